// SPDX-License-Identifier: MIT
// A corpus of hostile pastes: each yields inert text. Nothing runs, nothing is asked for, nothing of it is an element.
import { article, paragraph } from './articles.ts';
import { expect, test } from './tanqih.ts';

const evil = "window.ran=true;document.title='ran'";
const corpus: Readonly<Record<string, string>> = {
  script: `<script>${evil}</script><p>${paragraph}</p>`,
  'script from elsewhere': `<script src="https://elsewhere.example/x.js"></script><p>${paragraph}</p>`,
  handler: `<p onclick="${evil}" onmouseover="${evil}">${paragraph}</p><img src=x onerror="${evil}">`,
  'handler that runs by itself': `<body onload="${evil}"><details open ontoggle="${evil}"><p>${paragraph}</p></details><input autofocus onfocus="${evil}">`,
  svg: `<svg onload="${evil}"><script>${evil}</script><animate onbegin="${evil}" attributeName=x dur=1s /><foreignObject><p>${paragraph}</p></foreignObject></svg><p>${paragraph}</p>`,
  'mutation through math': `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${evil}&gt;"></table></mtext></math><p>${paragraph}</p>`,
  'mutation through noscript': `<noscript><p title="</noscript><img src=x onerror=${evil}>"></noscript><p>${paragraph}</p>`,
  'mutation through template': `<template><img src=x onerror="${evil}"></template><svg></p><style><a id="</style><img src=1 onerror=${evil}>"></svg><p>${paragraph}</p>`,
  'javascript: link': `<p>${paragraph} <a href="javascript:${evil}">اضغط هنا</a> <a href=" &#106;avascript:${evil}">وهنا</a></p>`,
  'data: link and frame': `<iframe srcdoc="<script>parent.${evil}</script>"></iframe><object data="data:text/html,<script>${evil}</script>"></object><embed src="https://elsewhere.example/"><p>${paragraph}</p>`,
  'base and meta': `<base href="https://elsewhere.example/"><meta http-equiv="refresh" content="0;url=https://elsewhere.example/"><meta http-equiv="Content-Security-Policy" content="default-src *"><p>${paragraph}</p>`,
  style: `<style>@import url(https://elsewhere.example/x.css); body { display: none }</style><p style="background:url(https://elsewhere.example/y.png)">${paragraph}</p><link rel=stylesheet href="https://elsewhere.example/z.css">`,
  form: `<form action="https://elsewhere.example/"><button formaction="javascript:${evil}">أرسل</button><p>${paragraph}</p></form>`,
  'names of the page': `<div id="article"><p id="page">${paragraph}</p></div><img name="getElementById"><form id="body"><input name="dispatch"></form>`,
  'direction overrides': `<p>${paragraph} \u202Eكلام مقلوب\u202C \u2066منعزل\u2069</p>`,
  'end of everything': `</p></div></article></main></body></html><script>${evil}</script><p>${paragraph}</p>`,
  prototype: `<p id="__proto__">${paragraph}</p><p class="constructor">__proto__</p>`,
  'null and unfinished': `<p>${paragraph}\u0000</p><img src="x" onerror="${evil}`,
};

test('pasted as HTML', async ({ tanqih, page }) => {
  const head = () => page.evaluate(() => document.head.innerHTML);
  const before = await head();
  for (const [name, html] of Object.entries(corpus))
    await test.step(name, async () => {
      await tanqih.paste({ html, text: 'نص' });
      await expect(tanqih.article).toContainText('افتتح وزير الزراعة');
      await inert();
    });

  /** Of the paste there are letters alone: no element but the page's own, no handler, no address. */
  async function inert(): Promise<void> {
    await tanqih.unfold();
    expect(await head() === before, 'the page’s head is as it was').toBe(true);
    expect(await page.evaluate(() => ({
      ran: 'ran' in window || document.title === 'ran',
      elements: [...document.body.querySelectorAll('script, iframe, object, embed, base, form, style, img, link, main a, article svg:not(.icon)')]
        .map(({ outerHTML }) => outerHTML),
      handlers: [...document.querySelectorAll('main *')].flatMap((element) =>
        [...element.attributes].filter(({ name }) => name.startsWith('on') || name === 'href' || name === 'src').map(({ name }) => name)),
      articles: document.querySelectorAll('#article').length,
    }))).toEqual({ ran: false, elements: [], handlers: [], articles: 1 });
  }
});

test('pasted as text, and taken away again', async ({ tanqih, page }) => {
  const text = `${Object.values(corpus).join('\n')}\n${article}`;
  await tanqih.paste({ text });
  await expect(tanqih.article).toContainText('افتتح وزير الزراعة');
  expect(await page.evaluate(() => 'ran' in window)).toBe(false);
  // The file's own style is the first.
  const html = (await tanqih.download(/HTML/)).replace(/<style>[^<]*<\/style>/, '');
  expect(html).not.toMatch(/<(script|img|svg|iframe|base|style|form|object|embed|link)\b/i);
  expect(html).not.toMatch(/<[^>]*\son\w+\s*=/i);
  expect(html).not.toMatch(/<[^>]*javascript:/i);
});
