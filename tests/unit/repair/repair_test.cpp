// SPDX-License-Identifier: MIT
#include "repair/repair.hpp"

#include <random>
#include <vector>

#include <gtest/gtest.h>
#include <unicode/uchar.h>

#include "data.hpp"
#include "repair/misreading.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/enum_names.hpp"
#include "text/fold.hpp"

namespace tanqih {
namespace {

Repaired repaired(std::u16string_view paste, const Options& options = {}) {
  static const Letters letters = load_letters(data::letters).value();
  return repair(letters, paste, options.repair, options.style, options.undo);
}

/// These rules and no others.
Options only(std::initializer_list<RepairRule> rules, const TextStyle& style = {}) {
  Options options;
  options.style = style;
  options.repair.fill(false);
  for (const RepairRule rule : rules)
    options.repair[static_cast<std::size_t>(rule)] = true;
  return options;
}

struct Case {
  std::u16string_view paste;
  std::u16string_view repaired;
};

/// Each paste gives its repaired text, which is then left alone; by `rules` alone it gives the
/// same.
void expect_all(const std::vector<Case>& cases, std::initializer_list<RepairRule> rules,
                const TextStyle& style = {}) {
  Options all;
  all.style = style;
  for (const Case& c : cases) {
    const std::string shown = to_utf8(c.paste) + " -> " + to_utf8(c.repaired);
    EXPECT_EQ(to_utf8(repaired(c.paste, all).text), to_utf8(c.repaired)) << shown;
    EXPECT_EQ(to_utf8(repaired(c.paste, only(rules, style)).text), to_utf8(c.repaired))
        << "alone: " << shown;
    EXPECT_TRUE(repaired(c.repaired, all).edits.empty()) << "twice: " << shown;
  }
}

/// Right as they are.
void expect_same(const std::vector<std::u16string_view>& texts, const TextStyle& style = {}) {
  Options options;
  options.style = style;
  for (const std::u16string_view text : texts)
    EXPECT_EQ(to_utf8(repaired(text, options).text), to_utf8(text));
}

TEST(Repair, LineEndings) {
  expect_all({{u"أ\r\nب\rج\u2028د\u2029ه\u0085و", u"أ\nب\nج\nد\nه\nو"}, {u"أ\n\rب", u"أ\n\nب"}},
             {RepairRule::line_endings});
}

TEST(Repair, Spaces) {
  expect_all({{u"  كلمة \u00A0\u00A0 أخرى  ", u"كلمة أخرى"},
              {u"كلمة\u00A0أخرى\u2003ثالثة\u3000رابعة", u"كلمة أخرى ثالثة رابعة"},
              {u"عمود\t\tعمود", u"عمود\tعمود"},
              {u"عمود \t عمود", u"عمود\tعمود"},
              {u"سطر \n \u00A0سطر", u"سطر\nسطر"}},
             {RepairRule::spaces});
  expect_same({u"", u"كلمة", u"كلمة أخرى", u"عمود\tعمود"});
}

TEST(Repair, BlankLines) {
  expect_all({{u"أول\n\n\n\nثان", u"أول\n\nثان"},
              {u"أول\n \u00A0\n\t\nثان", u"أول\n\nثان"},
              {u"أول\n \nثان", u"أول\n\nثان"},
              {u"\n\nأول\n\n", u"أول"},
              {u"\n \u00A0 \n", u""}},
             {RepairRule::blank_lines});
  expect_all({{u"\n\n أ\n \u00A0\n\n\nب\n\n", u"أ\n\nب"}, {u"   \n \u00A0 ", u""}},
             {RepairRule::blank_lines, RepairRule::spaces});
  expect_same({u"أول\nثان", u"أول\n\nثان"});
}

TEST(Repair, BlankLinesKeepTheIndentThatSpacesIsNotToTake) {
  const Options options = only({RepairRule::blank_lines});
  EXPECT_EQ(repaired(u"  أول\n\n\n  ثان \nثالث", options).text, u"  أول\n\n  ثان \nثالث");
  EXPECT_EQ(repaired(u" \n  أول", options).text, u"  أول");
}

TEST(Repair, Tatweel) {
  expect_all({{u"كـتـاب", u"كتاب"},
              {u"الرئيـــس", u"الرئيس"},
              {u"جمــــــيلةـ", u"جميلة"},
              {u"1445هــ", u"1445هـ"},
              {u"بـــ10 سنوات", u"بـ10 سنوات"},
              {u"حركة ــَ وسكون", u"حركة ـَ وسكون"}},
             {RepairRule::tatweel});
  expect_same({u"عام 1445هـ في", u"بـ\"الدولة\"", u"الـ36", u"الطائف ـ الوئام ـ محمد", u"ـــــــــ",
               u"علامة ـَ للفتحة", u"#كـتـاب"});
}

TEST(Repair, PresentationForms) {
  expect_all(
      {{u"ﻛﺘﺎﺏ ﻻ", u"كتاب لا"},
       {u"ﻷﻧﻪ ﻗﺎﻝ", u"لأنه قال"},
       {u"ا\u0654حمد وا\u0655لى وسو\u0654ال وشي\u0654 وقرا\u0653ن", u"أحمد وإلى وسؤال وشئ وقرآن"},
       {u"\uFE8D\u0654حمد", u"أحمد"}},
      {RepairRule::presentation_forms});
  expect_same(
      {u"محمد ﷺ", u"﴿ اقرأ ﴾", u"﴿اقرأ باسم ربك﴾", u"ﷲ ﷻ", u"﷽", u"الۤمۤ ۚ ۖ ۞ ۩", u"ﱠ", u"عبد ﷴ"});
}

TEST(Repair, VowelSignsStayWhereTheyAre) {
  expect_same({u"كتابًا", u"كتاباً", u"مُحَمَّدٌ رَسُولُ اللَّهِ", u"شكرا ً", u"هٰذا"});
}

TEST(Repair, Invisible) {
  expect_all({{u"\uFEFFكل\u200Bمة\u200F", u"كلمة"},
              {u"كلمة\u200C أخرى", u"كلمة أخرى"},
              {u"دار\u200Cها", u"دارها"},
              {u"co\u00ADoperate", u"cooperate"},
              {u"a\u200Db", u"ab"},
              {u"\u2067نص\u2069 \u061Cنص", u"نص نص"},
              {u"نص\u0001\u001F\u007F\u0090", u"نص"},
              {u"نامه\u200C\u200Cها", u"نامه\u200Cها"}},
             {RepairRule::invisible});
  expect_same({u"نامه\u200Cها", u"كتَ\u200Cبها", u"ه\u200D 1445", u"👨\u200D👩\u200D👧",
               u"❤\uFE0F\u200D🔥", u"❤\uFE0F", u"क\u094D\u200Dष", u"🇶🇦"});
  const Repaired overridden = repaired(u"أ\u202Eب\u202C");
  EXPECT_EQ(overridden.text, u"أب");
  ASSERT_EQ(overridden.issues.size(), 2u);
  EXPECT_EQ(overridden.issues[0].code, IssueCode::bidi_override);
  EXPECT_EQ(overridden.issues[0].span, (Span{1, 2}));
  EXPECT_EQ(overridden.issues[1].span, (Span{3, 4}));
  EXPECT_TRUE(repaired(u"أ\u200Fب\u200E").issues.empty());
}

TEST(Repair, Letters) {
  expect_all({{u"کتاب فی المدینة", u"كتاب في المدينة"},
              {u"دولی", u"دولى"},
              {u"کتاب دولی مهم جدا للقارئ", u"كتاب دولى مهم جدا للقارئ"},
              {u"السیاسی العراقی علی حسین زار المستشفی وعاد إلی منزله",
               u"السياسي العراقي على حسين زار المستشفى وعاد إلى منزله"},
              // A name with گ or پ makes no Arabic line another; its own letters stay.
              {u"قال الوزیر کریم إن الشرکة العراقیة ستفتح مکتبا في گلالة وآخر في پيرمام، وأکدت أن "
               u"الخطوة مهمة.",
               u"قال الوزير كريم إن الشركة العراقية ستفتح مكتبا في گلالة وآخر في پيرمام، وأكدت أن "
               u"الخطوة مهمة."},
              {u"تحدثت القیادة عن پیشمرگە والأوضاع", u"تحدثت القيادة عن پیشمرگە والأوضاع"},
              {u"قال وزیر الخارجیة إن الشیٔ مهم", u"قال وزير الخارجية إن الشئ مهم"},
              {u"المدرسۃ 1445ھ", u"المدرسة 1445ه"}},
             {RepairRule::letters});
  expect_same({u"این کتاب پدر من است", u"این کتاب خوب است", u"یہ کتاب ہے", u"ئەم کتێبە باشە",
               u"كتاب في", u"#کتاب", u"مقالة للكاتب پاولو",
               u"كتب على الجدار بالكردية «من و تۆ و ئەوان هاوڕێین» قبل أن يوقع اللوحة.",
               u"وعلق لوحة بالفارسية عنوانها «کتاب و قلم» في معرضه.",
               u"لوحة (زنان و مردان ایران) في معرض المدينة الجديد",
               u"زنان و مردان ایران از دانشگاه تهران آمدند", u"گفت و گوی رئیس جمهور پیش از سفر"});
  // A line that tells nothing goes with the others.
  EXPECT_EQ(repaired(u"وزیر\n\nاین کتاب خوب است").text, u"وزیر\n\nاین کتاب خوب است");
  EXPECT_EQ(repaired(u"وزیر\n\nالمدینة الكبیرة").text, u"وزير\n\nالمدينة الكبيرة");
}

TEST(Repair, Escapes) {
  expect_all(
      {{u"\\u0648\\u0635\\u0644 \\u0627\\u0644\\u0648\\u0632\\u064a\\u0631.", u"وصل الوزير."},
       {u"\\\\u0648\\\\u0635\\\\u0644", u"وصل"},
       {u"{\"a\":\"\\u0642\\u0627\\u0644 \\\"\\u0646\\u0639\\u0645\\\" \\ud83d\\ude00\"}",
        u"{\"a\":\"قال \"نعم\" 😀\"}"},
       {u"\\u0648\\u0635\\u0644 \\ud83d \\u0001 \\u12 \\", u"وصل \\ud83d \\u0001 \\u12 \\"}},
      {RepairRule::entities});
  expect_same(
      {u"الحرف \\u00e9 في البرمجة", u"\\u0648 هو رمز الواو", u"C:\\users", u"\\", u"\\u", u"\\\""});
}

/// A tatweel that bears a hamza or a dagger alef is the seat of a letter.
TEST(Repair, TatweelOfTheQuran) {
  expect_same(
      {u"﴿وَٱتَّقُوا۟ يَوْمًا لَّا تَجْزِى نَفْسٌ عَن نَّفْسٍ شَيْـًٔا﴾", u"﴿إِنَّ ٱلْعَهْدَ كَانَ مَسْـُٔولًا﴾", u"فَـَٔامِنُوا۟", u"ٱلْأَفْـِٔدَةَ"});
  expect_all({{u"شَيْـــًٔا", u"شَيْـًٔا"}, {u"شُـكْـرًا", u"شُكْرًا"}}, {RepairRule::tatweel});
}

TEST(Repair, Entities) {
  expect_all({{u"قال &quot;نعم&quot;", u"قال \"نعم\""},
              {u"&#1575;&#x628;", u"اب"},
              {u"&#x1F600;", u"😀"},
              {u"&laquo;نعم&raquo; &hellip; &eacute; &rarr;", u"«نعم» … é →"},
              {u"قال &#147;نعم&#148;", u"قال “نعم”"},
              {u"&amp;quot;لا&amp;quot;", u"\"لا\""},
              {u"&amp;amp;amp;#1575;", u"ا"},
              {u"&qu&#111;t;", u"\""},
              {u"&quot&#59;", u"\""},
              {u"AT&T &amp; &unknown; &#99999999;", u"AT&T & &unknown; &#99999999;"}},
             {RepairRule::entities});
  expect_all({{u"كلمة&nbsp;أخرى", u"كلمة أخرى"}, {u"كل&zwnj;&shy;مة", u"كل\u200Cمة"}},
             {RepairRule::entities, RepairRule::spaces, RepairRule::invisible});
  expect_same({u"AT&T", u"&", u"&;", u"&#;", u"&#x;", u"&#xD800;", u"&#1;", u"&amp",
               u"https://a.example/?a=1&amp;b=2", u"#أ&amp"});
}

TEST(Repair, Punctuation) {
  expect_all({{u"قال, إن", u"قال، إن"},
              {u"أين? هنا; نعم", u"أين؟ هنا؛ نعم"},
              {u"أين?", u"أين؟"},
              {u"قال \"نعم\", ثم", u"قال \"نعم\"، ثم"},
              {u"عام 2020, قال", u"عام 2020، قال"}},
             {RepairRule::punctuation});
  expect_same({u"1,500 طن و3,2 طن", u"10, 20", u"Hello, world; yes?", u"https://a.example/ب,ت?ج",
               u"#قطر_2022 و a@b.org, ثم", u"شركة Apple, Inc", u"a;b"});
}

TEST(Repair, PunctuationSpaces) {
  expect_all({{u"\"لا\"،مضيفا", u"\"لا\"، مضيفا"},
              {u"قال الوزير ، إن الأمر .", u"قال الوزير، إن الأمر."},
              {u"منها:تمر حنة", u"منها: تمر حنة"},
              {u"نعم!قال", u"نعم! قال"},
              {u"#قطر،ثم", u"#قطر، ثم"},
              {u"أين ؟هنا", u"أين؟ هنا"},
              {u"قال :«نعم»", u"قال: «نعم»"},
              {u"المدينة.وقال الوزير", u"المدينة. وقال الوزير"}},
             {RepairRule::punctuation_spaces});
  expect_same({u"أ.ف.ب ود.محمد", u"الساعة 10:30", u"وثيقة .. لاحترام", u"شكرا :)", u"الإصدار .5",
               u"https://a.example/أ:ب", u"a@b.example:قال", u"3.5 و1،5"});
}

TEST(Repair, RepeatedMarks) {
  expect_all({{u"نعم،، لا!!!! لماذا؟؟؟ ثم.....", u"نعم، لا! لماذا؟ ثم..."},
              {u"لا…… نعم", u"لا… نعم"},
              {u"نعم، ، لا", u"نعم، لا"}},
             {RepairRule::repeated_marks});
  expect_all({{u"نعم ،، لا", u"نعم، لا"}, {u"نعم ، ، لا", u"نعم، لا"}},
             {RepairRule::repeated_marks, RepairRule::punctuation_spaces});
  expect_same({u"لماذا؟!", u"Yahoo!! و C++", u"ثم...", u"ثم..", u"كلمة . . .",
               u"https://a.example/.....x"});
}

TEST(Repair, Bullets) {
  expect_all({{u"● أول\n▪ ثان\n◦ثالث", u"• أول\n• ثان\n• ثالث"},
              {u"- أول\n- ثان", u"• أول\n• ثان"},
              {u"* أول\n\n* ثان", u"• أول\n\n• ثان"},
              {u"• ● أول", u"• أول"}},
             {RepairRule::bullets});
  expect_same({u"- قال لي: لا", u"-5 درجات", u"•", u"• أول", u"- أول\n* ثان", u"أول · ثان"});
}

TEST(Repair, MirroredBrackets) {
  expect_all({{u"كتاب )تاريخ الأندلس( للمؤلف، وقال: »هذا الكتاب ثمرة« والطبعة ]المنقحة[ قريبا.",
               u"كتاب (تاريخ الأندلس) للمؤلف، وقال: «هذا الكتاب ثمرة» والطبعة [المنقحة] قريبا."},
              {u"دولار )نحو 227 مليون دينار(، وقال", u"دولار (نحو 227 مليون دينار)، وقال"}},
             {RepairRule::visual_order});
  expect_same({u"1) أول\n2) ثان (شرح)", u"(أ) )ب(", u"أ) نص (شرح", u"f )x( y", u"»نعم« «لا»"});
}

TEST(Repair, BracketSpaces) {
  expect_all({{u"قال المدرب إن الـ \"حاصد\" سجل، وإن ما يسمى بـ \"الفريق\" فاز",
               u"قال المدرب إن الـ\"حاصد\" سجل، وإن ما يسمى بـ\"الفريق\" فاز"},
              {u"سيواجه \"النسور\"و \"الهلال\"، ووصف بـ\" الصعبة \". ثم",
               u"سيواجه \"النسور\" و\"الهلال\"، ووصف بـ\"الصعبة\". ثم"},
              {u"إلى باريس( فرنسا ) أمس", u"إلى باريس (فرنسا) أمس"},
              {u"إلى ( فرنسا ) و« الهلال »", u"إلى (فرنسا) و«الهلال»"},
              {u"وتابع: \"الأولوية للعائلات \"، مؤكدا", u"وتابع: \"الأولوية للعائلات\"، مؤكدا"}},
             {RepairRule::punctuation_spaces});
  expect_same({u"قال \"نعم\" ثم \"لا\"", u"شاشة 14\" و 15\" جديدة", u"قال ( 5 )", u"( )",
               u"كلمة(شرح)", u"و «نعم»", u"if ( a ) { b }", u"\"نعم\" وقال", u"أ \" ب"});
}

TEST(Repair, HamzaOfAScanForAComma) {
  expect_all(
      {{u"مليون دينار)ء وإن العمل \"يستمر\"ء مؤكدا", u"مليون دينار)، وإن العمل \"يستمر\"، مؤكدا"}},
      {RepairRule::punctuation});
  expect_same({u"حرف \"ء\" وحرف (ء)", u"جزء) ثم", u"الحرف «ء» في"});
}

TEST(Repair, Conjunction) {
  expect_all({{u"قال و أضاف", u"قال وأضاف"},
              {u"و قال", u"وقال"},
              {u"المتحدة. و أبرز", u"المتحدة. وأبرز"},
              {u"وزارة و وزير", u"وزارة ووزير"}},
             {RepairRule::conjunction});
  expect_same(
      {u"وكالة و م ع", u"أ و ب", u"أ و بعده", u"حروف و", u"و «نعم»", u"و 15", u"و BBC", u"هو قال"});
}

TEST(Repair, Mojibake) {
  expect_all({{u"Ø§Ù„Ø³Ù„Ø§Ù…", u"السلام"},
              {u"Ø§Ù„Ø³Ù„Ø§Ù… Ø¹Ù„ÙŠÙƒÙ… ÙˆØ±Ø\u00ADÙ…Ø©", u"السلام عليكم ورحمة"},
              {u"Ø§Ù\u0084Ø³Ù\u0084Ø§Ù\u0085", u"السلام"},
              {u"ط§ظ„ط³ظ„ط§ظ… ط¹ظ„ظٹظƒظ… ظˆط±ط\u00ADظ…ط©", u"السلام عليكم ورحمة"},
              {u"ÿßŸÑÿ≥ŸÑÿßŸÖ ÿπŸÑŸäŸÉŸÖ Ÿàÿ±ÿ≠ŸÖÿ©", u"السلام عليكم ورحمة"},
              {u"ÇáÓáÇã", u"السلام"},
              {u"ÇáÓáÇã Úáíßã æÑÍãÉ", u"السلام عليكم ورحمة"},
              {u"ÇäÓäÇå Ùäêãå èÑÍåÉ", u"السلام عليكم ورحمة"},
              {u"Ã˜Â§Ã™â€žÃ˜Â³Ã™â€žÃ˜Â§Ã™â€¦", u"السلام"},
              {u"Ã‡Ã¡Ã“Ã¡Ã‡Ã£ ÃšÃ¡Ã\u00ADÃŸÃ£", u"السلام عليكم"},
              {u"قال Â«نعمÂ» Ø«Ù… Ù…Ø¶Ù‰", u"قال «نعم» ثم مضى"},
              {u"فقرة سليمة.\nØ®Ø¨Ø± Ø¹Ø§Ø¬Ù„: 3 Ù‚ØªÙ„Ù‰ (CNN)\nفقرة سليمة.",
               u"فقرة سليمة.\nخبر عاجل: 3 قتلى (CNN)\nفقرة سليمة."},
              {u"قال “نعم” ÞÇá ÇáæÒíÑ¡ Åäå", u"قال “نعم” قال الوزير، إنه"}},
             {RepairRule::mojibake});
  expect_same({u"été à Genève, où çà et là",
               u"Ünïcödé",
               u"Straße",
               u"ÀÉÈÙÇ",
               u"Ïðèâåò ìèð",
               u"ط، ظ، ع، غ،",
               u"ط§",
               u"فقط، وهذا ظ„",
               u"Øre",
               u"Ø",
               u"25°C ± 3 §5 ©",
               u"ÿ",
               u"Ø§",
               u"مادة § 5 من القانون",
               u"café في باريس",
               u"Ç",
               u"åäö ÅÄÖ",
               u"Ïðèâåò, êàê äåëà",
               u"ÊáëçìÝñá êüóìå",
               u"Ø§Ø\u00FF Ø"});
}

TEST(Repair, MojibakeOfOtherSystems) {
  expect_all({{u"Щ‚Ш§Щ„ Ш§Щ„Щ€ШІЩЉШ± ЩЃЩЉ ЩЃШµЩ„ Ш§Щ„Ш®Ш±ЩЉЩЃ", u"قال الوزير في فصل الخريف"},
              {u"┘é╪º┘ä ╪º┘ä┘ê╪▓┘è╪▒ ┘ü┘è ┘à╪»┘è┘å╪⌐ ╪º┘ä╪«┘ä┘è┘ä", u"قال الوزير في مدينة الخليل"},
              {u"┘éÏº┘ä Ïº┘ä┘êÏ▓┘èÏ▒", u"قال الوزير"},
              {u"┘à╪»┘è┘├╪⌐ ثم ┘é╪º┘ä", u"┘à╪»┘è┘├╪⌐ ثم قال"}},
             {RepairRule::mojibake});
  expect_same({u"Шахта «Щ» и машина", u"╪══╪ جدول ╪══╪", u"┘ └ ┘"});
}

TEST(Repair, MojibakeThatHasLostBytes) {
  expect_all({{u"ÙØ±Ù‚ Ø§Ù„Ø¯ÙØ§Ø¹ ØªÙˆØ§ØµÙ„ Ø§Ù„Ø¨ØØ« ÙÙŠ Ø§Ù„Ù‚Ø±ÙŠØ©.",
               u"فرق الدفاع تواصل البحث في القرية."},
              {u"Ù?ÙŠ Ù?ØµÙ„ Ø§Ù„Ø®Ø±ÙŠÙ? Ø¥Ù† Ø§Ù„ÙƒÙ„Ù?Ø©", u"في فصل الخريف إن الكلفة"},
              {u"Ù\uFFFDÙŠ Ù\uFFFDØµÙ„ Ø§Ù„Ø®Ø±ÙŠÙ\uFFFD", u"في فصل الخريف"},
              {u"Ø§Ù„ÙˆØ²ÙŠØ± Øre", u"الوزير Øre"},
              {u"ط§ظ„ط³ظ„ط§ظ… ظˆط±طظ…ط©", u"السلام ورحمة"}},
             {RepairRule::mojibake});
  expect_same({u"Ø? Ù", u"هل فقط؟", u"ÙÙ", u"\uFFFD Ù\uFFFD"});
}

TEST(Repair, MojibakeIsMendedByWords) {
  const std::u16string_view paste = u"نص Ø§Ù„Ø³Ù„Ø§Ù… ÙˆØ§Ù„";
  const Repaired r = repaired(paste);
  ASSERT_EQ(r.edits.size(), 2u);
  EXPECT_EQ(slice(paste, r.edits[0].span), u"Ø§Ù„Ø³Ù„Ø§Ù…");
  EXPECT_EQ(r.edits[0].text, u"السلام");
  EXPECT_EQ(r.edits[0].rule, RepairRule::mojibake);
  EXPECT_EQ(r.map.to_source({3, 9}), r.edits[0].span);
}

TEST(Repair, SlipsOfTheWriterStay) {
  expect_same({u"ذهبت الى المدرسه", u"هاذا الكتاب لاكن", u"الرءيس قال انا",
               u"مسءول كبير في الوزاره", u"اللذي قال ان", u"السيارة السريعه", u"الجمهووورية",
               u"ىسقط المطر", u"l'article الجديد"});
}

/// What a style changes, and what it leaves as it is.
struct StyleRow {
  TextStyle style;
  std::vector<Case> changed;
  std::vector<std::u16string_view> same;
};

void expect_styles(RepairRule rule, const std::vector<StyleRow>& rows) {
  for (const StyleRow& row : rows) {
    expect_all(row.changed, {rule}, row.style);
    expect_same(row.same, row.style);
  }
}

TEST(Style, Quotes) {
  expect_styles(
      RepairRule::quotes,
      {{{.quotes = QuoteStyle::guillemets},
        {{u"قال \"نعم\" ثم “لا” و”ربما“.", u"قال «نعم» ثم «لا» و«ربما»."},
         {u"قال: \"سمعت “نعم” منه\".", u"قال: «سمعت “نعم” منه»."},
         {u"بـ\"الدولة\"،", u"بـ«الدولة»،"}},
        {u"«نعم» و«لا»", u"شاشة 14\" جديدة", u"قال \"نعم", u"He said \"yes\"", u"قال 'نعم'",
         u"\" نعم \"", u"قال»نعم«"}},
       {{.quotes = QuoteStyle::curly}, {{u"قال «نعم» ثم \"لا\"", u"قال “نعم” ثم “لا”"}}, {}},
       {{.quotes = QuoteStyle::straight}, {{u"قال «نعم» ثم “لا”", u"قال \"نعم\" ثم \"لا\""}}, {}},
       {{}, {}, {u"قال \"نعم\" ثم “لا” و«ربما»"}}});
}

TEST(Style, Dashes) {
  expect_styles(
      RepairRule::dashes,
      {{{.dashes = DashStyle::en},
        {{u"القاهرة - رويترز", u"القاهرة – رويترز"},
         {u"القاهرة — رويترز", u"القاهرة – رويترز"},
         {u"القاهرة -- رويترز", u"القاهرة – رويترز"},
         {u"الطائف ـ الوئام", u"الطائف – الوئام"},
         {u"2020 - عام جديد", u"2020 – عام جديد"}},
        {u"2 - 1", u"- قال", u"بن-غوريون", u"2020-2021", u"New York - USA", u"--- --- ---"}},
       {{.dashes = DashStyle::hyphen}, {{u"القاهرة – رويترز", u"القاهرة - رويترز"}}, {}},
       {{.dashes = DashStyle::em}, {{u"القاهرة – رويترز", u"القاهرة — رويترز"}}, {}}});
}

TEST(Style, Ellipses) {
  expect_styles(RepairRule::ellipses,
                {{{.ellipses = EllipsisStyle::character},
                  {{u"ثم... مضى", u"ثم… مضى"}},
                  {u"ثم.. مضى.", u"https://a.example/...x"}},
                 {{.ellipses = EllipsisStyle::dots}, {{u"ثم… مضى", u"ثم... مضى"}}, {}},
                 {{}, {}, {u"ثم... مضى", u"ثم… مضى"}}});
  expect_all({{u"ثم..... مضى", u"ثم… مضى"}}, {RepairRule::ellipses, RepairRule::repeated_marks},
             {.ellipses = EllipsisStyle::character});
}

TEST(Style, Digits) {
  expect_styles(
      RepairRule::digits,
      {{{.digits = DigitStyle::arabic_indic},
        {{u"عام 2024 بنسبة 1,234.5%", u"عام ٢٠٢٤ بنسبة ١٬٢٣٤٫٥٪"},
         {u"يوم ۱۲ الساعة 10:30", u"يوم ١٢ الساعة ١٠:٣٠"},
         {u"في 2024.10.05", u"في ٢٠٢٤.١٠.٠٥"}},
        {u"كوفيد COVID-19 وF16 و4K", u"https://a.example/2024 و#قطر_2022 و@a1", u"In 2024",
         u"شبكة 5G"}},
       {{.digits = DigitStyle::latin},
        {{u"عام ٢٠٢٤ بنسبة ١٬٢٣٤٫٥ ٪", u"عام 2024 بنسبة 1,234.5 %"}, {u"يوم ۱۲", u"يوم 12"}},
        {u"#قطر_٢٠٢٢ و12", u"12,5"}},
       {{}, {}, {u"عام 2024 و٢٠٢٤ و۲۰۲۴"}}});
}

/// One paste in which every rule finds something.
/// Those of read_document, which has a test of its own for their switches.
bool is_of_documents(RepairRule rule) {
  return rule >= RepairRule::wrapped_lines && rule <= RepairRule::detached_marks;
}

TEST(Repair, EveryRuleHasASwitch) {
  const std::u16string paste =
      u"\uFEFFكـتاب\r\n\n\n\n ﻛﺘﺎﺏ  &quot;ک&quot; ثم , نعم،لا !!!! \n● بند\nقال و أضاف Ø§Ù„Ø³Ù„Ø§Ù…"
      u"\nقال «نعم» — ثم ١٢ مضى… حتى";
  const TextStyle style = {QuoteStyle::straight, DashStyle::hyphen, EllipsisStyle::dots,
                           DigitStyle::latin};
  for (int at = 0; at < repair_rule_count; ++at) {
    const auto rule = static_cast<RepairRule>(at);
    if (is_of_documents(rule))
      continue;
    const Repaired alone = repaired(paste, only({rule}, style));
    EXPECT_FALSE(alone.edits.empty()) << name_of(rule);
    for (const Edit& edit : alone.edits)
      EXPECT_EQ(edit.rule, rule);
  }
  EXPECT_EQ(repaired(paste, only({}, style)).text, paste);
}

TEST(Repair, EditsCanBeUndone) {
  const std::u16string paste = u"كـتاب  جديد";
  const Repaired whole = repaired(paste);
  ASSERT_EQ(whole.edits.size(), 2u);
  Options options;
  options.undo = {whole.edits[0].span};
  EXPECT_EQ(repaired(paste, options).text, u"كـتاب جديد");
  options.undo = {whole.edits[1].span, {0, 1}, whole.edits[0].span};
  EXPECT_EQ(repaired(paste, options).text, paste);
}

/// The edits are sorted and apart, name what differs, and make the text of the paste.
void expect_sound(std::u16string_view paste, const Repaired& once) {
  std::uint32_t at = 0;
  std::u16string made;
  for (const Edit& edit : once.edits) {
    ASSERT_LE(at, edit.span.begin);
    ASSERT_LE(edit.span.begin, edit.span.end);
    ASSERT_NE(slice(paste, edit.span), edit.text);
    made += paste.substr(at, edit.span.begin - at);
    made += edit.text;
    at = edit.span.end;
  }
  made += paste.substr(at);
  ASSERT_EQ(made, once.text);
}

TextStyle random_style(std::mt19937& random) {
  return {static_cast<QuoteStyle>(random() % 4), static_cast<DashStyle>(random() % 4),
          static_cast<EllipsisStyle>(random() % 3), static_cast<DigitStyle>(random() % 3)};
}

/// On any mix of difficult characters a second repair finds nothing.
TEST(Repair, HoldsOnRandomMixes) {
  constexpr std::u16string_view alphabets[] = {
      u"ابتوهكـىکیﻻ .,،;؛?؟!:…\"«»()\n\r\t\u00A0\u200B\u200C\u200D\u202E•●-–*1٢aZ@#/&;",
      u"او ـک\u064E\u0654\u200C\u200D\uFE8D\n",
      u"اقن و.،؟!:,\"» ",
      u"&#amp;quot;1575x ا;;&&",
      u"ØÙ§„³Â«â€œÇáÓãطظ ا\n\u0085\u00AD",
      u"ا\"“”«»…. -–—ـ12٣,.٫%\n",
  };
  std::mt19937 random(11);
  for (int round = 0; round < 30000; ++round) {
    const std::u16string_view units = alphabets[random() % std::size(alphabets)];
    std::u16string paste;
    for (std::size_t n = random() % 24; n > 0; --n)
      paste.push_back(units[random() % units.size()]);
    Options options;
    if (round % 3 == 0)
      options.style = random_style(random);
    const Repaired once = repaired(paste, options);
    expect_sound(paste, once);
    ASSERT_EQ(to_utf8(repaired(once.text, options).text), to_utf8(once.text))
        << "paste " << to_utf8(paste) << ' ' << testing::PrintToString(paste);
  }
}

/// The words of a text, spelt alike; a و alone belongs to the word after it.
std::u16string words_of(std::u16string_view text) {
  std::u16string words;
  std::u16string word;
  const auto end_word = [&] {
    words += word;
    if (!word.empty() && word != u"و")
      words += u' ';
    word.clear();
  };
  for (const char16_t unit : fold(text)) {
    if (u_isalnum(unit) || unit == u'_')
      word.push_back(unit);
    else
      end_word();
  }
  end_word();
  return words;
}

template <class List> auto pick(std::mt19937& random, const List& list) {
  return list[random() % std::size(list)];
}

/// Words as an article has them, with the slips of pages between and inside them.
std::u16string random_article(std::mt19937& random, std::size_t most_words) {
  static constexpr std::u16string_view words[] = {
      u"قال",   u"الوزير", u"إلى",   u"على",       u"المدينة", u"و",     u"رئيس",  u"أن",
      u"2024",  u"١٢٣",    u"BBC",   u"COVID-19",  u"مسؤول",   u"شيء",   u"أ.ف.ب", u"د.محمد",
      u"«نعم»", u"\"لا\"", u"(مصر)", u"#قطر_2022", u"@news",   u"كتابًا", u"ﷺ",     u"14.5",
      u"الـ36", u"1445هـ", u"هو",    u"في",        u"café",    u"بـ10",  u"ه",     u"م",
  };
  static constexpr std::u16string_view gaps[] = {
      u" ",   u" ",    u" ",   u" ",  u"  ", u"\u00A0",   u" \u200F", u"، ",
      u" ، ", u", ",   u". ",  u" .", u"\n", u"\r\n\r\n", u"\n \n\n", u"؟ ",
      u"!! ", u"... ", u" - ", u": ", u"\t", u" &nbsp;",  u"\n● ",
  };
  std::u16string text;
  for (std::size_t n = 1 + random() % most_words; n > 0; --n) {
    std::u16string word(pick(random, words));
    if (random() % 8 == 0 && word.size() > 3 && word.starts_with(u"ال"))
      word.insert(3, pick(random, std::array<std::u16string_view, 3>{u"ـ", u"\u200B", u"ــــ"}));
    text += word;
    text += pick(random, gaps);
  }
  return text;
}

TEST(Repair, KeepsTheWords) {
  std::mt19937 random(5);
  for (int round = 0; round < 4000; ++round) {
    const std::u16string paste = random_article(random, round % 100 == 0 ? 3000 : 30);
    Options options;
    if (round % 2 == 0)
      options.style = random_style(random);
    const Repaired once = repaired(paste, options);
    expect_sound(paste, once);
    std::u16string meant; // what the references stand for
    for (std::size_t at = 0; at < paste.size();) {
      const std::size_t end = std::min(paste.find(u"&nbsp;", at), paste.size());
      meant.append(paste, at, end - at).push_back(u' ');
      at = end + 6;
    }
    ASSERT_EQ(to_utf8(words_of(once.text)), to_utf8(words_of(meant)))
        << "paste " << testing::PrintToString(paste);
    ASSERT_EQ(to_utf8(repaired(once.text, options).text), to_utf8(once.text))
        << "paste " << to_utf8(paste);
  }
}

/// The text as somebody sees it who reads its bytes in another encoding.
std::u16string misread(std::u16string_view text, const ByteCharset& read,
                       const ByteCharset* written) {
  std::u16string seen;
  if (written) {
    for (const char16_t unit : text)
      seen.push_back(read.unit_of(written->byte_of(unit)));
  } else {
    for (const char byte : to_utf8(text)) {
      const char16_t unit = read.unit_of(static_cast<std::uint8_t>(byte));
      seen.push_back(unit != 0 ? unit : static_cast<std::uint8_t>(byte));
    }
  }
  return seen;
}

TEST(Repair, UndoesEveryMisreading) {
  const ByteCharset windows_1252("windows-1252");
  const ByteCharset windows_1256("windows-1256");
  const ByteCharset iso_8859_6("ISO-8859-6");
  const ByteCharset macintosh("macintosh");
  static constexpr std::u16string_view words[] = {
      u"قال", u"الوزير", u"إلى", u"على", u"المدينة", u"رئيس", u"أن",   u"2024", u"BBC",
      u"في",  u"مسؤول",  u"شيء", u"من",  u"الحكومة", u"بعد",  u"خلال", u"و15",  u"السلام،",
  };
  std::mt19937 random(7);
  for (int round = 0; round < 2000; ++round) {
    std::u16string text = u"الرئيس";
    for (std::size_t n = random() % 12; n > 0; --n)
      text.append(1, u' ').append(pick(random, words));
    const Options options = only({RepairRule::mojibake});
    const std::u16string latin = misread(text, windows_1252, nullptr);
    const std::u16string bytes = misread(text, windows_1252, &windows_1256);
    for (const std::u16string& seen :
         {latin, misread(text, windows_1256, nullptr), misread(text, macintosh, nullptr), bytes,
          misread(text, windows_1252, &iso_8859_6), misread(latin, windows_1252, nullptr),
          misread(bytes, windows_1252, nullptr)}) {
      std::u16string paste = text;
      paste.append(u"\n").append(seen).append(u"\n").append(text);
      std::u16string meant = text;
      meant.append(u"\n").append(text).append(u"\n").append(text);
      ASSERT_EQ(to_utf8(repaired(paste, options).text), to_utf8(meant));
    }
  }
}

} // namespace
} // namespace tanqih
