// SPDX-License-Identifier: MIT
// Invented articles: news of towns that do not exist, put together from parts, another one for every
// number. None of it is taken from a site.

/** Numbers that are the same in every run (mulberry32). */
export function random(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
export const pick = (next, list) => list[Math.floor(next() * list.length)];

const people = ['سالم الراوي', 'هدى المرزوقي', 'نبيل الخطيب', 'ليلى العطار', 'كريم الدباغ', 'سعاد البنا', 'ماهر الشامي', 'رنا القاضي', 'عادل الوراق', 'نجوى الصباغ'];
const towns = ['وادي النخيل', 'مرفأ الشمال', 'تل الزيتون', 'عين الصفا', 'رأس الحمام', 'بئر السدر', 'جسر الوادي', 'ميناء اللؤلؤ', 'سهل الكروم', 'قلعة الرمل'];
const posts = ['وزير الزراعة', 'مدير الميناء', 'رئيسة البلدية', 'نقيب الصيادين', 'أمينة المتحف', 'مدير المستشفى', 'عميدة الكلية', 'رئيس الغرفة التجارية'];
const works = ['محطة لتحلية المياه', 'سوقا للخضار والفواكه', 'جسرا فوق النهر القديم', 'مركزا لتدريب الشباب', 'مكتبة عامة للأطفال', 'خطا جديدا للحافلات', 'حديقة على طرف البحيرة', 'مصنعا لتعليب التمور', 'مستشفى للأمومة', 'معرضا للحرف اليدوية'];
const ends = ['بعد عامين من العمل', 'بكلفة لم يعلن عنها', 'رغم اعتراض بعض التجار', 'قبل أيام من موسم الحصاد', 'بتبرعات من أهالي المنطقة', 'وسط حضور واسع من السكان', 'على أرض كانت مهجورة'];
const says = ['قال', 'أكد', 'أوضح', 'ذكر', 'أضاف', 'بين'];
const claims = ['إن العمل لن يتوقف حتى تكتمل المرحلة الثانية', 'إن السكان انتظروا هذه الخطوة منذ سنوات طويلة', 'إن الأسعار ستبقى كما هي في الأشهر المقبلة', 'إن المشروع يوفر مئات الوظائف لأبناء القرى', 'إن الخطة تحتاج إلى دعم من المدن المجاورة', 'إن الطرق المؤدية إلى المكان ستوسع في الربيع', 'إن المياه تصل الآن إلى الأحياء المرتفعة كلها', 'إن النتائج الأولى جاءت أفضل مما كان متوقعا'];
const details = ['ويعمل في المكان نحو {n} عاملا معظمهم من {town}، فيما ينتظر آخرون دورهم في التدريب.', 'وتشير سجلات البلدية إلى أن {town} شهدت {n} طلبا مشابها خلال العام الماضي وحده.', 'ويقع الموقع على بعد {n} كيلومترا من {town}، ويصل إليه الزوار بطريق ضيقة بين البساتين.', 'وبدأت الفكرة حين اجتمع {n} من أهالي {town} في بيت قديم واتفقوا على جمع المال اللازم.', 'ولا يزال {n} بيتا في {town} ينتظر الكهرباء، بحسب ما قال سكان التقتهم الصحيفة هناك.', 'ومن المقرر أن يزور {town} خلال الأسابيع المقبلة وفد يضم {n} مهندسا لمعاينة الموقع.'];
const opinions = ['وترى {name} أن ما جرى في {town} يصلح مثالا لمدن أخرى لم تجد بعد طريقها إلى العمل المشترك.', 'ويقول {name}، وهو من أهالي {town}، إنه لم يصدق الخبر حتى رأى الآلات تعبر الشارع الكبير.', 'وبحسب {name} فإن أهل {town} لا يسألون عن الكلفة بقدر ما يسألون عن موعد الانتهاء من الأعمال.', 'أما {name} فيخشى أن تنسى {town} مرة أخرى إذا انتهت الاحتفالات وغادر الضيوف إلى بيوتهم.'];

/** The article of that number: a title and `size` paragraphs. */
export function article(number, size = 5) {
  const next = random(number * 7919 + 17);
  const fill = (text) => text.replace('{n}', String(12 + Math.floor(next() * 900))).replace('{town}', pick(next, towns)).replace('{name}', pick(next, people));
  const [post, name, town, work, end] = [posts, people, towns, works, ends].map((list) => pick(next, list));
  const paragraphs = [
    `افتتح ${post} ${name} في ${town} ${work} ${end}، بحضور ${12 + Math.floor(next() * 900)} من أهالي المنطقة وضيوفها.`,
  ];
  while (paragraphs.length < size)
    paragraphs.push(paragraphs.length % 3 === 1
      ? `و${pick(next, says)} ${name} في كلمته أمام أهالي ${pick(next, towns)} ${pick(next, claims)}، مشيرا إلى أن ${pick(next, towns)} ستكون التالية.`
      : fill(pick(next, paragraphs.length % 3 === 2 ? details : opinions)));
  return { title: `${town}: ${post} يفتتح ${work} ${end}`, paragraphs };
}
