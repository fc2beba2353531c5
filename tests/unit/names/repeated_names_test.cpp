// SPDX-License-Identifier: MIT
#include "names/repeated_names.hpp"

#include <algorithm>

#include <gtest/gtest.h>

#include "names/person_rules.hpp"
#include "names/place_rules.hpp"
#include "names/rule_fixture.hpp"

namespace tanqih {
namespace {

/// What is proposed besides people and places that their context shows.
std::string repeated(std::u16string_view words) {
  const ReadNames text(words);
  std::vector<Candidate> shown;
  propose_people(*text, shown);
  propose_places(*text, shown);
  std::vector<Candidate> candidates = shown;
  propose_repeated_names(*text, choose(shown, (*text).tokens.size()), candidates);
  candidates.erase(candidates.begin(),
                   candidates.begin() + static_cast<std::ptrdiff_t>(shown.size()));
  std::erase_if(candidates, [&](const Candidate& candidate) {
    return std::any_of(shown.begin(), shown.end(), [&](const Candidate& one) {
      return one.begin <= candidate.begin && candidate.end <= one.end;
    });
  });
  return text.told(std::move(candidates));
}

TEST(RepeatedNames, TheLastPartOfAPersonsNameIsFoundAlone) {
  EXPECT_EQ(repeated(u"وصل مجدي بلنتر أمس\nوكان الجمهور ينتظر بلنتر طويلا"), "person 75 بلنتر");
  EXPECT_EQ(repeated(u"وكان الجمهور ينتظر بلنتر طويلا"), "") << "nothing tells that it is a name";
}

TEST(RepeatedNames, APlaceThatItsContextShowsIsFoundWithoutIt) {
  EXPECT_EQ(repeated(u"سقطت مدينة أنيشة أمس\nوفي أنيشة قلعة"), "place 65 أنيشة");
}

TEST(RepeatedNames, AWordThatIsThereFarMoreOftenIsOrdinary) {
  std::u16string text = u"سقطت مدينة أنيشة أمس";
  for (int i = 0; i < 5; ++i)
    text += u"\nوجد أنيشة هنا";
  EXPECT_EQ(repeated(text), "");
}

} // namespace
} // namespace tanqih
