// SPDX-License-Identifier: MIT
// Ten thousand invented documents, as NDJSON; one of them is no JSON.
import { article, pick, random } from '../sites/articles.mjs';

const around = [
  ['الرئيسية | محليات | رياضة', 'اقرأ أيضا: أسعار النفط تتراجع في الأسواق', 'شارك الخبر'],
  ['', 'تابعونا على فيسبوك', 'جميع الحقوق محفوظة © 2031'],
  ['منذ 3 ساعات', 'إعلان', 'الكلمات المفتاحية'],
];

export const count = 10_000;
/** Of the document that is cut off in the middle; lines are counted from 0. */
export const poisoned = 6_543;

export function document(number) {
  const { title, paragraphs } = article(number, 2 + number % 5);
  const [above, within, below] = pick(random(number), around);
  const text = [above, title, paragraphs[0], within, ...paragraphs.slice(1), below].join('\n');
  return { id: number, source: { site: `صحيفة ${number % 12}`, rank: 1.0 }, text };
}

/** Written as various programs would: with spaces, with escapes. */
export function line(number) {
  if (number === poisoned) return '{"id": 6543, "text": "خبر انقطع في منت';
  const text = JSON.stringify(document(number), null, number % 2 ? ' ' : '').replaceAll('\n', '');
  return number % 7 ? text : text.replace(/[\u0600-\u06ff]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

export const documents = () => Array.from({ length: count }, (_, number) => `${line(number)}\n`).join('');
