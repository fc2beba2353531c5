// SPDX-License-Identifier: MIT
// The marks in a line, put into an order in which they nest.
#pragma once

#include <cstdint>
#include <vector>

#include "tanqih/article.hpp"
#include "tanqih/options.hpp"

namespace tanqih {

/// A mention, or words that are set in something: one of the two.
struct InlinePart {
  Span span; ///< in the block's text
  const ArticleMention* mention = nullptr;
  const InlineMark* mark = nullptr;
};

/// A part begins or ends at `at`.
struct InlineEvent {
  std::uint32_t at = 0;
  bool begins = false;
  InlinePart part;
};

/// Of `range` of the block's text, in order. Each part that begins ends before what it began in. Of
/// two that cross one is cut in two: never a mention, and a link only by one.
///   a link «مدينة القدس», a mention «القدس أمس»
///   ->  <a>مدينة </a><mark><a>القدس</a> أمس</mark>
/// `first` up to `last` are the mentions that begin in it, in order.
[[nodiscard]] std::vector<InlineEvent> inline_events(const ArticleBlock& block, Span range,
                                                     const RenderedMarks& kept,
                                                     const ArticleMention* first,
                                                     const ArticleMention* last);

} // namespace tanqih
