// SPDX-License-Identifier: MIT
#include "names/other_rules.hpp"

#include <gtest/gtest.h>

#include "names/rule_fixture.hpp"

namespace tanqih {
namespace {

void expect_names(std::initializer_list<NameRow> rows) {
  expect_proposed(rows, propose_other_names);
}

TEST(OtherRules, AHeadAndAKnownNameAreOneName) {
  expect_names({
      {u"سقط في معركة تكريت أمس", "misc 75 معركة تكريت"},
      {u"سقط في معركة طويلة أمس", ""},
      {u"سقط في معركة. تكريت بعيدة", ""},
      {u"شاهد فيلم القاهرة أمس", ""}, // what stands behind فيلم is the name alone, in marks
  });
}

TEST(OtherRules, WhatStandsInMarksBehindAHeadIsAName) {
  expect_names({
      {u"شاهد فيلم \"الأرض الطيبة\" أمس", "misc 80 الأرض الطيبة"},
      {u"بدأت عملية «ردع الظلام» أمس", "misc 80 ردع الظلام"},
      {u"بدأت عملية “ردع الظلام” أمس", "misc 80 ردع الظلام"},
      {u"بدأت عملية «ردع الظلام أمس", ""},    // not closed
      {u"بدأت عملية « ردع الظلام » أمس", ""}, // the marks do not touch
      {u"بدأت عملية «» أمس", ""},
      {u"بدأت عملية «12» أمس", ""},
      {u"كتاب «يقول إنه لم يكن يعلم شيئا عن هذا» أمس", ""}, // too long for a title
      {u"بدأت بسرعة «ردع الظلام» أمس", ""},
  });
}

} // namespace
} // namespace tanqih
