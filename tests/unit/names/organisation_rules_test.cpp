// SPDX-License-Identifier: MIT
#include "names/organisation_rules.hpp"

#include <gtest/gtest.h>

#include "names/rule_fixture.hpp"

namespace tanqih {
namespace {

void expect_organisations(std::initializer_list<NameRow> rows) {
  expect_proposed(rows, propose_organisations);
}

TEST(OrganisationRules, AnInstitutionIsNamedByAnyComplement) {
  expect_organisations({
      {u"قالت وزارة الصحة إن", "organisation 75 وزارة الصحة"},
      {u"قالت وزارة التربية والتعليم إن", "organisation 75 وزارة التربية والتعليم"},
      {u"قالت وزارة جديدة إن", ""},
      {u"قالت الوزارة إن", ""},
      {u"قالت وزارة\nالصحة إن", ""},
  });
}

TEST(OrganisationRules, AnotherHeadNeedsANationalityOrAName) {
  expect_organisations({
      {u"أعلن الجيش الإسرائيلي أمس", "organisation 65 الجيش الإسرائيلي"},
      {u"أعلن والجيش الإسرائيلي أمس", "organisation 65 الجيش الإسرائيلي"},
      {u"أعلن الجيش الكبير أمس", ""},
      {u"أعلنت حركة التجارة أمس", ""},
      {u"في جامعة القاهرة أمس", "organisation 75 جامعة القاهرة"},
      {u"رئيس الاستخبارات الإسرائيلي", ""}, // he is Israeli, not the service
      {u"رئيس الاستخبارات الإسرائيلية", "organisation 65 الاستخبارات الإسرائيلية"},
      {u"قالت غرفة تجارة دمشق إن", "organisation 75 غرفة تجارة دمشق"}, // a head of two words
      {u"في قسم شرطة قريب", ""},
  });
}

TEST(OrganisationRules, AWordThatOnlySaysWhatItIsIsDropped) {
  expect_organisations({
      {u"نقلت وكالة رويترز أمس", "organisation 85 رويترز"},
      {u"باعت شركة بلنتر أمس", "organisation 55 بلنتر"}, // a guess
      {u"باعت شركة النقل أمس", ""},
      {u"باعت شركة كبيرة أمس", ""},
  });
}

} // namespace
} // namespace tanqih
