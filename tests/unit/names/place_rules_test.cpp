// SPDX-License-Identifier: MIT
#include "names/place_rules.hpp"

#include <gtest/gtest.h>

#include "names/rule_fixture.hpp"

namespace tanqih {
namespace {

void expect_places(std::initializer_list<NameRow> rows) {
  expect_proposed(rows, propose_places);
}

TEST(PlaceRules, AWordForPlaceStandsBeforeTheNameAndIsNoPartOfIt) {
  expect_places({
      {u"سقطت مدينة حلب أمس", "place 85 حلب"},
      {u"سقطت مدينة أنيشة أمس", "place 65 أنيشة"},
      {u"سقطت مدينة الألعاب أمس", ""},  // a park: an ordinary word with its article
      {u"سقطت المدينة أنيشة أمس", ""},  // with the article it needs no name
      {u"سقطت مدينة يزورها الناس", ""}, // a verb
      {u"سقطت مدينة بيزنطية أمس", ""},  // an adjective
      {u"سقطت مدينة\nحلب أمس", ""},
      {u"مدينة", ""},
  });
}

TEST(PlaceRules, AHeadIsPartOfTheName) {
  expect_places({
      {u"عبر معبر رفح أمس", "place 80 معبر رفح"},
      {u"عبر معبر أنيشر أمس", "place 60 معبر أنيشر"},
      {u"وبمعبر رفح أمس", "place 80 معبر رفح"},
      {u"في ملعب محمد الخامس أمس", "place 60 ملعب محمد الخامس"},
      {u"عبر معبر الحدود أمس", ""},
  });
}

} // namespace
} // namespace tanqih
