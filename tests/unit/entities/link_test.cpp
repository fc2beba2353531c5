// SPDX-License-Identifier: MIT
// Names and quantities together, as link gives them.
#include "entities/link.hpp"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "entities/link_fixture.hpp"
#include "knowledge.hpp"

namespace tanqih {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

std::vector<Entity> linked(std::u16string_view text, const std::vector<Named>& names) {
  std::vector<Entity> entities = link(*knowledge().lexicon, text, mentions_of(text, names));
  expect_each_once(entities, names.size());
  return entities;
}

TEST(Link, IsInTheOrderOfFirstMention) {
  EXPECT_THAT(told(linked(u"في 7 أكتوبر زار سالم الحربي مصر، وفي السابع من أكتوبر عاد الحربي",
                          {{u"7 أكتوبر", MentionType::date, "--10-07"},
                           {u"سالم الحربي"},
                           {u"مصر", MentionType::place},
                           {u"السابع من أكتوبر", MentionType::date, "--10-07"},
                           {u"الحربي"}})),
              ElementsAre("7 أكتوبر (2)", "سالم الحربي (2)", "مصر (1)"));
}

TEST(Link, TheOriginIsThatOfTheSurestMention) {
  const auto entities = linked(u"سالم الحربي ثم سالم الحربي ثم الحربي",
                               {{u"سالم الحربي", MentionType::person, "", 60, Origin::rule},
                                {u"سالم الحربي", MentionType::person, "", 90, Origin::model},
                                {u"الحربي", MentionType::person, "", 90, Origin::gazetteer}});
  ASSERT_THAT(told(entities), ElementsAre("سالم الحربي (3)"));
  EXPECT_EQ(entities[0].origin, Origin::model) << "of equals the first";
}

TEST(Link, NothingIsLinkedWhereNothingIsNamed) {
  EXPECT_THAT(linked(u"", {}), IsEmpty());
}

} // namespace
} // namespace tanqih
