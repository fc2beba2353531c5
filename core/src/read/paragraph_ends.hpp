// SPDX-License-Identifier: MIT
// Where the paragraphs of lines that a program broke end.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "read/document_lines.hpp"
#include "read/wrap_column.hpp"

namespace tanqih {

/// What the breaks of a run mean, as those show whose meaning is certain: a line that is full and
/// open goes on, one that is neither ends its paragraph.
class ParagraphEnds {
public:
  ParagraphEnds(const std::vector<DocumentLine>& lines, const WrappedRun& run);

  /// Does the paragraph of line `at` go on in the next?
  [[nodiscard]] bool goes_on(std::size_t at) const;

private:
  [[nodiscard]] bool is_apart(const DocumentLine& next) const;
  [[nodiscard]] bool is_rest_of_headline(std::size_t at) const;
  void count_gaps();
  void count_ends();

  const std::vector<DocumentLine>& lines_;
  WrappedRun run_;
  std::uint32_t most_breaks_ = 1; ///< between two lines of a paragraph
  std::uint32_t indent_ = 0;      ///< of the lines of a paragraph but the first
  bool closed_goes_on_ = false;   ///< a full line that ends a sentence does not end its paragraph
};

} // namespace tanqih
