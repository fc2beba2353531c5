// SPDX-License-Identifier: MIT
#include "names/gazetteer_rules.hpp"

#include <gtest/gtest.h>

#include "names/rule_fixture.hpp"

namespace tanqih {
namespace {

void expect_known(std::initializer_list<NameRow> rows) {
  expect_proposed(rows, propose_known_names);
}

TEST(GazetteerRules, AKnownNameIsOneWhereverItStands) {
  expect_known({
      {u"زار القاهرة أمس", "place 90 القاهرة"},
      {u"زار والقاهرة وللقاهرة", "place 90 القاهرة | place 90 قاهرة"},
      {u"وقع أنتوني بلينكن أمس", "person 90 أنتوني بلينكن"},
      {u"وقع زيلينسكي أمس", "person 80 زيلينسكي"},
      {u"وقع الكتاب أمس", ""},
  });
}

TEST(GazetteerRules, AnOrdinaryWordNeedsItsContext) {
  expect_known({
      {u"تقرير مالي جديد", ""},
      {u"وصل إلى مالي أمس", "place 70 مالي"},
      {u"وصل بمالي أمس", "place 70 مالي"},
      {u"في جمهورية مالي أمس", "place 90 جمهورية مالي"},
      {u"فتح الباب", ""},
      {u"في حركة فتح أمس", "organisation 90 حركة فتح"},
      {u"في كتائب فتح أمس", "organisation 70 فتح"},
      {u"في الحركة فتح أمس", ""}, // with the article it needs no name
  });
}

TEST(GazetteerRules, AWordThatOnlySaysWhatItIsIsNoPartOfTheName) {
  expect_known({
      {u"في مدينة غزة أمس", "place 90 غزة"},
      {u"نقلت وكالة رويترز أمس", "organisation 90 رويترز"},
      {u"نقلت وكالة أ.ف.ب أمس", "organisation 90 أ.ف.ب"},
  });
}

TEST(GazetteerRules, ACityIsItsClubBehindAWordThatSaysSo) {
  expect_known({
      {u"زار ليون أمس", "place 90 ليون"},
      {u"هزم فريق ليون أمس", "organisation 70 ليون | place 90 ليون"},
      {u"هزم سباهان أمس", "organisation 90 سباهان"},
  });
}

TEST(GazetteerRules, WhatOnlyLooksLikeAProcliticAndAName) {
  expect_known({
      {u"بعد فشل الاجتماع", ""},
      {u"اللجنة السورية عملت", ""},
  });
}

} // namespace
} // namespace tanqih
