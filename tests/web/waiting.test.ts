// SPDX-License-Identifier: MIT
// While the core is on its way the page says so: how far it is, with the paste in view, and no count that is not known.
import type { Page } from '@playwright/test';

import { article, insert, last } from './articles.ts';
import { expect, test } from './tanqih.ts';
import { replaceWorker } from './worker.ts';

test('no count before there is one, and the paste in view', async ({ tanqih, page }) => {
  await replaceWorker(tanqih, 'self.onmessage = () => {};');
  await tanqih.paste({ text: article }, false);
  await expect(page.locator('.pending')).toContainText(last);
  const panel = page.getByRole('complementary');
  await expect(panel).toContainText('ينقّح');
  await expect(panel).not.toContainText('لا أسماء');
  await expect(panel.locator('.count')).toHaveCount(0);
});

test('the first download of the core is told in kilobytes', async ({ tanqih, page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  const slowTo = (bytesASecond: number) => session.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: bytesASecond, uploadThroughput: bytesASecond });
  // So slow that a busy machine has drawn the page long before the core is here.
  await slowTo(30_000);
  await page.reload({ waitUntil: 'domcontentloaded' });
  await tanqih.started();
  await tanqih.paste({ text: article }, false);
  await expect(page.locator('.status')).toContainText(/\d+\D* من \D*\d{3}\D* ك\.ب/);
  await expect(page.locator('.pending')).toContainText(last);
  await slowTo(-1);
  await tanqih.settled();
  await expect(page.locator('.pending')).toHaveCount(0);
});

/** Holds back what is asked for there. @returns lets it through */
async function without(page: Page, pattern: string): Promise<() => void> {
  let release = () => {};
  const released = new Promise<void>((done) => { release = done; });
  await page.route(pattern, async (route) => {
    await released;
    await route.continue();
  });
  return release;
}

test('before the script of the page is there, too', async ({ tanqih, page }) => {
  const release = await without(page, '**/assets/{index-*.js,clean-*.wasm}');
  await page.reload({ waitUntil: 'commit' });
  await expect(tanqih.box).toBeVisible();
  await tanqih.paste({ text: article }, false);
  const early = page.locator('.status.early');
  await expect(early).toContainText(/^\D*0 من \d{3} ك\.ب$/);
  await expect(early).toBeInViewport({ ratio: 1 });
  release();
  await tanqih.settled();
  await expect(early).toHaveCount(0);
});

test('on a slow network letters of the system come first, and those of the page behind the core', async ({ tanqih, page }) => {
  await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { downlink: 0.4 } }));
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const release = await without(page, '**/assets/clean-*.wasm');
  await page.reload({ waitUntil: 'commit' });
  await tanqih.started();
  await tanqih.paste({ text: article }, false);
  await expect(page.locator('.pending')).toContainText(last);
  expect(asked.filter((url) => url.endsWith('.woff2'))).toEqual([]);
  release();
  await tanqih.settled();
  await expect.poll(() => asked.filter((url) => url.endsWith('.woff2')).length).toBeGreaterThan(0);
});

/** The part of the core that finds names. */
const names = '**/assets/names-*.wasm';

test('the article comes before its names: it can be copied and decided on, and names are added where it stands', async ({ tanqih, page }) => {
  const release = await without(page, names);
  await tanqih.reload();
  await tanqih.paste({ text: article }, false);
  const summary = page.locator('.summary');
  const panel = page.getByRole('complementary');
  await expect(summary).toContainText('الأسماء في الطريق');
  await expect(panel).toContainText('الأسماء في الطريق');
  await expect(panel.getByRole('tab', { name: 'الأسماء' }).locator('.count')).toHaveCount(0);
  await expect(summary).not.toContainText('لا شيء للمراجعة');
  await expect(tanqih.button('انسخ المقال')).toBeEnabled();
  await tanqih.button('انسخ المقال').click();
  await expect.poll(() => tanqih.clipboard('text/plain')).toContain(last);

  // A decision while the names are on their way is shown at once, and stays.
  await tanqih.unfold();
  await tanqih.article.getByRole('button', { name: /^أعده:/ }).click();
  const restored = tanqih.article.locator('.block', { hasText: insert });
  await expect(restored).toBeVisible();
  await expect(summary).toContainText('الأسماء في الطريق');
  const block = tanqih.article.locator('.block', { hasText: last });
  const before = await block.boundingBox();
  release();
  await tanqih.settled();
  await expect(tanqih.article.locator('mark').first()).toBeVisible();
  await expect(summary).not.toContainText('الأسماء في الطريق');
  await expect(restored).toBeVisible();
  expect(await block.boundingBox()).toEqual(before);
});

test('names that cannot be fetched are told so, and asked for again', async ({ tanqih, page }) => {
  await page.route(names, (route) => route.fulfill({ contentType: 'application/wasm', body: '' }));
  await tanqih.reload();
  await tanqih.paste({ text: article });
  const summary = page.locator('.summary');
  await expect(summary).toContainText('لم تُحمَّل أداة الأسماء');
  await expect(page.getByRole('complementary')).toContainText('لم تُحمَّل أداة الأسماء');
  await expect(tanqih.article.getByText(last)).toBeVisible();
  await expect(tanqih.article.locator('mark')).toHaveCount(0);
  await page.unroute(names);
  await summary.getByRole('button', { name: 'حاول ثانية' }).click();
  await expect(tanqih.article.locator('mark').first()).toBeVisible();
  await expect(summary).not.toContainText('لم تُحمَّل');
});
