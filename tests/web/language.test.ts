// SPDX-License-Identifier: MIT
import { article } from './articles.ts';
import { expect, test } from './tanqih.ts';
import { documentWords } from '../../web/src/words/documents.ts';
import { wordsOf } from '../../web/src/words/language.ts';
import { table } from '../../web/src/words/table.ts';
import { toolWords } from '../../web/src/words/tools.ts';
import { countryName, valueWords } from '../../web/src/words/values.ts';

const arabicLetter = /\p{Script=Arabic}/u;

test('every text stands in both languages', () => {
  for (const [key, { ar, en }] of Object.entries({ ...table, ...documentWords, ...toolWords })) {
    if (key === 'other_language') continue;
    const forms = (entry: string | object) => (typeof entry === 'string' ? [entry] : Object.values(entry));
    for (const text of forms(ar)) expect(text, key).toMatch(arabicLetter);
    for (const text of forms(en)) expect(text, key).not.toMatch(arabicLetter);
  }
});

test('a value that reads the other way is isolated from its sentence', () => {
  expect(wordsOf('ar').say('document_close', { name: 'x.pdf' })).toBe('أغلق: \u2068x.pdf\u2069');
  expect(wordsOf('en').say('document_close', { name: 'مقال' })).toBe('Close: \u2068مقال\u2069');
  expect(wordsOf('ar').say('document_close', { name: 'مقال' })).toBe('أغلق: مقال');
});

test('values in words, in both languages', () => {
  for (const [type, value, ar, en] of [
    ['date', '2024-10-07', '7 أكتوبر 2024', 'October 7, 2024'],
    ['date', '2024-10', 'أكتوبر 2024', 'October 2024'],
    ['date', '--10-07', '7 أكتوبر', 'October 7'],
    ['date', '-W-1', 'الاثنين', 'Monday'],
    ['date', '2025/2027', '2025 – 2027', '2025 – 2027'],
    ['date', '196X', '196X', '196X'],
    ['time', 'T13:05', '1:05 م', '1:05 PM'],
    ['duration', 'P3Y6M', '3 سنوات و6 أشهر', '3 years and 6 months'],
    ['duration', 'PT36H', '36 ساعة', '36 hours'],
    ['duration', '-P1D', null, null],
    ['money', 'EUR 3000000', '3,000,000 يورو', '3,000,000 euros'],
    ['money', '340000000', '340,000,000', '340,000,000'],
    ['percent', '40', '40%', '40%'],
    ['quantity', '18.5 km/h', '18.5 km/h', '18.5 km/h'],
    ['number', '1200', '1,200', '1,200'],
    ['place', 'EG', null, null],
  ] as const) {
    const words = (language: 'ar' | 'en') => valueWords(type, value, language)?.replace(/[\u200e\u200f\u061c]/g, '').replace(/[\u00a0\u202f]/g, ' ') ?? null;
    expect(words('ar'), value).toBe(ar);
    expect(words('en'), value).toBe(en);
  }
  expect([countryName('EG', 'ar'), countryName('EG', 'en')]).toEqual(['مصر', 'Egypt']);
});

test('the tabs of the panel fit in both languages', async ({ tanqih, page }) => {
  await tanqih.button('جرّب مثالا').click();
  await tanqih.settled();
  for (const other of ['English', 'العربية']) {
    await expect(page.getByRole('tab')).toHaveCount(5);
    expect(await page.locator('.tabs').evaluate((tabs) => tabs.scrollWidth - tabs.clientWidth)).toBeLessThanOrEqual(0);
    await tanqih.button(other).click();
  }
});

test('a switch to English leaves no Arabic word in the interface, and is kept', async ({ tanqih, page }) => {
  await tanqih.button('English').click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
  await expect(page).toHaveTitle(/Tanqih/);
  await tanqih.paste({ text: article });
  await page.getByRole('tab', { name: /Removed/ }).click();
  await expect(page.locator('.removed-list')).toBeVisible();
  expect(await arabicInInterface()).toEqual([]);

  await tanqih.reload();
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

for (const [locale, language, box] of [['en-GB', 'en', 'Text'], ['fr-FR', 'en', 'Text'], ['ar-EG', 'ar', 'النص']] as const)
  test.describe(`a browser set to ${locale}`, () => {
    test.use({ locale });
    test(`begins in ${language}, until another language is chosen`, async ({ page, address }) => {
      const started = () => page.waitForFunction(() => document.documentElement.dataset['shell'] === undefined);
      await page.goto(address);
      await started();
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(page.getByRole('textbox', { name: box, exact: true })).toBeVisible();
      await page.getByRole('button', { name: language === 'en' ? 'العربية' : 'English' }).click();
      const other = language === 'en' ? 'ar' : 'en';
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await page.reload();
      await started();
      await expect(page.locator('html')).toHaveAttribute('lang', other);
    });
  });
