// SPDX-License-Identifier: MIT
// Letters stay joined across the edge of a highlight in the middle of a word: a picture of the article as the page draws
// it is that of the same text without a mark. Chromium by Playwright, Firefox by puppeteer over WebDriver BiDi, WebKit by
// Debian's WebKitWebDriver.
import { readdirSync } from 'node:fs';
import path from 'node:path';

import { test as plain, type Page } from '@playwright/test';

import { sectionsOf } from '../../web/src/analysis/sections.ts';
import { withJoinedLetters } from '../../web/src/article/joined.ts';
import { piecesOf } from '../../web/src/article/pieces.ts';
import { serveCopy, type Copy } from './copy.ts';
import { beginFirefox, noFirefox } from './firefox.ts';
import { differingPixels } from './pictures.ts';
import { expect, test } from './tanqih.ts';
import { beginWebKit, noWebKit } from './webkit.ts';
import { answering, articleOf, replaceWorker } from './worker.ts';

const dist = path.resolve(import.meta.dirname, '../../web/dist');

/** Every way in which a proclitic joins a name, and a name that ends in the middle of a word. */
const text = 'بلبنان والقاهرة للسعودية كلبنان فبغداد ولبلينكن بسعيد لسعيد قطريون';
const found = articleOf([text], {
  'لبنان': 'place', 'القاهرة': 'place', 'سعودية': 'place', 'بغداد': 'place', 'بلينكن': 'person', 'سعيد': 'person', 'قطر': 'place',
});

/** A browser with the page in it, by whatever it is driven. */
interface Driven {
  run<Result>(script: () => Result | Promise<Result>): Promise<Result>;
  /** Of the line of the article. */
  picture(): Promise<Buffer>;
}

/** The article's line with its marks, without, and with marks that take room. `blank` is any page without a policy. */
async function expectJoined({ run, picture: pictureOf }: Driven, blank: Page): Promise<void> {
  const picture = async () => {
    await run(drawn);
    return pictureOf();
  };
  await run(bare);
  expect(await run(() => document.querySelectorAll('.article .text mark').length)).toBe(9);
  const width = () => run(() => {
    const words = document.createRange();
    words.selectNodeContents(document.querySelector('.article .text') as Element);
    return words.getBoundingClientRect().width;
  });
  const marked = await width();
  // What is compared is the letters: the grounds and lines of the marks are hidden as a filter hides them.
  await run(() => document.querySelector('.article')?.setAttribute('data-hidden', 'person place'));
  const withMarks = await picture();
  await run(() => {
    for (const mark of document.querySelectorAll<HTMLElement>('.article mark')) mark.style.paddingInline = '2px';
  });
  const broken = await picture();
  await run(() => {
    const line = document.querySelector('.article .text');
    line?.replaceChildren(line.textContent ?? '');
  });
  const without = await picture();
  expect(await differingPixels(blank, withMarks, without)).toBe(0);
  // That the pictures can differ at all, and that the highlight itself takes no room.
  expect(await differingPixels(blank, broken, without)).not.toBe(0);
  expect(Math.abs(marked - await width())).toBeLessThan(1);
}

/** Cleans a text and waits for its article. The page hears of what is typed when its script is there and has drawn. */
const clean = async () => {
  while (!document.querySelector('.article .text mark')) {
    const box = document.querySelector<HTMLTextAreaElement>('#paste');
    if (box) {
      box.value = 'نص';
      box.dispatchEvent(new Event('input', { bubbles: true }));
      await new Promise((done) => setTimeout(done, 100));
      document.querySelector<HTMLElement>('.paste-tools .primary')?.click();
    }
    await new Promise((done) => setTimeout(done, 100));
  }
};

/** A change is on the screen two frames later. */
const drawn = () => new Promise<void>((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));

/** The tools of a block would be in the picture. One line has one width, in whole pixels: each piece of text is rounded to a part of one. */
const bare = async () => {
  for (const tools of document.querySelectorAll('.block-tools')) tools.remove();
  for (const line of document.querySelectorAll<HTMLElement>('.article .text')) {
    line.style.whiteSpace = 'nowrap';
    line.style.width = 'max-content';
  }
  await document.fonts.ready;
  for (const line of document.querySelectorAll<HTMLElement>('.article .text')) line.style.minWidth = `${Math.ceil(line.getBoundingClientRect().width) + 1}px`;
};

/** The page with a worker that answers with the article. */
async function serveAnswering(): Promise<Copy> {
  const copy = await serveCopy(dist);
  for (const file of readdirSync(path.join(dist, 'assets')))
    if (/^worker-.*\.js$/.test(file)) copy.write(`assets/${file}`, answering(found));
  return copy;
}

plain('where a browser joins within elements alone, a mark takes in the letters that hang on it', () => {
  const drawn = (block: string, names: Parameters<typeof articleOf>[1]) => {
    const [section] = sectionsOf(articleOf([block], names));
    const [shown] = section?.blocks ?? [];
    return shown ? withJoinedLetters(piecesOf(shown, () => true)).map((piece) => piece.text).join('|') : '';
  };
  expect(drawn('بلبنان والقاهرة', { 'لبنان': 'place', 'القاهرة': 'place' })).toBe('بلبنان| و|القاهرة');
  expect(drawn('وببيروت', { 'بيروت': 'place' })).toBe('و|ببيروت');
  expect(drawn('قطريون بِلُبنان', { 'قطر': 'place', 'لُبنان': 'place' })).toBe('قطر|يون |بِلُبنان');
  expect(drawn('لبنانيون', { 'لبنان': 'place' })).toBe('لبنانيو|ن');
  expect(drawn('«لبنان» في عام 2024م', { 'لبنان': 'place', '2024': 'date' })).toBe('«|لبنان|» في عام |2024|م');
});

test('in Chromium', async ({ tanqih, page, context }) => {
  await replaceWorker(tanqih, answering(found));
  await tanqih.paste({ text: 'نص' });
  await page.mouse.move(0, 0);
  const line = tanqih.article.locator('.text');
  await expectJoined({ run: (script) => page.evaluate(script), picture: () => line.screenshot() }, await context.newPage());
});

plain('in Firefox', async ({ page: blank }) => {
  plain.skip(noFirefox !== null, noFirefox ?? '');
  const server = await serveAnswering();
  const browser = await beginFirefox();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(server.url);
    await page.evaluate(clean);
    await expectJoined({
      run: (script) => page.evaluate(script) as ReturnType<typeof script> as never,
      picture: async () => Buffer.from((await (await page.$('.article .text'))?.screenshot()) ?? new Uint8Array()),
    }, blank);
  } finally {
    await browser.close();
    await server.close();
  }
});

plain('in WebKit', async ({ page: blank }) => {
  plain.skip(noWebKit !== null, noWebKit ?? '');
  const server = await serveAnswering();
  const browser = await beginWebKit();
  try {
    await browser.open(server.url);
    await browser.run(clean);
    await expectJoined({ run: browser.run, picture: browser.picture }, blank);
  } finally {
    await browser.end();
    await server.close();
  }
});
