// SPDX-License-Identifier: MIT
#include "label/constraints.hpp"

#include <algorithm>

#include "base/confidence.hpp"

namespace tanqih {

namespace {

/// At the end of the article's first stretch.
constexpr std::size_t paragraphs_in_doubt = 4;

/// Who wrote, when, and whose photo it is, is told in no closed sentence of some length: "بقلم رصاص
/// صغير رسم الطفل خريطة الحي من ذاكرته.", "مراسلنا: الشوارع شبه خالية والمحال أقفلت أبوابها."
bool is_sentence_with_cue(const Line& line) {
  constexpr std::uint32_t least_words = 6;
  if (!line.stop || line.words < least_words || !line.cue.cue)
    return false;
  switch (line.cue.cue->kind) {
  case BlockKind::byline:
    return line.cue.cue->match >= CueMatch::lead;
  case BlockKind::dateline:
  case BlockKind::caption:
    return line.cue.cue->match > CueMatch::lead;
  default:
    return false;
  }
}

/// A cue behind a closed sentence may be glued to a paragraph, "3- الوضع الداكن" is an item of the
/// article's list, not of a menu, and what a listing says of its author is part of the listing.
bool is_cue(const Line& line, const Block& block) {
  return block.layout.shape != BlockShape::preformatted && line.cue.cue &&
         line.cue.cue->match <= CueMatch::lead && !line.cue_behind && !is_sentence_with_cue(line) &&
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

/// The subheading with which the article goes on behind an insert: the only one that the rules
/// doubt, as it stands under the insert's heading.
bool ends_insert(const Label& rule) {
  return rule.kind == BlockKind::subheading && rule.reason == Reason::subheading && rule.unsure;
}

/// A credit in brackets; above the article any name in them is one. (تصوير: باسل حداد),
/// (إعداد ليلى بنعلي - تحرير حسام نصر).
bool ends_with_credit(const Line& line, bool above) {
  const Cue* const cue = line.cue.cue;
  return !line.stop && ((above && line.credit_end) ||
                        (cue && cue->kind == BlockKind::caption && cue->match == CueMatch::end) ||
                        (cue && cue->phrase.front() == u'(' && line.folded.ends_with(u')')));
}

/// Of a line of a frame.
Certainty certainty_of(BlockKind kind) {
  if (kind == BlockKind::subheading)
    return Certainty::likely_stays;
  return is_kept(kind) ? Certainty::stays : Certainty::goes;
}

/// Behind the last line of its stretches.
std::size_t end_of_article(const Region& region) {
  std::size_t end = 0;
  for (const Cluster& cluster : region.clusters)
    if (cluster.article)
      end = cluster.last + 1;
  return end;
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

/// Whether lines stand beside the article's first paragraph, in the same element.
class Siblings {
public:
  Siblings(const std::vector<Block>& blocks, const PageTree& tree, const Region& region)
      : blocks_(blocks), tree_(tree), parent_(parent_of(region.clusters[region.core].first)) {
    for (std::uint32_t at = parent_; !tree.nodes.empty(); at = tree.nodes[at].parent) {
      in_article_ = in_article_ || tree.nodes[at].tag == PageTag::article;
      if (at == tree.nodes[at].parent)
        break;
    }
  }

  [[nodiscard]] bool has(std::size_t line) const {
    return tree_.nodes.empty() || parent_of(line) == parent_;
  }
  /// Is that element the page's <article>, or within it?
  [[nodiscard]] bool in_article() const { return in_article_; }

private:
  [[nodiscard]] std::uint32_t parent_of(std::size_t line) const {
    return tree_.nodes.empty() ? 0 : tree_.nodes[blocks_[line].node].parent;
  }

  const std::vector<Block>& blocks_;
  const PageTree& tree_;
  std::uint32_t parent_;
  bool in_article_ = false;
};

/// Says of the paragraphs of the article's stretches that they stay; of the last ones that they
/// likely do, on a page only beside the article's first paragraph. Beside it in the page's
/// <article> those behind an insert likely stay as well.
void keep_paragraphs(const std::vector<Block>& blocks, const std::vector<Line>& lines,
                     const PageTree& tree, const Region& region,
                     std::vector<Constraint>& constraints) {
  if (region.clusters.empty())
    return;
  const Siblings siblings(blocks, tree, region);
  for (std::size_t c = 0; c < region.clusters.size(); ++c) {
    const Cluster& cluster = region.clusters[c];
    if (!cluster.article && c != region.core && !siblings.in_article())
      continue;
    std::size_t sure = c == region.core ? cluster.last + 1 : cluster.first;
    for (std::size_t left = paragraphs_in_doubt; sure > cluster.first && left > 0; --sure)
      left -= lines[sure - 1].prose;
    for (std::size_t i = cluster.first; i <= cluster.last; ++i)
      if (lines[i].prose && lines[i].stop && (i < sure || siblings.has(i)))
        constraints[i] = {i < sure ? Certainty::stays : Certainty::likely_stays, LineClass::body};
  }
}

} // namespace

std::vector<Constraint> find_constraints(const std::vector<Block>& blocks,
                                         const std::vector<Line>& lines, const Region& region,
                                         const std::vector<Label>& rules, const PageTree& tree) {
  const bool plain_text = tree.nodes.empty();
  const std::size_t first = region.clusters.empty() ? 0 : region.clusters[region.core].first;
  const std::size_t end = end_of_article(region);
  const bool bilingual = has_latin_paragraphs(lines);
  std::vector<Constraint> constraints(lines.size());
  keep_paragraphs(blocks, lines, tree, region, constraints);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].frame)
      constraints[i] = {certainty_of(lines[i].frame->kind), class_of(lines[i].frame->kind)};
    else if (is_cue(lines[i], blocks[i]))
      constraints[i] = {Certainty::goes, class_of(lines[i].cue.cue->kind)};
    else if ((plain_text && i > first && i < end &&
              blocks[i].layout.shape == BlockShape::table_row) ||
             ((region.clusters.empty() || (i < end && is_sentence_with_cue(lines[i]))) &&
              (plain_text || may_be_article(lines[i], blocks[i]))) ||
             (plain_text && ends_insert(rules[i])) ||
             (bilingual && is_latin(lines[i]) && is_kept(rules[i].kind)))
      constraints[i] = {Certainty::likely_stays, LineClass::body};
    else if (is_mostly_cue(lines[i]) || is_told_by_rules(rules[i], lines[i].stop, plain_text) ||
             (plain_text &&
              (ends_with_credit(lines[i], i < first) || (lines[i].place_agency && i < first))))
      constraints[i] = {Certainty::likely_goes, LineClass::notice};
  }
  return constraints;
}

} // namespace tanqih
