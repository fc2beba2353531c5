// SPDX-License-Identifier: MIT
// Between words of the page and places in the texts of blocks: an element with words of a block has `data-at` (Block.tsx).
import type { WordsPlace } from '../../article/names.ts';

const carrier = '#article [data-at]';

/** The element whose words hold the node; null: it stands in no kept text. */
export function carrierOf(node: Node | null): HTMLElement | null {
  return (node instanceof Element ? node : node?.parentElement ?? null)?.closest<HTMLElement>(carrier) ?? null;
}

export function carriersIn(element: Element): HTMLElement[] {
  return [...element.querySelectorAll<HTMLElement>('[data-at]')];
}

/** The words of an element, without the mark of its list. */
export function wordsOf(element: Element): string {
  return textNodes(element).map(({ data }) => data).join('');
}

function textNodes(element: Element): Text[] {
  const nodes: Text[] = [];
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (!node.parentElement?.closest('.list-mark')) nodes.push(node as Text);
  return nodes;
}

export interface Point { readonly node: Node; readonly offset: number }

/** Where in an element's words `length` letters stand before. */
export function pointIn(element: Element, length: number): Point | null {
  let done = 0;
  for (const node of textNodes(element)) {
    if (length <= done + node.length) return { node, offset: length - done };
    done += node.length;
  }
  return null;
}

/** From `begin` up to `end` of an element's words. */
export function rangeOf(element: Element, begin: number, end: number): Range | null {
  const range = document.createRange();
  let done = 0;
  let begun = false;
  for (const node of textNodes(element)) {
    const next = done + node.length;
    if (!begun && begin < next) {
      range.setStart(node, begin - done);
      begun = true;
    }
    if (begun && end <= next) {
      range.setEnd(node, end - done);
      return range;
    }
    done = next;
  }
  return null;
}

/** What a person selected in one text: without the spaces at its ends, and where it stands. Null: nothing, or of several texts. */
export interface SelectedWords extends WordsPlace {
  readonly element: HTMLElement;
  /** In the words of the element. */
  readonly begin: number;
  readonly end: number;
}

export function selectedWords(selection: Selection | null): SelectedWords | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const element = carrierOf(range.startContainer);
  // A double click on the last word of a paragraph reaches up to the next one.
  if (!element || !(element.contains(range.endContainer) || range.endOffset === 0)) return null;
  const before = lengthTo(element, range.startContainer, range.startOffset);
  const to = element.contains(range.endContainer) ? lengthTo(element, range.endContainer, range.endOffset) : wordsOf(element).length;
  const raw = wordsOf(element).slice(before, to);
  const words = raw.trim();
  if (words === '') return null;
  const begin = before + raw.indexOf(words);
  const [block, offset] = placeOf(element);
  return { element, block, offset: offset + begin, words, begin, end: begin + words.length };
}

export function placeOf(element: HTMLElement): readonly [block: number, offset: number] {
  const [block = 0, offset = 0] = (element.dataset['at'] ?? '').split(' ').map(Number);
  return [block, offset];
}

/** How many letters of an element stand before a point in it. */
export function lengthTo(element: Element, node: Node, offset: number): number {
  const point = document.createRange();
  point.setStart(node, offset);
  let length = 0;
  for (const text of textNodes(element)) {
    if (text === node) return length + offset;
    if (point.comparePoint(text, 0) >= 0) return length;
    length += text.length;
  }
  return length;
}
