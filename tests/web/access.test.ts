// SPDX-License-Identifier: MIT
// axe-core finds nothing against WCAG 2.2 A and AA in any state of the page.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import type { AxeResults } from 'axe-core';
import type { Page } from '@playwright/test';

import { article } from './articles.ts';
import { expect, test } from './tanqih.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const standards = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** What axe holds against the page as it stands: rule, element, why. @param only rules by name, not all of the standards */
async function violations(page: Page, only: readonly string[] | null = null): Promise<string[]> {
  // Evaluated by the debugger: the page's policy lets no script in.
  await page.evaluate(axe);
  const { violations } = await page.evaluate(
    (runOnly) => (globalThis as unknown as { axe: { run(options: object): Promise<AxeResults> } }).axe.run({ runOnly }),
    only ? { type: 'rule', values: only } : { type: 'tag', values: standards },
  );
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 120)} ${failureSummary ?? ''}`));
}

/** Between the schemes nothing differs but the colours. */
for (const [scheme, only] of [['light', null], ['dark', ['color-contrast']]] as const)
  test(`nothing to hold against the page, ${scheme}`, async ({ tanqih, page }) => {
    const violated = () => violations(page, only);
    await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
    expect(await violated()).toEqual([]);

    await test.step('an article, with all that folds unfolded', async () => {
      await tanqih.button('جرّب مثالا').click();
      await tanqih.settled();
      await tanqih.unfold();
      await tanqih.article.locator('.block').nth(1).focus();
      expect(await violated()).toEqual([]);
    });
    await test.step('each panel', async () => {
      await expect(page.getByRole('tab')).toHaveCount(5);
      for (const tab of await page.getByRole('tab').all()) {
        await tab.click();
        await expect(tab).toHaveAttribute('aria-selected', 'true');
        expect(await violated()).toEqual([]);
      }
    });
    await test.step('the comparison', async () => {
      await tanqih.button('المقارنة').click();
      await expect(page.locator('.compare[aria-busy=false]')).toBeVisible();
      expect(await violated()).toEqual([]);
      await tanqih.button('المقال').click();
      await tanqih.settled();
    });
    await test.step('the card of a name, a menu, the windows', async () => {
      await tanqih.article.locator('mark').first().click();
      await expect(page.locator('.card')).toBeVisible();
      expect(await violated()).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.locator('.card')).toHaveCount(0);
      await tanqih.button('نزّل').click();
      await expect(page.getByRole('menuitem').first()).toBeFocused();
      expect(await violated()).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.getByRole('menu')).toHaveCount(0);
      for (const name of ['اختصارات لوحة المفاتيح', 'الإعدادات']) {
        await tanqih.button(name).click();
        await expect(page.getByRole('dialog', { name })).toBeVisible();
        expect(await violated()).toEqual([]);
        await tanqih.closeDialog();
      }
    });
    await test.step('the bar at selected words', async () => {
      await tanqih.article.locator('.block').nth(1).focus();
      await page.keyboard.press('m');
      await expect(page.locator('.selection-bar')).toBeVisible();
      expect(await violated()).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.locator('.selection-bar')).toHaveCount(0);
    });
    await test.step('a text that is edited, and one that was', async () => {
      const block = tanqih.article.locator('.block').nth(1);
      await block.focus();
      await page.keyboard.press('Enter');
      const field = page.locator('.text-field');
      await expect(field).toBeFocused();
      expect(await violated()).toEqual([]);
      await field.pressSequentially('أجل ');
      await page.keyboard.press('Enter');
      await expect(block.locator('.edited')).toBeVisible();
      expect(await violated()).toEqual([]);
      await page.getByRole('tab', { name: 'الإصلاحات' }).click();
      await expect(page.locator('.own-texts')).toBeVisible();
      expect(await violated()).toEqual([]);
      await page.keyboard.press('Control+Z');
      await expect(block.locator('.edited')).toHaveCount(0);
    });
    await test.step('the tool that finds', async () => {
      await tanqih.button('ابحث في النص').click();
      await page.getByRole('searchbox', { name: 'ابحث في النص' }).fill('المتحف');
      await expect(page.locator('.finder-count')).not.toBeEmpty();
      expect(await violated()).toEqual([]);
      await page.keyboard.press('Escape');
      await expect(page.locator('.finder')).toHaveCount(0);
    });
    await test.step('the window where a line is taught', async () => {
      await tanqih.article.locator('.removed summary').first().click();
      await tanqih.article.locator('.removed').getByRole('button', { name: 'دائما' }).click();
      await expect(page.getByRole('dialog')).toBeVisible();
      expect(await violated()).toEqual([]);
      await tanqih.closeDialog();
    });
    await test.step('several texts', async () => {
      await tanqih.button('نص جديد').click();
      await tanqih.paste({ text: article });
      expect(await violated()).toEqual([]);
    });
  });

test('types are told apart without colour, in forced colours too', async ({ tanqih, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await tanqih.button('جرّب مثالا').click();
  await tanqih.settled();
  const lines = await tanqih.article.locator('mark').evaluateAll((marks) => {
    const names = ['person', 'organisation', 'place', 'date'];
    return names.map((type) => {
      const mark = marks.find((one) => (one as HTMLElement).dataset['type'] === type);
      const { textDecorationStyle, textDecorationThickness, textDecorationLine } = getComputedStyle(mark as Element);
      return `${textDecorationLine} ${textDecorationStyle} ${textDecorationThickness}`;
    });
  });
  expect(new Set(lines).size).toBe(4);
  for (const line of lines) expect(line).toMatch(/^underline/);
  const pressed = (name: string) => tanqih.button(name).evaluate((button) => getComputedStyle(button).backgroundColor);
  expect(await pressed('المقال')).not.toBe(await pressed('المقارنة'));
});

test('in English, on a phone, at 200 %, nothing is cut off', async ({ tanqih, page }) => {
  await tanqih.button('English').click();
  await tanqih.button('Try a sample').click();
  await tanqih.settled();
  for (const size of [{ width: 390, height: 844 }, { width: 640, height: 450 }, { width: 320, height: 640 }]) {
    await page.setViewportSize(size);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(0);
  }
});
