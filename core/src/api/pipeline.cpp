#include "api/pipeline.hpp"

#include <algorithm>

#include "api/knowledge.hpp"
#include "names/candidates.hpp"

namespace tanqih {

namespace {

std::vector<Span> kept_spans(const Analysis& a) {
  std::vector<Span> spans;
  for (std::size_t i = 0; i < a.blocks.size(); ++i)
    if (a.decisions[i].keep)
      spans.push_back(kept_of(a, static_cast<std::uint32_t>(i)));
  return spans;
}

} // namespace

Span kept_of(const Analysis& a, std::uint32_t block) {
  Span kept = a.blocks[block].span;
  const auto first =
      std::lower_bound(a.cuts.begin(), a.cuts.end(), block,
                       [](const Cut& cut, std::uint32_t wanted) { return cut.block < wanted; });
  for (auto cut = first; cut != a.cuts.end() && cut->block == block; ++cut) {
    if (cut->span.begin == kept.begin)
      kept.begin = cut->span.end;
    else
      kept.end = cut->span.begin;
  }
  return kept;
}

std::optional<Error> refusal(std::u16string_view text) {
  if (text.size() > max_input_units)
    return Error{
        ErrorCode::too_large,
        "The text has more than 268,435,456 UTF-16 code units; split it and clean the parts."};
  return std::nullopt;
}

Analysis run_pipeline(const Knowledge& knowledge, std::u16string_view paste, const Options& options,
                      const Progress& progress) {
  const auto begin = [&](Stage stage) {
    if (progress)
      progress(stage);
  };
  Analysis a;
  begin(Stage::read);
  a.source = options.format == InputFormat::html ? read_html(paste) : read_text(paste);
  begin(Stage::repair);
  a.repaired = repair(knowledge.letters, a.source.text, options);
  begin(Stage::segment);
  a.blocks = segment(a.source, a.repaired);
  begin(Stage::label);
  a.labels = label(knowledge, a.repaired.text, a.blocks, a.source.page.title, options.balance,
                   options.site);
  begin(Stage::strip);
  a.decisions = strip(a.blocks, a.labels, a.repaired.map, options);
  a.cuts = find_cuts({knowledge.cues, knowledge.openers, knowledge.lexicon}, a.repaired.text,
                     a.blocks, a.decisions);
  std::erase_if(a.cuts, [&](const Cut& cut) {
    const Span source = a.repaired.map.to_source(cut.span);
    return std::find(options.undo.begin(), options.undo.end(), source) != options.undo.end();
  });
  a.published = find_published(knowledge, a.repaired.text, a.blocks, a.labels);
  if (!options.entities)
    return a;
  begin(Stage::tokenise);
  a.tokens = tokenise(a.repaired.text, kept_spans(a));
  const Lookup lookup = look_up(*knowledge.lexicon, a.repaired.text, a.tokens);
  begin(Stage::tag);
  a.mentions = with_user_names(tag(knowledge, a.repaired.text, a.tokens, lookup, a.published),
                               options.names, a.repaired.text, a.tokens);
  begin(Stage::link);
  a.entities = link(knowledge, a.repaired.text, a.mentions);
  const std::vector<Word> words = read_words(*knowledge.lexicon, a.repaired.text, a.tokens, lookup);
  const RuleText read = {a.repaired.text, a.tokens, lookup, words};
  describe(knowledge, read, a.mentions, a.entities);
  a.quotations = find_quotations(read, a.mentions);
  return a;
}

} // namespace tanqih
