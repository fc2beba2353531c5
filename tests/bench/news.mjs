// SPDX-License-Identifier: MIT
// News that nobody wrote: the same sentences in Arabic and in English, drawn from a fixed seed, each with a few words of
// a long list behind it. Words come as often as words do in a text: the first of a list far more often than the last.
const lists = {
  person: [
    ['سامر القاضي', 'Samer Al Qadi'], ['ليلى حداد', 'Layla Haddad'], ['جون ماكنزي', 'John Mackenzie'],
    ['ماريا فيرنانديز', 'Maria Fernandez'], ['خالد بن يوسف', 'Khalid bin Yousef'], ['نورة السالم', 'Noura Al Salem'],
    ['بيتر هوفمان', 'Peter Hoffmann'], ['عبد الرحمن الكيلاني', 'Abdulrahman Al Kilani'], ['هند المصري', 'Hind Al Masri'],
    ['ديفيد أوكونور', 'David O’Connor'], ['سلمى الطرابلسي', 'Salma Trabelsi'], ['كارلوس مينديز', 'Carlos Mendez'],
    ['طارق البيطار', 'Tarek Bitar'], ['إيلينا بتروفا', 'Elena Petrova'], ['ياسين بوعزيزي', 'Yassin Bouazizi'],
    ['مها عبد الله', 'Maha Abdullah'], ['توماس أندرسون', 'Thomas Anderson'], ['رنا الشامي', 'Rana Shami'],
    ['فيصل العتيبي', 'Faisal Al Otaibi'], ['آنا كوفالسكي', 'Anna Kowalski'], ['حمزة الإدريسي', 'Hamza Idrissi'],
    ['غادة النجار', 'Ghada Najjar'], ['روبرت تايلور', 'Robert Taylor'], ['وليد الزعبي', 'Walid Zoubi'],
  ],
  place: [
    ['القاهرة', 'Cairo'], ['بيروت', 'Beirut'], ['لندن', 'London'], ['الرياض', 'Riyadh'], ['واشنطن', 'Washington'],
    ['الدار البيضاء', 'Casablanca'], ['برلين', 'Berlin'], ['تونس', 'Tunis'], ['عمان', 'Amman'], ['دمشق', 'Damascus'],
    ['باريس', 'Paris'], ['الخرطوم', 'Khartoum'], ['إسطنبول', 'Istanbul'], ['البصرة', 'Basra'], ['مدريد', 'Madrid'],
    ['صنعاء', 'Sanaa'], ['طوكيو', 'Tokyo'], ['الإسكندرية', 'Alexandria'], ['جنيف', 'Geneva'], ['وهران', 'Oran'],
  ],
  body: [
    ['وزارة الصحة', 'the Ministry of Health'], ['الأمم المتحدة', 'the United Nations'], ['البنك المركزي', 'the Central Bank'],
    ['وكالة رويترز', 'the Reuters agency'], ['الاتحاد الأوروبي', 'the European Union'], ['جامعة دمشق', 'Damascus University'],
    ['منظمة الصحة العالمية', 'the World Health Organization'], ['غرفة التجارة', 'the Chamber of Commerce'],
    ['البنك الدولي', 'the World Bank'], ['هيئة الأرصاد', 'the Weather Authority'], ['شركة الخليج للنقل', 'Gulf Transport Company'],
    ['نادي الوحدة', 'Wahda Club'],
  ],
  role: [
    ['الوزير', 'the minister'], ['المتحدث', 'the spokesman'], ['الرئيس', 'the president'], ['المدير', 'the director'],
    ['الباحث', 'the researcher'], ['السفير', 'the ambassador'], ['المدرب', 'the coach'], ['رئيس البلدية', 'the mayor'],
  ],
  said: [
    ['قال', 'said'], ['أعلن', 'announced'], ['أكد', 'confirmed'], ['أوضح', 'explained'], ['ذكر', 'mentioned'],
    ['أضاف', 'added'], ['رأى', 'thought'], ['نفى', 'denied'],
  ],
  noun: [
    ['الخطة', 'the plan'], ['المشروع', 'the project'], ['القرار', 'the decision'], ['السوق', 'the market'],
    ['المدارس', 'the schools'], ['المياه', 'the water'], ['الأسعار', 'the prices'], ['الطريق', 'the road'],
    ['المستشفى', 'the hospital'], ['الاتفاق', 'the agreement'], ['الموسم', 'the season'], ['المزارعين', 'the farmers'],
    ['الكهرباء', 'the electricity'], ['المعرض', 'the exhibition'], ['اللقاح', 'the vaccine'], ['الجسر', 'the bridge'],
    ['الميناء', 'the port'], ['الطلاب', 'the students'], ['الموازنة', 'the budget'], ['القطار', 'the train'],
    ['الأمطار', 'the rains'], ['المتحف', 'the museum'], ['المباراة', 'the match'], ['الانتخابات', 'the elections'],
    ['المكتبة', 'the library'], ['التقرير', 'the report'], ['الدراسة', 'the study'], ['المصنع', 'the factory'],
    ['القمح', 'the wheat'], ['الحديقة', 'the garden'], ['الصيادين', 'the fishermen'], ['المخبز', 'the bakery'],
  ],
  verb: [
    ['يحتاج إلى', 'needs'], ['يؤثر في', 'affects'], ['يدعم', 'supports'], ['يؤخر', 'delays'], ['يغير', 'changes'],
    ['يشمل', 'covers'], ['يسبق', 'precedes'], ['يربط', 'connects'], ['يحمي', 'protects'], ['يفاجئ', 'surprises'],
  ],
  adjective: [
    ['جديد', 'new'], ['كبير', 'large'], ['محلي', 'local'], ['سريع', 'quick'], ['صعب', 'difficult'], ['واضح', 'clear'],
    ['قديم', 'old'], ['مفاجئ', 'sudden'], ['دائم', 'lasting'], ['بسيط', 'simple'],
  ],
  when: [
    ['اليوم', 'today'], ['أمس', 'yesterday'], ['يوم الثلاثاء', 'on Tuesday'], ['في يناير الماضي', 'last January'],
    ['منذ ثلاث سنوات', 'three years ago'], ['عام 2019', 'in 2019'], ['خلال الأسبوع المقبل', 'during the coming week'],
    ['مساء الجمعة', 'on Friday evening'],
  ],
  amount: [
    ['250 ألف دولار', '250 thousand dollars'], ['30 في المئة', '30 percent'], ['1,500 طن', '1,500 tons'],
    ['12 كيلومترا', '12 kilometers'], ['أربعة ملايين يورو', 'four million euros'], ['سبعين شخصا', 'seventy people'],
  ],
};

const sentences = [
  ['{said} {role} {person} {when} إن {noun} في {place} {verb} {noun}.', '{role} {person} {said} {when} that {noun} in {place} {verb} {noun}.'],
  ['و{said} {body} أن {noun} {adjective}، وأن {noun} {verb} {noun} بعد {when}.', '{body} {said} that {noun} is {adjective}, and that {noun} {verb} {noun} after {when}.'],
  ['وصل {person} إلى {place} {when} قادما من {place} مع {amount} من المساعدات.', '{person} arrived in {place} {when} from {place} with {amount} of aid.'],
  ['وتبلغ كلفة {noun} نحو {amount}، وفق ما {said} {body} في {place}.', 'The cost of {noun} is about {amount}, as {body} {said} in {place}.'],
  ['لم {verb} {noun} كما كان الناس يتوقعون، و{said} {person} إن السبب {adjective}.', '{noun} no longer {verb} {noun} as people had expected, and {person} {said} that the reason is {adjective}.'],
  ['كان {noun} {adjective} قبل أن {verb} {noun} {when}.', '{noun} was {adjective} before {noun} {verb} it {when}.'],
];

/**
 * @param {0 | 1} language 0 Arabic, 1 English
 * @param {number} tokens about so many words and marks
 * @param {readonly string[]} words thousands of the language
 */
export function news(language, tokens, words) {
  let state = 1;
  const random = (below) => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fffffff;
    return (state >>> 8) % below;
  };
  // Half of all draws fall on the first eighth of a list.
  const drawn = (list) => list[Math.floor(list.length * (random(1_000) / 1_000) ** 3)];
  const fill = (sentence) => sentence.replace(/\{(\w+)\}/g, (_, name) => drawn(lists[name])[language]);
  let count = 0;
  let text = '';
  for (let n = 1; count < tokens; n += 1) {
    const more = Array.from({ length: 3 + random(8) }, () => drawn(words)).join(' ');
    const sentence = `${fill(drawn(sentences)[language]).slice(0, -1)} ${more}.`;
    count += sentence.match(/[\p{L}\p{M}\p{N},’]+|[^\s\p{L}]/gu).length;
    text += `${sentence[0].toUpperCase()}${sentence.slice(1)}${n % 5 === 0 ? '\n\n' : ' '}`;
  }
  return text;
}
