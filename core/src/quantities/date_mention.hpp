// SPDX-License-Identifier: MIT
// How a date that was read is marked.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

#include "base/confidence.hpp"
#include "base/mention.hpp"
#include "quantities/date_parts.hpp"
#include "quantities/quantity_text.hpp"

namespace tanqih {

[[nodiscard]] inline std::uint8_t certainty(const CalendarDate& date) {
  return date.told ? confidence::quantity::likely : confidence::quantity::sure;
}

/// Where dates that were read go.
struct DateMarker {
  const QuantityText& text;
  std::vector<Mention>& mentions;

  /// From the token `from`, without its proclitics, to the token before `next`; gives `next`.
  std::size_t operator()(std::size_t from, std::size_t next, std::string value,
                         std::uint8_t confidence = confidence::quantity::sure) const {
    mentions.push_back({{text.begin(from), text.end_before(from, next)},
                        MentionType::date,
                        Origin::rule,
                        confidence,
                        std::move(value)});
    return next;
  }
};

} // namespace tanqih
