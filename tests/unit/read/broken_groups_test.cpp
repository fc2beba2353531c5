// SPDX-License-Identifier: MIT
#include "read/broken_groups.hpp"

#include <gtest/gtest.h>

#include "data.hpp"
#include "read/document_signs.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

bool is_broken(std::u16string_view text) {
  static const DocumentWords words = load_document_words(data::document_words).value();
  return find_broken_groups(document_lines(text, scan_document(text).lines, words).lines)
      .has_value();
}

TEST(BrokenGroups, AreParagraphsOfLinesThatNobodyEndsThere) {
  EXPECT_TRUE(is_broken(
      u"افتتاح مكتبة\n\nقال رئيس البلدية في حفل أقيم مساء أمس إن\nالمكتبة ستفتح يوم 12\nأيار "
      u"المقبل أبوابها لكل من في\nالمدينة من أهلها.\n\nوأضاف أن فيها قاعة للأطفال وركنا "
      u"للقصص\nالمسموعة."));
  // every line is full
  EXPECT_TRUE(
      is_broken(u"قال رئيس البلدية أمس إن المكتبة ستفتح\nأبوابها الأسبوع المقبل لأهل المدينة "
                u"كلهم\nوإنها تضم كتبا كثيرة، منها ما هو نادر\nقديم."));
}

TEST(BrokenGroups, AreNoLists) {
  EXPECT_FALSE(is_broken(u""));
  EXPECT_FALSE(is_broken(u"كلمة\nكلمة."));
  // a heading over a paragraph that is longer
  EXPECT_FALSE(is_broken(
      u"لماذا تغلق الطريق في كل شتاء\nلأن السيول تجرف التربة من الجبل إليها في كل عام.\n\nمتى "
      u"تفتح الطريق أمام السيارات\nبعد أن تنتهي البلدية من أعمال الصيانة في الربيع."));
  // items of one form
  EXPECT_FALSE(is_broken(
      u"الحافلة الأولى تغادر من عمان إلى إربد في الساعة 7\nالحافلة الثانية تغادر من عمان إلى "
      u"إربد في 9\nالحافلة الثالثة تغادر من عمان إلى إربد قبل 11."));
  // a poem
  EXPECT_FALSE(is_broken(
      u"يا دار عبلة بالجواء تكلمي وعمي صباحا\nدار لآنسة غضيض طرفها طوع العناق لذيذة\nفوقفت فيها "
      u"ناقتي وكأنها فدن لأقضي"));
  // numbers at the ends of all lines
  EXPECT_FALSE(is_broken(
      u"سجل المنتخب الأردني في الدور الأول أهدافا عددها 7\nوأحرز المنتخب العراقي في الدور نفسه "
      u"4\nأما السعودي فسجل 5."));
}

} // namespace
} // namespace tanqih
