// SPDX-License-Identifier: MIT
// Words that a person selects become a name, or are none any more.
import type { Page } from '@playwright/test';

import type { MentionType } from '../../wasm/types/index.js';
import { pastePlaces } from '../../web/src/article/paste_places.ts';
import { withDecisions, withNameDecision, type NameDecision } from '../../web/src/article/names.ts';
import { expect, test } from './tanqih.ts';
import { articleOf } from './worker.ts';

const text = [
  'جمعية الزراعة تفتتح معرض التمور السنوي',
  'افتتح وزير الزراعة صباح اليوم معرض التمور السنوي في قاعة الزيتون بحضور مئات المزارعين من القرى المجاورة.',
  'وأضاف الوزير أن معرض التمور يستمر عشرة أيام، وأن الدخول إليه مجاني لطلاب المدارس طوال أيام الأسبوع.',
].join('\n');
const words = 'معرض التمور';

/** Selects words of a block as a pointer does: where they stand first in it. */
async function select(page: Page, block: number, words: string): Promise<void> {
  await page.evaluate(([block, words]) => {
    const element = document.querySelectorAll('#article [data-at]')[block] as Element;
    const at = element.textContent?.indexOf(words) ?? -1;
    const point = (offset: number): [Node, number] => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let left = offset;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (left <= length) return [node, left];
        left -= length;
      }
      throw new Error(words);
    };
    getSelection()?.setBaseAndExtent(...point(at), ...point(at + words.length));
  }, [block, words] as const);
}

test('selected words are tagged in the whole text; undone by the toast and by key; exported', async ({ tanqih, page }) => {
  await tanqih.paste({ text });
  const marks = tanqih.article.locator('mark[data-type=misc]', { hasText: words });
  const bar = page.getByRole('dialog', { name: 'وسم ما حددته' });
  await expect(marks).toHaveCount(0);
  await select(page, 1, `${words} `);
  await expect(bar).toContainText(words);
  await bar.getByRole('button', { name: 'اسم آخر' }).click();
  await expect(bar).toHaveCount(0);
  await tanqih.tells(`وُسم «${words}»: اسم آخر.`);
  await expect(marks).toHaveCount(3);
  await expect(page.getByRole('complementary').locator('.entity', { hasText: words })).toContainText('3');
  await tanqih.button('تراجع عن هذا').click();
  await expect(marks).toHaveCount(0);
  await page.keyboard.press('Control+Shift+Z');
  await expect(marks).toHaveCount(3);

  const csv = await tanqih.download(/CSV/);
  expect(csv).toContain(`اسم آخر,${words},3`);
  const article = JSON.parse(await tanqih.download(/JSON/)) as { text: string; mentions: { text: string; begin: number; end: number; origin: string }[] };
  const mine = article.mentions.filter((mention) => mention.text === words);
  expect(mine.map(({ origin }) => origin)).toEqual(['user', 'user', 'user']);
  for (const { begin, end } of mine) expect(article.text.slice(begin, end)).toBe(words);
  expect(await tanqih.download(/W3C/)).toContain(`"exact": "${words}"`);

  // Kept with the text, for the next visit.
  await expect.poll(async () => (await tanqih.keptDocuments()).map(({ names }) => names.length)).toEqual([1]);
  await tanqih.reload();
  await tanqih.settled();
  await expect(marks).toHaveCount(3);
});

test('only here, no name at all, and in every text', async ({ tanqih, page }) => {
  await tanqih.paste({ text });
  const marks = tanqih.article.locator('mark', { hasText: words });
  const bar = page.getByRole('dialog', { name: 'وسم ما حددته' });
  const choose = async (block: number, scope: string, type: string) => {
    await select(page, block, words);
    await bar.getByRole('radio', { name: scope }).check();
    await bar.getByRole('button', { name: type, exact: true }).click();
    await expect(bar).toHaveCount(0);
  };
  await choose(2, 'هنا فقط', 'مكان');
  await expect(marks).toHaveCount(1);
  await expect(tanqih.article.locator('.block').nth(2).locator('mark[data-type=place]', { hasText: words })).toHaveCount(1);
  await choose(1, 'في كل نص', 'اسم آخر');
  await expect(marks).toHaveCount(3);
  await expect(tanqih.article.locator('mark[data-type=misc]', { hasText: words })).toHaveCount(3);
  await choose(1, 'هنا فقط', 'ليس اسما');
  await expect(marks).toHaveCount(2);
  await choose(1, 'في النص كله', 'ليس اسما');
  await expect(marks).toHaveCount(0);
  for (let steps = 0; steps < 2; steps += 1) await page.keyboard.press('Control+Z');
  await expect(marks).toHaveCount(3);

  // Another text knows it.
  await tanqih.paste({ text: text.replace('وأضاف', 'وقال') });
  await expect(marks).toHaveCount(3);
  await tanqih.button('الإعدادات').click();
  await expect(page.getByRole('dialog')).toContainText(words);
});

test('by keyboard: a key, arrows to the words, Enter to what they are', async ({ tanqih, page }) => {
  await tanqih.paste({ text });
  const bar = page.getByRole('dialog', { name: 'وسم ما حددته' });
  await tanqih.article.locator('.block').nth(1).focus();
  await page.keyboard.press('m');
  await expect(bar).toContainText('افتتح');
  const chosen = () => page.evaluate(() => getSelection()?.toString());
  for (const word of ['وزير', 'الزراعة', 'صباح', 'اليوم', 'معرض']) {
    await page.keyboard.press('ArrowLeft');
    await expect.poll(chosen).toBe(word);
    await expect(bar).toContainText(word);
  }
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(bar).toContainText(words);
  await page.keyboard.press('Enter');
  await expect(bar.getByRole('button', { name: 'شخص' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(tanqih.article.locator('mark[data-type=misc]', { hasText: words })).toHaveCount(3);
  await expect(tanqih.article.locator('.block').nth(1)).toBeFocused();
  // On a name the key asks what that is.
  await tanqih.article.locator('mark[data-type=misc]', { hasText: words }).nth(1).focus();
  await page.keyboard.press('m');
  await expect(bar).toContainText(words);
  await expect(bar.getByRole('button', { name: 'شخص' })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(tanqih.article.locator('.block').nth(1)).toBeFocused();
  // Escape leaves it, and nothing is done.
  await page.keyboard.press('m');
  await expect(bar).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(bar).toHaveCount(0);
  await expect(tanqih.article.locator('.block').nth(1)).toBeFocused();
});

test('words in a paste with repairs have the place where they stand in it', () => {
  const paste = 'قالت القاهـرة ،إن الأمر';
  const repaired = 'قالت القاهرة، إن الأمر';
  const edits = [
    { rule: 'tatweel', begin: 10, end: 11, text: '' },
    { rule: 'punctuation_spaces', begin: 13, end: 15, text: '، ' },
  ] as const;
  const place = pastePlaces({ text: paste, edits: [...edits] }, { begin: 0, end: paste.length, text: repaired });
  const at = repaired.indexOf('القاهرة');
  expect(paste.slice(place(at), place(at + 7, true))).toBe('القاهـرة');
  const word = repaired.indexOf('الأمر');
  expect(paste.slice(place(word), place(word + 5, true))).toBe('الأمر');
  const cut = pastePlaces({ text: paste, edits: [...edits] }, { begin: 0, end: paste.length, text: repaired.slice(5) });
  expect(paste.slice(cut(0), cut(7, true))).toBe('القاهـرة');
});

test('a later decision on words wins, in any order', () => {
  const found = articleOf(['وصل سامر الحلبي إلى القاهرة.', 'قال سامر الحلبي إن القاهرة جميلة.'], { 'سامر الحلبي': 'person', 'القاهرة': 'place' });
  const tag = (words: string, type: MentionType | 'none', everywhere = false): NameDecision => ({
    do: 'tag', block: 0, offset: found.blocks[0]!.text.indexOf(words), words, type: type as 'place', everywhere,
  });
  const texts = (decisions: readonly NameDecision[]) => withDecisions(found, decisions).mentions.map(({ type, text, block }) => `${block} ${type} ${text}`);
  const after = texts([tag('سامر', 'organisation')]);
  expect(after).toEqual(['0 organisation سامر', '0 place القاهرة', '1 person سامر الحلبي', '1 place القاهرة']);
  expect(texts([tag('القاهرة', 'none')])).toEqual(['0 person سامر الحلبي', '1 person سامر الحلبي', '1 place القاهرة']);
  expect(texts([tag('القاهرة', 'none'), tag('القاهرة', 'place')])).toEqual(texts([]));
  const dropped = [{ do: 'drop', key: 'place:القاهرة' }] as const;
  expect(texts(withNameDecision(dropped, tag('القاهرة', 'place', true)))).toEqual(texts([]));
  expect(texts([...dropped, { do: 'tag', block: 99, offset: 0, words: 'القاهرة', type: 'place', everywhere: false }])).toEqual(texts(dropped));
  for (const { mentions, entities } of [withDecisions(found, [tag('سامر', 'organisation')])])
    entities.forEach(({ mentions: indices }, entity) => expect(indices.map((index) => mentions[index]?.entity)).toEqual(indices.map(() => entity)));
});
