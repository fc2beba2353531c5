#include "text/repair.hpp"

#include <random>

#include <gtest/gtest.h>

#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

struct Case {
  std::u16string_view paste;
  std::u16string_view repaired;
};

void expect_all(std::initializer_list<Case> cases) {
  for (const Case& c : cases) {
    EXPECT_EQ(repair(c.paste, {}).text, c.repaired)
        << to_utf8(c.paste) << " -> " << to_utf8(repair(c.paste, {}).text);
    EXPECT_TRUE(repair(c.repaired, {}).edits.empty()) << "twice: " << to_utf8(c.repaired);
  }
}

TEST(Repair, Lines) {
  expect_all({{u"أ\r\nب\rج\u2028د", u"أ\nب\nج\nد"},
              {u"  كلمة \u00A0\u00A0 أخرى  ", u"كلمة أخرى"},
              {u"عمود\t\tعمود", u"عمود\tعمود"},
              {u"\n\n أ\n \u00A0\n\n\nب\n\n", u"أ\n\nب"},
              {u"", u""},
              {u"   \n \u00A0 ", u""}});
}

TEST(Repair, Tatweel) {
  expect_all({{u"كـتـاب", u"كتاب"},
              {u"الرئيـــس", u"الرئيس"},
              {u"عام 1445هـ في", u"عام 1445هـ في"},
              {u"1445هــ", u"1445هـ"},
              {u"لـ «عكاظ»", u"لـ «عكاظ»"},
              {u"بـــ10 سنوات", u"بـ10 سنوات"},
              {u"الطائف ـ الوئام ـ محمد", u"الطائف ـ الوئام ـ محمد"}});
}

TEST(Repair, PresentationForms) {
  expect_all({{u"ﻛﺘﺎﺏ ﻻ", u"كتاب لا"}, {u"محمد ﷺ", u"محمد ﷺ"}, {u"﴿ اقرأ ﴾", u"﴿ اقرأ ﴾"}});
}

TEST(Repair, Invisible) {
  expect_all({{u"\uFEFFكل\u200Bمة\u200F", u"كلمة"},
              {u"نامه\u200Cها", u"نامه\u200Cها"},
              {u"كلمة\u200C أخرى", u"كلمة أخرى"},
              {u"👨\u200D👩", u"👨\u200D👩"},
              {u"co\u00ADoperate", u"cooperate"}});
  const Repaired overridden = repair(u"أ\u202Eب\u202C", {});
  EXPECT_EQ(overridden.text, u"أب");
  ASSERT_EQ(overridden.issues.size(), 2u);
  EXPECT_EQ(overridden.issues[0].code, IssueCode::bidi_override);
  EXPECT_EQ(overridden.issues[0].span, (Span{1, 2}));
}

TEST(Repair, Letters) {
  expect_all({{u"کتاب فی المدینة", u"كتاب فى المدينة"},
              {u"این کتاب پدر من است", u"این کتاب پدر من است"},
              {u"كتاب في", u"كتاب في"}});
}

TEST(Repair, Entities) {
  expect_all({{u"قال &quot;نعم&quot;", u"قال \"نعم\""},
              {u"كلمة&nbsp;أخرى", u"كلمة أخرى"},
              {u"&#1575;&#x628;", u"اب"},
              {u"&amp;quot;لا&amp;quot;", u"\"لا\""},
              {u"AT&T &amp; &unknown; &#99999999;", u"AT&T & &unknown; &#99999999;"}});
}

TEST(Repair, Punctuation) {
  expect_all({{u"قال, إن", u"قال، إن"},
              {u"أين? هنا; نعم", u"أين؟ هنا؛ نعم"},
              {u"أين?", u"أين؟"},
              {u"عام 2020, قال", u"عام 2020، قال"},
              {u"1,500 طن و3,2 طن", u"1,500 طن و3,2 طن"},
              {u"Hello, world; yes?", u"Hello, world; yes?"},
              {u"https://a.example/ب,ت?ج", u"https://a.example/ب,ت?ج"},
              {u"\"لا\"،مضيفا", u"\"لا\"، مضيفا"},
              {u"قال الوزير ، إن الأمر .", u"قال الوزير، إن الأمر."},
              {u"منها:تمر حنة", u"منها: تمر حنة"},
              {u"المدينة.وقال الوزير", u"المدينة. وقال الوزير"},
              {u"أ.ف.ب و د.محمد", u"أ.ف.ب و د.محمد"},
              {u"الساعة 10:30", u"الساعة 10:30"},
              {u"وثيقة .. لاحترام", u"وثيقة .. لاحترام"},
              {u"نعم ،، لا!!!! لماذا؟؟؟ ثم.....", u"نعم، لا! لماذا؟ ثم..."},
              {u"نعم ، ، لا", u"نعم، لا"},
              {u"لماذا؟!", u"لماذا؟!"},
              {u"شكرا :)", u"شكرا :)"},
              {u"#قطر_2022 و a@b.org, ثم", u"#قطر_2022 و a@b.org, ثم"}});
}

TEST(Repair, Bullets) {
  expect_all({{u"● أول\n▪ ثان\n◦ثالث", u"• أول\n• ثان\n• ثالث"},
              {u"- أول\n- ثان", u"• أول\n• ثان"},
              {u"- قال لي: لا", u"- قال لي: لا"},
              {u"-5 درجات", u"-5 درجات"},
              {u"•\n", u"•"}});
}

TEST(Repair, EveryRuleHasASwitch) {
  const std::u16string paste =
      u"\uFEFFكـتاب\r\n\n\n\n ﻛﺘﺎﺏ  &quot;ک&quot; ثم , نعم،لا !!!! \n● بند";
  for (int rule = 0; rule < repair_rule_count; ++rule) {
    Options options;
    options.repair.fill(false);
    options.repair[static_cast<std::size_t>(rule)] = true;
    const Repaired repaired = repair(paste, options);
    EXPECT_FALSE(repaired.edits.empty()) << rule;
    for (const Edit& edit : repaired.edits)
      EXPECT_EQ(static_cast<int>(edit.rule), rule);
  }
  Options none;
  none.repair.fill(false);
  EXPECT_EQ(repair(paste, none).text, paste);
}

TEST(Repair, OneEditCanBeUndone) {
  const std::u16string paste = u"كـتاب  جديد";
  const Repaired whole = repair(paste, {});
  ASSERT_EQ(whole.edits.size(), 2u);
  Options options;
  options.undo = {whole.edits[0].span};
  EXPECT_EQ(repair(paste, options).text, u"كـتاب جديد");
}

/// On any mix of difficult characters: edits are sorted and apart, they make the text, and a second
/// repair finds nothing.
TEST(Repair, HoldsOnRandomMixes) {
  constexpr std::u16string_view units =
      u"ابتوهكـىکیﻻ .,،;؛?؟!:…\"«»()\n\r\t\u00A0\u200B\u200C\u200D\u202E•●-–*1٢aZ@#/&;";
  std::mt19937 random(11);
  for (int round = 0; round < 20000; ++round) {
    std::u16string paste;
    for (std::size_t n = random() % 24; n > 0; --n)
      paste.push_back(units[random() % units.size()]);
    const Repaired once = repair(paste, {});
    std::uint32_t at = 0;
    std::u16string made;
    for (const Edit& edit : once.edits) {
      ASSERT_LE(at, edit.span.begin);
      ASSERT_LE(edit.span.begin, edit.span.end);
      made += paste.substr(at, edit.span.begin - at);
      made += edit.text;
      at = edit.span.end;
    }
    made += paste.substr(at);
    ASSERT_EQ(made, once.text);
    const Repaired twice = repair(once.text, {});
    ASSERT_EQ(twice.text, once.text) << "paste " << testing::PrintToString(paste);
  }
}

} // namespace
} // namespace tanqih
