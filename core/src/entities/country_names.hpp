// SPDX-License-Identifier: MIT
// Countries in English.
#pragma once

#include <string>
#include <string_view>

#include "entities/latin_names.hpp"

namespace tanqih {

/// ISO 3166-1 alpha-2 to the English name; what transliteration.tsv lists goes before ICU's, whose
/// versions do not all name a country alike (Turkey, Türkiye).
[[nodiscard]] std::string english_country(const LatinNames& table, std::string_view code);

} // namespace tanqih
