// SPDX-License-Identifier: MIT
// What of the article is selected: its words, and nothing of the page that stands between them.
import type { CopiedBlock } from '../../article/copied.ts';

/** Null where no word of the article is selected; `all` where all of it is. */
export function selectedBlocks(selection: Selection | null): CopiedBlock[] | 'all' | null {
  const article = document.getElementById('article');
  if (!article || !selection || selection.isCollapsed) return null;
  if (selection.containsNode(article) && article.getAttribute('aria-busy') !== 'true') return 'all';
  // Firefox has a range a piece of a selection that jumps.
  const ranges = Array.from({ length: selection.rangeCount }, (_, i) => selection.getRangeAt(i));
  const blocks = [...article.querySelectorAll('.block')].flatMap((block) => {
    const texts = [...block.querySelectorAll<HTMLElement>(block.matches('tr') ? '.text' : ':scope > .text')];
    if (!texts.some((text) => ranges.some((range) => range.intersectsNode(text)))) return [];
    const cells = texts.map((text) => ranges.map((range) => selectedOf(text, range)).join(''));
    const mark = block.querySelector('.list-mark');
    const marked = mark !== null && ranges.some((range) => range.intersectsNode(mark));
    const [first] = texts;
    const copied: CopiedBlock = {
      tag: first?.matches('h2') ? 'h1' : first?.matches('h3') ? 'h2' : 'p',
      mark: marked ? (mark.textContent ?? '').trim() : '',
      isItem: first?.dataset['item'] !== undefined,
      isRow: block.matches('tr'),
      cells,
    };
    return cells.some((cell) => cell !== '') ? [copied] : [];
  });
  return blocks.length > 0 ? blocks : null;
}

/** The words of an element that lie in a range, without the mark of its list. */
function selectedOf(element: HTMLElement, range: Range): string {
  if (!range.intersectsNode(element)) return '';
  const within = document.createRange();
  within.selectNodeContents(element);
  const mark = element.querySelector('.list-mark');
  if (mark) within.setStartAfter(mark);
  if (range.compareBoundaryPoints(Range.START_TO_START, within) > 0) within.setStart(range.startContainer, range.startOffset);
  if (range.compareBoundaryPoints(Range.END_TO_END, within) < 0) within.setEnd(range.endContainer, range.endOffset);
  return within.toString();
}
