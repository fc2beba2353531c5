// SPDX-License-Identifier: MIT
#include "text/list_mark.hpp"

#include <gtest/gtest.h>

#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

TEST(ListMark, StandsBeforeTheTextOfAnItem) {
  for (const auto* line :
       {u"• وصل الوفد إلى الدوحة", u"- وصل الوفد", u"● وصل", u"1- وصل الوفد", u"١- وصل الوفد",
        u"٣. وصل", u"12) وصل", u"(2) وصل", u"1-وصل", u"أ- وصل الوفد", u"ب) وصل", u"(ج) وصل"})
    EXPECT_TRUE(has_list_mark(line)) << to_utf8(line);
  for (const auto* line :
       {u"وصل الوفد", u"1.5 مليون طن", u"3-1 للأهلي", u"2024 - 10", u"2024- عام الحسم", u"د. محمد",
        u"-5 درجات", u"15 طالبا", u"(رويترز) - قال", u"1", u"1-", u"•", u"", u"أ", u"ودع الفريق",
        u"10:14 صباحا", u"—"})
    EXPECT_FALSE(has_list_mark(line)) << to_utf8(line);
}

} // namespace
} // namespace tanqih
