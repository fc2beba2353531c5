import { article } from './articles.ts';
import { expect, test } from './tanqih.ts';
import { table } from '../../web/src/words/table.ts';

const arabicLetter = /\p{Script=Arabic}/u;

test('every text stands in both languages', () => {
  for (const [key, { ar, en }] of Object.entries(table)) {
    if (key === 'other_language') continue;
    const forms = (entry: string | object) => (typeof entry === 'string' ? [entry] : Object.values(entry));
    for (const text of forms(ar)) expect(text, key).toMatch(arabicLetter);
    for (const text of forms(en)) expect(text, key).not.toMatch(arabicLetter);
  }
});

test('a switch to English leaves no Arabic word in the interface, and is kept', async ({ tanqih, page }) => {
  await tanqih.button('English').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page).toHaveTitle(/Tanqih/);
  await tanqih.paste({ text: article });
  await page.getByRole('tab', { name: /Removed/ }).click();
  expect(await arabicInInterface()).toEqual([]);

  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  expect(await arabicInInterface()).toEqual([]);
  await tanqih.button('العربية').click();
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');

  /** Texts with Arabic letters that are not marked as Arabic, as the article's own words are. */
  function arabicInInterface(): Promise<string[]> {
    return page.evaluate(() => {
      const arabic = (element: Element | null) => element?.closest('[lang]')?.getAttribute('lang') === 'ar';
      const found: string[] = [];
      const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        // A reason quotes the words that decided.
        if (/\p{Script=Arabic}/u.test((node.nodeValue ?? '').replace(/“.*?”/g, '')) && !arabic(node.parentElement) && !node.parentElement?.closest('noscript'))
          found.push(node.nodeValue ?? '');
      return found;
    });
  }
});
