// SPDX-License-Identifier: MIT
// transliterate: names in Latin letters, for desks that do not read Arabic.
#pragma once

#include <string>
#include <string_view>

#include "entities/latin_names.hpp"

namespace tanqih {

/// The name in Latin letters (UTF-8), a guess: parts that are listed as they are, the longest first
/// (عبد الله: Abdullah), by the habits of `country` (ISO 3166-1 alpha-2; empty: not told); the
/// other words letter by letter. `place`: its words may be places too. Empty for a name that has
/// other letters than Arabic. ("أشرف حكيمي", "MA") -> "Achraf Hakimi"
[[nodiscard]] std::string transliterate(const LatinNames& table, std::u16string_view name,
                                        std::string_view country, bool place = false);

} // namespace tanqih
