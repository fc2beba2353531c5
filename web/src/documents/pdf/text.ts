// SPDX-License-Identifier: MIT
// The text of a PDF out of its pages: a paragraph a line, a form feed between pages. What pages have beside the text
// (numbers, running heads) stays: the core takes it away where the form feeds show it.
import { columnsOf, type Line } from './lines.ts';
import { countMirrored, isRightToLeft, logicalText, visualLine, type Mirroring } from './order.ts';
import { isSameSize, paragraphsOf, type Paragraph, type ReadLine } from './paragraphs.ts';
import type { Page } from './pieces.ts';

export interface PdfText {
  add(page: Page): void;
  /** Glyphs without a letter, and letters, so far. */
  readonly unknown: number;
  readonly letters: number;
  text(): string;
}

/** Lines at a page's top and at its bottom that may be no text of it. */
const furniture = 3;

export function pdfText(): PdfText {
  const pages: Paragraph[][] = [];
  const mirroring: Mirroring = { asTheyLook: 0, asMeant: 0 };
  let [unknown, letters] = [0, 0];
  return {
    get unknown() { return unknown; },
    get letters() { return letters; },
    add(page) {
      unknown += page.unknown;
      letters += page.letters;
      const rtl = isRightToLeft(page.pieces.map(({ text }) => text));
      const columns = columnsOf(page.pieces, rtl);
      const lines = columns.map((column) => column.map((line) => ({ line, visual: visualLine(line.pieces, isLineRtl(line, rtl), page.spaces) })));
      countMirrored(lines.flatMap((column) => column.map(({ visual }) => visual)), mirroring);
      const turn = mirroring.asTheyLook >= mirroring.asMeant;
      const paragraphs = joined(lines.map((column) => paragraphsOf(
        column.map(({ line: { left, right, y, size }, visual }): ReadLine => (
          { left, right, y, size, rtl: visual.rtl, firstWord: visual.firstWord, text: logicalText(visual, turn) })))));
      pages.push([...paragraphs, ...page.turned.map(asParagraph)]);
    },
    text: () => written(pages),
  };
}

/** Among lines from right to left, one of Latin letters alone does not; elsewhere it goes as most of its letters do. */
function isLineRtl({ pieces }: Line, ofPage: boolean): boolean {
  const texts = pieces.map(({ text }) => text);
  if (!ofPage) return isRightToLeft(texts);
  return texts.some((text) => isRightToLeft([text])) || !texts.some((text) => /\p{L}/u.test(text));
}

function asParagraph(text: string): Paragraph {
  return { lines: [{ left: 0, right: 0, y: 0, size: 0, rtl: false, firstWord: 0, text }], open: false, goesOn: false };
}

/** A paragraph that goes on in the next column is one. */
function joined(columns: readonly (readonly Paragraph[])[]): Paragraph[] {
  const all: Paragraph[] = [];
  for (const column of columns) {
    const [first, ...others] = column;
    const last = all.at(-1);
    if (first && last && isContinued(last, first)) all[all.length - 1] = joinedTo(last, first);
    else if (first) all.push(first);
    for (const other of others) all.push(other);
  }
  return all;
}

function isContinued(last: Paragraph, first: Paragraph): boolean {
  const [end, begin] = [last.lines.at(-1), first.lines[0]];
  return last.open && first.goesOn && end !== undefined && begin !== undefined && isSameSize(end, begin);
}

function joinedTo(last: Paragraph, first: Paragraph): Paragraph {
  return { lines: [...last.lines, ...first.lines], open: first.open, goesOn: last.goesOn };
}

function textOf({ lines }: Paragraph): string {
  return lines.map(({ text }) => text).join(' ').replace(/(?<=\p{Script=Latin})- (?=\p{Ll})/gu, '');
}

/** Also joins what goes on behind a page's end, ahead of what the page has at its foot. */
function written(pages: readonly (readonly Paragraph[])[]): string {
  const rest = pages.map((page) => [...page]);
  const keys = pages.map((page) => page.map(likeness));
  for (const [at, page] of rest.entries()) {
    const next = rest[at + 1];
    if (!next) break;
    const foot = edge(keys, at, -1);
    const head = edge(keys, at + 1, 1);
    const last = page[page.length - 1 - foot];
    const first = next[head];
    if (!last || !first || !isContinued(last, first)) continue;
    page[page.length - 1 - foot] = joinedTo(last, first);
    next.splice(head, 1);
    keys[at + 1]?.splice(head, 1);
  }
  return rest.map((page) => page.map(textOf).filter((text) => text !== '').join('\n\n')).join('\n\f\n');
}

/** Its letters, as the numbers of pages differ; null for what is longer than a head or a foot. */
function likeness({ lines: [line, ...others] }: Paragraph): string | null {
  return line && others.length === 0 ? line.text.replace(/\P{L}/gu, '') : null;
}

/** How many paragraphs at the top (1) or the bottom (-1) of a page come again on a page beside it, or are a number alone. */
function edge(keys: readonly (readonly (string | null)[])[], at: number, side: 1 | -1): number {
  const edgeOf = (page: number) => {
    const all = keys[page] ?? [];
    return side === 1 ? all.slice(0, furniture) : all.slice(-furniture).reverse();
  };
  const beside = new Set([...edgeOf(at - 1), ...edgeOf(at + 1)]);
  return edgeOf(at).reduce((count, key, i) => (key === '' || (key !== null && beside.has(key)) ? i + 1 : count), 0);
}
