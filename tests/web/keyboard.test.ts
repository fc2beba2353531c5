// SPDX-License-Identifier: MIT
// All by keyboard with the keys of one letter off, and what a screen reader is told on the way.
import { article, last } from './articles.ts';
import { expect, test } from './tanqih.ts';

test('to a block, its tools and its names by Tab and arrows alone', async ({ tanqih, page }) => {
  await tanqih.button('الإعدادات').click();
  await page.getByRole('checkbox', { name: 'اختصارات من حرف واحد' }).uncheck();
  await tanqih.closeDialog();
  await tanqih.paste({ text: 'افتتح هشام قنديل معرض التمور في القاهرة صباح اليوم الأحد بحضور مئات المزارعين من القرى المجاورة.\n' + last });
  const focused = () => page.evaluate(() => (document.activeElement as HTMLElement).matches('.block'));
  await page.evaluate(() => (document.querySelector('.summary button:last-of-type') as HTMLElement | null)?.focus());
  for (let tabs = 0; tabs < 8 && !(await focused()); tabs += 1) await page.keyboard.press('Tab');
  const [first, second] = [tanqih.article.locator('.block').first(), tanqih.article.locator('.block').nth(1)];
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(second).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowLeft');
  await expect(first.locator('mark').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.card')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('.card')).toHaveCount(0);
  await first.focus();
  await page.keyboard.press('Shift+Enter');
  await expect(page.locator('.selection-bar')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(first).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('.text-field')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(first).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(first.getByRole('button', { name: /^احذف:/ })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(tanqih.article.locator('.removed')).toHaveCount(1);
});

test('Tab goes from a row of removed lines to the block after it, and on', async ({ tanqih, page }) => {
  await tanqih.paste({ text: article });
  const row = tanqih.article.locator('.removed');
  await row.locator('summary').focus();
  await page.keyboard.press('Tab');
  await expect(row.getByRole('button')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(tanqih.article.locator('.block', { hasText: last })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.block-tools button:focus')).toHaveCount(1);
});

test('a key that follows another before the next frame finds the page as that one left it', async ({ tanqih, page }) => {
  await tanqih.paste({ text: article });
  const first = tanqih.article.locator('.block').first();
  await first.focus();
  await page.keyboard.press('Shift+Enter');
  await expect(page.locator('.selection-bar')).toBeVisible();
  await first.evaluate(async (block) => {
    for (const key of ['Escape', 'Enter']) {
      block.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      // The page is drawn in microtasks.
      for (let i = 0; i < 20; i += 1) await Promise.resolve();
    }
  });
  await expect(page.locator('.text-field')).toBeFocused();
});

test('tools and marks are in the accessibility tree: what a mark is, and that it opens a card', async ({ tanqih }) => {
  await tanqih.paste({ text: article });
  const block = tanqih.article.getByRole('group', { name: 'متن' }).first();
  await expect(block.getByRole('button', { name: /^احذف:/ })).toHaveCount(1);
  await expect(block.getByRole('combobox', { name: 'نوع المقطع' })).toHaveCount(1);
  await expect(tanqih.article.locator('mark').first()).toMatchAriaSnapshot('- button');
  await expect(tanqih.article.locator('mark[data-type=date]').first()).toHaveAccessibleDescription('تاريخ');
});

test('the name that is looked at in the list has a button to its card', async ({ tanqih, page }) => {
  await tanqih.paste({ text: article });
  const panel = page.getByRole('complementary');
  await panel.locator('.entity-name').first().click();
  await panel.getByRole('button', { name: 'عدّله' }).click();
  await expect(page.locator('.card')).toBeVisible();
});

test('the slider says in words where it stands', async ({ tanqih, page }) => {
  await tanqih.paste({ text: article });
  await page.getByRole('tab', { name: /المحذوف/ }).click();
  const slider = page.getByRole('slider');
  await expect(slider).toHaveAttribute('aria-valuetext', 'في الوسط');
  await slider.focus();
  await page.keyboard.press('Home');
  await expect(slider).toHaveAttribute('aria-valuetext', /^إلى الحذف/);
});
