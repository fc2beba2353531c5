// SPDX-License-Identifier: MIT
#include "label/frames.hpp"

#include <string>
#include <utility>
#include <vector>

#include <gtest/gtest.h>

#include "data.hpp"
#include "growth.hpp"
#include "label/page_fixture.hpp"
#include "tanqih/encode.hpp"
#include "tanqih/enum_names.hpp"
#include "text/fold.hpp"

namespace tanqih {
namespace {

const FrameSigns& signs() {
  static const FrameSigns known = load_frame_signs(data::frames).value();
  return known;
}

/// The kinds of the lines of frames; "-" for another line.
std::vector<std::string> frames_of(std::u16string_view paste) {
  Page page(paste);
  mark_frames(signs(), page.text, page.blocks, {}, page.lines);
  std::vector<std::string> kinds;
  for (const Line& line : page.lines) {
    EXPECT_FALSE(line.frame && line.prose && !is_kept(line.frame->kind));
    kinds.emplace_back(line.frame ? name_of(line.frame->kind) : "-");
  }
  return kinds;
}

/// Of one line between two paragraphs.
std::string between(std::u16string_view line) {
  std::u16string paste(article::lead);
  paste.append(line).append(u"\n").append(article::later);
  return frames_of(paste).at(1);
}

using Kinds = std::vector<std::string>;

TEST(FrameSigns, AFormHasNoMarksAndNoNumbers) {
  for (const auto& [line, form] : {
           std::pair{u"الصفحة 1 من 24", u"الصفحه # من #"},
           std::pair{u"٣ ساعات · 🌐", u"# ساعات"},
           std::pair{u"١٫٢ ألف", u"# الف"},
           std::pair{u"---- Forwarded message ----", u"forwarded message"},
           std::pair{u"20س", u"# س"},
           std::pair{u"12/05/2024", u"# # #"},
           std::pair{u"➖➖", u""},
       })
    EXPECT_EQ(to_utf8(form_of(fold(line))), to_utf8(form)) << to_utf8(line);
}

TEST(FrameSigns, ARowThatIsNoneIsNamed) {
  for (const char* row : {"page\twhole\n", "comment_head\ttail\tهو يقول\n", "pages\twhole\tص\n",
                          "page\twithin\tص\n", "page\twhole\t-\n"})
    EXPECT_FALSE(load_frame_signs(row).ok()) << row;
}

TEST(Frames, LinesThatTellByThemselves) {
  for (const auto& [line, kind] : {
           std::pair{u"لمشاهدة الفيديو:", "other"},
           std::pair{u"Reload document", "other"},
           std::pair{u"Loading…", "other"},
           std::pair{u"|", "other"},
           std::pair{u"pic.twitter.com/abc123", "other"},
           std::pair{u"https://youtu.be/abc", "other"},
           std::pair{u"A post shared by نادي القراءة (@nadi)", "other"},
           std::pair{u"list 2 of 4", "navigation"},
           std::pair{u"القائمة ٢ من ٤", "navigation"},
           std::pair{u"نهاية القائمة", "navigation"},
           std::pair{u"(يفتح في نافذة جديدة)", "navigation"},
           std::pair{u"الصفحة 3 من 24", "other"},
           std::pair{u"صفحة ٧", "other"},
           std::pair{u"Page 3 of 24", "other"},
           std::pair{u"— 12 —", "other"},
           std::pair{u"الفصل الثاني: الطلب ......... 12", "navigation"},
           std::pair{u"المقدمة . . . . . . . ٥", "navigation"},
           std::pair{u"تم حذف هذه الرسالة", "other"},
           std::pair{u"[12/05/2024, 9:45:10 م] أحمد: ‏<تم استبعاد الوسائط>",
                     "other"},
           std::pair{u"12/05/2024, 9:46 م - ليلى: تم حذف هذه الرسالة", "other"},
           std::pair{u"قناة أخبار الحي, [12/05/2024 09:45 م]", "dateline"},
           std::pair{u"Forwarded from أخبار الحي", "other"},
           std::pair{u"#بغداد #وزارة_الصحة", "tags"},
           std::pair{u"12/05/2024، 9:40 م - الرسائل والمكالمات مشفرة تماما بين الطرفين.", "other"},
           std::pair{u"@akhbar_alhay", "other"},
           std::pair{u"ـــــــــــ", "other"},
           std::pair{u"➖➖➖➖➖", "other"},
           std::pair{u"┏━━━━━━━━┓", "other"},
           std::pair{u"— بلدية المدينة (@city) March 15, 2026", "source"},
           std::pair{u"— وزارة الصحة (@moh) 15 مارس 2026", "source"},
           std::pair{u"قنوات الري القديمة – تصوير: أحمد سالم", "caption"},
           std::pair{u"جانب من الحفل (عدسة: ليلى حمدان)", "caption"},
           std::pair{u"المزيد على مرصد الواحة: https://www.alwaha.example/news/1.html", "source"},
           std::pair{u"Read more at: https://alwaha.example/a", "source"},
       })
    EXPECT_EQ(between(line), kind) << to_utf8(line);
}

TEST(Frames, AndLinesThatOnlyLookLikeIt) {
  for (const auto* line :
       {u"قال إن الصفحة 3 من 24 صفحة سرقت.",
        u"* * *",
        u"...",
        u"3 – 1",
        u"2024",
        (u"وكتب المدون (@madi) في 2026 أن الطريق ما زالت مغلقة أمام أهل القرية كلها منذ الصباح "
         u"الباكر"),
        u"بطولة: سامر – إخراج: ليلى – تصوير: أحمد",
        u"بدأ تصوير: المسلسل في القرية قبل أن يحل المطر.",
        u"المزيد من الجنود وصلوا إلى الحدود",
        u"من: القاهرة إلى بيروت",
        u"مع أطيب التحيات",
        u"تعليق",
        u"مراجع",
        u"#1 في القائمة",
        u"create --image os-image:version",
        u"https://alwaha.example/a",
        u"هل تريد أن تعود المدينة كما كانت؟",
        u"هذه الرسالة كتبها الجد قبل الحرب.",
        u"@madi كتب هذا أمس",
        u"@",
        u"محتويات",
        u"أم زينب تقول:",
        u"إذا لم تعد ترغب في القهوة"})
    EXPECT_EQ(between(line), "-") << to_utf8(line);
}

TEST(Frames, OfSubtitlesWhatIsSpokenStays) {
  EXPECT_EQ(frames_of(u"1\n00:00:08,230 --> 00:00:09,940\nيبدو أنك لا تستشيرنا\nفي أي شيء\n\n2\n"
                      u"00:00:10,100 --> 00:00:12,400\n2024\nهل وصلت الرسالة؟"),
            (Kinds{"other", "other", "body", "body", "other", "other", "body", "body"}));
  EXPECT_EQ(frames_of(u"WEBVTT\n\n00:08.230 --> 00:09.940 align:start\nمشاركة"),
            (Kinds{"other", "other", "body"}))
      << "what is a cue elsewhere is spoken here";
  EXPECT_EQ(frames_of(u"1\nقال --> الوزير"), (Kinds{"-", "-"}));
}

constexpr std::u16string_view paragraph =
    u"افتتحت جمعية الواحة اليوم مركزا جديدا لتعليم الكبار في مدينة السلط بحضور المحافظ وعدد من "
    u"المتطوعين والأهالي.\n";

Kinds with_paragraph(std::u16string_view before, std::u16string_view after) {
  return frames_of(std::u16string(before) + std::u16string(paragraph) + std::u16string(after));
}

TEST(Frames, OfAMailHeadsGreetingClosingAndSignature) {
  EXPECT_EQ(
      with_paragraph(u"---------- Forwarded message ---------\nمن: الإعلام <m@a.example>\n"
                     u"Date: الأحد\nSubject: بيان\nTo: <n@a.example>\n\nالسادة الزملاء،\nتحية "
                     u"طيبة وبعد،\n",
                     u"مع أطيب التحيات،\nرنا العزة\nمديرة الجمعية\nهاتف: 0799999999\nSent from "
                     u"my iPhone\nهذه الرسالة ومرفقاتها سرية وموجهة للمرسل إليه فقط."),
      (Kinds{"other", "other", "other", "other", "other", "other", "other", "-", "other", "byline",
             "byline", "byline", "promo", "legal"}));
  EXPECT_EQ(
      with_paragraph(u"From: a@a.example\nSent: Sunday\nSubject: بيان\n", u"Best regards,\nRana"),
      (Kinds{"other", "other", "other", "-", "other", "byline"}));
  EXPECT_EQ(with_paragraph(u"في الأحد 12 مايو 2024 كتبت رنا <r@a.example>:\n", u""),
            (Kinds{"other", "-"}));
  EXPECT_EQ(with_paragraph(u"الرسالة الأصلية\nالمرسل: رنا العزة\n", u""),
            (Kinds{"other", "other", "-"}));
}

TEST(Frames, WhatMailsHaveNeedsAMail) {
  EXPECT_EQ(with_paragraph(u"السلام عليكم ورحمة الله\nالتاريخ: 12 مايو\nالموضوع: تعليم الكبار\n",
                           u"مع خالص الشكر\nرنا العزة"),
            (Kinds{"-", "-", "-", "-", "-", "-"}));
  EXPECT_EQ(with_paragraph(u"", u"مع خالص التحية\nرنا العزة\nهاتف 0799999999"),
            (Kinds{"-", "other", "byline", "byline"}))
      << "a number under the closing";
}

TEST(Frames, OfAnEncyclopediaNotesAndWhatIsUnderThem) {
  EXPECT_EQ(
      with_paragraph(u"من ويكيبيديا، الموسوعة الحرة\nهذه المقالة عن الجمعية. لمعان أخرى، طالع "
                     u"واحة (توضيح).\nالبلد\tالأردن\n",
                     u"التاريخ\nمراجع\n^ أ ب \"تقرير\". مؤرشف من الأصل في 2019-12-16.\n^ "
                     u"وزارة.\nوصلات خارجية\nالموقع الرسمي"),
      (Kinds{"source", "navigation", "other", "-", "-", "other", "other", "other", "other",
             "other"}));
  EXPECT_EQ(with_paragraph(u"", u"انظر أيضا\nمراجع\n↑ التقرير السنوي."),
            (Kinds{"-", "other", "other", "other"}));
  EXPECT_EQ(with_paragraph(u"", u"مراجع\nكتاب السدود"), (Kinds{"-", "-", "-"}))
      << "no encyclopedia";
}

TEST(Frames, ReactionsNeedEachOther) {
  EXPECT_EQ(with_paragraph(u"نادي القراءة\n٣ ساعات · 🌐\n",
                           u"عرض الترجمة\nكل التفاعلات:\n١٫٢ ألف\n٨٧ تعليقًا\nليلى حداد\nألف "
                           u"مبروك\nإعجاب\nرد"),
            (Kinds{"-", "share", "-", "share", "share", "share", "share", "comments", "comments",
                   "share", "share"}));
  EXPECT_EQ(with_paragraph(u"٣ ساعات\n", u"تعليق"), (Kinds{"-", "-", "-"}));
  EXPECT_EQ(with_paragraph(u"", u"12 س\n13 س\n14 س\n15 س"), (Kinds{"-", "-", "-", "-", "-"}))
      << "the hours of a weather box are one form";
}

TEST(Frames, OfAChatProgrammeItsOffersAndAnswers) {
  EXPECT_EQ(with_paragraph(u"بالطبع! إليك الخبر بصياغة مختصرة:\nافتتاح مركز\n",
                           u"هل تريد أن أكتب لك نسخة أقصر من هذا الخبر؟"),
            (Kinds{"other", "-", "-", "other"}));
  EXPECT_EQ(with_paragraph(u"افتتاح مركز\n", u"إذا أردت، يمكنني تحويله إلى منشور."),
            (Kinds{"-", "-", "other"}));
  EXPECT_EQ(with_paragraph(u"إليك يا أمي أكتب:\nقصيدة\n", u"هل تريد أن تعود؟"),
            (Kinds{"-", "-", "-", "-"}));
}

TEST(Frames, OfANewsletterItsLinksAndWhyItCame) {
  EXPECT_EQ(with_paragraph(u"عرض هذه الرسالة في المتصفح\nنشرة الطاقة\n",
                           u"تصلك هذه الرسالة لأنك مشترك في النشرة.\nإلغاء الاشتراك"),
            (Kinds{"promo", "-", "-", "promo", "promo"}));
  EXPECT_EQ(with_paragraph(u"", u"تصلك هذه الرسالة وأنا في السفينة."), (Kinds{"-", "-"}));
}

TEST(Frames, AReaderIsNamedOverACommentAndAnsweredBelow) {
  EXPECT_EQ(with_paragraph(u"", u"أم زينب يقول:\nنفس الشي صار عندنا.\nرد\nسيف يقول:\nوعندنا.\nرد"),
            (Kinds{"-", "comments", "comments", "comments", "comments", "comments", "comments"}));
  EXPECT_EQ(with_paragraph(u"", u"المثل يقول:\nمن جد وجد."), (Kinds{"-", "-", "-"}));
}

TEST(Frames, UnderAMessageTheChannelInvites) {
  EXPECT_EQ(with_paragraph(u"Forwarded from أخبار الحي\n",
                           u"ـــــــــ\nمشاركة\nواتساب: https://wa.example/abc\n@akhbar"),
            (Kinds{"other", "-", "other", "promo", "promo", "other"}));
  EXPECT_EQ(with_paragraph(u"", u"واتساب: https://wa.example/abc"), (Kinds{"-", "-"}));
}

TEST(Frames, APhotographersNameInBracketsIsACredit) {
  EXPECT_EQ(with_paragraph(u"تصوير ونص: أمة السلام الحاج\nبائع يعرض بضاعته (أمة السلام الحاج)\n",
                           u"جمهور في الساحة (صنعاء)"),
            (Kinds{"-", "caption", "-", "-"}));
}

TEST(Frames, TheNameOfAPartOverAParagraphIsAHeading) {
  EXPECT_EQ(with_paragraph(u"تقرير المياه\nالمقدمة\n", u"الخاتمة\nالمقدمة"),
            (Kinds{"-", "subheading", "-", "-", "-"}));
}

TEST(Frames, OfAnEncyclopediaTheBoxOfContents) {
  EXPECT_EQ(with_paragraph(u"من ويكيبيديا، الموسوعة الحرة\n",
                           u"محتويات\n1 التاريخ\n1.1 العصر الروماني\nالتاريخ"),
            (Kinds{"source", "-", "navigation", "navigation", "navigation", "-"}));
  EXPECT_EQ(with_paragraph(u"", u"محتويات\n1 التاريخ\n2 السكان"), (Kinds{"-", "-", "-", "-"}))
      << "no encyclopedia";
}

TEST(Frames, ARunningHeadIsALineAboveAndANumber) {
  EXPECT_EQ(with_paragraph(u"تقرير المياه\n", u"2 | تقرير المياه\nتقرير المياه – 3\n4 | الطلب"),
            (Kinds{"-", "-", "other", "other", "-"}));
}

TEST(Frames, RolesOfAPage) {
  PageTree tree;
  tree.nodes.resize(3);
  tree.nodes[1].role = ClassRole::comments;
  tree.nodes[2].role = ClassRole::notes;
  const auto kinds = [&](std::u16string_view paste, const std::vector<std::uint32_t>& nodes) {
    Page page(paste, [&](std::vector<Block>& blocks) {
      for (std::size_t i = 0; i < blocks.size(); ++i) {
        blocks[i].node = nodes[i];
        if (slice(paste, blocks[i].span) == u"مراجع")
          blocks[i].layout.shape = BlockShape::heading;
      }
    });
    mark_frames(signs(), page.text, page.blocks, tree, page.lines);
    Kinds told;
    for (const Line& line : page.lines)
      told.emplace_back(line.frame ? name_of(line.frame->kind) : "-");
    return told;
  };
  std::u16string paste(paragraph);
  paste.append(u"أبو ليث\nمراجع\nتقرير");
  EXPECT_EQ(kinds(paste, {0, 1, 0, 2}), (Kinds{"-", "comments", "other", "other"}));
  EXPECT_EQ(kinds(paste, {1, 1, 0, 0}), (Kinds{"-", "-", "-", "-"}))
      << "what most of the page's paragraphs stand in is no box beside them";
}

TEST(Frames, ManyLinesTakeLinearTime) {
  for (const std::u16string_view line :
       {u"مع أطيب التحيات\n", u"من: a@b\n", u"رد\n", u"2 | تقرير\n", u"سيف يقول:\n", u"المقدمة\n",
        u"تصوير: سيف (سيف)\n"})
    expect_near_linear(
        400,
        [&](std::size_t times) {
          std::u16string paste;
          for (std::size_t i = 0; i < times; ++i)
            paste.append(line);
          return Page(paste);
        },
        [](const Page& page) {
          std::vector<Line> lines = page.lines;
          mark_frames(signs(), page.text, page.blocks, {}, lines);
        });
}

} // namespace
} // namespace tanqih
