// SPDX-License-Identifier: MIT
// Which dates and amounts say the same.
#include "entities/link_quantities.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "entities/link_fixture.hpp"

namespace tanqih {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<Entity> linked(std::u16string_view text, const std::vector<Named>& names) {
  std::vector<Entity> entities;
  link_quantities(text, mentions_of(text, names), entities);
  return entities;
}

TEST(LinkQuantities, EqualValuesAreOne) {
  const auto entities = linked(u"في 7 أكتوبر والسابع من أكتوبر و8 أكتوبر و7 أكتوبر",
                               {{u"7 أكتوبر", MentionType::date, "--10-07"},
                                {u"السابع من أكتوبر", MentionType::date, "--10-07"},
                                {u"8 أكتوبر", MentionType::date, "--10-08"},
                                {u"7 أكتوبر", MentionType::date, "--10-07"}});
  expect_each_once(entities, 4);
  ASSERT_THAT(told(entities), ElementsAre("7 أكتوبر (3)", "8 أكتوبر (1)"));
  EXPECT_EQ(entities[0].type, MentionType::date);
  EXPECT_EQ(entities[0].value, "--10-07");
  EXPECT_THAT(entities[0].variants, ElementsAre(u"7 أكتوبر", u"السابع من أكتوبر"));
  EXPECT_THAT(entities[0].mentions, ElementsAre(0U, 1U, 3U));
}

TEST(LinkQuantities, OneValueOfTwoTypesIsTwo) {
  EXPECT_THAT(told(linked(u"خمسة رجال و5 بالمئة", {{u"خمسة", MentionType::number, "5"},
                                                   {u"5 بالمئة", MentionType::percent, "5"}})),
              ElementsAre("خمسة (1)", "5 بالمئة (1)"));
}

TEST(LinkQuantities, WhatHasNoValueGoesByItsWords) {
  EXPECT_THAT(told(linked(u"عشرات ثم مئات ثم عشرات", {{u"عشرات", MentionType::number},
                                                      {u"مئات", MentionType::number},
                                                      {u"عشرات", MentionType::number}})),
              ElementsAre("عشرات (2)", "مئات (1)"));
  EXPECT_THAT(told(linked(u"5 ثم خمسة",
                          {{u"5", MentionType::number}, {u"خمسة", MentionType::number, "5"}})),
              ElementsAre("5 (1)", "خمسة (1)"))
      << "words that look like a value are none";
}

TEST(LinkQuantities, NamesAreLeftAlone) {
  EXPECT_THAT(linked(u"زار مصر", {{u"مصر", MentionType::place, "EG"}}), IsEmpty());
}

TEST(LinkQuantities, IsAddedToWhatThereIs) {
  const std::u16string_view text = u"مصر في 2024";
  std::vector<Entity> entities = {{MentionType::place, u"مصر", {u"مصر"}, {0}, "EG"}};
  link_quantities(
      text, mentions_of(text, {{u"مصر", MentionType::place}, {u"2024", MentionType::date, "2024"}}),
      entities);
  EXPECT_THAT(told(entities), ElementsAre("مصر (1)", "2024 (1)"));
  expect_each_once(entities, 2);
}

} // namespace
} // namespace tanqih
