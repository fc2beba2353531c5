import { article, insert, last, paragraph } from './articles.ts';
import { expect, test } from './tanqih.ts';

test.beforeEach(async ({ tanqih }) => {
  await tanqih.paste({ text: article });
});

const clean = ['وزير الزراعة يفتتح معرض التمور السنوي', paragraph, last].join('\n\n');

test('a copy has the clean text, and the article for what takes formatting', async ({ tanqih }) => {
  await tanqih.button('انسخ المقال').click();
  await expect(tanqih.toast).toContainText('نُسخ المقال');
  expect(await tanqih.clipboard('text/plain')).toBe(clean);
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
  expect(await tanqih.download(/ماركداون/)).toMatch(/^# وزير الزراعة/);
});
