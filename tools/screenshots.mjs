// SPDX-License-Identifier: MIT
// Takes the pictures of README.md from the built page: node tools/screenshots.mjs
import fs from 'node:fs';
import path from 'node:path';

import { chromium } from 'playwright-core';

import { dist } from './build_page.mjs';
import { serve } from './serve.mjs';
import { root } from './step.mjs';

const folder = path.join(root, 'docs');
/** @type {(import('playwright-core').BrowserContextOptions & { name: string, english?: boolean })[]} */
const pictures = [
  { name: 'page', viewport: { width: 1280, height: 860 } },
  { name: 'phone', viewport: { width: 390, height: 844 } },
  { name: 'dark-english', viewport: { width: 1280, height: 860 }, colorScheme: 'dark', english: true },
];

fs.mkdirSync(folder, { recursive: true });
const server = await serve(dist);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const { name, english, ...settings } of pictures) {
  const context = await browser.newContext({ ...settings, reducedMotion: 'reduce' });
  const page = await context.newPage();
  await page.goto(server.url);
  if (english) await page.getByRole('button', { name: 'English' }).click();
  await page.getByRole('button', { name: /جرب مثالا|Try a sample/ }).click();
  await page.getByRole('button', { name: /انسخ المقال|Copy the article/ }).and(page.locator(':enabled')).waitFor();
  await page.mouse.move(0, 0);
  await page.evaluate(() => document.fonts.ready);
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
  await context.close();
}
await browser.close();
await server.close();
