// SPDX-License-Identifier: MIT
#include "read/markup.hpp"

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "data.hpp"
#include "growth.hpp"
#include "read/leading_marks.hpp"
#include "read/markdown.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/enum_names.hpp"

namespace tanqih {
namespace {

const LinkMarks& marks() {
  static const LinkMarks known = load_link_marks(data::link_marks).value();
  return known;
}

struct Read {
  std::string text;
  Source source;
  std::vector<Edit> edits;
};

Read read(std::u16string_view paste, const RepairSwitches& on = every_repair()) {
  Read result{{}, read_text(paste), {}};
  Rewrite rewrite(result.source.text);
  read_markup(marks(), on, result.source, rewrite);
  result.text = to_utf8(rewrite.text());
  rewrite.append_edits(result.edits);
  return result;
}

TEST(LinkMarks, GoWithoutATrace) {
  for (const auto& [paste, text] : {
           std::pair{u"على دجلة،[1][2] ويبعد 50 كم.[بحاجة لمصدر] بدأ عام 1981[3] وانتهى.",
                     "على دجلة، ويبعد 50 كم. بدأ عام 1981 وانتهى."},
           std::pair{u"التاريخ[عدل]\nبدأت", "التاريخ\nبدأت"},
           std::pair{u"التاريخ [عدل | عدل المصدر]", "التاريخ"},
           std::pair{u"History[edit]", "History"},
           std::pair{u"ثم توقفت[؟] بسبب", "ثم توقفت بسبب"},
           std::pair{u"السد[أ] كبير[ملاحظة 2]، وقديم[١٢].", "السد كبير، وقديم."},
           std::pair{u"النهر[1–3] والسد[4، 5]", "النهر والسد"},
           std::pair{u"دجلة[1]ويبعد", "دجلة ويبعد"},
           std::pair{u"تقريرا سابقا(يفتح في نافذة جديدة) كان", "تقريرا سابقا كان"},
           std::pair{u"ماهر السلطي (رابط خارجي)، وقال", "ماهر السلطي، وقال"},
           std::pair{u"مبارك لأهل المدينة. pic.twitter.com/abc123\nوقال",
                     "مبارك لأهل المدينة.\nوقال"},
           std::pair{u"مبارك للجميع https://t.co/x1", "مبارك للجميع"},
       })
    EXPECT_EQ(read(paste).text, text) << to_utf8(paste);
}

TEST(LinkMarks, AndTheseAreNone) {
  for (const auto* paste :
       {u"int a[1] = b[2];", u"[1] الجاحظ، البيان والتبيين.", u"قال تعالى [البقرة: 255]",
        u"قال [ساخرا] إن", u"(رويترز)", u"قال (أ) و(ب)", u"pic.twitter.com/abc123",
        u"#غزة #القدس pic.twitter.com/abc", u"عنوانه pic.twitter.com/abc في الموقع", u"القيمة [1",
        u"[عدل", u"[]", u"السد[تقرير طويل عن المياه في شمال البلاد كلها]", u"a@b.com"})
    EXPECT_EQ(read(paste).text, to_utf8(paste));
}

TEST(LinkMarks, ARowThatIsNoneIsNamed) {
  EXPECT_FALSE(load_link_marks("mark\tعدل\n").ok());
  EXPECT_FALSE(load_link_marks("host\n").ok());
}

std::string moved(std::u16string_view paste) {
  Rewrite rewrite(paste);
  move_leading_marks(rewrite);
  return to_utf8(rewrite.text());
}

TEST(LeadingMarks, GoBehindTheirLine) {
  for (const auto& [paste, text] : {
           std::pair{u"؟هل وصلت الرسالة", "هل وصلت الرسالة؟"},
           std::pair{u"!انتظر قليلا يا (سامر)\nنعم", "انتظر قليلا يا (سامر)!\nنعم"},
           std::pair{u".في أي شيء\n.ولا هنا", "في أي شيء.\nولا هنا."},
           std::pair{u"!؟ماذا قلت \nنعم", "ماذا قلت!؟ \nنعم"},
       })
    EXPECT_EQ(moved(paste), text) << to_utf8(paste);
  for (const auto* paste :
       {u".في أي شيء", u"...ثم مضى\n...وعاد", u"؟ هل", u"؟هل وصلت؟", u".net", u"!\n؟", u"، قال"})
    EXPECT_EQ(moved(paste), to_utf8(paste));
}

TEST(Markdown, IsWhatHasMoreThanOneSign) {
  for (const auto* text : {u"# عنوان\n## فرعي", u"**قال** ثم **عاد**",
                           u"# عنوان\nوفق [بيان](https://a.example)", u"**أولا:** كذا\n---",
                           u"*قال* ثم _عاد_ إلى *البيت*", u"[12/05/2024, 9:45 م] خالد: *بيان:* نعم",
                           u"| أ | ب |\n|---|---|\n**ج**", u"```\nكود\n```"})
    EXPECT_TRUE(is_markdown(text)) << to_utf8(text);
  for (const auto* text : {u"", u"نص", u"#وسم #آخر", u"# رقم 1", u"3 * 4 * 5", u"**مهم**",
                           u"قال *عاجل* ثم", u"قال *عاجل* ثم _عاد_", u"a *b* c *d* e *f*",
                           u"[12/05/2024, 9:45 م] خالد: نعم", u"snake_case_name", u"- بند\n- بند",
                           u"* * *\nنص", u"أ | ب | ج", u"[1] و[2] (كذا)", u"رقم #5", u"> قال"})
    EXPECT_FALSE(is_markdown(text)) << to_utf8(text);
}

constexpr std::u16string_view sure = u"# عنوان\n## فرعي\n";

std::string body_of(std::u16string_view line) {
  const std::string text = read(std::u16string(sure) + std::u16string(line)).text;
  return text.substr(to_utf8(u"عنوان\nفرعي\n").size());
}

TEST(Markdown, MarksGoWordsStay) {
  for (const auto& [line, text] : {
           std::pair{u"افتتحت **جمعية الواحة** اليوم", "افتتحت جمعية الواحة اليوم"},
           std::pair{u"المحافظ _فراس أبو قاعود_، و*غيره*.", "المحافظ فراس أبو قاعود، وغيره."},
           std::pair{u"***هل تريد؟***", "هل تريد؟"},
           std::pair{u"* **التعليم المجاني:** مئة", "* التعليم المجاني: مئة"},
           std::pair{u"وفق [بيان الجمعية](https://example.org/b).", "وفق بيان الجمعية."},
           std::pair{u"![صورة](https://example.org/b.png) نص", " نص"},
           std::pair{u"نص[^1] و【4†المصدر】", "نص و"},
           std::pair{u"~~قديم~~ و`أمر`", "قديم وأمر"},
           std::pair{u"> قالت رنا", "قالت رنا"},
           std::pair{u"| المدينة | العدد |", "المدينة\tالعدد"},
           std::pair{u"|---|:--:|", ""},
           std::pair{u"---", ""},
           std::pair{u"نجمة\\* واحدة", "نجمة* واحدة"},
           std::pair{u"3*4 و5 * 6 وsnake_case_name", "3*4 و5 * 6 وsnake_case_name"},
           std::pair{u"**لم يغلق", "**لم يغلق"},
           std::pair{u"[قال](ساخرا) إن", "[قال](ساخرا) إن"},
           std::pair{u"#وسم", "#وسم"},
       })
    EXPECT_EQ(body_of(line), text) << to_utf8(line);
}

TEST(Markdown, ShapesAreThoseOfThePaste) {
  const Read result = read(u"# عنوان\nنص\n### فرعي ثالث\n> قول\n| أ | ب |\n\n```\nكود\n```");
  struct Row {
    BlockShape shape;
    int level;
    int containers;
  };
  const Row rows[] = {{BlockShape::heading, 1, 0},   {BlockShape::paragraph, 0, 0},
                      {BlockShape::heading, 3, 0},   {BlockShape::paragraph, 0, in_quote},
                      {BlockShape::table_row, 0, 0}, {BlockShape::preformatted, 0, 0}};
  ASSERT_EQ(result.source.marked.size(), std::size(rows));
  for (std::size_t i = 0; i < std::size(rows); ++i) {
    EXPECT_EQ(name_of(result.source.marked[i].layout.shape), name_of(rows[i].shape)) << i;
    EXPECT_EQ(result.source.marked[i].layout.level, rows[i].level) << i;
    EXPECT_EQ(result.source.marked[i].layout.containers, rows[i].containers) << i;
  }
  EXPECT_EQ(result.source.marked[2].span, (Span{11, 24})) << "the line, its marks too";
}

TEST(SubtitleMarks, GoWhereThereAreTimes) {
  const auto spoken = [](std::u16string_view line) {
    constexpr std::string_view time = "1\n00:00:08,230 --> 00:00:09,940\n";
    const std::string text =
        read(u"1\n00:00:08,230 --> 00:00:09,940\n" + std::u16string(line)).text;
    EXPECT_TRUE(text.starts_with(time)) << text;
    return text.substr(time.size());
  };
  for (const auto& [line, text] : {
           std::pair{u"<i>هل وصلت؟</i>", "هل وصلت؟"},
           std::pair{u"{\\an8}انتظر <b>قليلا</b>", "انتظر قليلا"},
           std::pair{u"<font color=\"#ffff00\">نعم</font>", "نعم"},
           std::pair{u"<v سامر>نعم", "نعم"},
           std::pair{u"3 < 5 و{كذا} و<", "3 < 5 و{كذا} و<"},
           std::pair{u"<i\nنعم>", "<i\nنعم>"},
       })
    EXPECT_EQ(spoken(line), text) << to_utf8(line);
  EXPECT_EQ(read(u"<i>هل وصلت؟</i> --> نعم").text, "<i>هل وصلت؟</i> --> نعم");
}

TEST(Markup, EachStepHasASwitch) {
  const std::u16string paste = u"# عنوان\n## فرعي\nدجلة[1]";
  for (const RepairRule rule : {RepairRule::markdown, RepairRule::link_marks}) {
    RepairSwitches on{};
    on[static_cast<std::size_t>(rule)] = true;
    const Read alone = read(paste, on);
    EXPECT_FALSE(alone.edits.empty()) << name_of(rule);
    for (const Edit& edit : alone.edits)
      EXPECT_EQ(edit.rule, rule);
  }
  EXPECT_EQ(read(paste, RepairSwitches{}).text, to_utf8(paste));
}

TEST(Markup, IsReadOnce) {
  for (const auto* paste :
       {u"# عنوان\n## **فرعي**\nدجلة[1][2]", u"[[عدل][عدل]]", u"**أ** **ب** ***ج*** __د__"}) {
    const std::string once = read(paste).text;
    EXPECT_EQ(read(from_utf8(once)).text, once) << to_utf8(paste);
  }
}

TEST(Markup, ManyMarksTakeLinearTime) {
  for (const std::u16string_view part : {u"[", u"[a](", u"](", u"**a ", u"(", u"دجلة[1]", u"?a\n",
                                         u"【", u"`", u"| ", u"> ", u".co", u"t.co/a "})
    expect_near_linear(
        2000,
        [&](std::size_t times) {
          std::u16string paste(sure);
          for (std::size_t i = 0; i < times; ++i)
            paste.append(part);
          return paste;
        },
        [](const std::u16string& paste) { (void)read(paste); });
}

} // namespace
} // namespace tanqih
