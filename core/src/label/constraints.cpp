// SPDX-License-Identifier: MIT
#include "label/constraints.hpp"

#include <algorithm>

#include "base/confidence.hpp"

namespace tanqih {

namespace {

/// What a cue says that a line is.
LineClass class_of(BlockKind kind) {
  switch (kind) {
  case BlockKind::read_also:
  case BlockKind::related:
    return LineClass::marker;
  case BlockKind::comments:
    return LineClass::comments;
  case BlockKind::caption:
    return LineClass::caption;
  case BlockKind::dateline:
  case BlockKind::byline:
  case BlockKind::source:
    return LineClass::credit;
  case BlockKind::tags:
  case BlockKind::share:
  case BlockKind::navigation:
    return LineClass::furniture;
  default: // no cue is of a kind that is kept
    return LineClass::notice;
  }
}

/// At the end of the article's first stretch.
constexpr std::size_t paragraphs_in_doubt = 4;

/// A cue behind a closed sentence may be glued to a paragraph, and "3- الوضع الداكن" is an item of
/// the article's list, not of a menu.
bool is_cue(const Line& line, const Block& block) {
  return line.cue.cue && line.cue.cue->match <= CueMatch::lead && !line.cue_behind &&
         !(block.layout.bullet && line.cue.cue->kind == BlockKind::navigation);
}

/// "تابعونا على تلغرام": a network's name behind the cue, and no sentence.
bool is_mostly_cue(const Line& line) {
  return line.cue.cue && !line.cue_behind && !line.stop &&
         line.cue.span.size() >= line.folded.size() / 2;
}

/// Whether it likely goes by what the rules say; a sentence only as part of an insert.
bool is_told_by_rules(const Label& rule, bool sentence, bool plain_text) {
  switch (rule.kind) {
  case BlockKind::read_also:
    return plain_text && rule.confidence >= confidence::line::likely;
  case BlockKind::comments:
  case BlockKind::legal:
    return plain_text && !sentence && rule.confidence >= confidence::line::likely;
  case BlockKind::dateline:
  case BlockKind::byline:
  case BlockKind::share:
  case BlockKind::navigation:
    return !sentence && rule.confidence >= confidence::line::sure;
  default:
    return false;
  }
}

/// A credit in brackets; above the article any name in them is one. (تصوير: باسل حداد),
/// (إعداد ليلى بنعلي - تحرير حسام نصر).
bool ends_with_credit(const Line& line, bool above) {
  const Cue* const cue = line.cue.cue;
  return !line.stop && ((above && line.credit_end) ||
                        (cue && cue->kind == BlockKind::caption && cue->match == CueMatch::end) ||
                        (cue && cue->phrase.front() == u'(' && line.folded.ends_with(u')')));
}

bool has_latin_paragraphs(const std::vector<Line>& lines) {
  return std::count_if(lines.begin(), lines.end(), [](const Line& line) {
           return line.prose && line.stop && is_latin(line);
         }) > 1;
}

/// By the page's elements.
bool may_be_article(const Line& line, const Block& block) {
  constexpr auto beside = in_nav | in_aside | in_header | in_footer | in_figcaption | in_button;
  return !line.link && (block.layout.containers & beside) == 0;
}

/// Says of the paragraphs of the article's stretches that they stay.
void keep_paragraphs(const std::vector<Line>& lines, const Region& region,
                     std::vector<Constraint>& constraints) {
  for (std::size_t c = 0; c < region.clusters.size(); ++c) {
    const Cluster& cluster = region.clusters[c];
    if (!cluster.article && c != region.core)
      continue;
    std::size_t sure = c == region.core ? cluster.last + 1 : cluster.first;
    for (std::size_t left = paragraphs_in_doubt; sure > cluster.first && left > 0; --sure)
      left -= lines[sure - 1].prose;
    for (std::size_t i = cluster.first; i <= cluster.last; ++i)
      if (lines[i].prose && lines[i].stop)
        constraints[i] = {i < sure ? Certainty::stays : Certainty::likely_stays, LineClass::body};
  }
}

} // namespace

std::vector<Constraint> find_constraints(const std::vector<Block>& blocks,
                                         const std::vector<Line>& lines, const Region& region,
                                         const std::vector<Label>& rules, bool plain_text) {
  const std::size_t first = region.clusters.empty() ? 0 : region.clusters[region.core].first;
  const bool bilingual = has_latin_paragraphs(lines);
  std::vector<Constraint> constraints(lines.size());
  keep_paragraphs(lines, region, constraints);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].frame)
      constraints[i] = is_kept(lines[i].frame->kind)
                           ? Constraint{Certainty::stays, LineClass::body}
                           : Constraint{Certainty::goes, class_of(lines[i].frame->kind)};
    else if (is_cue(lines[i], blocks[i]))
      constraints[i] = {Certainty::goes, class_of(lines[i].cue.cue->kind)};
    else if ((region.clusters.empty() && (plain_text || may_be_article(lines[i], blocks[i]))) ||
             (bilingual && is_latin(lines[i]) && is_kept(rules[i].kind)))
      constraints[i] = {Certainty::likely_stays, LineClass::body};
    else if (is_mostly_cue(lines[i]) || is_told_by_rules(rules[i], lines[i].stop, plain_text) ||
             (plain_text && ends_with_credit(lines[i], i < first)))
      constraints[i] = {Certainty::likely_goes, LineClass::notice};
  }
  return constraints;
}

} // namespace tanqih
