// SPDX-License-Identifier: MIT
#include "cut/tail.hpp"

#include <gtest/gtest.h>

#include "cut/cut_fixture.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/enum_names.hpp"
#include "text/fold.hpp"

namespace tanqih {
namespace {

constexpr std::u16string_view sentence = u"أعلنت الوزارة بدء موسم الحصاد في محافظات الشمال.";

/// "tags #قمح": what stands behind the sentence is, and where it begins; "" where nothing does.
std::string tail_of(std::u16string_view tail, const Familiar& familiar = {}) {
  const std::u16string line = std::u16string(sentence) + std::u16string(tail);
  const auto found = find_tail_cut(cut_tables(), line, familiar);
  return found ? std::string(name_of(found->kind)) + ' ' + std::to_string(found->confidence) + ' ' +
                     to_utf8(std::u16string_view(line).substr(found->begin))
               : "";
}

TEST(Tail, SaysWhatItIs) {
  struct Row {
    std::u16string_view tail;
    const char* told;
  };
  for (const auto& [tail, told] : {
           Row{u" #اقتصاد #قمح", "tags 90 #اقتصاد #قمح"},
           Row{u" كلمات مفتاحية: القمح، الحصاد", "tags 90 كلمات مفتاحية: القمح، الحصاد"},
           Row{u" شارك الخبر", "share 90 شارك الخبر"},
           Row{u" المصدر: رويترز", "source 90 المصدر: رويترز"},
           Row{u" (رويترز)", "source 90 (رويترز)"},
           Row{u" سبأ", "source 90 سبأ"},
           Row{u" =====و.خ.", "source 90 =====و.خ."},
           Row{u" انتهى / ع.س", "source 90 انتهى / ع.س"},
           Row{u" @salem_writes", "byline 90 @salem_writes"},
           Row{u" اقرأ أيضا: أسعار السمك تستقر في السوق",
               "read_also 90 اقرأ أيضا: أسعار السمك تستقر في السوق"},
       })
    EXPECT_EQ(tail_of(tail), told) << to_utf8(tail);
}

TEST(Tail, AnotherSentenceIsNone) {
  for (const std::u16string_view tail :
       {u"", u" وأضافت أن الكميات تكفي العام كله", u" وقال الوزير: المصدر الأول للقمح محلي",
        u" (وكان الموسم الماضي ضعيفا بسبب الجفاف)", u" 6-1", u" وتصدر وسم #قمح_بلادنا قائمة الوسوم",
        u" عاجل:", u" if (read() != HAL_OK)"})
    EXPECT_EQ(tail_of(tail), "") << to_utf8(tail);
}

TEST(Tail, AButtonStandsBehindWhatIsBrokenOff) {
  constexpr std::u16string_view line = u"وتبرعت دار النشر بألف كتاب للأطفال... عرض المزيد";
  const auto tail = find_tail_cut(cut_tables(), line, {});
  ASSERT_TRUE(tail);
  EXPECT_EQ(to_utf8(line.substr(tail->begin)), "عرض المزيد");
  EXPECT_EQ(tail->kind, BlockKind::navigation);
}

TEST(Tail, ShowsTheCueAsItStands) {
  const std::u16string line = std::u16string(sentence) + u" المصدر: رويترز";
  EXPECT_EQ(to_utf8(find_tail_cut(cut_tables(), line, {})->cue), "المصدر");
}

TEST(Tail, RowsOfWordsAreKeywordsWhereTheArticleHasThem) {
  const auto yes = [](std::u16string_view, std::size_t) { return true; };
  const auto no = [](std::u16string_view, std::size_t) { return false; };
  EXPECT_EQ(tail_of(u" سيول الطفيلة وادي غوير", yes), "tags 75 سيول الطفيلة وادي غوير");
  EXPECT_EQ(tail_of(u" سيول الطفيلة وادي غوير", no), "");
  EXPECT_EQ(tail_of(u" سيول الطفيلة وادي غوير"), "") << "not the last paragraph";
  EXPECT_EQ(tail_of(u" سيول في الطفيلة عند غوير", yes), "") << "في is of sentences";
  EXPECT_EQ(tail_of(u" سيول", yes), "") << "one word is no row";
}

TEST(Tail, KeywordsAreAskedForWithTheirPlace) {
  std::size_t asked_at = 0;
  std::u16string asked;
  const Familiar familiar = [&](std::u16string_view folded, std::size_t begin) {
    asked = folded;
    asked_at = begin;
    return false;
  };
  tail_of(u" سيول الطفيلة", familiar);
  EXPECT_EQ(to_utf8(asked), to_utf8(fold(u"سيول الطفيلة")));
  EXPECT_EQ(asked_at, sentence.size() + 1);
}

TEST(Tail, OneHashtagBehindTheLastSentenceIsATag) {
  const auto last = [](std::u16string_view, std::size_t) { return false; };
  EXPECT_EQ(tail_of(u" #قمح", last), "tags 90 #قمح");
  EXPECT_EQ(tail_of(u" #قمح"), "") << "more of the article follows";
}

TEST(Tail, OneHashtagInsideASentenceIsItsEnd) {
  const std::u16string line = u"أعلنت الوزارة بدء موسم #الحصاد";
  EXPECT_FALSE(find_tail_cut(cut_tables(), line, {}).has_value());
  const std::u16string two = u"أعلنت الوزارة بدء موسم #الحصاد #قمح";
  ASSERT_TRUE(find_tail_cut(cut_tables(), two, {}).has_value());
  EXPECT_FALSE(find_tail_cut(cut_tables(), u"#الحصاد #قمح", {}).has_value())
      << "a line of nothing else is not cut to nothing";
}

} // namespace
} // namespace tanqih
