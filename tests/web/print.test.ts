// SPDX-License-Identifier: MIT
// On paper: every word of the article, none cut off at an edge, nothing of the page.
import type { Page } from '@playwright/test';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';

import { expect, test } from './tanqih.ts';

interface Printed {
  readonly words: string;
  /** What stands nearer to an edge than a margin leaves room for. */
  readonly outside: readonly string[];
}

/** As the browser prints it on a format, with margins of `margin` points. */
async function printed(page: Page, options: Parameters<Page['pdf']>[0], margin: number): Promise<Printed> {
  const data = new Uint8Array(await page.pdf({ ...options, margin: { top: margin, right: margin, bottom: margin, left: margin } }));
  const file = await getDocument({ data, verbosity: 0 }).promise;
  const outside: string[] = [];
  let words = '';
  for (let number = 1; number <= file.numPages; number += 1) {
    const paper = await file.getPage(number);
    const [, , width = 0] = paper.view;
    const { items } = await paper.getTextContent();
    for (const item of items) {
      if (!('str' in item) || item.str.trim() === '') continue;
      words += item.str;
      const [, , , , left = 0] = item.transform as number[];
      // Points are larger than the pixels in which the margin is told.
      const room = margin * 0.75 - 2;
      if (left < room || left + item.width > width - room) outside.push(item.str);
    }
  }
  return { words, outside };
}

const letters = (text: string) => [...text.normalize('NFKC')].filter((letter) => /\p{L}/u.test(letter)).sort().join('');

for (const [format, landscape] of [['A4', false], ['A4', true], ['Letter', false]] as const)
  test(`every word is on the paper: ${format}${landscape ? ', landscape' : ''}`, async ({ tanqih, page }) => {
    await tanqih.button('جرّب مثالا').click();
    await tanqih.settled();
    const shown = await tanqih.article.locator('.text').allTextContents();
    const { words, outside } = await printed(page, { format, landscape }, 38);
    expect(outside).toEqual([]);
    expect(letters(words)).toBe(letters(shown.join('')));
  });
