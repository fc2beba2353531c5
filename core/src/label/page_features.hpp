// SPDX-License-Identifier: MIT
// What the boosted trees are told of a line, as numbers: the line by itself, its cues, its place
// among the others, and the page's tree around it.
#pragma once

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/block.hpp"
#include "label/cues.hpp"
#include "label/line.hpp"
#include "label/line_words.hpp"
#include "label/region.hpp"
#include "read/page_tree.hpp"

namespace tanqih {

/// All that is known of a paste before its lines are labelled; `rules` is label_by_rules'.
struct PageReading {
  std::u16string_view text; ///< what the blocks' spans count in
  const std::vector<Block>& blocks;
  const PageTree& tree; ///< empty for plain text
  const std::vector<Line>& lines;
  const Region& region;
  std::optional<std::size_t> title;
  const std::vector<Label>& rules;
  const Cues& cues;
  const Openers& openers;
  const LineWords& words;
};

/// The names of the features, in the order of a row. `groups`: those of class_words.tsv.
[[nodiscard]] std::vector<std::string> page_feature_names(std::span<const std::string> groups);

/// Sums over the page are taken once; a row is made when it is asked for, as those of a long text
/// would fill the memory.
class PageFeatures {
public:
  /// `reading` must outlive it; `groups` is how many groups class_words.tsv has.
  PageFeatures(const PageReading& reading, std::size_t groups);
  ~PageFeatures();
  PageFeatures(const PageFeatures&) = delete;
  PageFeatures& operator=(const PageFeatures&) = delete;

  [[nodiscard]] std::size_t size() const; ///< numbers in a row
  /// Fills `row`, of size() numbers, with what is known of a line.
  void describe(std::size_t line, std::span<float> row) const;

  /// Of the lines, for those who go on from here: words of each.
  [[nodiscard]] std::uint32_t words_of(std::size_t line) const;

private:
  struct Page;
  std::unique_ptr<const Page> page_;
};

} // namespace tanqih
