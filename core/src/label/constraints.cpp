// SPDX-License-Identifier: MIT
#include "label/constraints.hpp"

#include <vector>

namespace tanqih {

namespace {

using crf::LabelSet;

constexpr LabelSet set_of(BlockKind kind) {
  return LabelSet{1} << static_cast<unsigned>(kind);
}

constexpr LabelSet all = (LabelSet{1} << block_kind_count) - 1;
constexpr LabelSet no_article = all & ~kept_kinds;
constexpr LabelSet no_title = all & ~set_of(BlockKind::title);

/// At the end of the article's first stretch.
constexpr std::size_t paragraphs_in_doubt = 4;

/// A cue behind a closed sentence may be glued to a paragraph, and "3- الوضع الداكن" is an item of
/// the article's list, not of a menu.
bool is_certain_cue(const Line& line, const Block& block) {
  return line.cue.cue && !line.cue_behind &&
         !(block.layout.bullet && line.cue.cue->kind == BlockKind::navigation);
}

/// The line says so itself, or its place in the page does.
bool is_no_article(const Line& line, const Block& block) {
  return is_certain_cue(line, block) ||
         (block.layout.containers & (in_nav | in_figcaption | in_button | in_hidden)) != 0;
}

} // namespace

std::vector<LabelSet> allowed_kinds(const std::vector<Block>& blocks,
                                    const std::vector<Line>& lines, const Region& region,
                                    std::optional<std::size_t> title) {
  std::vector<LabelSet> allowed(lines.size(), all);
  const std::size_t first =
      region.clusters.empty() ? lines.size() : region.clusters[region.core].first;
  std::vector<unsigned> times(lines.size()); // above the first paragraph; by the first alike
  for (std::size_t i = 0; i < first; ++i)
    ++times[lines[i].first_alike];
  for (std::size_t i = 0; i < lines.size(); ++i) {
    // Above the first paragraph: what comes twice is a menu or a caption shown twice, what ends
    // with the name of an agency in brackets is a photo's.
    const bool no_standfirst =
        i < first && (times[lines[i].first_alike] > 1 || (lines[i].credit_end && !lines[i].stop));
    const bool with_title = title && lines[*title].words >= 4 && i != *title &&
                            lines[i].words <= lines[*title].words + 8 &&
                            lines[i].folded.size() > lines[*title].folded.size() &&
                            lines[i].folded.find(lines[*title].folded) != std::u16string::npos;
    if (title && (i == *title || lines[i].folded == lines[*title].folded))
      allowed[i] = i == *title ? set_of(BlockKind::title) : no_article | set_of(BlockKind::title);
    else if (is_certain_cue(lines[i], blocks[i]) && lines[i].cue.cue->match <= CueMatch::lead)
      allowed[i] = set_of(lines[i].cue.cue->kind);
    else if (is_no_article(lines[i], blocks[i]) || no_standfirst || with_title ||
             (title && i < *title))
      allowed[i] = no_article; // menus and sidebars stand above a title, never the article
    else if (title || i > first || lines[i].cue_behind)
      allowed[i] = no_title; // "… العام كله. تابعونا على جوجل نيوز" is a paragraph
  }
  if (first < lines.size()) {
    allowed[first] = set_of(BlockKind::body);
    const Cluster& core = region.clusters[region.core];
    // Its last paragraphs may be none: a legal line, rules for comments, who the author is.
    std::size_t last = core.last;
    for (std::size_t left = paragraphs_in_doubt; last > core.first && left > 0; --last)
      left -= lines[last].prose;
    for (std::size_t i = core.first + 1; i <= core.last; ++i)
      if ((lines[i].prose && lines[i].stop &&
           i <= last) || // a row of figures belongs to the text around it
          (blocks[i].layout.shape == BlockShape::table_row && !lines[i].link && !lines[i].cue.cue))
        allowed[i] = kept_kinds;
  }
  return allowed;
}

} // namespace tanqih
