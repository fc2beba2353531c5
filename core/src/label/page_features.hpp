// SPDX-License-Identifier: MIT
// What the boosted trees are told of a line, as numbers: the line by itself, its cues, its place
// among the others, and the page's tree around it.
#pragma once

#include <cstddef>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include "label/page_reading.hpp"

namespace tanqih {

/// The names of the features, in the order of a row. `groups`: those of class_words.tsv.
[[nodiscard]] std::vector<std::string> page_feature_names(std::span<const std::string> groups);

/// Sums over the page are taken once; a row is made when it is asked for, as those of a long text
/// would fill the memory.
class PageFeatures {
public:
  /// `reading` must outlive it.
  explicit PageFeatures(const PageReading& reading);
  ~PageFeatures();
  PageFeatures(const PageFeatures&) = delete;
  PageFeatures& operator=(const PageFeatures&) = delete;

  [[nodiscard]] std::size_t size() const; ///< numbers in a row
  /// Fills `row`, of size() numbers, with what is known of a line. What a text has not, a tree, is
  /// left as it is there: 0 at first.
  void describe(std::size_t line, std::span<float> row) const;

private:
  struct Page;
  std::unique_ptr<const Page> page_;
};

} // namespace tanqih
