// SPDX-License-Identifier: MIT
#include "api/pipeline.hpp"

#include <algorithm>

#include "api/knowledge.hpp"
#include "api/refusal.hpp"
#include "author/author.hpp"
#include "base/hash.hpp"
#include "names/candidates.hpp"
#include "read/document.hpp"
#include "read/markup.hpp"
#include "read/paste_language.hpp"
#include "repair/language.hpp"

namespace tanqih {

namespace {

Error cancelled() {
  return {ErrorCode::cancelled,
          "The work was ended before there was an answer; call again for one."};
}

std::vector<Span> kept_spans(const Analysis& a) {
  std::vector<Span> spans;
  for (std::size_t i = 0; i < a.blocks.size(); ++i)
    if (a.decisions[i].keep)
      spans.push_back(kept_of(a, static_cast<std::uint32_t>(i)));
  return spans;
}

/// The lines that say when an article came out: datelines, then bylines.
std::vector<Span> dated_lines(const Analysis& a) {
  std::vector<Span> lines;
  for (const BlockKind kind : {BlockKind::dateline, BlockKind::byline})
    for (std::size_t i = 0; i < a.blocks.size(); ++i)
      if (a.labels[i].kind == kind)
        lines.push_back(a.blocks[i].span);
  return lines;
}

/// Who wrote the article, as the page says.
std::vector<std::u16string_view> said_authors(const Analysis& a) {
  std::vector<std::u16string_view> names;
  for (const PageFact& author : a.source.page.authors)
    names.emplace_back(author.text);
  return names;
}

/// What may name who wrote the article: bylines, in lines of their own and glued to others.
std::vector<std::u16string_view> bylines(const Analysis& a) {
  std::vector<std::u16string_view> lines;
  for (std::size_t i = 0; i < a.blocks.size(); ++i)
    if (a.labels[i].kind == BlockKind::byline)
      lines.push_back(slice(a.text(), a.blocks[i].span));
  for (const Cut& cut : a.cuts)
    if (cut.label.kind == BlockKind::byline)
      lines.push_back(slice(a.text(), cut.span));
  return lines;
}

/// What says from where the article is: datelines, in lines of their own and before the first word.
std::vector<Span> datelines(const Analysis& a) {
  std::vector<Span> spans;
  for (std::size_t i = 0; i < a.blocks.size(); ++i)
    if (a.labels[i].kind == BlockKind::dateline)
      spans.push_back(a.blocks[i].span);
  for (const Cut& cut : a.cuts)
    if (cut.label.kind == BlockKind::dateline)
      spans.push_back(cut.span);
  std::sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.begin < b.begin; });
  return spans;
}

/// Stretches of the repaired text in which no names and amounts are read: lines whose order is
/// lost, and what is quoted in another language.
std::vector<Span> unreadable_spans(const Knowledge& knowledge, const Analysis& a) {
  std::vector<Span> spans;
  for (const Span line : a.source.lost_lines)
    spans.push_back(a.repaired.map.to_repaired(line));
  const auto add_line = [&](std::size_t begin, std::size_t end, const LineLanguage& line) {
    const auto place = static_cast<std::uint32_t>(begin);
    if (line.language == Language::other)
      spans.push_back({place, static_cast<std::uint32_t>(end)});
    else
      for (const Span quotation : line.foreign)
        spans.push_back({place + quotation.begin, place + quotation.end});
  };
  each_line_with(
      a.text(), knowledge.letters, [](char16_t) { return true; }, add_line);
  std::sort(spans.begin(), spans.end(), [](Span a, Span b) { return a.begin < b.begin; });
  return spans;
}

void erase_unreadable(const Knowledge& knowledge, Analysis& a) {
  const std::vector<Span> spans = unreadable_spans(knowledge, a);
  std::erase_if(a.mentions, [&](const Mention& mention) {
    const auto after = std::partition_point(
        spans.begin(), spans.end(), [&](Span span) { return span.end <= mention.span.begin; });
    return (after != spans.end() && after->begin < mention.span.end) ||
           (a.source.numbers_are_lost && !is_name(mention.type));
  });
}

/// The second half: names, quantities and who said what, in what stays. False: it was ended.
bool find_entities(const Knowledge& knowledge, const Options& options, const Watch& watch,
                   Analysis& a) {
  const std::u16string_view text = a.text();
  if (!watch.begin(Stage::tokenise))
    return false;
  a.tokens = tokenise(text, kept_spans(a));
  a.tokens.shrink_to_fit(); // they stay to the end
  const Lexicon& lexicon = *knowledge.lexicon;
  if (!watch.goes_on())
    return false;
  const Lookup lookup = look_up(lexicon, text, a.tokens);
  if (!watch.begin(Stage::tag))
    return false;
  a.mentions =
      tag({lexicon, *knowledge.quantities, *knowledge.names}, text, a.tokens, lookup, a.published);
  erase_unreadable(knowledge, a);
  a.mentions = with_user_names(std::move(a.mentions), options.names, text, a.tokens);
  if (!watch.begin(Stage::link))
    return false;
  a.entities = link(lexicon, text, a.mentions);
  if (!watch.goes_on())
    return false;
  const std::vector<Word> words = read_words(lexicon, text, a.tokens, lookup);
  const RuleText read = {text, a.tokens, lookup, words};
  describe({lexicon, knowledge.latin_names}, read, a.mentions, datelines(a), a.entities);
  a.quotations = find_quotations(read, a.mentions);
  return watch.goes_on();
}

} // namespace

bool Watch::begin(Stage stage) const {
  if (!goes_on())
    return false;
  if (progress && *progress)
    (*progress)(stage);
  return true;
}

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

std::optional<Error> read_blocks(const Knowledge& knowledge, PasteText paste,
                                 const Options& options, Analysis& a, const Watch& watch) {
  if (!watch.begin(Stage::read))
    return cancelled();
  if (options.format == InputFormat::html)
    a.source = read_html(paste.text(), knowledge.classes);
  else
    a.source.text = paste.take();
  if (auto error = refusal_of_places(options, a.source.text.size()))
    return error;
  if (!watch.begin(Stage::repair))
    return cancelled();
  Rewrite rewrite(a.source.text);
  read_markup(knowledge.link_marks, options.repair, a.source, rewrite);
  const auto knows = [&](std::u16string_view word) {
    return knowledge.names->words.classes.find(text_hash(word)).fine != 0;
  };
  if (!watch.goes_on())
    return cancelled();
  read_document({knowledge.letters, knowledge.document_words, knowledge.lam_alef, knows},
                options.repair, a.source, rewrite);
  if (!watch.goes_on())
    return cancelled();
  a.repaired = repair(knowledge.letters, rewrite, options.repair, options.style, options.undo);
  // Of the repaired text: misread Arabic is all of Latin letters before.
  if (is_in_another_language(a.repaired.text, knowledge.letters)) {
    a.source.not_arabic = true;
    a.source.issues.insert(a.source.issues.begin(), {IssueCode::not_arabic, {}, {}});
  }
  if (!watch.begin(Stage::segment))
    return cancelled();
  if (a.repaired.edits.empty())
    a.repaired.text = {};
  a.blocks = segment(a.source, a.text(), a.repaired.map);
  return std::nullopt;
}

Result<Analysis> run_pipeline(const Knowledge& knowledge, PasteText paste, const Options& options,
                              const Watch& watch) {
  if (paste.text().size() > max_input_units)
    return Error{
        ErrorCode::too_large,
        "The text has more than 268,435,456 UTF-16 code units; split it and clean the parts."};
  if (auto error = refusal_of(options))
    return *error;
  Analysis a;
  if (auto error = read_blocks(knowledge, paste, options, a, watch))
    return *error;
  const std::u16string_view text = a.text();
  if (!watch.begin(Stage::label))
    return cancelled();
  Labelled labelled = label(
      {{knowledge.cues, knowledge.openers, knowledge.frames, knowledge.words, knowledge.classes},
       knowledge.lines},
      {text, a.blocks, a.source.tree, a.source.page.title.text}, options.balance, options.site);
  a.labels = std::move(labelled.labels);
  a.doubt = labelled.doubt;
  if (!watch.begin(Stage::strip))
    return cancelled();
  a.decisions = strip(a.blocks, a.labels, a.repaired.map, options.keep, options.overrides);
  a.cuts = find_cuts({knowledge.cues, knowledge.openers, knowledge.cut_names}, text, a.blocks,
                     a.decisions);
  std::erase_if(a.cuts, [&](const Cut& cut) {
    const Span source = a.repaired.map.to_source(cut.span);
    return std::find(options.undo.begin(), options.undo.end(), source) != options.undo.end();
  });
  a.published = find_published(knowledge.quantities, text, dated_lines(a));
  // A <time> may be of another article on the page.
  if (!a.published && a.source.page.date.origin != FieldOrigin::html)
    a.published = day_of_iso(a.source.page.date.text);
  a.author = find_author({knowledge.bylines, knowledge.openers, knowledge.cut_names},
                         said_authors(a), bylines(a));
  if (options.entities && !a.source.not_arabic && !find_entities(knowledge, options, watch, a))
    return cancelled();
  if (auto error = knowledge.damage())
    return *error;
  return a;
}

} // namespace tanqih
