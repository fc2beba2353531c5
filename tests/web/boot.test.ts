// SPDX-License-Identifier: MIT
// The page before its own script is there: it is drawn, takes a paste, and loses nothing of what was typed.
import path from 'node:path';

import { test as plain, type Page } from '@playwright/test';

// @ts-expect-error: plain JavaScript
import { serve } from '../../tools/serve.mjs';
import { article, last, paragraph } from './articles.ts';
import { expect, Tanqih, test } from './tanqih.ts';

const dist = path.resolve(import.meta.dirname, '../../web/dist');

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
  await tanqih.started();
  await expect(tanqih.box).toHaveValue(article);
  await expect(tanqih.box).toBeFocused();
  await tanqih.button('نقّح').click();
  await tanqih.settled();
  await expect(tanqih.article.getByText(last)).toBeVisible();
});

plain('on a returning visit nothing is shown that will not be: another language, or a text of the last visit', async ({ browser }) => {
  const server = await serve(dist);
  const context = await browser.newContext({ serviceWorkers: 'allow', locale: 'ar' });
  const page = await context.newPage();
  const tanqih = new Tanqih(page, server.url);
  await tanqih.open();
  await tanqih.controlled();
  /** What the page is before its script runs: the first element of the body that is drawn. */
  const before = async () => {
    await page.addInitScript(() => {
      document.addEventListener('readystatechange', () => {
        (globalThis as { early?: string }).early ??= getComputedStyle(document.querySelector('#page') ?? document.body).visibility;
      });
    });
    await page.reload();
    return page.evaluate(() => (globalThis as { early?: string }).early);
  };
  expect(await before()).toBe('visible');
  await tanqih.button('English').click();
  expect(await before()).toBe('hidden');
  await expect(page.getByRole('heading', { name: 'Paste a whole page' })).toBeVisible();
  await tanqih.button('العربية').click();
  await tanqih.paste({ text: article });
  await expect.poll(async () => (await tanqih.kept()).length).toBe(1);
  expect(await before()).toBe('hidden');
  await expect(tanqih.article.getByText(last)).toBeVisible();
  await context.close();
  await server.close();
});
