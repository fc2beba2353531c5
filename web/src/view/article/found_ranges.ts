// SPDX-License-Identifier: MIT
// Where on the page stands what was found in the texts of blocks.
import type { Found } from '../../article/find.ts';
import { carriersIn, placeOf, rangeOf, wordsOf } from './text_places.ts';

export function rangesIn(article: Element | null): (found: Found) => Range | null {
  const byBlock = new Map<number, { element: HTMLElement; offset: number; length: number }[]>();
  for (const element of article ? carriersIn(article) : []) {
    const [block, offset] = placeOf(element);
    byBlock.set(block, [...(byBlock.get(block) ?? []), { element, offset, length: wordsOf(element).length }]);
  }
  return ({ block, begin, end }) => {
    const carrier = byBlock.get(block)?.find(({ offset, length }) => offset <= begin && end <= offset + length);
    return carrier ? rangeOf(carrier.element, begin - carrier.offset, end - carrier.offset) : null;
  };
}

/** Into view, where it is not. */
export function showRange(range: Range): void {
  const block = range.startContainer.parentElement;
  const { top, bottom } = range.getBoundingClientRect();
  const room = 9 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  if (top < room || bottom > innerHeight - room / 2 || bottom === 0) {
    block?.scrollIntoView({ block: 'center', behavior: 'instant' });
    const now = range.getBoundingClientRect();
    if (now.top < room || now.bottom > innerHeight - room / 2) scrollBy(0, now.top - innerHeight / 2);
  }
}
