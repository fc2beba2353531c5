// SPDX-License-Identifier: MIT
// A person's own text in the place of a block's: names, places, copies and files go with it, and the core's is never lost.
import { existsSync } from 'node:fs';
import path from 'node:path';

import type { Page } from '@playwright/test';
import { load, type Article } from 'tanqih';

// @ts-expect-error: plain JavaScript
import { cases } from '../cases/cases.mjs';
import { sectionsOf } from '../../web/src/analysis/sections.ts';
import { changesBetween, placeAfter, placeBefore } from '../../web/src/article/changes.ts';
import { withTextsIn } from '../../web/src/article/edited_files.ts';
import { withTexts } from '../../web/src/article/edited.ts';
import { ownChanges } from '../../web/src/article/own_changes.ts';
import { insert, last, paragraph } from './articles.ts';
import { expect, test } from './tanqih.ts';
import { articleOf } from './worker.ts';

const title = 'وزير الزراعة يفتتح معرض التمور السنوي';
const article = `${title}\n${paragraph}\n${insert}\n${last}\n`;

const make = (before: string, changes: readonly { begin: number; end: number; text: string }[]) => {
  let made = '';
  let done = 0;
  for (const { begin, end, text } of changes) {
    made += before.slice(done, begin) + text;
    done = end;
  }
  return made + before.slice(done);
};

test('changes make the one text of the other, and are as short as they can be', () => {
  expect(changesBetween('قال الوزيز إن الأمر واضح', 'قال الوزير إن الأمر واضح')).toEqual([{ begin: 9, end: 10, text: 'ر' }]);
  expect(changesBetween('أ ب ج د', 'أ ج د ه')).toHaveLength(2);
  expect(changesBetween('نص', 'نص')).toEqual([]);
  expect(changesBetween('😀 قلب', '😁 قلب')).toEqual([{ begin: 0, end: 2, text: '😁' }]);
  const words = ['قال', 'الوزير', 'إن', 'الأمر', 'واضح،', '2024', '😀'];
  let seed = 7;
  const random = (below: number) => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed % below;
  };
  const text = () => Array.from({ length: random(9) }, () => words[random(words.length)]).join(' ');
  const wrong: string[] = [];
  for (let n = 0; n < 2_000; n += 1) {
    const [before, after] = [text(), text()];
    const changes = changesBetween(before, after);
    if (make(before, changes) !== after) wrong.push(`${before} / ${after}`);
    for (let at = 0; at < before.length; at += 1) {
      const place = placeAfter(changes, { begin: at, end: before.length });
      const stays = changes.every(({ begin, end }) => at < begin || at >= end);
      if (place && stays && placeBefore(changes, place.begin) !== at) wrong.push(`${before} / ${after}: ${at}`);
    }
  }
  expect(wrong).toEqual([]);
  // A long text that is another altogether takes no time to speak of.
  expect(changesBetween('كلمة '.repeat(5_000), 'أخرى '.repeat(5_000))).toHaveLength(1);
});

test('names whose words are untouched move; those that were touched are read anew or dropped', async () => {
  const { analyse } = await load();
  const options = { names: [{ name: 'سامر الحلبي', type: 'person' as const }, { name: 'الزيتون', type: 'place' as const }] };
  const before = analyse('زار سامر الحلبي قاعة الزيتون أمس، وقال سامر الحلبي إن الطريق إلى الزيتون طويل جدا على من يمشي.', options);
  const [block] = before.blocks;
  if (!block) throw new Error('no block');
  const edited = (text: string) => withTexts(before, [{ begin: block.begin, text }], (one) => analyse(one, options));
  const mine = ({ mentions, entities, clean, blocks }: Article) => {
    for (const { text, offset, block: index, entity } of mentions) {
      expect(clean.slice((blocks[index]?.cleanBegin ?? 0) + offset).startsWith(text)).toBe(true);
      expect(entities[entity]?.variants).toContain(text);
    }
    expect(new Set(mentions.map(({ begin }) => begin)).size).toBe(mentions.length);
    return mentions.filter(({ origin }) => origin === 'user').map(({ text }) => text);
  };
  expect(mine(before)).toEqual(['سامر الحلبي', 'الزيتون', 'سامر الحلبي', 'الزيتون']);
  const begins = ({ mentions }: Article) => mentions.filter(({ origin }) => origin === 'user').map(({ begin }) => begin);

  const longer = edited(block.text.replace('زار', 'ثم زار الوزير'));
  expect(mine(longer)).toEqual(mine(before));
  expect(begins(longer)).toEqual(begins(before));
  expect(mine(edited(block.text.replace('سامر الحلبي', 'سامي الحلبي')))).toEqual(['الزيتون', 'سامر الحلبي', 'الزيتون']);
  expect(mine(edited(block.text.replace('قاعة', 'قاعة سامر الحلبي في')))).toHaveLength(5);
  expect(mine(edited(block.text.replace('الزيتون', 'والزيتون')))).toEqual(mine(before));
  expect(mine(edited(block.text.replace('الزيتون', 'الزيتونة')))).toEqual(['سامر الحلبي', 'سامر الحلبي', 'الزيتون']);
  expect(mine(edited('لا اسم هنا.'))).toEqual([]);
  expect(edited('لا اسم هنا.').statistics.words).toBe(3);
  expect(withTexts(before, [{ begin: 999, text: 'شيء' }], null)).toBe(before);
});

interface Case { name: string; folder: string; text: string; options: { format?: 'html' | 'text' } }
const plain = (cases() as Case[]).filter(({ folder }) => !existsSync(path.join(folder, 'options.json')));

test('in HTML and Markdown, whatever the core writes: each edited block is found, and nothing else changes', async () => {
  const { analyse } = await load();
  const word = 'زخرفة<&>';
  for (const { name, text, options: { format } } of plain)
    for (const form of ['html', 'markdown'] as const) {
      const { blocks, [form]: written = '' } = analyse(text, { ...(format ? { format } : {}), entities: false, render: [form] });
      // Behind a letter within the block: "كلمة" becomes "كلزخرفة<&>مة".
      const texts = blocks.flatMap(({ begin, keep, text: before }) => {
        const at = keep ? before.search(/\p{L}\p{L}/u) + 1 : 0;
        return at > 0 ? [{ begin, text: `${before.slice(0, at)}${word}${before.slice(at)}` }] : [];
      });
      const edited = withTextsIn(written, form, blocks, texts);
      const mark = form === 'html' ? 'زخرفة&lt;&amp;&gt;' : 'زخرفة\\<\\&\\>';
      expect(edited.split(mark).length - 1, `${name} ${form}`).toBe(texts.length);
      expect(edited.replaceAll(mark, ''), `${name} ${form}`).toBe(written);
    }
});

test('links, bold words and cells stay where they are in files, and in the JSON', async () => {
  const { analyse } = await load();
  const html = `<article><h1>${title}</h1><p>${paragraph} و<a href="https://example.org/a">رابط قديم</a> <b>مهم</b> هنا.</p>
    <table><tr><th>الصنف</th><th>السعر</th></tr><tr><td>تمر</td><td>12 دينارا</td></tr><tr><td>عجوة</td><td>20 دينارا</td></tr></table><p>${last}</p></article>`;
  const before = analyse(html, { format: 'html', entities: false, render: ['html', 'markdown'] });
  const body = before.blocks.find(({ text }) => text.includes('رابط قديم'));
  const row = before.blocks.find(({ text }) => text.includes('عجوة'));
  if (!body || !row) throw new Error('no block');
  const texts = [
    { begin: body.begin, text: body.text.replace('رابط قديم مهم', 'رابط جديد مهم جدا') },
    { begin: row.begin, text: row.text.replace('20', '25').replace('عجوة', 'تمر عجوة') },
  ];
  const written = withTextsIn(before.html ?? '', 'html', before.blocks, texts);
  expect(written).toContain('<a href="https://example.org/a">رابط جديد</a> <strong>مهم</strong> جدا');
  expect(written).toMatch(/<td[^>]*>تمر عجوة<\/td>\s*<td[^>]*>25 دينارا<\/td>/);
  const markdown = withTextsIn(before.markdown ?? '', 'markdown', before.blocks, texts);
  expect(markdown).toContain('[رابط جديد](https://example.org/a) **مهم** جدا');
  expect(markdown).toMatch(/\| تمر عجوة +\| 25 دينارا/);
  const now = withTexts(before, texts, null).blocks.find(({ begin }) => begin === row.begin);
  expect(now?.table?.cells.map(({ begin, end }) => now.text.slice(begin, end))).toEqual(['تمر عجوة', '25 دينارا']);
  const inlines = withTexts(before, texts, null).blocks.find(({ begin }) => begin === body.begin);
  expect(inlines?.inlines?.map(({ begin, end }) => inlines.text.slice(begin, end))).toEqual(['رابط جديد', 'مهم']);
});

const field = (page: Page) => page.getByRole('textbox', { name: 'عدّل النص' });

test('a block is edited in its place, by key; undone, taken back alone, kept, copied and saved', async ({ tanqih, page }) => {
  await tanqih.paste({ text: article });
  const block = tanqih.article.locator('.block', { hasText: 'وأضاف الوزير' });
  const now = last.replace('عشرة', 'ثلاثة عشر');
  await block.focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue(last);
  // It looks the same: no line of the page moves.
  const height = await field(page).evaluate((one) => one.getBoundingClientRect().height);
  await field(page).fill(now);
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveCount(0);
  await expect(block.locator('.text')).toHaveText(now);
  expect(Math.abs((await block.locator('.text').boundingBox())!.height - height)).toBeLessThan(2);
  await tanqih.tells('نُفّذ: تعديل النص.');
  await expect(block).toBeFocused();
  await expect(block).toContainText('عدّلته أنت');

  await tanqih.button('انسخ المقال').click();
  await expect.poll(() => tanqih.clipboard('text/plain')).toContain(now);
  await expect.poll(() => tanqih.clipboard('text/html')).toContain(now);
  for (const form of [/نص بسيط/, /صفحة HTML/, /ماركداون/, /JSON/]) {
    const file = await tanqih.download(form);
    expect(file).toContain('ثلاثة عشر أيام');
    if (!/JSON/.test(form.source)) expect(file).not.toContain('يستمر عشرة');
  }
  await page.keyboard.press('Control+Z');
  await expect(block.locator('.text')).toHaveText(last);
  await page.keyboard.press('Control+Y');
  await expect(block.locator('.text')).toHaveText(now);

  // The paste is what it was, and the edit stands in the list of repairs.
  await page.getByRole('tab', { name: /الإصلاحات/ }).click();
  await expect(page.locator('.own-texts')).toContainText('عشرة');
  await expect(page.locator('.own-texts ins')).toHaveText('ثلاثة عشر');
  await expect.poll(async () => (await tanqih.keptDocuments()).map(({ texts }) => texts)).toEqual([[{ begin: article.indexOf(last), text: now }]]);
  await tanqih.reload();
  await tanqih.settled();
  await expect(block.locator('.text')).toHaveText(now);
  await block.getByRole('button', { name: 'أعد الأصل' }).click();
  await expect(block.locator('.text')).toHaveText(last);
  await expect(block.locator('.edited')).toHaveCount(0);
});

test('by a button, and at selected words; leaving by Escape or a click keeps what was typed, and an empty text goes', async ({ tanqih, page }) => {
  await tanqih.paste({ text: article });
  const heading = tanqih.article.locator('.block', { hasText: title });
  await heading.hover();
  await heading.getByRole('button', { name: 'عدّل', exact: true }).click();
  await field(page).press('End');
  await field(page).pressSequentially(' الكبير');
  await page.keyboard.press('Escape');
  await expect(heading.locator('.text')).toHaveText(`${title} الكبير`);

  const body = tanqih.article.locator('.block', { hasText: 'افتتح وزير الزراعة' });
  await body.locator('[data-at]').evaluate((element) => {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
      const at = node.data.indexOf('مئات');
      if (at >= 0) getSelection()?.setBaseAndExtent(node, at, node, at + 4);
    }
  });
  await page.getByRole('dialog', { name: 'وسم ما حددته' }).getByRole('button', { name: 'عدّل النص' }).click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.insertText('آلاف');
  await tanqih.article.locator('.block', { hasText: last }).click();
  await expect(body.locator('.text')).toHaveText(paragraph.replace('مئات', 'آلاف'));

  await body.focus();
  await page.keyboard.press('e');
  await field(page).fill('  ');
  await page.keyboard.press('Enter');
  await expect(body).toHaveCount(0);
  await expect(tanqih.article.locator('.removed', { hasText: 'افتتح' })).toHaveCount(1);
  await page.keyboard.press('Control+Z');
  await expect(body.locator('.text')).toHaveText(paragraph.replace('مئات', 'آلاف'));
  // A change that is none is no step.
  await body.focus();
  await page.keyboard.press('e');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(body).toBeFocused();
  await page.keyboard.press('Control+Z');
  await expect(body.locator('.text')).toHaveText(paragraph);
});

test('a cell of a table is edited alone, and lines that are pasted into a text are one', async ({ tanqih, page }) => {
  await tanqih.paste({ text: ' ', html: `<article><h1>${title}</h1><p>${paragraph}</p><p>${last}</p>
    <table><tr><th>الصنف</th><th>السعر</th></tr><tr><td>تمر</td><td>12 دينارا</td></tr><tr><td>عجوة</td><td>20 دينارا</td></tr></table><p>${paragraph.replace('افتتح', 'وزار')}</p></article>` });
  const row = tanqih.article.getByRole('row').filter({ hasText: 'عجوة' });
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveValue('عجوة');
  await field(page).fill('عجوة\nالمدينة\tالمنورة');
  await page.keyboard.press('Enter');
  await expect(row.locator('.text')).toHaveText(['عجوة المدينة المنورة', '20 دينارا']);
  expect(await tanqih.download(/ماركداون/)).toMatch(/\| عجوة المدينة المنورة +\| 20 دينارا/);
  expect(await tanqih.download(/صفحة HTML/)).toMatch(/<td[^>]*>عجوة المدينة المنورة<\/td>/);
});

test('a change within what a repair wrote takes the whole repair in; others stand where they were made', () => {
  const text = 'قال , ثم سكت طويلا';
  const edits = [{ rule: 'punctuation' as const, begin: 3, end: 5, text: '، بعد ذلك' }];
  const original = 'قال، بعد ذلك ثم سكت طويلا';
  const own = (now: string) => {
    const [section] = sectionsOf(articleOf([now], {}));
    const [block] = section?.blocks ?? [];
    if (!block) throw new Error('no block');
    return ownChanges(text, edits, [{ blocks: [{ ...block, begin: 0, end: text.length, original }] }]);
  };
  const at = text.indexOf('سكت');
  expect(own(original.replace('سكت', 'صمت'))).toEqual([{ begin: at, end: at + 2, text: 'صم', block: 0, without: null }]);
  expect(own(original.replace('بعد ذلك', 'بعد هذا'))).toEqual([{ begin: 3, end: 5, text: '، بعد هذا', block: 0, without: null }]);
  expect(own(original.replace('سكت', 'نام').replace('قال', 'قالت')).map(({ without }) => without)).toEqual([original.replace('سكت', 'نام'), original.replace('قال', 'قالت')]);
});

test('the comparison shows what a person wrote, and a click takes one change back', async ({ tanqih, page }) => {
  await tanqih.paste({ text: article });
  const block = tanqih.article.locator('.block', { hasText: 'وأضاف الوزير' });
  await block.focus();
  await page.keyboard.press('Enter');
  await field(page).fill(last.replace('عشرة', 'تسعة').replace('مجاني', 'مدفوع'));
  await page.keyboard.press('Enter');
  await expect(block.locator('.edited')).toBeVisible();
  await tanqih.settled();
  await tanqih.button('المقارنة').click();
  const own = page.locator('.compare .own');
  await expect(own).toHaveCount(2);
  await expect(own.first().locator('del')).toHaveText(/عشر/);
  await expect(own.first().locator('ins')).toHaveText(/تسع/);
  await own.first().click();
  await expect(own).toHaveCount(1);
  await tanqih.settled();
  await tanqih.button('المقال').click();
  await expect(block.locator('.text')).toHaveText(last.replace('مجاني', 'مدفوع'));
});

const table = `<article><h1>${title}</h1><p>${paragraph}</p><p>${last}</p>
  <table><tr><th>الصنف</th><th>السعر</th></tr><tr><td>تمر</td><td>12 دينارا</td></tr><tr><td>عجوة</td><td>20 دينارا</td></tr></table><p>${paragraph.replace('افتتح', 'وزار')}</p></article>`;

test('Tab goes from cell to cell of a table that is edited, and loses nothing on the way', async ({ tanqih, page }) => {
  await tanqih.paste({ text: ' ', html: table });
  const row = tanqih.article.getByRole('row').filter({ hasText: '12 دينارا' });
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(field(page)).toHaveAccessibleName('عدّل النص، الخلية 1 من 2');
  // Each before the answer to the one before it is there.
  await field(page).evaluate((first: HTMLTextAreaElement) => {
    const write = (field: HTMLTextAreaElement, words: string, key: string) => {
      field.value = words;
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
    };
    write(first, 'تمر المدينة القديم', 'Tab');
    write(document.querySelector('.text-field') as HTMLTextAreaElement, '15 دينارا', 'Tab');
  });
  await expect(field(page)).toBeFocused();
  await expect(field(page)).toHaveValue('عجوة');
  await page.keyboard.press('Shift+Tab');
  await expect(field(page)).toHaveAccessibleName('عدّل النص، الخلية 2 من 2');
  await page.keyboard.press('Escape');
  const cells = tanqih.article.locator('tr').nth(1).locator('.text');
  await expect(cells).toHaveText(['تمر المدينة القديم', '15 دينارا']);
  await expect(tanqih.article.locator('tr').nth(2).locator('.text')).toHaveText(['عجوة', '20 دينارا']);
});

test('the cell that was pointed at is the one that is edited, and words are chosen over the edge of a cell', async ({ tanqih, page }) => {
  await tanqih.paste({ text: ' ', html: table });
  const row = tanqih.article.getByRole('row').filter({ hasText: 'عجوة' });
  await row.getByText('20 دينارا').click();
  await row.getByRole('button', { name: 'عدّل', exact: true }).click();
  await expect(field(page)).toHaveValue('20 دينارا');
  await page.keyboard.press('Escape');
  await row.focus();
  await page.keyboard.press('m');
  const name = page.locator('.selection-bar .card-name');
  await expect(name).toHaveText('عجوة');
  for (const words of ['20', 'دينارا']) {
    await page.keyboard.press('ArrowLeft');
    await expect(name).toHaveText(words);
  }
  // Keys that follow one another at once are steps each.
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(name).toHaveText('عجوة');
});
