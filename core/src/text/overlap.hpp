// SPDX-License-Identifier: MIT
// Stretches of the paste beside stretches of the repaired text.
#pragma once

#include <algorithm>
#include <concepts>
#include <cstdint>
#include <vector>

#include "tanqih/span.hpp"
#include "text/offset_map.hpp"

namespace tanqih {

/// Walks sorted spans of the paste, or what has such a `span`, beside sorted spans of the repaired
/// text. Linear, but for the map.
template <class Item> class Overlap {
public:
  Overlap(const std::vector<Item>& items, const OffsetMap& map) : items_(items), map_(map) {}

  /// Calls `use` with each item that shares units with `text`, and what they share, counted in it.
  /// Each `text` begins where the one before it ended, or later.
  template <class Use> void each_in(Span text, Use use) {
    for (; next_ < items_.size(); ++next_) {
      const Span span = map_.to_repaired(span_of(items_[next_]));
      const std::uint32_t begin = std::max(span.begin, text.begin);
      const std::uint32_t end = std::min(span.end, text.end);
      if (begin < end)
        use(items_[next_], Span{begin - text.begin, end - text.begin});
      if (span.end > text.end)
        break; // it may go on in the next one
    }
  }

private:
  static Span span_of(const Item& item) {
    if constexpr (std::same_as<Item, Span>)
      return item;
    else
      return item.span;
  }

  const std::vector<Item>& items_;
  const OffsetMap& map_;
  std::size_t next_ = 0;
};

} // namespace tanqih
