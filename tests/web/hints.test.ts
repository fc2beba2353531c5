// SPDX-License-Identifier: MIT
// Long sentences and words that stand there twice: a quiet hint in the overview.
import { sectionsOf } from '../../web/src/analysis/sections.ts';
import { hintsOf } from '../../web/src/article/hints.ts';
import { last, paragraph } from './articles.ts';
import { expect, test } from './tanqih.ts';
import { articleOf } from './worker.ts';

const long = `${'كلمة أخرى طويلة '.repeat(21).trim()}.`;

test('sentences of more than sixty words, and words twice in a row that are no name', () => {
  const of = (text: string, names: Parameters<typeof articleOf>[1] = {}) =>
    hintsOf(sectionsOf(articleOf([text], names))).map((hint) => [hint.type, hint.words, hint.begin] as const);
  expect(of(`قصيرة. ${long} قصيرة.`)).toEqual([['long', 63, 7]]);
  expect(of(long.replace('طويلة كلمة', 'طويلة. كلمة'))).toEqual([]);
  // A point within a number or an address ends no sentence.
  expect(of(long.replace('طويلة كلمة', 'بلغت 3.5 كلمة'))).toHaveLength(1);
  expect(of('ذهب إلى إلى البيت')).toEqual([['twice', 2, 4]]);
  expect(of('ذهب إلى إلىنا ثم ثمة')).toEqual([]);
  expect(of('قال عبدالله عبدالله إنه عائد', { 'عبدالله عبدالله': 'person' })).toEqual([]);
});

test('the overview lists them, and a click selects the words where they stand', async ({ tanqih, page }) => {
  await tanqih.paste({ text: `وزير الزراعة يفتتح معرض التمور\n${paragraph}\n${last.replace('الدخول', 'الدخول الدخول')}` });
  await page.getByRole('tab', { name: 'لمحة' }).click();
  const hints = page.locator('.hints button');
  await expect(hints).toHaveCount(1);
  await hints.click();
  await expect.poll(() => page.evaluate(() => getSelection()?.toString())).toBe('الدخول الدخول');
});
