// SPDX-License-Identifier: MIT
// The text of a PDF out of where its pieces stand.
import { expect, test } from '@playwright/test';

import { uprightMatrix } from '../../web/src/documents/pdf/matrix.ts';
import { pageOf, type TextItem, type TextMark } from '../../web/src/documents/pdf/pieces.ts';
import { pdfText } from '../../web/src/documents/pdf/text.ts';

type Item = TextItem | TextMark;
const view = [1, 0, 0, -1, 0, 800];
const arabic = /\p{Script=Arabic}/u;

/** A piece as pdf.js tells it, `y` points below the page's top. Letters are half as wide as high. */
function piece(str: string, left: number, y: number, { size = 12, width }: { readonly size?: number; readonly width?: number } = {}): TextItem {
  return { str, dir: arabic.test(str) ? 'rtl' : 'ltr', transform: [size, 0, 0, size, left, 800 - y], width: width ?? (str.length * size) / 2, height: size };
}

/** Words that stand from the right edge to the left, a piece each. */
function rightToLeft(words: string, y: number, { right = 500, size = 12 } = {}): TextItem[] {
  let at = right;
  return words.split(' ').map((word) => {
    const width = (word.length * size) / 2;
    at -= width + size / 4;
    return piece(word, at + size / 4, y, { size, width });
  });
}

function leftToRight(words: string, y: number, left = 50): TextItem[] {
  let at = left;
  return words.split(' ').map((word) => {
    const placed = piece(word, at, y);
    at += word.length * 6 + 3;
    return placed;
  });
}

function textOf(...pages: Item[][]): string {
  const text = pdfText();
  for (const items of pages) text.add(pageOf(items, view));
  return text.text();
}

/** Pieces from left to right, one behind the other, with what is between them. */
function row(...drawn: (string | number)[]): TextItem[] {
  let at = 100;
  const items: TextItem[] = [];
  for (const one of drawn) {
    if (typeof one === 'number') at += one;
    else {
      items.push(piece(one, at, 100));
      at += one.length * 6;
    }
  }
  return items;
}

const orders: readonly [what: string, drawn: TextItem[], read: string][] = [
  ['letters by themselves', row('ر', 'ا', 'د', 4, 'ة', 'ر', 'ب', 'ك'), 'كبرة دار'],
  ['a number among words', row('شارعا', 4, '340', 4, 'إنارة'), 'إنارة 340 شارعا'],
  ['digits by themselves', row('شارعا', 4, '3', '4', '0', 4, 'إنارة'), 'إنارة 340 شارعا'],
  ['Arabic digits', row('٢٠٢٣', 4, 'عام'), 'عام ٢٠٢٣'],
  ['a full stop drawn with a number', row('.2023', 4, 'عام'), 'عام 2023.'],
  ['a percent sign that is drawn left of its number', row('منها', 4, '%18.5', 4, 'نسبة'), 'نسبة 18.5% منها'],
  ['a percent sign that is drawn right of it', row('منها', 4, '18.5', '%', 4, 'نسبة'), 'نسبة 18.5% منها'],
  ['a date with slashes, a range with a hyphen', row('سنوات', 4, '10', '-', '5', 4, 'بعد', 4, '12/3/2025', 4, 'في'), 'في 12/3/2025 بعد 5-10 سنوات'],
  ['Latin words', row('ستركب الألواح', 4, 'Green', 4, 'Light', 4, 'شركة'), 'شركة Green Light ستركب الألواح'],
  ['an address', row('حيث الخطة كاملة', 4, 'example.com/a', 4, 'موقع'), 'موقع example.com/a حيث الخطة كاملة'],
  ['brackets as they look', row('شهر', 4, '(', 'المدينة', ')', 4, 'شوارع'), 'شوارع (المدينة) شهر'],
  ['brackets as they are meant', row('شهر', 4, ')', 'المدينة', '(', 4, 'شوارع'), 'شوارع (المدينة) شهر'],
  ['guillemets as they look', row('«', 'الأحياء', '»', 4, 'جمعية'), 'جمعية «الأحياء»'],
  ['an Arabic word in an English line', row('the', 4, 'word', 4, 'دار', 4, 'means', 4, 'house'), 'the word دار means house'],
  ['a line of one piece with Latin words in it', [piece('شركة Green Light ستركب الألواح', 100, 100)], 'شركة Green Light ستركب الألواح'],
  ['a sign that is drawn ahead of its letter', [piece('ً', 99, 100, { width: 0 }), ...row('ا', 'مجان')], 'مجاناً'],
  ['a sign that pdf.js puts a space before', [piece('قر ّ خطة', 100, 100)], 'قرّ خطة'],
  ['bold by drawing twice', [...row('شارع'), piece('شارع', 100.3, 100)], 'شارع'],
  ['a sign that is drawn behind its letter, as one reads', [piece('ج', 112, 100), piece('ا', 106, 100), piece('ً', 105, 100, { width: 0 }), piece('ن', 94, 100)], 'جاً ن'],
  ['a sign that pdf.js has joined and turned', [piece('ج', 112, 100), piece('ًا', 106, 100, { width: 6 }), piece('ن', 94, 100)], 'جاً ن'],
  ['a glyph for a letter with its sign, which has no width', row('ر', 'د').concat(piece('مّ', 112, 100, { width: 0 }), piece('ق', 118, 100)), 'قمّدر'],
  ['a sign that is spelled as its letter is', [piece('اً', 100, 97, { width: 0 }), piece('اً', 99, 100, { width: 4 }), piece('مجان', 103, 100)], 'مجاناً'],
  ['twice the same letter is no bold', row('ل', 'ل', 'ه'), 'هلل'],
  ['cells of a table', row('48', 60, 'الصنوبر'), 'الصنوبر\t48'],
];
for (const [what, drawn, read] of orders)
  test(`order in a line: ${what}`, () => {
    expect(textOf(drawn)).toBe(read);
  });

test('a page is upright, its upper left corner at 0, 0, however it lies in its file', () => {
  const box = [10, 20, 110, 220] as const;
  // Clockwise, the corner that comes to stand at the upper left was: upper left, lower left, lower right, upper right.
  for (const [rotate, [x, y]] of [[0, [10, 220]], [90, [10, 20]], [180, [110, 20]], [270, [110, 220]]] as const) {
    const at = (px: number, py: number) => {
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = uprightMatrix(box, rotate, 2);
      return [a * px + c * py + e, b * px + d * py + f];
    };
    expect(at(x, y), `${rotate}`).toEqual([0, 0]);
    expect(at(120 - x, 240 - y), `${rotate}: the corner across`).toEqual(rotate % 180 === 0 ? [200, 400] : [400, 200]);
  }
});

test('a sign at the end of a line, which pdf.js puts at the head of the line before', () => {
  expect(textOf([piece('ًالمجلس إن الخطة', 100, 100), piece('الجديدة تركب مجانا', 88, 116)])).toBe('المجلس إن الخطة الجديدة تركب مجاناً');
});

test('letters that the file spells, and glyphs that no letter is known of', () => {
  const spelled = (actualText: string, ...within: TextItem[]): Item[] => [{ type: 'beginMarkedContentProps', actualText }, ...within, { type: 'endMarkedContent' }];
  const items = [
    ...spelled('ب', piece('\0', 100, 100), piece('\0', 102, 96, { width: 0 })),
    ...spelled('ا', piece('\uFE8E', 106, 100)),
    ...spelled('ب', piece('\0', 112, 100), piece('\0', 114, 104, { width: 0 })),
  ];
  expect(textOf(items)).toBe('باب');
  const page = pageOf(items.filter((item) => 'str' in item), view);
  expect([page.unknown, page.letters]).toEqual([2, 1]);
});

const lines = (words: string[], { top = 100, step = 16, right = 500 } = {}) => words.flatMap((line, i) => rightToLeft(line, top + i * step, { right }));
const full = 'وقال المجلس إن الخطة الجديدة لا تحمل السكان أي رسوم في عامها الأول';

const less = 'وقال المجلس إن الخطة الجديدة لا تحمل السكان أي رسوم في عام';

const layouts: readonly [what: string, drawn: Item[], read: string][] = [
  ['lines that are full go on', lines([full, full, 'حتى نهاية العام']), `${full} ${full} حتى نهاية العام`],
  ['a line with room for the next word ends its paragraph', lines([full, 'حتى نهاية العام', full, full]), `${full} حتى نهاية العام\n\n${full} ${full}`],
  ['more space between lines', [...lines([full, full]), ...lines([full, full], { top: 140 })], `${full} ${full}\n\n${full} ${full}`],
  ['larger letters', [...rightToLeft('خطة لإنارة الشوارع', 80, { size: 18 }), ...lines([full, full])], `خطة لإنارة الشوارع\n\n${full} ${full}`],
  ['a first line that is indented, behind a full stop', [...lines([full, `${full}.`]), ...lines([less], { top: 132, right: 480 }), ...lines([full], { top: 148 })], `${full} ${full}.\n\n${less} ${full}`],
  ['items of a list', lines(['.1 إنارة الأحياء', '.2 تركيب الألواح']), '1. إنارة الأحياء\n\n2. تركيب الألواح'],
  ['a table is no columns', lines([full, full, full]).concat([0, 1, 2, 3].flatMap((i) => [...rightToLeft('حي الصنوبر', 160 + i * 16), piece(String(40 + i), 120, 160 + i * 16)])),
    `${full} ${full} ${full}\n\n${[0, 1, 2, 3].map((i) => `حي الصنوبر\t${40 + i}`).join('\n\n')}`],
  ['verses are no columns', [0, 1, 2, 3].flatMap((i) => [...rightToLeft('نام هذا الحي والمصباح يسهر', 100 + i * 20, { right: 500 }), ...rightToLeft('يكتب الضوء على الجدران شعرا', 100 + i * 20, { right: 280 })]),
    Array(4).fill('نام هذا الحي والمصباح يسهر\tيكتب الضوء على الجدران شعرا').join('\n\n')],
  ['text that runs up the page', [...lines([full]), { ...piece('تصوير سامر', 20, 300), transform: [0, 12, -12, 0, 20, 500] }], `${full}\n\nتصوير سامر`],
];
for (const [what, drawn, read] of layouts)
  test(`paragraphs: ${what}`, () => {
    expect(textOf(drawn)).toBe(read);
  });

test('columns: the right one first in Arabic, the left one in English, what is above them ahead', () => {
  const head = rightToLeft('خطة لإنارة ثلث الشوارع في المدينة القديمة بالطاقة الشمسية', 60, { size: 16 });
  const column = (right: number, words: string) => lines(Array.from({ length: 5 }, (_, i) => `${words} ${i === 2 ? 'من الخطة.' : 'من الخطة الجديدة'}`), { right });
  const both = [...head, ...column(500, 'يمين أول'), ...column(300, 'يسار ثان')];
  const read = textOf(both).split('\n\n');
  expect(read[0]).toBe('خطة لإنارة ثلث الشوارع في المدينة القديمة بالطاقة الشمسية');
  expect(read.slice(1).join(' ').match(/يمين|يسار/g)).toEqual([...Array(5).fill('يمين'), ...Array(5).fill('يسار')]);

  const english = (left: number, word: string) => [0, 1, 2, 3].flatMap((i) => leftToRight(`${word} of the council in the city${i % 2 ? '.' : ''}`, 100 + i * 16, left));
  expect(textOf([...english(50, 'left'), ...english(320, 'right')]).match(/left|right/g)).toEqual([...Array(4).fill('left'), ...Array(4).fill('right')]);
});

test('a paragraph goes on behind the page, ahead of foot and head; the pages stay apart by a form feed', () => {
  const pageWith = (number: number, body: string[]) => [
    ...rightToLeft('جريدة الواحة الأسبوعية', 30, { size: 9 }), ...lines(body), ...rightToLeft(`الصفحة ${number} من 2`, 760, { size: 9, right: 300 }),
  ];
  expect(textOf(pageWith(1, [full, full]), pageWith(2, ['حتى نهاية العام.', full]))).toBe(
    `جريدة الواحة الأسبوعية\n\n${full} ${full} حتى نهاية العام.\n\nالصفحة 1 من 2\n\f\nجريدة الواحة الأسبوعية\n\n${full}\n\nالصفحة 2 من 2`);
});

test('time grows as the page does', () => {
  const timeOf = (items: TextItem[]) => {
    const begin = performance.now();
    textOf(items);
    return performance.now() - begin;
  };
  const shapes: readonly [string, (count: number) => TextItem[]][] = [
    ['one line', (count) => Array.from({ length: count }, (_, i) => piece('ب', i * 7, 100))],
    ['one column', (count) => Array.from({ length: count }, (_, i) => piece('باب', 100, i * 14))],
    ['one place', (count) => Array.from({ length: count }, () => piece('ب', 100, 100))],
    ['a stair', (count) => Array.from({ length: count }, (_, i) => piece('باب', i * 30, i * 14))],
    ['sizes by turns', (count) => Array.from({ length: count }, (_, i) => piece('باب', 100, i * 14, { size: i % 2 ? 12 : 9 }))],
    ['numbers', (count) => Array.from({ length: count }, (_, i) => piece('12', i * 16, 100))],
    ['two columns', (count) => Array.from({ length: count }, (_, i) => piece('باب البيت الكبير في', i % 2 ? 100 : 400, (i >> 1) * 14))],
  ];
  for (const [what, shape] of shapes) {
    timeOf(shape(2_000));
    const small = timeOf(shape(2_000));
    const large = timeOf(shape(32_000));
    // Sixteen times as many: a square would take 256 times as long.
    expect(large / Math.max(small, 20), what).toBeLessThan(100);
  }
});
