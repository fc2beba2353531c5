// SPDX-License-Identifier: MIT
// Twelve invented sites, eight pages each, in the manner of real ones: what stands around their
// articles, and what repeats in the articles by nature and must stay.
import { article, pick, random } from './articles.mjs';

const keep = (text) => ({ text, keep: true });
const strip = (text) => ({ text, keep: false });
const body = (from) => from.paragraphs.map(keep);
/** With `lines` after each paragraph whose number `after` holds. */
const among = (paragraphs, after, lines) => paragraphs.flatMap((line, i) => (after.includes(i + 1) ? [line, ...lines] : [line]));

/** Of a page: its number on the site, its article, numbers by chance. */
const makers = {
  'long-insert': ({ story }) => [
    strip('الساحل برس'), strip('الرئيسية'), strip('محليات'), strip('أسواق'), strip('ملاعب'),
    keep(story.title),
    ...among(body(story), [2], [
      strip('لا تدع الخبر يفوتك وكن معنا كل صباح على هاتفك'),
      strip('تصلكم أخبار الساحل برس لحظة بلحظة أينما كنتم في مدن الساحل وقراه، بالصوت والصورة ومن مكان الحدث.'),
    ]),
    strip('الساحل برس، صوت من لا صوت له في مدن الساحل'),
    strip('جميع الحقوق محفوظة لمؤسسة الساحل'),
  ],
  'short-insert': ({ story }) => [
    keep(story.title),
    strip('زاوية القراء'),
    ...among(body(story), [3], [strip('قهوة الصباح مع نشرتنا')]),
    strip('نرحب بك في دفتر المدينة'),
    strip('اكتب لنا'),
  ],
  'recipes': ({ story, next }) => {
    const things = ['كوب طحين', 'ملعقة ملح', 'ملعقة سكر', 'بيضتان', 'كوب حليب', 'رشة قرفة', 'نصف كوب زيت'];
    const dish = pick(next, ['فطيرة', 'كعكة', 'حساء', 'سلطة']);
    return [
      strip('مطبخ أم وليد'),
      keep(`${dish} ${pick(next, ['التمر', 'الجزر', 'العدس', 'الليمون'])} على طريقة أهل ${story.title.split(':')[0]}`),
      strip('وصفات مجربة من بيتنا إلى بيتكم'),
      keep('المقادير:'),
      ...things.filter(() => next() < 0.8).map(keep),
      keep('طريقة التحضير:'),
      ...body(story),
      strip('بالهناء والعافية من مطبخ أم وليد'),
      strip('أرسلوا لنا صور أطباقكم لننشرها في الصفحة'),
    ];
  },
  'prices-and-counts': ({ story, next }) => [
    strip('ميزان السوق'),
    strip(`مرات القراءة: ${(100 + Math.floor(next() * 9000)).toLocaleString('en')}`),
    keep(story.title),
    ...body(story).slice(0, 3),
    keep('أسعار اليوم في السوق المركزي:'),
    ...['القمح', 'الشعير', 'التمر', 'الزيت'].map((thing) => keep(`${thing} ${1 + Math.floor(next() * 90)}.${Math.floor(next() * 99)}`)),
    ...body(story).slice(3),
    strip('الأسعار للاطلاع فقط ولا تلزم ميزان السوق بشيء'),
    strip(`تصفح هذه الصفحة ${1 + Math.floor(next() * 500)} زائرا`),
  ],
  'columnist': ({ story }) => [
    strip('على ضفة النهر'),
    strip('يكتبها: وسيم الحلواني'),
    keep(story.title),
    ...body(story),
    strip('وسيم الحلواني كاتب وروائي ولد على ضفة النهر، وصدرت له خمس روايات ومجموعتان من القصص القصيرة.'),
    strip('للتواصل مع الكاتب على بريد الصحيفة وفي مجلسه كل خميس'),
    strip('مقالات العدد'),
  ],
  'headings-that-repeat': ({ story, number, next }) => [
    strip('مرصد القضاء'),
    keep(story.title),
    ...among(body(story), [1], [keep('ماذا حدث؟')]).slice(0, 3),
    ...(number % 4 === 0 ? [] : [keep('خلفية القضية')]),
    ...among(body(story).slice(2), [1 + Math.floor(next() * 2)], [keep('ردود الفعل')]),
    strip('إذا وجدت في هذا التقرير ما يفيدك فساهم معنا ولو بمبلغ صغير، كي نواصل العمل من دون إعلانات.'),
    strip('مرصد القضاء مشروع مستقل يعيش بدعم قرائه وحدهم'),
    strip('ادعم عملنا'),
  ],
  'agency-background': ({ story, number, next }) => [
    strip('وكالة أنباء الضفاف'),
    strip(`نشر: ${1 + Math.floor(next() * 28)} مايو 2031 الساعة ${10 + Math.floor(next() * 12)}:${10 + Math.floor(next() * 49)}`),
    keep(story.title),
    ...body(story),
    ...(number % 3 === 0 ? [] : [keep('يذكر أن مدن الضفاف تعاني منذ عشر سنوات من شح في المياه أدى إلى هجرة آلاف العائلات نحو العاصمة.')]),
    strip('تنقل وكالة الضفاف أخبارها عن مراسلين في المدن والقرى البعيدة، ولا تنشر خبرا لم تتحقق منه بنفسها.'),
    strip('الخبر متاح لمشتركي خدمة الضفاف الصوتية بثلاث لغات'),
    strip('رقم النشرة 4410'),
  ],
  'interviews': ({ story, next }) => [
    strip('حوارات الميناء'),
    keep(story.title),
    strip('في هذه الزاوية الأسبوعية نفتح الباب لمن يعرفون الميناء وحكاياته القديمة، ونتركهم يتكلمون كما يشاؤون.'),
    keep(story.paragraphs[0]),
    ...story.paragraphs.slice(1).flatMap((text) => [
      keep(pick(next, ['وكيف بدأت الحكاية يا ترى؟', 'وماذا عن الناس هناك؟', 'هل كنت تتوقع ذلك كله؟', 'وما الذي تغير بعدها؟'])),
      keep(text),
    ]),
    strip('يأتيكم البرنامج مساء كل سبت على موجة الميناء'),
  ],
  'lists-of-headlines': ({ story, number, headline }) => [
    strip('دفتر الأخبار'),
    keep(story.title),
    ...body(story),
    strip('على طاولة التحرير'),
    // The same list on all pages: in it stands the headline of two of them, which is theirs too.
    ...[2, 5].filter((other) => other !== number).map((other) => strip(headline(other))),
    strip('دفتر الأخبار يصدر عن دار الجسر للصحافة'),
  ],
  'long-rules': ({ story }) => [
    keep(story.title),
    ...body(story),
    strip('تنشر الآراء هنا كما وصلت من أصحابها، وهي لهم وحدهم، ويحق للدار أن تختصرها أو أن تعتذر عن نشرها متى رأت فيها ما يسيء إلى أحد.'),
    strip('تعتمد الدار في صورها على مصوريها وعلى ما يصلها من القراء، ومن رأى صورة له بلا إذن فليكتب إلينا لترفع في اليوم نفسه.'),
    strip('صندوق بريد 118، شارع المطابع'),
  ],
  'same-article-again': ({ site, number, next }) => {
    // Three of the eight pages are one article, changed a little.
    const story = article(site + Math.min(number, 5), 6);
    const lines = body(story);
    if (number > 5) lines.splice(4, 1, ...body(article(site + 40 + number)).slice(1, 2));
    return [
      strip('منصة الجوار'),
      keep(story.title),
      ...lines,
      strip(`وصلنا هذا الخبر عبر مراسلينا المتطوعين ${Math.floor(next() * 90)}`),
      strip('منصة الجوار يحررها متطوعون من أهالي الأحياء، ويراجع كل خبر فيها اثنان من الجيران على الأقل.'),
      strip('منصة الجوار: خبر جارك قبل الدار'),
    ];
  },
  'templates': ({ story, next }) => [
    strip('أبراج المساء'),
    keep(story.title),
    ...['العمل', 'البيت', 'السفر'].flatMap((heading, i) => [keep(heading), keep(story.paragraphs[i])]),
    keep(`«${pick(next, ['من جد وجد', 'الصبر مفتاح الفرج', 'رب أخ لم تلده أمك'])}»`),
    ...body(story).slice(3),
    strip('يقرأ لكم الطالع كل مساء فريق من هواة الفلك، ولا يتحمل أحد منهم تبعات ما قرأ أو ما فهم منه.'),
    strip('تجدون برجكم كل مساء في الصفحة الأخيرة'),
  ],
};

const siteSeed = (index) => 1000 * (index + 1);

/** [{ name, pages: [[{ text, keep }]] }] */
export const sites = Object.entries(makers).map(([name, make], index) => ({
  name,
  pages: Array.from({ length: 8 }, (_, number) => make({
    number,
    site: siteSeed(index),
    headline: (other) => article(siteSeed(index) + other).title,
    story: article(siteSeed(index) + number, 4 + number % 3),
    next: random(siteSeed(index) + 500 + number),
  })),
}));

export const asText = (page) => page.map((line) => `${line.text}\n`).join('\n');
const escaped = (text) => text.replace(/[&<>]/g, (mark) => `&#${mark.charCodeAt(0)};`);
export const asHtml = (page) => `<!doctype html><meta charset="utf-8"><body>${page.map((line) => `<p>${escaped(line.text)}</p>`).join('\n')}</body>`;
