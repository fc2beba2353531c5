// SPDX-License-Identifier: MIT
import { article, insert, last, paragraph } from './articles.ts';
import { frontMatter } from '../../web/src/article/front_matter.ts';
import { titleOf } from '../../web/src/article/title.ts';
import type { Article } from '../../wasm/types/index.js';
import { expect, test } from './tanqih.ts';
import { noFields } from './worker.ts';

test.beforeEach(async ({ tanqih }) => {
  await tanqih.paste({ text: article });
});

const clean = ['وزير الزراعة يفتتح معرض التمور السنوي', paragraph, last].join('\n\n');

test('a copy has the clean text, and the article for what takes formatting', async ({ tanqih }) => {
  await tanqih.button('انسخ المقال').click();
  await tanqih.tells('نُسخ المقال');
  await expect.poll(() => tanqih.clipboard('text/plain')).toBe(clean);
  const html = await tanqih.clipboard('text/html');
  expect(html).toContain('<h1');
  expect(html).toContain('dir="rtl"');
  expect(html).not.toContain(insert);
});

test('downloads: text, page, Markdown', async ({ tanqih }) => {
  expect(await tanqih.download(/نص بسيط/)).toBe(`${clean}\n`);
  const page = await tanqih.download(/HTML/);
  expect(page).toMatch(/^<!doctype html>\n<html lang="ar" dir="rtl">/);
  expect(page).toContain('<meta charset="utf-8">');
  expect(page).toContain(last);
  expect(page).toContain('<title>وزير الزراعة يفتتح معرض التمور السنوي</title>');
  expect(page).toMatch(/<style>[^<]*max-width/);
  const markdown = await tanqih.download(/ماركداون/);
  expect(markdown).toMatch(/^---\ntitle: "وزير الزراعة يفتتح معرض التمور السنوي"\nwords: \d+\ncharacters: \d+\n---\n\n# وزير الزراعة/);
});

test('a Markdown file says above it what is known of the article; a copy is the article', () => {
  const fields = { ...noFields, title: 'قال: "نعم"', byline: 'سامر الحلبي', date: '2024-05-14', url: 'https://example.org/a', tags: ['قمح', 'حصاد'] };
  expect(frontMatter({ fields, clean: 'نص', statistics: { words: 1, characters: 2, kept: 1, removed: 0 } } as Article)).toBe(
    '---\ntitle: "قال: \\"نعم\\""\nbyline: "سامر الحلبي"\ndate: "2024-05-14"\nurl: "https://example.org/a"\ntags: ["قمح","حصاد"]\nwords: 1\ncharacters: 2\n---\n\n');
});

test('copies in other forms, from the menu beside the button', async ({ tanqih, page }) => {
  for (const [item, expected] of [[/نصا بسيطا/, clean], [/ماركداون/, '# وزير الزراعة'], [/شفرة HTML/, '<h1']] as const) {
    await tanqih.button('انسخ بصيغة أخرى').click();
    await page.getByRole('menuitem', { name: item }).click();
    await expect(async () => expect(await tanqih.clipboard('text/plain')).toContain(expected)).toPass();
  }
});

test('a long first line is cut at a word in the title of a page', () => {
  const title = titleOf({ fields: noFields, clean: 'كلمة '.repeat(60).trim() });
  expect(title).toMatch(/^(كلمة )+كلمة…$/);
  expect(title.length).toBeLessThan(125);
});

test('annotations are downloaded over the clean text', async ({ tanqih }) => {
  const { type, first } = JSON.parse(await tanqih.download(/W3C/)) as { type: string; first: { items: { target: { selector: { start?: number; exact?: string }[] } }[] } };
  expect(type).toBe('AnnotationCollection');
  for (const { target: { selector: [position, quote] } } of first.items)
    expect(clean.startsWith(quote?.exact ?? '-', position?.start)).toBe(true);
});

test('on paper there is the article alone', async ({ tanqih, page }) => {
  await page.emulateMedia({ media: 'print' });
  await expect(tanqih.article.getByText(last)).toBeVisible();
  for (const gone of ['.header', '.toolbar', '.panel', '.summary', '.removed', '.block-tools'])
    expect(await page.locator(gone).evaluateAll((all) => all.every((element) => getComputedStyle(element).display === 'none')), gone).toBe(true);
});
