// SPDX-License-Identifier: MIT
import { article, articleAboveOthers, insert, last } from './articles.ts';
import { expect, test } from './tanqih.ts';

test.beforeEach(async ({ tanqih }) => {
  await tanqih.paste({ text: article });
});

test('a removed block says why, and comes back with one click', async ({ tanqih }) => {
  const removed = tanqih.article.locator('.removed');
  await removed.getByText('حُذف مقطع').click();
  await expect(removed.getByText('يدل عليه: «إقرأ أيضاً»')).toBeVisible();
  await removed.getByRole('button', { name: /^أعده:/ }).click();
  await expect(removed).toHaveCount(0);
  await expect(tanqih.article.locator('.block', { hasText: insert })).toBeVisible();
});

test('a kept block goes with one click; undo and redo', async ({ tanqih, page }) => {
  const block = tanqih.article.locator('.block', { hasText: last });
  const removed = tanqih.article.locator('.removed', { hasText: 'وأضاف' });
  await block.hover();
  await block.getByRole('button', { name: /^احذف:/ }).click();
  await expect(block).toHaveCount(0);
  await tanqih.button('تراجع').click();
  await expect(block).toBeVisible();
  await page.keyboard.press('Control+Shift+Z');
  await expect(block).toHaveCount(0);
  await page.keyboard.press('Control+Z');
  await expect(block).toBeVisible();
  await expect(removed).toHaveCount(0);
});

test('the list beside the article holds all that was removed', async ({ page }) => {
  await page.getByRole('button', { name: 'حُذف مقطع' }).click();
  const panel = page.getByRole('complementary');
  await expect(panel.getByText(insert)).toBeVisible();
  await panel.getByRole('button', { name: /^أعده:/ }).click();
  await expect(panel.getByText('لم يُحذف من النص شيء.')).toBeVisible();
});

test('where the article is in doubt the other candidate is named, and one click takes it', async ({ tanqih, page }) => {
  await tanqih.paste({ text: articleAboveOthers });
  const note = page.getByRole('list', { name: 'ملاحظات' });
  await expect(note).toContainText('قد لا يكون هذا هو المقال');
  await expect(note.locator('q')).toBeVisible();
  const other = ((await note.locator('q').textContent()) ?? '').replace('…', '').trim();
  await expect(tanqih.article.locator('.block', { hasText: other })).toHaveCount(0);
  await note.getByRole('button', { name: 'خذه بدلا منه' }).click();
  await expect(tanqih.article.locator('.block', { hasText: other })).toBeVisible();
  await expect(note).toHaveCount(0);
  await tanqih.button('تراجع').click();
  await expect(tanqih.article.locator('.block', { hasText: other })).toHaveCount(0);
  await expect(note).toContainText('قد لا يكون هذا هو المقال');
});
