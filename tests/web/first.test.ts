// The page before its own script is there: it is drawn, takes a paste, and loses nothing of what was typed.
import type { Page } from '@playwright/test';

import { article, last, paragraph } from './articles.ts';
import { expect, test } from './tanqih.ts';

/** Opens the page anew and holds its script back. @returns what lets the script through */
async function withoutScript(page: Page): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((done) => { release = done; });
  await page.route('**/assets/index-*.js', async (route) => {
    await released;
    await route.continue();
  });
  await page.reload({ waitUntil: 'commit' });
  return release;
}

test('it is painted from its first bytes, and a paste is caught', async ({ tanqih, page }) => {
  const release = await withoutScript(page);
  await expect(page.getByRole('heading', { name: 'ألصق صفحة كاملة' })).toBeVisible();
  await expect.poll(() => page.evaluate(() => performance.getEntriesByName('first-contentful-paint').length)).toBe(1);
  await tanqih.paste({ text: 'نص', html: `<h1>عنوان الصفحة</h1><p>${paragraph}</p><p>${last}</p>` }, false);
  release();
  await tanqih.settled();
  await expect(tanqih.article.getByRole('heading', { name: 'عنوان الصفحة' })).toBeVisible();
});

test('what was typed stays, with the focus', async ({ tanqih, page }) => {
  const release = await withoutScript(page);
  await tanqih.box.fill(article);
  release();
  await page.waitForLoadState('load');
  await expect(tanqih.box).toHaveValue(article);
  await expect(tanqih.box).toBeFocused();
  await tanqih.button('نقح').click();
  await tanqih.settled();
  await expect(tanqih.article.getByText(last)).toBeVisible();
});

test('where another language or a text of the last visit comes, nothing else is shown before it', async ({ tanqih, page }) => {
  await tanqih.button('English').click();
  const release = await withoutScript(page);
  await expect(page.locator('#page')).toBeHidden();
  release();
  await expect(page.getByRole('heading', { name: 'Paste a whole page' })).toBeVisible();
  await page.unroute('**/assets/index-*.js');
  await tanqih.button('العربية').click();
  await tanqih.paste({ text: article });
  await page.waitForTimeout(800);
  await withoutScript(page).then((go) => expect(page.locator('#page')).toBeHidden().then(go));
  await expect(tanqih.article.getByText(last)).toBeVisible();
});
