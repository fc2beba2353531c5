// SPDX-License-Identifier: MIT
// The main flows in the other two engines: paste, decide, edit, copy, settings, without a network. What runs in the page stands alone:
// it is sent there as text. Joined letters have a test of their own (joined.test.ts), files too (documents.test.ts).
import path from 'node:path';

import { test } from '@playwright/test';

import { serveCopy } from './copy.ts';
import { beginFirefox, noFirefox } from './firefox.ts';
import { expect } from './tanqih.ts';
import { beginWebKit, noWebKit } from './webkit.ts';

const dist = path.resolve(import.meta.dirname, '../../web/dist');

interface Driven {
  open(url: string): Promise<unknown>;
  run<Result>(script: () => Result | Promise<Result>): Promise<Result>;
}

/** Pastes a page of an article when the page hears it, decides, edits, copies; tells what came of each. */
const work = async () => {
  const until = async <Value>(ask: () => Value): Promise<NonNullable<Value>> => {
    for (;;) {
      const value = ask();
      if (value) return value;
      await new Promise((done) => setTimeout(done, 50));
    }
  };
  const one = (selector: string) => document.querySelector<HTMLElement>(selector);
  const texts = () => [...document.querySelectorAll('.article .text')].map((text) => text.textContent);
  const settled = () => until(() => one('.panel') && !one('main [aria-busy=true]') && one('.article .text') && one('.toolbar .primary:not(:disabled)'));
  /** As the browser hands it to the page; the constructor of one engine takes no data. */
  const clipboard = (type: 'paste' | 'copy', data: DataTransfer) => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    Object.defineProperty(event, 'clipboardData', { value: data });
    document.body.dispatchEvent(event);
    return event.defaultPrevented;
  };
  const paragraph = 'افتتح وزير الزراعة صباح اليوم الأحد معرض التمور السنوي في القاهرة بحضور مئات المزارعين من القرى المجاورة.';
  const html = `<article><h1>وزير الزراعة يفتتح معرض التمور السنوي</h1><p>${paragraph}</p><p>إقرأ أيضاً: أسعار القمح تتراجع في الأسواق العالمية</p>
    <p>وأضاف الوزير أن المعرض يستمر عشرة أيام، وأن الدخول إليه مجاني لطلاب المدارس والجامعات طوال أيام الأسبوع.</p></article>`;
  const pasted = new DataTransfer();
  pasted.setData('text/html', html);
  pasted.setData('text/plain', ' ');
  // Heard when the page's script is there.
  await until(() => clipboard('paste', pasted));
  await settled();
  await until(() => one('.article mark'));
  await settled();
  const clean = texts();

  one('.removed > .restore')?.click();
  await until(() => texts().length === 4);
  await settled();
  const restored = texts();
  one('.toolbar .icon-undo')?.closest('button')?.click();
  await until(() => texts().length === 3);
  await settled();

  const block = [...document.querySelectorAll<HTMLElement>('.article .block')].at(-1);
  block?.focus();
  block?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', code: 'Enter', bubbles: true, cancelable: true }));
  const field = await until(() => document.querySelector<HTMLTextAreaElement>('.text-field'));
  field.value = field.value.replace('عشرة', 'تسعة');
  field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
  await until(() => one('.article .edited'));
  await settled();
  const edited = texts().at(-1);

  const copied = new DataTransfer();
  const [, from, to] = document.querySelectorAll('.article .text');
  if (from && to) getSelection()?.setBaseAndExtent(from, 0, to, to.childNodes.length);
  clipboard('copy', copied);
  const selection = [copied.getData('text/plain'), copied.getData('text/html')];
  getSelection()?.removeAllRanges();
  return { clean, restored, edited, selection, language: document.documentElement.lang };
};

/** Chooses the larger text, and says whether the page has it. */
const setSize = async () => {
  const until = async <Value>(ask: () => Value): Promise<NonNullable<Value>> => {
    for (;;) {
      const value = ask();
      if (value) return value;
      await new Promise((done) => setTimeout(done, 50));
    }
  };
  document.querySelector('.header-tools .icon-settings')?.closest('button')?.click();
  const sizes = await until(() => document.querySelector('dialog option[value=largest]')?.closest('select'));
  sizes.value = 'largest';
  sizes.dispatchEvent(new Event('change', { bubbles: true }));
  await until(() => document.documentElement.dataset['textSize'] === 'largest');
  document.querySelector<HTMLElement>('dialog button')?.click();
  return Number.parseFloat(getComputedStyle(document.querySelector('.article .text:not(h2)') as Element).fontSize);
};

/** Waits until the page needs no network, and its texts are written down. */
const keptHere = async () => {
  await navigator.serviceWorker.ready;
  while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 50));
  while (localStorage.getItem('tanqih.session') === null) await new Promise((done) => setTimeout(done, 50));
};

/** What a visit after that shows: the text as it was left, and the size that was chosen. */
const again = async () => {
  while (!document.querySelector('.article .edited')) await new Promise((done) => setTimeout(done, 50));
  const texts = [...document.querySelectorAll('.article .text')].map((text) => text.textContent);
  return { last: texts.at(-1), size: document.documentElement.dataset['textSize'] };
};

async function expectFlows({ open, run }: Driven): Promise<void> {
  const server = await serveCopy(dist);
  try {
    await open(server.url);
    const { clean, restored, edited, selection, language } = await run(work);
    expect(['ar', 'en']).toContain(language);
    expect(clean).toHaveLength(3);
    expect(clean.join()).not.toContain('إقرأ');
    expect(restored[2]).toContain('أسعار القمح');
    expect(edited).toContain('تسعة أيام');
    expect(selection[0]).toMatch(/^افتتح وزير[^]*تسعة أيام[^]*الأسبوع\.$/);
    expect(selection[0]).not.toMatch(/إقرأ|احذف|Remove/);
    expect(selection[1]).toContain('<p dir="rtl">');
    expect(await run(setSize)).toBeGreaterThan(24);
    await run(keptHere);
  } finally {
    await server.close();
  }
  await open(server.url);
  const { last, size } = await run(again);
  expect(last).toContain('تسعة أيام');
  expect(size).toBe('largest');
}

test('in Firefox', async () => {
  test.skip(noFirefox !== null, noFirefox ?? '');
  const browser = await beginFirefox();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await expectFlows({ open: (url) => page.goto(url), run: (script) => page.evaluate(script) as ReturnType<typeof script> as never });
  } finally {
    await browser.close();
  }
});

test('in WebKit', async () => {
  test.skip(noWebKit !== null, noWebKit ?? '');
  const browser = await beginWebKit();
  try {
    await expectFlows(browser);
  } finally {
    await browser.end();
  }
});
