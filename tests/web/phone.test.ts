// SPDX-License-Identifier: MIT
// On a phone: links that land, a card that does not cover its name, room for a finger.
import type { Locator } from '@playwright/test';

import { paragraph } from './articles.ts';
import { expect, test } from './tanqih.ts';

test.use({ viewport: { width: 390, height: 700 }, hasTouch: true, isMobile: true });

test('a figure of the summary leads to its list, under the bar that stays', async ({ tanqih, page }) => {
  await tanqih.button('جرّب مثالا').click();
  await tanqih.settled();
  for (const name of [/اسما$/, /^حُذف/, /إصلاح/]) {
    await page.locator('.summary').getByRole('button', { name }).click();
    await expect.poll(() => page.locator('.tabs').evaluate((tabs) => tabs.getBoundingClientRect().top)).toBeLessThan(200);
    const top = await page.locator('.tabs').evaluate((tabs) => tabs.getBoundingClientRect().top);
    const bar = await page.locator('.toolbar').evaluate((toolbar) => toolbar.getBoundingClientRect().bottom);
    expect(top).toBeGreaterThanOrEqual(bar - 1);
    await page.evaluate(() => scrollTo(0, 0));
  }
});

for (const [width, height] of [[360, 640], [640, 320]] as const)
  test(`the card of a name does not cover it, and closes by a button: ${width} × ${height}`, async ({ tanqih, page }) => {
    await page.setViewportSize({ width, height });
    await tanqih.button('جرّب مثالا').click();
    await tanqih.settled();
    const marks = tanqih.article.locator('mark');
    for (const at of [2, 9]) {
      const mark = marks.nth(at);
      await mark.click();
      const card = page.locator('.card');
      await expect(card).toBeVisible();
      const [bottom, top] = [await mark.evaluate((one) => one.getBoundingClientRect().bottom), await card.evaluate((one) => one.getBoundingClientRect().top)];
      expect(bottom).toBeLessThanOrEqual(top);
      expect(await tanqih.article.locator('.block-tools').evaluateAll((all) => all.every((tools) => getComputedStyle(tools).opacity === '0'))).toBe(true);
      expect(await card.getByRole('button').evaluateAll((all) => all.filter((button) => button.scrollWidth > button.clientWidth + 1).map(({ textContent }) => textContent))).toEqual([]);
      await card.getByRole('button', { name: 'أغلق' }).click();
      await expect(card).toHaveCount(0);
    }
  });

test('the bar at selected words is a sheet that does not cover them, with room for a finger', async ({ tanqih, page }) => {
  await tanqih.button('جرّب مثالا').click();
  await tanqih.settled();
  const word = tanqih.article.locator('mark').nth(9);
  await word.evaluate((mark) => getSelection()?.selectAllChildren(mark));
  const bar = page.locator('.selection-bar');
  await expect(bar).toBeVisible();
  const [bottom, top] = [await word.evaluate((one) => one.getBoundingClientRect().bottom), await bar.evaluate((one) => one.getBoundingClientRect().top)];
  expect(bottom).toBeLessThanOrEqual(top);
  for (const target of await bar.locator('button, label').all()) expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(39.5);
});

test('a name is touched under a block whose tools are open: they go, and its card comes', async ({ tanqih, page }) => {
  await tanqih.button('جرّب مثالا').click();
  await tanqih.settled();
  const block = tanqih.article.locator('.block:has(mark)').nth(1);
  const tools = block.locator('.block-tools');
  const mark = tanqih.article.locator('.block:has(mark)').nth(2).locator('mark').first();
  const touch = async (target: Locator, left: number) => {
    await target.evaluate((one) => one.scrollIntoView({ block: 'center', behavior: 'instant' }));
    const { x, y, width } = await target.boundingBox() ?? { x: 0, y: 0, width: 0 };
    await page.touchscreen.tap(x + width * left, y + 10);
  };
  await touch(block.locator('.text'), 0.02);
  await expect(tools).toBeVisible();
  await touch(mark, 0.5);
  await expect(page.locator('.card')).toBeVisible();
  await expect(tools).toBeHidden();
});

test('whatever is touched is 40 pixels high, and nothing shows beside the bar', async ({ tanqih, page }) => {
  await tanqih.button('جرّب مثالا').click();
  await tanqih.settled();
  await tanqih.unfold();
  const low = () => page.locator('button:visible, select:visible, summary:visible').evaluateAll((all) => all.flatMap((one) => {
    const { height } = one.getBoundingClientRect();
    return height > 0 && height < 39.5 ? [`${one.className} ${one.textContent?.slice(0, 20)} ${height}`] : [];
  }));
  for (const tab of ['الأسماء', 'المحذوف', 'لمحة']) {
    await page.getByRole('tab', { name: tab }).click();
    expect(await low()).toEqual([]);
  }
  const [bar, sheet] = await page.evaluate(() => ['.toolbar', '.sheet'].map((one) => {
    const { left, right } = document.querySelector(one)?.getBoundingClientRect() ?? { left: 0, right: 0 };
    return [left, right];
  }));
  expect(bar?.[0]).toBeLessThanOrEqual(sheet?.[0] ?? -1);
  expect(bar?.[1]).toBeGreaterThanOrEqual(sheet?.[1] ?? 9e9);
});

test('a mark is no higher than its line', async ({ tanqih }) => {
  await tanqih.button('جرّب مثالا').click();
  await tanqih.settled();
  const grounds = await tanqih.article.locator('h2 mark').evaluateAll((marks) => marks.map((mark) => {
    const { backgroundColor, backgroundSize, fontSize } = getComputedStyle(mark);
    return [backgroundColor, Number.parseFloat(backgroundSize.split(' ')[1] ?? '0') / Number.parseFloat(fontSize)];
  }));
  expect(grounds.length).toBeGreaterThan(0);
  for (const [colour, height] of grounds) {
    expect(colour).toBe('rgba(0, 0, 0, 0)');
    expect(height).toBeLessThan(1.4);
  }
});

test('in forced colours the mark that is looked at can be read under the pointer', async ({ tanqih, page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await tanqih.button('جرّب مثالا').click();
  await tanqih.settled();
  const mark = tanqih.article.locator('mark').nth(2);
  await mark.evaluate((one) => one.classList.add('current'));
  const colours = () => mark.evaluate((one) => [getComputedStyle(one).backgroundColor, getComputedStyle(one).color]);
  const before = await colours();
  await mark.hover();
  expect(await colours()).toEqual(before);
  expect(before[0]).not.toBe(before[1]);
});

test('of many open texts the one in front is in view: after a reload, and when the phone is turned', async ({ tanqih, page }) => {
  for (let n = 0; n < 8; n += 1) await tanqih.paste({ text: `خبر المدينة رقم ${n} عن موسم التمور\n${paragraph}` });
  const front = page.locator('.document[data-current=true]');
  const inView = () => front.evaluate((tab) => {
    const { left, right } = tab.getBoundingClientRect();
    const list = (tab.parentElement as Element).getBoundingClientRect();
    return left >= Math.max(0, list.left) - 1 && right <= Math.min(innerWidth, list.right) + 1;
  });
  const goTo = async (at: number) => {
    await page.locator('.document-name').nth(at).click();
    await tanqih.settled();
    await expect.poll(inView).toBe(true);
  };
  await goTo(0);
  await goTo(7);
  await expect.poll(async () => (await tanqih.kept()).length).toBe(8);
  for (const size of [{ width: 700, height: 390 }, { width: 390, height: 700 }]) {
    await page.setViewportSize(size);
    await expect.poll(inView).toBe(true);
  }
  await tanqih.reload();
  await tanqih.settled();
  await expect(page.locator('.document')).toHaveCount(8);
  await expect.poll(inView).toBe(true);
});

test('a score is not broken at the end of a line, however narrow that is', async ({ tanqih }) => {
  await tanqih.paste({ text: `وزير الرياضة يهنئ الفريق\n${paragraph}\nفاز فريق الواحة 2-1 على ضيفه، وتعادل فريق المدينة 3 - 3 مع منافسه في موسم 2023/2024 أمام آلاف المتفرجين الذين ملأوا الملعب الكبير.` });
  const broken = await tanqih.article.locator('.text').last().evaluate((text: HTMLElement) => {
    const widths: number[] = [];
    const nodes: Text[] = [];
    const walker = document.createTreeWalker(text, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) nodes.push(node as Text);
    const all = nodes.map(({ data }) => data).join('');
    const point = (at: number): [Text, number] => {
      let done = 0;
      for (const node of nodes) {
        if (at <= done + node.length) return [node, at - done];
        done += node.length;
      }
      throw new Error('no such letter');
    };
    const lines = (score: string) => {
      const range = document.createRange();
      const at = all.indexOf(score);
      const tops = [at, at + score.length - 1].map((from) => {
        range.setStart(...point(from));
        range.setEnd(...point(from + 1));
        return [...range.getClientRects()].at(-1)?.top;
      });
      return tops[0] === tops[1];
    };
    for (let width = 120; width < 320; width += 4) {
      text.style.width = `${width}px`;
      if (!['2-1', '3 - 3', '2023/2024'].every(lines)) widths.push(width);
    }
    return widths;
  });
  expect(broken).toEqual([]);
});
