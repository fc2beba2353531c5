// SPDX-License-Identifier: MIT
import { article, last, paragraph } from './articles.ts';
import { expect, test } from './tanqih.ts';
import { unzipSync } from 'fflate';
import { readFileSync } from 'node:fs';

const utf8 = (text: string) => Buffer.from(text, 'utf8');
const files = [
  { name: 'أول.txt', mimeType: 'text/plain', buffer: utf8(article) },
  { name: 'ثان.html', mimeType: 'text/html', buffer: utf8(`<meta charset="utf-8"><h1>عنوان الصفحة الثانية</h1><p>${paragraph}</p>`) },
];

test('several files at once: one in front, all of them saved as one archive', async ({ tanqih, page }) => {
  await page.locator('input[type=file]').first().setInputFiles(files);
  await tanqih.settled();
  await expect(tanqih.article.getByText(last)).toBeVisible();
  const tabs = page.getByRole('navigation', { name: 'النصوص المفتوحة' });
  await tabs.getByRole('button', { name: 'ثان.html', exact: true }).click();
  await expect(tanqih.article.getByRole('heading', { name: 'عنوان الصفحة الثانية' })).toBeVisible();

  await tanqih.button('نزّل').click();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: /zip/ }).click(),
  ]);
  const archive = unzipSync(readFileSync(await download.path()));
  expect(Object.keys(archive).sort()).toEqual(
    ['أول', 'ثان'].flatMap((name) => ['annotations.json', 'csv', 'docx', 'html', 'json', 'md', 'txt'].map((end) => `${name}.${end}`)).sort());
  expect(new TextDecoder().decode(archive['ثان.md'])).toContain('# عنوان الصفحة الثانية');

  await tabs.getByRole('button', { name: /^أغلق: .ثان\.html/ }).click();
  await expect(tanqih.article.getByText(last)).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(tabs.getByRole('button', { name: 'ثان.html', exact: true })).toBeVisible();
});

test('a dropped file is opened, in whatever encoding; what is no text is refused', async ({ tanqih, page }) => {
  await page.evaluate(() => {
    const data = new DataTransfer();
    // "كلمة" in windows-1256, often enough to be known.
    const word = [0xdf, 0xe1, 0xe3, 0xc9, 0x20];
    data.items.add(new File([new Uint8Array(Array.from({ length: 200 }, () => word).flat())], 'قديم.txt', { type: 'text/plain' }));
    data.items.add(new File(['%PDF'], 'ورقة.pdf', { type: 'application/pdf' }));
    document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await tanqih.tells('ورقة.pdf');
  await tanqih.settled();
  await expect(tanqih.article).toContainText('كلمة كلمة');
  await expect(page.locator('.issues')).toContainText('windows-1256');
});
