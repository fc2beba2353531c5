// SPDX-License-Identifier: MIT
// A text of a megabyte never holds the page: what it has to do is spread over many tasks. The bound is a share, which
// holds on a slow or busy machine too; tests/bench/page_bench.mjs has the milliseconds.
import { article } from './articles.ts';
import { expect, test } from './tanqih.ts';
import { traceTasks } from './tracing.ts';

const megabyte = 1_000_000;
/** Of the CPU time of the twenty longest tasks, what the longest may take: in one piece it would be nearly all. */
const bound = 0.3;

const lines = Array.from({ length: Math.ceil(megabyte / article.length) }, (_, i) => `${article}وبلغت كلفته ${i} مليون جنيه في عام 2023.`).join('\n');
const texts = { 'in lines': lines, 'in one line': lines.replaceAll('\n', ' ') };

for (const [name, text] of Object.entries(texts))
  test(`a megabyte ${name}: no task of the page is long, and the whole is there`, async ({ tanqih, page }) => {
    // The harness's own transfer is no task of the page.
    await page.evaluate((text) => { (globalThis as { text?: string }).text = text; }, text);
    const { cpu } = await traceTasks(page, async () => {
      await page.evaluate(() => {
        const data = new DataTransfer();
        data.setData('text/plain', (globalThis as { text?: string }).text ?? '');
        const seen: number[] = [];
        new MutationObserver(() => {
          const value = document.querySelector('.status progress')?.getAttribute('value');
          if (value !== null && value !== undefined) seen.push(Number(value));
        }).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ['value'] });
        Object.assign(globalThis, { seen });
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      });
      // By plain selectors: the harness's search by role would walk the whole text, in a long task of its own.
      await page.waitForFunction(() => document.querySelector('.toolbar .primary:enabled') !== null, null, { timeout: 0 });
      await page.mouse.wheel(0, 3_000);
      // With its names, which come later and are drawn in pieces, too.
      await page.waitForFunction(() => [...document.querySelectorAll('.section')].at(-1)?.querySelector('mark'), null, { timeout: 0 });
    });
    await expect(tanqih.article.locator('.section').last()).toContainText('مليون جنيه في عام 2023');
    const seen = await page.evaluate(() => (globalThis as { seen?: number[] }).seen ?? []);
    expect(new Set(seen).size, 'how far it is').toBeGreaterThan(2);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    const [longest = 0] = cpu;
    expect(longest / cpu.reduce((sum, task) => sum + task, 0)).toBeLessThan(bound);
  });
