// SPDX-License-Identifier: MIT
// Words that are selected in the article and copied are the article's, as text and as HTML.
import type { Page } from '@playwright/test';

import { article, insert, last, paragraph } from './articles.ts';
import { expect, test } from './tanqih.ts';
import { articleOf, cleaningFirst, letFind, replaceWorker } from './worker.ts';

const title = 'وزير الزراعة يفتتح معرض التمور السنوي';

/** Selects from the `from`th letter of the element that has the first words to the `to`th of that with the last. */
async function select(page: Page, first: string, from: number, final: string, to: number): Promise<void> {
  await page.evaluate(([first, from, final, to]) => {
    const of = (words: string) => [...document.querySelectorAll('#article .text')].find((text) => text.textContent?.includes(words)) as Element;
    const at = (element: Element, offset: number): [Node, number] => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      let left = offset;
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const length = node.textContent?.length ?? 0;
        if (left <= length) return [node, left];
        left -= length;
      }
      return [element, element.childNodes.length];
    };
    getSelection()?.setBaseAndExtent(...at(of(first), from), ...at(of(final), to));
  }, [first, from, final, to] as const);
}

test('a selection over several blocks is their words alone', async ({ tanqih, page }) => {
  await tanqih.paste({ text: article });
  await tanqih.unfold();
  await select(page, title, 5, last, 11);
  await page.keyboard.press('Control+C');
  await expect.poll(() => tanqih.clipboard('text/plain')).toBe([title.slice(5), paragraph, last.slice(0, 11)].join('\n\n'));
  const html = await tanqih.clipboard('text/html');
  expect(html.match(/<(h1|p)[^>]*dir="rtl"/g)).toHaveLength(3);
  expect(html).not.toContain(insert);
  expect(html).not.toContain('احذف');
});

test('a selection inside a line that was removed is copied as it is', async ({ tanqih, page }) => {
  await tanqih.paste({ text: article });
  await tanqih.unfold();
  await page.evaluate(() => getSelection()?.selectAllChildren(document.querySelector('.removed-text') as Element));
  await page.keyboard.press('Control+C');
  await expect.poll(() => tanqih.clipboard('text/plain')).toBe(insert);
});

test('all, and nothing selected, copy the article as the button does, text and HTML', async ({ tanqih, page }) => {
  await tanqih.paste({ text: article });
  await tanqih.button('انسخ المقال').click();
  await expect.poll(() => tanqih.clipboard('text/html')).toContain(last);
  const forms = async () => [await tanqih.clipboard('text/plain'), await tanqih.clipboard('text/html')];
  const whole = await forms();
  for (const selected of [false, true]) {
    await page.evaluate(() => navigator.clipboard.writeText('شيء آخر'));
    await page.evaluate((all) => {
      getSelection()?.removeAllRanges();
      (document.activeElement as HTMLElement | null)?.blur();
      if (all) getSelection()?.selectAllChildren(document.body);
    }, selected);
    await page.keyboard.press('Control+C');
    await expect.poll(forms).toEqual(whole);
  }
});

test('the page shows the numbers of lists and the cells of tables, and copies them', async ({ tanqih, page }) => {
  await tanqih.paste({ text: ' ', html: `<article><h1>${title}</h1><p>${paragraph}</p>
    <ol start="3"><li>شرط أول من شروط المشاركة في معرض التمور هذا العام</li><li>شرط ثان من شروط المشاركة في معرض التمور هذا العام</li></ol>
    <ul><li>صنف من التمور يعرض لأول مرة في المدينة القديمة هذا العام</li></ul>
    <p>${last}</p>
    <table><thead><tr><th>الصنف</th><th>سعر الكيلو</th></tr></thead><tbody><tr><td>تمر سكري</td><td>12 دينارا</td></tr><tr><td>تمر عجوة</td><td>20 دينارا</td></tr><tr><td>المجموع</td><td>32</td></tr></tbody></table>
    <p>${paragraph.replace('افتتح', 'وزار')}</p></article>` });
  const item = tanqih.article.locator('.text', { hasText: 'شرط أول' });
  await expect(item.locator('.list-mark')).toHaveText('3. ');
  await expect(tanqih.article.locator('.text', { hasText: 'صنف من التمور' }).locator('.list-mark')).toHaveText('• ');
  await expect(tanqih.article.getByRole('columnheader')).toHaveText(['الصنف', 'سعر الكيلو']);
  const row = tanqih.article.getByRole('row', { name: 'سطر من جدول' }).filter({ hasText: 'تمر عجوة' });
  await expect(row.getByRole('cell').locator('.text')).toHaveText(['تمر عجوة', '20 دينارا']);
  for (const cell of await tanqih.article.locator('td:has(.text), th').all()) await expect(cell).toHaveCSS('direction', 'rtl');

  await select(page, 'شرط أول', 0, 'تمر عجوة', 3);
  await page.keyboard.press('Control+C');
  await expect.poll(() => tanqih.clipboard('text/plain')).toContain('3. شرط أول');
  const text = await tanqih.clipboard('text/plain');
  expect(text).toContain('\n4. شرط ثان');
  expect(text).toContain('\n• صنف من');
  expect(text).toMatch(/الصنف\tسعر الكيلو\nتمر سكري\t12 دينارا\nتمر$/);
  expect(await tanqih.clipboard('text/html')).toContain('<tr><td dir="rtl">تمر سكري</td>');

  // A row goes, and comes back, like any other block.
  await row.hover();
  await row.getByRole('button', { name: /^احذف:/ }).click();
  await expect(row).toHaveCount(0);
  await expect(tanqih.article.getByRole('table')).toHaveCount(1);
  await expect(tanqih.article.locator('.removed')).toContainText('تمر عجوة');
  await tanqih.button('تراجع').click();
  await expect(row).toBeVisible();
});

const named = ['وصل سامر الحلبي مساء إلى المدينة.', 'قال سامر الحلبي إن الطريق طويل.'];

test('words that are selected stay so, and can be copied and tagged, when names come', async ({ tanqih, page }) => {
  await replaceWorker(tanqih, cleaningFirst(articleOf(named, { 'سامر الحلبي': 'person' })));
  await tanqih.paste({ text: 'نص' }, false);
  await expect(page.locator('.panel')).toHaveAttribute('aria-busy', 'true');
  const marks = tanqih.article.locator('mark');
  // Backwards, from within a mark to come to within another.
  const [first = '', second = ''] = named;
  await select(page, second, 8, first, 6);
  const selected = `${first.slice(6)}\n${second.slice(0, 8)}`;
  const chosen = () => page.evaluate(() => getSelection()?.toString().replaceAll(/\n+/g, '\n'));
  expect(await chosen()).toBe(selected);
  await letFind(tanqih);
  await expect(marks).toHaveCount(2);
  expect(await chosen()).toBe(selected);
  expect(await page.evaluate(() => {
    const { anchorNode, focusNode } = getSelection() as Selection;
    return focusNode && anchorNode?.compareDocumentPosition(focusNode) === Node.DOCUMENT_POSITION_PRECEDING;
  })).toBe(true);
  await page.keyboard.press('Control+C');
  await expect.poll(() => tanqih.clipboard('text/plain')).toBe(selected.replace('\n', '\n\n'));

  // In one block: the bar that says what they are waits for the names, and then is there.
  await tanqih.paste({ text: 'نص آخر' }, false);
  await expect(page.locator('.panel')).toHaveAttribute('aria-busy', 'true');
  await select(page, first, 10, first, 20);
  await letFind(tanqih);
  await expect(page.getByRole('dialog', { name: 'وسم ما حددته' })).toContainText(first.slice(10, 20));
  expect(await chosen()).toBe(first.slice(10, 20));
});
