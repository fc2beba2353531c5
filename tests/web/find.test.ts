// SPDX-License-Identifier: MIT
// Words are found in the article however they are spelled, and replaced as edits of the person's.
import { findIn, replaced } from '../../web/src/article/find.ts';
import { fold, foldedText } from '../../web/src/article/fold.ts';
import { expect, test } from './tanqih.ts';

const text = [
  'وزير الزراعة يفتتح معرض التمور السنوي',
  'افتتح وزير الزراعة أحمد ميلر معرض التمور السنوي في المدينة القديمة بحضور مئات المزارعين من القرى المجاورة.',
  'وأضاف مِيلَر أن المعرض يستمر عشرة أيام ، وأن الدخول إليه مجاني لطلاب المدارس طوال أيام الأسبوع.',
  'وقال ميلر إن الإقبال على المعرض كبير، وإن إدارته تتوقع أن يزوره عشرون ألفا في يومه الأول.',
].join('\n');

test('a text is folded letter by letter as it is whole, with the place of each letter', () => {
  for (const some of [text, 'إقرأ أيضــاً: «2024» و٢٠٢٤', 'ﻛﺘﺎﺏ ﷲ', 'Café  12', '😀 قلب', 'مُحَمَّد', ' ']) {
    const { folded, begins, ends } = foldedText(some);
    expect(folded.trim()).toBe(fold(some));
    expect([begins.length, ends.length]).toEqual([folded.length, folded.length]);
  }
});

test('what is found is whole: with its vowel signs, none of another cell', () => {
  const block = { begin: 0, original: null, text: 'قال مِيلَرٌ وإقرأ\tميلر' };
  const words = (wanted: string) => findIn([block], wanted).map(({ begin, end }) => block.text.slice(begin, end));
  expect(words('ميلر')).toEqual(['مِيلَرٌ', 'ميلر']);
  expect(words('اقرا ميلر')).toEqual([]);
  expect(words('')).toEqual([]);
  expect(words('\t')).toEqual([]);
  expect(replaced([block], findIn([block], 'ميلر'), 'ماهر')).toEqual([{ begin: 0, text: 'قال ماهر وإقرأ\tماهر' }]);
  expect(replaced([block], findIn([block], 'قال'), 'قال')).toEqual([]);
  expect(replaced([{ ...block, original: 'قال ماهر وإقرأ\tماهر' }], findIn([block], 'ميلر'), 'ماهر')).toEqual([{ begin: 0, text: null }]);
});

test('found by key, counted, walked, replaced one by one and all at once', async ({ tanqih, page }) => {
  await tanqih.paste({ text });
  await page.keyboard.press('f');
  const finder = page.getByRole('search', { name: 'ابحث في النص' });
  const field = finder.getByRole('searchbox', { name: 'ابحث في النص' });
  const count = finder.getByRole('status');
  await expect(field).toBeFocused();
  await field.fill('ميلر');
  await expect(count).toHaveText('1 من 3');
  const drawn = (name: string) => page.evaluate((name) => [...(CSS.highlights.get(name) ?? [])].map(String), name);
  await expect.poll(() => drawn('found')).toEqual(['ميلر', 'مِيلَر', 'ميلر']);
  await expect.poll(() => drawn('found-now')).toEqual(['ميلر']);
  await page.keyboard.press('Enter');
  await expect(count).toHaveText('2 من 3');
  await expect.poll(() => drawn('found-now')).toEqual(['مِيلَر']);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(count).toHaveText('3 من 3');
  await finder.getByRole('button', { name: 'الموضع التالي' }).click();
  await expect(count).toHaveText('1 من 3');

  // One: the next is looked at, the words of the others stay.
  const by = finder.getByRole('textbox', { name: 'ضع مكانه' });
  await by.fill('ميللر');
  await finder.getByRole('button', { name: 'استبدل', exact: true }).click();
  await expect(tanqih.article).toContainText('أحمد ميللر معرض');
  await expect(tanqih.article).toContainText('وأضاف مِيلَر');
  await expect(count).toHaveText('1 من 2');
  await page.keyboard.press('Control+Z');
  await expect(count).toHaveText('2 من 3');
  await finder.getByRole('button', { name: 'استبدل الكل' }).click();
  await tanqih.tells('استُبدل في 3 مواضع.');
  await expect(count).toHaveText('لا شيء كهذا');
  await expect(tanqih.article).toContainText('وأضاف ميللر');
  await expect(tanqih.article.locator('.edited')).toHaveCount(3);
  await tanqih.button('انسخ المقال').click();
  await expect.poll(() => tanqih.clipboard('text/plain')).toContain('وقال ميللر');
  // A step: it is undone at once.
  await tanqih.article.locator('.block').first().focus();
  await page.keyboard.press('Control+Z');
  await expect(tanqih.article).toContainText('وأضاف مِيلَر');
  await expect(tanqih.article.locator('.edited')).toHaveCount(0);
  await field.focus();
  await page.keyboard.press('Escape');
  await expect(finder).toHaveCount(0);
  expect(await drawn('found')).toEqual([]);
});

test('by its button; a mark is found as it is, and what is selected is looked for at once', async ({ tanqih, page }) => {
  await tanqih.paste({ text: text.replace('أيام ،', 'أيام؟') });
  await tanqih.button('ابحث في النص').click();
  const finder = page.getByRole('search', { name: 'ابحث في النص' });
  await finder.getByRole('searchbox').fill('؟');
  await expect(finder.getByRole('status')).toHaveText('1 من 1');
  await finder.getByRole('button', { name: 'أغلق' }).click();
  await expect(finder).toHaveCount(0);
  await tanqih.article.locator('[data-at]').last().evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf('المعرض');
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + 6);
    }
  });
  await page.keyboard.press('f');
  await expect(finder.getByRole('searchbox')).toHaveValue('المعرض');
  await expect(finder.getByRole('status')).toHaveText('1 من 2');
});
