// A text of a megabyte never holds the page. The bound is generous, since this is no bench: tests/bench/page_bench.mjs
// has the figures.
import { article } from './articles.ts';
import { expect, test } from './tanqih.ts';
import { traceTasks } from './tracing.ts';

const megabyte = 1_000_000;
const bound = 120;

const lines = Array.from({ length: Math.ceil(megabyte / article.length) }, (_, i) => `${article}وبلغت كلفته ${i} مليون جنيه في عام 2023.`).join('\n');
const texts = { 'in lines': lines, 'in one line': lines.replaceAll('\n', ' ') };

for (const [name, text] of Object.entries(texts))
  test(`a megabyte ${name}: no task of the page is long, and the whole is there`, async ({ tanqih, page }) => {
    test.setTimeout(90_000);
    // The harness's own transfer is no task of the page.
    await page.evaluate((text) => { (globalThis as { text?: string }).text = text; }, text);
    const { cpu } = await traceTasks(page, async () => {
      await page.evaluate(() => {
        const data = new DataTransfer();
        data.setData('text/plain', (globalThis as { text?: string }).text ?? '');
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      });
      await expect(tanqih.button('انسخ المقال')).toBeEnabled({ timeout: 60_000 });
      await page.mouse.wheel(0, 3_000);
      await expect.poll(async () => (await tanqih.article.locator('.section').last().textContent())?.length ?? 0, { timeout: 30_000 }).toBeGreaterThan(0);
    });
    expect(cpu[0]).toBeLessThan(bound);
  });
