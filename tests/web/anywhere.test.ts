// SPDX-License-Identifier: MIT
// Without a network, after a closed window, and from a disk.
import { readFileSync } from 'node:fs';
import path from 'node:path';

import { test as plain } from '@playwright/test';

// @ts-expect-error: plain JavaScript
import { serve } from '../../tools/serve.mjs';
import { article, insert, last } from './articles.ts';
import { serveCopy } from './copy.ts';
import { expect, Tanqih, test } from './tanqih.ts';

const dist = path.resolve(import.meta.dirname, '../../web/dist');

test('the texts in work are there again, with what was decided, unless that is turned off', async ({ tanqih, page }) => {
  await tanqih.paste({ text: article });
  await tanqih.article.getByRole('button', { name: /^أعده:/ }).click();
  await expect(tanqih.article.locator('.block', { hasText: insert })).toBeVisible();
  await expect.poll(() => tanqih.kept()).toEqual([{ text: article, decisions: 1 }]);
  await tanqih.reload();
  await expect(tanqih.article.locator('.block', { hasText: insert })).toBeVisible();

  await tanqih.button('الإعدادات').click();
  await page.getByRole('checkbox', { name: /النصوص المفتوحة/ }).uncheck();
  await expect.poll(() => tanqih.kept()).toEqual([]);
  await tanqih.reload();
  // Reads the same storage, so after the page itself has.
  expect(await tanqih.kept()).toEqual([]);
  await expect(tanqih.box).toBeVisible();
  await expect(tanqih.article).toHaveCount(0);
});

plain('after the first visit the page works without a network', async ({ browser }) => {
  const server = await serve(dist);
  const context = await browser.newContext({ serviceWorkers: 'allow', locale: 'ar' });
  const page = await context.newPage();
  const tanqih = new Tanqih(page, server.url);
  await tanqih.open();
  await tanqih.controlled();
  await server.close();
  await page.reload();
  await tanqih.paste({ text: article });
  await expect(tanqih.article.getByText(last)).toBeVisible();
  await context.close();
});

plain('an update of the page loses no text', async ({ browser }) => {
  const server = await serveCopy(dist);
  const context = await browser.newContext({ serviceWorkers: 'allow', locale: 'ar' });
  const page = await context.newPage();
  const tanqih = new Tanqih(page, server.url);
  await tanqih.open();
  await tanqih.paste({ text: article });
  await tanqih.controlled();
  const script = readFileSync(path.join(dist, 'service_worker.js'), 'utf8');
  server.write('service_worker.js', script.replace(/version="[^"]*"/, 'version = "another"'));
  await page.evaluate(async () => {
    const taken = new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done));
    await (await navigator.serviceWorker.getRegistration())?.update();
    await taken;
    if (!(await caches.keys()).some((name) => name.endsWith('another'))) throw new Error('The new version has no cache.');
  });
  await expect(tanqih.article.getByText(last)).toBeVisible();
  await expect.poll(async () => (await tanqih.kept()).length).toBe(1);
  await page.reload();
  await expect(tanqih.article.getByText(last)).toBeVisible();
  await context.close();
  await server.close();
});

plain('one file does it all from a disk, asking for nothing', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  page.on('console', (message) => message.type() === 'error' && asked.push(message.text()));
  const tanqih = new Tanqih(page, `file://${dist}/tanqih.html`);
  await tanqih.open();
  await tanqih.paste({ text: article });
  await expect(tanqih.article.getByText(last)).toBeVisible();
  // What comes later elsewhere is in the file too.
  await tanqih.button('الإعدادات').click();
  await expect(page.getByRole('dialog')).toBeVisible();
  expect(asked.filter((url) => !url.startsWith('blob:'))).toEqual([tanqih.address]);
});
