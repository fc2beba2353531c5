// SPDX-License-Identifier: MIT
// The grammar of amounts: numbers, percentages, money, durations and quantities with units.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "base/mention.hpp"
#include "quantities/quantity_text.hpp"

namespace tanqih {

/// Whose currencies were when their country was last said: after دينار كويتي a bare دينار is
/// Kuwaiti, and so is فلس.
struct SaidCurrencies {
  std::vector<std::string> codes; ///< one a row of currencies.tsv; empty: not said yet
  std::int32_t adjective = -1;    ///< of the last currency with one

  explicit SaidCurrencies(std::size_t rows) : codes(rows) {}
};

/// Reads the amount that begins at a token, with what shares its unit (من 10 إلى 15 مليون دولار).
/// Appends what it marks and gives the token after what it read; `at` where there is none. Numbers
/// that are no amounts (scores, telephone numbers) are read and not marked.
std::size_t read_amount(const QuantityText& text, std::size_t at, SaidCurrencies& said,
                        std::vector<Mention>& mentions);

} // namespace tanqih
