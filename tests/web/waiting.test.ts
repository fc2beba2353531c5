// SPDX-License-Identifier: MIT
// While the core is on its way the page says so: how far it is, with the paste in view, and no count that is not known.
import { article, last } from './articles.ts';
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

test('the first download of the core is told in per cent', async ({ tanqih, page }) => {
  const session = await page.context().newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 0, downloadThroughput: 250_000, uploadThroughput: 250_000 });
  await page.reload({ waitUntil: 'domcontentloaded' });
  await tanqih.started();
  await tanqih.paste({ text: article }, false);
  await expect(page.locator('.status')).toContainText(/\d+\D*%\D* من \D*1(\.\d)?\D* م\.ب/);
  await expect(page.locator('.pending')).toContainText(last);
  await tanqih.settled();
  await expect(page.locator('.pending')).toHaveCount(0);
});
