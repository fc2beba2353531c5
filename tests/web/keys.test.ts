// SPDX-License-Identifier: MIT
// The whole job by keyboard alone.
import { article, insert, last, paragraph } from './articles.ts';
import { expect, test } from './tanqih.ts';

test('paste, remove, restore, copy: without a mouse', async ({ tanqih, page }) => {
  await page.evaluate((text) => navigator.clipboard.writeText(text), article);
  await page.keyboard.press('Control+V');
  await tanqih.settled();
  const title = tanqih.article.locator('.block', { hasText: 'وزير الزراعة يفتتح' }).first();
  const end = tanqih.article.locator('.block', { hasText: last });
  await page.keyboard.press('j');
  await expect(title).toBeFocused();
  await page.keyboard.press('j');
  await page.keyboard.press('j');
  await expect(tanqih.article.locator('.removed summary')).toBeFocused();
  await page.keyboard.press('x');
  await expect(tanqih.article.locator('.block', { hasText: insert })).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(end).toBeFocused();
  await page.keyboard.press('Delete');
  await expect(tanqih.article.locator('.removed summary')).toBeFocused();
  await page.keyboard.press('Control+C');
  await tanqih.tells('نُسخ المقال');
  await expect.poll(() => tanqih.clipboard('text/plain')).toBe(
    ['وزير الزراعة يفتتح معرض التمور السنوي', paragraph, insert].join('\n\n'));
});

test('the sheet of keys opens and closes by key; letters can be turned off', async ({ tanqih, page }) => {
  await tanqih.paste({ text: article });
  await page.locator('body').press('Shift+Slash');
  await expect(page.getByRole('dialog', { name: 'اختصارات لوحة المفاتيح' })).toBeVisible();
  await tanqih.closeDialog();
  await tanqih.button('الإعدادات').click();
  await page.getByRole('checkbox', { name: 'اختصارات من حرف واحد' }).uncheck();
  await tanqih.closeDialog();
  await page.locator('body').press('Shift+Slash');
  // The window has been here, so where it is asked for it is there with the key.
  await expect(page.locator('dialog')).toHaveCount(0);
});
