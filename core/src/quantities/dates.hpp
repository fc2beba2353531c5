// SPDX-License-Identifier: MIT
// The grammar of dates.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "base/mention.hpp"
#include "quantities/calendar_date.hpp"
#include "quantities/quantity_text.hpp"

namespace tanqih {

/// The last date with a value among mentions that only grow from call to call: each is looked at
/// once.
class LastDate {
public:
  [[nodiscard]] const Mention* among(const std::vector<Mention>& mentions);

private:
  std::size_t seen_ = 0;
  std::optional<std::size_t> at_;
};

/// Reads the date that begins at a token, with what is joined to it (7 و8 أكتوبر). Appends what it
/// marks and gives the token after what it read; `at` where there is no date. What looks like a
/// date and is none is read and not marked (في الأربعينيات من عمره).
std::size_t read_date(const QuantityText& text, std::size_t at, std::optional<CivilDate> published,
                      LastDate& last, std::vector<Mention>& mentions);

/// The whole Gregorian day that a date at `at` says in full; none otherwise.
[[nodiscard]] std::optional<CivilDate> read_full_date(const QuantityText& text, std::size_t at);

} // namespace tanqih
