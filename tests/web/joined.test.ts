// Letters stay joined across the edge of a highlight in the middle of a word: a picture of the marked text is
// that of the same text without a mark. Chromium by Playwright, Firefox by puppeteer over WebDriver BiDi.
import { existsSync } from 'node:fs';
import path from 'node:path';

import { test as plain } from '@playwright/test';
import puppeteer from 'puppeteer-core';

// @ts-expect-error: plain JavaScript
import { serve } from '../../tools/serve.mjs';
import { differingPixels } from './pictures.ts';
import { expect, test } from './tanqih.ts';
import { answering, articleOf, replaceWorker } from './worker.ts';

const dist = path.resolve(import.meta.dirname, '../../web/dist');
const firefox = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr';

/** Every way in which a proclitic joins a name, and a name that ends in the middle of a word. */
const text = 'بلبنان والقاهرة للسعودية كلبنان فبغداد ولبلينكن بسعيد لسعيد قطريون';
const found = articleOf([text], {
  'لبنان': 'place', 'القاهرة': 'place', 'سعودية': 'place', 'بغداد': 'place', 'بلينكن': 'person', 'سعيد': 'person', 'قطر': 'place',
});


test('in Chromium', async ({ tanqih, page }) => {
  await replaceWorker(tanqih, answering(found));
  await tanqih.paste({ text: 'نص' });
  await page.evaluate(() => document.fonts.ready);
  const line = tanqih.article.locator('.text');
  expect(await line.locator('mark').count()).toBe(9);
  const width = () => line.evaluate((element) => {
    const range = document.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect().width;
  });
  const marked = await width();
  await page.mouse.move(0, 0);
  await tanqih.article.evaluate((article) => article.setAttribute('data-hidden', 'person place'));
  const withMarks = await line.screenshot();
  await line.locator('mark').evaluateAll((marks) => { for (const mark of marks) mark.style.paddingInline = '2px'; });
  const broken = await line.screenshot();
  await line.evaluate((element) => element.replaceChildren(element.textContent ?? ''));
  const without = await line.screenshot();
  const blank = await page.context().newPage();
  expect(await differingPixels(blank, withMarks, without)).toBe(0);
  // That the pictures can differ at all, and that the highlight itself takes no room.
  expect(await differingPixels(blank, broken, without)).toBeGreaterThan(100);
  expect(Math.abs(marked - await width())).toBeLessThan(1);
});

plain('in Firefox', async ({ page: blank }) => {
  plain.skip(!existsSync(firefox), `no Firefox at ${firefox}: apt-get install firefox-esr, or set FIREFOX`);
  plain.setTimeout(120_000);
  const server = await serve(dist);
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath: firefox, headless: true });
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.waitForSelector('textarea');
    // The page's own style on its own markup, as it draws an article.
    await page.evaluate((words) => {
      const article = document.createElement('article');
      article.id = 'article';
      article.className = 'article';
      article.dir = 'rtl';
      const line = document.createElement('p');
      line.className = 'text';
      line.style.fontSize = '24px';
      for (const { text, marked } of words) {
        if (!marked) { line.append(text); continue; }
        const mark = document.createElement('mark');
        mark.dataset['type'] = 'place';
        mark.append(text);
        line.append(mark);
      }
      article.append(line);
      document.querySelector('main')?.replaceChildren(article);
    }, cut());
    await page.evaluate(() => document.fonts.ready.then(() => true));
    const line = await page.$('.text');
    const picture = async () => Buffer.from((await line?.screenshot()) ?? new Uint8Array());
    await page.evaluate(() => document.getElementById('article')?.setAttribute('data-hidden', 'place'));
    const withMarks = await picture();
    await page.evaluate(() => {
      for (const mark of document.querySelectorAll('mark')) mark.style.paddingInline = '2px';
    });
    const broken = await picture();
    await page.evaluate(() => {
      const element = document.querySelector('.text');
      element?.replaceChildren(element.textContent ?? '');
    });
    const without = await picture();
    expect(await differingPixels(blank, withMarks, without)).toBe(0);
    expect(await differingPixels(blank, broken, without)).toBeGreaterThan(100);
  } finally {
    await browser.close();
    await server.close();
  }

  function cut(): { text: string; marked: boolean }[] {
    const pieces: { text: string; marked: boolean }[] = [];
    let at = 0;
    for (const { begin, end } of found.mentions) {
      pieces.push({ text: text.slice(at, begin), marked: false }, { text: text.slice(begin, end), marked: true });
      at = end;
    }
    return [...pieces, { text: text.slice(at), marked: false }];
  }
});
