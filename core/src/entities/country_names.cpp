// SPDX-License-Identifier: MIT
#include "entities/country_names.hpp"

#include <unicode/locid.h>

#include "tanqih/encode.hpp"
#include "text/fold.hpp"

namespace tanqih {

std::string english_country(const LatinNames& table, std::string_view code) {
  if (const auto listed = table.words.find(fold(from_utf8(code))))
    return std::string(*listed);
  icu::UnicodeString name;
  icu::Locale("", std::string(code).c_str()).getDisplayCountry(icu::Locale::getEnglish(), name);
  return to_utf8({name.getBuffer(), static_cast<std::size_t>(name.length())});
}

} // namespace tanqih
