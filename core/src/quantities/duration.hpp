// SPDX-License-Identifier: MIT
// Durations as ISO 8601 writes them.
#pragma once

#include <string>

#include "quantities/number.hpp"
#include "quantities/quantity_words.hpp"

namespace tanqih {

/// "P3M", "PT36H", "P1Y6M", "P20Y" for two decades. A fraction is written in the next smaller unit
/// where it has one (PT1H30M), else as a decimal; empty where neither ends.
[[nodiscard]] std::string to_duration(Number count, SpanUnit unit);

} // namespace tanqih
