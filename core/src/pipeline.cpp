#include "pipeline.hpp"

#include "knowledge.hpp"

namespace tanqih {

namespace {

std::vector<Span> kept_spans(const std::vector<Block>& blocks,
                             const std::vector<Decision>& decisions) {
  std::vector<Span> spans;
  for (std::size_t i = 0; i < blocks.size(); ++i)
    if (decisions[i].keep)
      spans.push_back(blocks[i].span);
  return spans;
}

} // namespace

std::optional<Error> refusal(std::u16string_view text) {
  if (text.size() > max_input_units)
    return Error{ErrorCode::too_large,
                 "The text has more than 268,435,456 UTF-16 code units; split it and clean the parts."};
  return std::nullopt;
}

Analysis run_pipeline(const Knowledge& knowledge, std::u16string_view paste,
                      const Options& options) {
  Analysis a;
  a.source = options.format == InputFormat::html ? read_html(paste) : read_text(paste);
  a.repaired = repair(knowledge.letters, a.source.text, options);
  a.blocks = segment(a.source, a.repaired);
  a.labels = label(knowledge, a.repaired.text, a.blocks);
  a.decisions = strip(a.blocks, a.labels, a.repaired.map, options);
  if (!options.entities)
    return a;
  a.tokens = tokenise(a.repaired.text, kept_spans(a.blocks, a.decisions));
  a.published = find_published(knowledge, a.repaired.text, a.blocks, a.labels);
  a.mentions = tag(knowledge, a.repaired.text, a.tokens, a.published);
  a.entities = link(knowledge, a.repaired.text, a.mentions);
  return a;
}

} // namespace tanqih
