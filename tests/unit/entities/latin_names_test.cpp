// SPDX-License-Identifier: MIT
#include "entities/latin_names.hpp"

#include <gtest/gtest.h>

namespace tanqih {
namespace {

TEST(LatinNames, SpellingsByCountry) {
  constexpr std::string_view field = "Ashraf|DZ,MA,TN:Achraf|IR:Ashraf'";
  for (const auto& [country, latin] : {std::pair{"", "Ashraf"},
                                       {"MA", "Achraf"},
                                       {"DZ", "Achraf"},
                                       {"IR", "Ashraf'"},
                                       {"FR", "Ashraf"}})
    EXPECT_EQ(spelling_of(field, country), latin) << country;
  EXPECT_EQ(spelling_of("Adam", "AD"), "Adam") << "no list of countries";
}

} // namespace
} // namespace tanqih
