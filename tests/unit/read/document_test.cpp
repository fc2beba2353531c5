// SPDX-License-Identifier: MIT
#include "read/document.hpp"

#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

DocumentTables tables() {
  return {knowledge().letters, knowledge().document_words, knowledge().lam_alef,
          [](std::u16string_view) { return false; }};
}

/// What becomes of the paste without the rules that are off.
std::string read(std::u16string_view paste, std::initializer_list<RepairRule> off = {}) {
  RepairSwitches on = every_repair();
  for (const RepairRule rule : off)
    on[static_cast<std::size_t>(rule)] = false;
  Source source = read_text(paste);
  Rewrite text(source.text);
  read_document(tables(), on, source, text);
  return to_utf8(text.text());
}

TEST(Document, EveryRuleHasASwitch) {
  const std::u16string_view mail = u"> أول\n> ثان";
  EXPECT_NE(read(mail), to_utf8(mail));
  EXPECT_EQ(read(mail, {RepairRule::mail_quotes}), to_utf8(mail));
  const std::u16string_view backwards = u"ةحصلا ةرازو ةنيدم ةطخ";
  EXPECT_NE(read(backwards), to_utf8(backwards));
  EXPECT_EQ(read(backwards, {RepairRule::visual_order}), to_utf8(backwards));
  const std::u16string_view stretched = u"وزي##ر";
  EXPECT_NE(read(stretched), to_utf8(stretched));
  EXPECT_EQ(read(stretched, {RepairRule::filler}), to_utf8(stretched));
  const std::u16string_view apart = u"أن ّ التنمية";
  EXPECT_NE(read(apart), to_utf8(apart));
  EXPECT_EQ(read(apart, {RepairRule::detached_marks}), to_utf8(apart));
  EXPECT_EQ(read(u"عبد اهلل والحمد هلل، محمد ملسو هيلع هللا ىلص"),
            "عبد الله والحمد لله، محمد صلى الله عليه وسلم");
  EXPECT_EQ(read(u"عبد اهلل", {RepairRule::visual_order}), "عبد اهلل");
  const std::u16string_view subtitle = u"؟هل وصلت";
  EXPECT_EQ(read(subtitle), "هل وصلت؟");
  EXPECT_EQ(read(subtitle, {RepairRule::leading_marks}), to_utf8(subtitle));
  const std::u16string_view swapped = u"األمن";
  EXPECT_NE(read(swapped), to_utf8(swapped));
  EXPECT_EQ(read(swapped, {RepairRule::lam_alef}), to_utf8(swapped));
}

TEST(Document, SaysWhatThePasteSeemsToBe) {
  const auto issues_of = [](std::u16string_view paste) {
    Source source = read_text(paste);
    Rewrite text(source.text);
    read_document(tables(), every_repair(), source, text);
    std::vector<IssueCode> codes;
    for (const Issue& issue : source.issues)
      codes.push_back(issue.code);
    return codes;
  };
  using enum IssueCode;
  EXPECT_EQ(issues_of(u"> أول\n> ثان"), (std::vector{mail}));
  EXPECT_EQ(issues_of(u"ةحصلا ةرازو ةنيدم ةطخ"), (std::vector{visual_order, from_pdf}));
  EXPECT_EQ(issues_of(u"أول صفحة\n\fثاني صفحة"), (std::vector{from_pdf}));
  EXPECT_EQ(issues_of(u"\u202Bفي آذار \u202A ،2024\u202Cخطة\u202C"), (std::vector{from_pdf}));
  EXPECT_EQ(issues_of(u"وزي##ر الإسكان"), (std::vector{from_pdf}));
  EXPECT_EQ(issues_of(u"األمن واالقتصاد"), (std::vector{from_pdf}));
  EXPECT_EQ(issues_of(u"ﻗﺎﻝ ﺍﻟﻮﺯﻳﺮ ﺇﻥ ﺍﻟﻌﻤﻞ ﻳﺒﺪﺃ ﻓﻲ ﺍﻟﺼﻴﻒ"), (std::vector{from_pdf}));
  EXPECT_EQ(issues_of(u"من جهتهاء قالت المديرة إن المدينةء تستعد"), (std::vector{ocr}));
  EXPECT_EQ(issues_of(u"وحدة في4500 ، خطة لبناء2024 آذار/  مارس12 أعلن\n، وقال"),
            (std::vector{order_lost, from_pdf}));
  EXPECT_TRUE(issues_of(u"قال الوزير ﷺ إن العمل «ﻳﺒﺪﺃ» في عام2024.").empty());
}

TEST(Document, APageOfHtmlIsNone) {
  Source source = read_html(u"<p>&gt; أول</p><p>&gt; ثان</p>", {});
  Rewrite text(source.text);
  read_document(tables(), every_repair(), source, text);
  EXPECT_EQ(text.passes(), 0u);
}

} // namespace
} // namespace tanqih
