// SPDX-License-Identifier: MIT
// A phrase of cues.tsv in a sentence is evidence, no verdict: each of these paragraphs stays.
#include <initializer_list>
#include <string>

#include <gtest/gtest.h>

#include "knowledge.hpp"
#include "tanqih/analyse.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {
namespace {

constexpr std::u16string_view title = u"ندوة عن مستقبل الصحافة الرقمية";
constexpr std::u16string_view before =
    u"عقدت في المدينة ندوة عن مستقبل الصحافة الرقمية شارك فيها عشرات الصحفيين والخبراء من خمس دول "
    u"عربية، واستمرت يومين كاملين.";
constexpr std::u16string_view after =
    u"ويرى المشاركون أن القوانين الحالية لا تكفي لحماية الصحفيين، وأن على الحكومات أن تراجعها في "
    u"أقرب وقت ممكن.";
constexpr std::u16string_view last = u"وتختتم الندوة أعمالها مساء غد بإصدار بيان مشترك.";

constexpr std::u16string_view sentences[] = {
    // within: rights, promotions, networks, readers
    u"وقالت الشركة في بيان إنها لا تتحمل مسؤولية الحادث، وإن التحقيق أثبت أن السائق كان مسرعا.",
    u"وقال أحد الضحايا إنه تلقى رسالة عبر الواتساب من رقم مجهول تطلب منه تحويل مبلغ كبير.",
    u"وقال الوزير إن حماية حقوق الملكية الفكرية شرط للاستثمار، وإن القانون الجديد سيشدد العقوبات.",
    u"وأطلقت الوزارة تطبيقا جديدا يمكن تحميله من متجر التطبيقات ابتداء من الأسبوع المقبل.",
    u"وأوضح أن البيان لا يعبر عن رأي الحكومة، وأن الوزير الذي أصدره سيسأل عنه أمام البرلمان.",
    u"ويدخل الشوفان في وصفات كثيرة مثل الكوكيز والكعك والخبز، ويحبه الأطفال لطعمه الحلو.",
    u"وناقش المشاركون سياسة الخصوصية التي تفرضها المنصات على الصحف الصغيرة منذ عامين.",
    u"وأثار بند ملفات تعريف الارتباط في القانون الأوروبي جدلا طويلا بين ممثلي الصحف.",
    u"وقالت محررة إن النشرة البريدية أعادت إلى صحيفتها قراء كانت قد فقدتهم قبل أعوام.",
    u"وكان جميع الحقوق محفوظة آخر ما يقرأ في كتبه القديمة، كما قال حفيده ضاحكا.",
    u"وأضاف أن الإعلانات الممولة صارت نصف دخل الموقع، وأن الاشتراكات لا تزيد على العشر.",
    u"ودعت الندوة الصحف إلى أن تنشر قواعد التعليقات وأن تحذف الشتائم قبل أن يراها القراء.",
    u"وتقول الباحثة إن أكثر من نصف القراء يصلون إلى الخبر من غوغل نيوز لا من صفحة الصحيفة.",
    u"وروى أن مكتبه تلقى آلاف الرسائل عبر البريد الإلكتروني بعد نشر التحقيق في حلقتين.",
    u"ولم تسمح الإدارة بنشر التعليقات التي تذكر أسماء القضاة، فاحتج عدد من القراء.",
    u"وقال إن الموقع يستخدم كاميرات قديمة لا تصلح للبث المباشر في الليل.",
    // begins with a cue's words: who wrote, when, subscribe, share
    u"كتبت الصحيفة في افتتاحيتها أن الأزمة طويلة.",
    u"كتبت الوزيرة على صفحتها في فيسبوك: نشكر كل من ساعدنا.",
    u"رئيس التحرير رفض نشر المقال خوفا من الرقابة.",
    u"نشرت في العاصمة قوات إضافية تحسبا لمظاهرات يوم الجمعة التي دعت إليها أحزاب المعارضة.",
    u"تم تحديث القائمة بعد أن طلبت النقابة إضافة ثلاثة أسماء إليها.",
    u"انضم إلى الجيش عام 1950 ثم تركه بعد عامين.",
    u"اشترك في الحملة مئات المتطوعين من طلاب الجامعة ومن أهالي الحي.",
    u"للانضمام إلى الاتحاد الأوروبي شروط لا تقدر عليها دول كثيرة في الجوار.",
    u"شارك عبر الفيديو وزراء من ثلاث دول لم يتمكنوا من الحضور.",
    u"مدير التحرير وافق على النشر بعد أن قرأ الوثائق كلها.",
    u"كتب الرسالة بخط يده ثم أخفاها في غلاف كتاب قديم.",
    u"نشر في كتابه الأول ثلاثين صورة التقطها في القرى البعيدة.",
    u"ترجمة الكتاب استغرقت عامين، وراجعها أستاذان من الجامعة.",
    u"تصوير الفيلم بدأ في الربيع وانتهى قبل أن يحل المطر.",
    u"تابعونا بصمت ونحن نمر أمام البوابة، ولم يسألنا أحد منهم عن شيء.",
    u"تحميل الشاحنات استمر حتى الفجر، ثم غادرت القافلة إلى الشمال.",
    u"إعداد الميزانية تأخر شهرين هذا العام بسبب الانتخابات المحلية.",
    u"أرسل إلى صديقه نسخة من الرسالة وطلب منه أن يحفظها عشرة أعوام.",
    u"حمل التطبيق اسم القرية القديم، فأحبه أهلها قبل أن يجربوه.",
    u"اقرأ باسم ربك كانت أول ما حفظه الصبي في كتاب القرية.",
    u"شاهد الحكم الإعادة ثلاث مرات ثم ألغى الهدف.",
    u"المصدر الوحيد للماء في القرية بئر حفره الأجداد قبل مئة عام.",
    u"المزيد من الجنود وصلوا إلى الحدود صباح اليوم كما قال شهود.",
    u"التعليق الوحيد جاء من نائب الرئيس الذي قال إن الأمر لا يعنيه.",
    u"إعلان الهدنة تأخر ساعتين لأن الوسطاء اختلفوا على كلمة واحدة.",
    // ends with an agency or a network in brackets
    u"وقال إن لجنة ستنظر في الشكاوى، وفق ما ذكرته وكالة الصحافة الفرنسية (أ ف ب).",
    u"وقال متحدث باسم الجيش إن الطريق فتح فجر اليوم، حسبما نقلت وكالة أنباء تركية (الأناضول).",
    u"وكتب الوزير رده على منصة إكس (تويتر).",
    u"ونقل الخبر عن مراسل كان في المكان وكالة أجنبية واحدة هي (رويترز).",
    u"ونفت الوزارة ما نشر، وقالت إن الصورة قديمة ومنشورة على موقع التواصل (فيسبوك).",
    u"وأكد المدرب أنه لم يوقع شيئا، وأن ما قيل لا أساس له كما صرح للوكالة (أسوشيتد برس).",
    u"ولم تنشر الصحف الخبر إلا بعد يومين من وصوله إلى مكاتبها من (وكالات).",
};

std::string lost(std::u16string_view paste, std::u16string_view sentence, InputFormat format) {
  Options options;
  options.format = format;
  options.entities = false;
  const std::string clean = to_utf8(analyse(knowledge(), paste, options).value().clean);
  // Its first words will do: repairs may close up a space.
  return clean.find(to_utf8(sentence.substr(0, 20))) == std::string::npos ? to_utf8(sentence) : "";
}

std::u16string lines_of(std::initializer_list<std::u16string_view> parts) {
  std::u16string paste(title);
  for (const std::u16string_view part : parts)
    paste.append(u"\n").append(part);
  return paste;
}

TEST(CueEvidence, AParagraphOfAnArticleInPlainTextStays) {
  for (const std::u16string_view sentence : sentences)
    EXPECT_EQ(lost(lines_of({before, sentence, after, last}), sentence, InputFormat::text), "");
}

TEST(CueEvidence, AndAtTheArticlesEnd) {
  for (const std::u16string_view sentence : sentences)
    EXPECT_EQ(lost(lines_of({before, after, last, sentence}), sentence, InputFormat::text), "");
}

TEST(CueEvidence, AndOnAPage) {
  for (const std::u16string_view sentence : sentences) {
    std::u16string paste = u"<article><h1>";
    paste.append(title).append(u"</h1>");
    for (const std::u16string_view part : {before, sentence, after, last})
      paste.append(u"<p>").append(part).append(u"</p>");
    EXPECT_EQ(lost(paste + u"</article>", sentence, InputFormat::html), "");
  }
}

} // namespace
} // namespace tanqih
