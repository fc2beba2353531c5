// SPDX-License-Identifier: MIT
#include "cut/dateline.hpp"

#include <gtest/gtest.h>

#include "cut/cut_fixture.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/enum_names.hpp"
#include "text/fold.hpp"

namespace tanqih {
namespace {

/// What of a line is its dateline, and what it is; "" where nothing is.
std::string head_of(std::u16string_view line, bool first = true,
                    const OwnName& own_name = no_own_name) {
  const auto head = find_head_cut(cut_tables(), line, first, own_name);
  return head ? to_utf8(line.substr(0, head->end)) + "= " + std::string(name_of(head->kind)) + ' ' +
                    std::to_string(head->confidence)
              : "";
}

struct Row {
  std::u16string_view head;
  const char* told; ///< what it is and how certain; null: no dateline
};

void expect_heads(std::initializer_list<Row> rows, bool first = true) {
  for (const Row& row : rows) {
    const std::u16string line =
        std::u16string(row.head) + u"أعلنت الوزارة بدء موسم الحصاد في محافظات الشمال هذا العام.";
    EXPECT_EQ(head_of(line, first), row.told ? to_utf8(row.head) + "= " + row.told : std::string())
        << to_utf8(row.head);
  }
}

TEST(Dateline, APlaceAndAnAgencyAreOneInEveryParagraph) {
  for (const bool first : {true, false})
    expect_heads(
        {
            {u"القاهرة - رويترز: ", "dateline 90"},
            {u"بغداد (رويترز) - ", "dateline 90"},
            {u"(رويترز) – ", "dateline 90"},
            {u"عمان 12 أيار (بترا) - ", "dateline 90"},
            {u"القاهرة في 31 أكتوبر / أ ش أ / ", "dateline 90"},
            {u"دبي، الإمارات العربية المتحدة، 6 مارس 2024: ", "dateline 90"},
            {u"", nullptr},
        },
        first);
}

TEST(Dateline, OnePlaceBeforeADashIsEnoughInTheFirstParagraphOnly) {
  expect_heads({{u"القاهرة - ", "dateline 75"}}, true);
  expect_heads({{u"القاهرة - ", nullptr}}, false);
}

TEST(Dateline, WhoWroteItIsAByline) {
  expect_heads({
      {u"كتب - محمود السيد: ", "byline 90"},
      {u"كتب محمود السيد: ", "byline 90"},
  });
}

TEST(Dateline, ASentenceHasNone) {
  for (const std::u16string_view line :
       {u"طرابلس - التي تبعد ثمانين كيلومترا - تأثرت بإغلاق البوابة هذا الأسبوع.",
        u"حسن الشلبي (23 عاما) يحلم بأن يلعب لمنتخب بلاده في البطولة المقبلة.",
        u"أحمد البشير (بائع خضار): لم أبع شيئا منذ الصباح والناس تمر.",
        u"وقال المصدر: لا تعليق لدينا على ما نشرته الصحف صباح اليوم.",
        u"قال الوزير - وهو يضحك - إن الموسم كان جيدا هذا العام.",
        u"التاريخ: السبت، التوقيت: الثالثة بعد ظهر اليوم في القاعة الكبرى.",
        u"فاز الفريق 3-1 على ضيفه في مباراة أقيمت مساء الأحد.",
        u"باختصار، معالج الرسوم (Graphics Unit – GPU) شريحة تحسب الصور بسرعة كبيرة.",
        u"نقلت وكالة (رويترز) تصريحات مطابقة للوزير نفسه صباح اليوم.",
        u"ونقل موقع (الواحة) المحلي عن مصدر مطلع أن الموسم بدأ باكرا.",
        u"وكالة (الواحة) نشرت الخبر عبر حساباتها ثم حذفته بعد ساعة.",
        u"البحث في موقع معين: اكتب اسم الموقع ثم كلمات البحث كلها.",
        u"site: يبحث هذا الأمر في موقع واحد لا غير.",
        u"from :- يستورد هذا الأمر جزءا من المكتبة لا غير.", u"القاهرة", u":", u""})
    EXPECT_EQ(head_of(line), "") << to_utf8(line);
}

TEST(Dateline, WhatIsLeftMustBeALine) {
  EXPECT_EQ(head_of(u"القاهرة - رويترز: قال"), "");
  EXPECT_EQ(head_of(u"القاهرة - رويترز: قال أمس"), "");
  EXPECT_NE(head_of(u"القاهرة - رويترز: قال أمس كلاما"), "");
}

TEST(Dateline, TheSitesOwnNameIsAnOutlet) {
  const auto own = [](std::u16string_view name) { return name == fold(u"حصاد الوادي"); };
  const std::u16string line = u"حصاد الوادي - بدأ موسم الحصاد في محافظات الشمال هذا العام.";
  EXPECT_EQ(head_of(line, true, own), "حصاد الوادي - = dateline 75");
  EXPECT_EQ(head_of(line, true), "");
  EXPECT_EQ(head_of(line, false, own), "") << "below the first paragraph it is words";
}

TEST(Dateline, AgenciesWriteADayWithoutAMarkBehindIt) {
  EXPECT_EQ(head_of(u"جازان 22 جمادى الآخرة 1443 هـ الموافق 25 يناير 2022 م واس بدأ موسم الحصاد "
                    u"في محافظات الشمال."),
            "جازان 22 جمادى الآخرة 1443 هـ الموافق 25 يناير 2022 م واس = dateline 75");
  EXPECT_EQ(head_of(u"جازان 22 منزلا جديدا في محافظات الشمال وسلمتها للسكان أمس الأول."), "");
}

} // namespace
} // namespace tanqih
