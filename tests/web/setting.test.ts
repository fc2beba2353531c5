// SPDX-License-Identifier: MIT
// How the article is set: as a person chose, and by what is loaded for it.
import { article, paragraph } from './articles.ts';
import { expect, test } from './tanqih.ts';

test('text size, line width and a Naskh are chosen, kept, and the Naskh is loaded when it is', async ({ tanqih, page }) => {
  const fonts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('.woff2')) fonts.push(request.url());
  });
  await tanqih.reload();
  await tanqih.paste({ text: article });
  const text = tanqih.article.locator('.block[data-kind=body] .text').first();
  const set = () => text.evaluate((one) => [Number.parseFloat(getComputedStyle(one).fontSize), one.getBoundingClientRect().width] as const);
  const [size, width] = await set();
  await page.evaluate(() => document.fonts.ready);
  expect(fonts.filter((font) => font.includes('naskh'))).toEqual([]);

  await tanqih.button('الإعدادات').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('حجم الخط').selectOption('أكبر');
  await dialog.getByLabel('عرض السطر').selectOption('ضيق');
  await dialog.getByRole('combobox', { name: 'الخط', exact: true }).selectOption('نسخ');
  await tanqih.closeDialog();
  const chosen = async () => {
    const [now, narrow] = await set();
    expect(now).toBeGreaterThan(size);
    expect(narrow).toBeLessThan(width);
    await expect(text).toHaveCSS('font-family', /^"Noto Naskh Arabic Variable"/);
    await expect.poll(() => page.evaluate(() => [...document.fonts].some(({ family, status }) => family.includes('Naskh') && status === 'loaded'))).toBe(true);
  };
  await chosen();
  expect(fonts.some((font) => font.includes('naskh'))).toBe(true);
  // The field of a text that is edited is set as the text.
  await tanqih.article.locator('.block[data-kind=body]').first().focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.text-field')).toHaveCSS('font-family', /^"Noto Naskh Arabic Variable"/);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await tanqih.kept()).length).toBe(1);
  await tanqih.reload();
  await tanqih.settled();
  await chosen();
});

test('digits, quotation marks and spaces are of the same font as the letters', async ({ tanqih, page }) => {
  await tanqih.paste({ text: `${article}وقال «نعم» في عام 2024، بنسبة 45.5%، (أو أكثر) – ثم سكت… “هنا”.\n` });
  const session = await page.context().newCDPSession(page);
  const of = async (selector: string) => {
    await session.send('DOM.enable');
    await session.send('CSS.enable');
    const { root } = await session.send('DOM.getDocument', { depth: 1 });
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector });
    return (await session.send('CSS.getPlatformFontsForNode', { nodeId })).fonts.map(({ familyName }) => familyName);
  };
  await page.evaluate(() => document.fonts.ready);
  await expect.poll(async () => [...new Set(await of('#article .block:last-child .text'))]).toEqual(['Vazirmatn']);
});

test('the type of a name is written beside it on wish: in no copy, not on paper, not where the type is hidden', async ({ tanqih, page }) => {
  await tanqih.paste({ text: article });
  const mark = tanqih.article.locator('mark[data-type=date]').first();
  const label = () => mark.evaluate((one) => {
    const { content, display } = getComputedStyle(one, '::after');
    return content === 'none' || display === 'none' ? null : content;
  });
  expect(await label()).toBe(null);
  await tanqih.button('الإعدادات').click();
  await page.getByRole('dialog').getByLabel('نوع كل اسم مكتوبا بجانبه').selectOption('نعم');
  await tanqih.closeDialog();
  expect(await label()).toContain('تاريخ');
  await tanqih.article.locator('.text', { has: page.locator('mark[data-type=date]') }).first().evaluate((text) => getSelection()?.selectAllChildren(text));
  await page.keyboard.press('Control+C');
  await expect.poll(() => tanqih.clipboard('text/plain')).toBe(paragraph);
  await page.emulateMedia({ media: 'print' });
  expect(await label()).toBe(null);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: /^تواريخ/ }).click();
  await expect.poll(label).toBe(null);
});
