// SPDX-License-Identifier: MIT
// Paragraphs out of the lines of a column: by the space between lines, by the size of the letters, and by the rule of
// whoever set it, that a word goes onto the next line where it has no room.
import type { Line } from './lines.ts';

export interface ReadLine extends Omit<Line, 'pieces'> {
  readonly text: string;
  readonly rtl: boolean;
  /** Of the word with which it begins, in points. */
  readonly firstWord: number;
}

export interface Paragraph {
  readonly lines: readonly ReadLine[];
  /** Nothing says that it ends where its column does. */
  readonly open: boolean;
  /** It begins where a line begins that goes on from another. */
  readonly goesOn: boolean;
}

/** How much two sizes differ that are one, in shares. */
const sameSize = 0.08;
/** Space between lines beyond that of most, in shares of it. */
const widerSpace = 1.18;
/** In shares of the font's size. */
const indent = 0.7;
const slack = 0.4;
/** With so much room a line is a paragraph's last, whatever comes in the next column. */
const leastRoom = 8;

const closed = /[.!?؟…]["»”)\]]*$/u;
const item = /^(?:[•●▪◦■–*-]|[(]?[\p{N}]{1,3}[.)-])\s/u;

export function paragraphsOf(column: readonly ReadLine[]): Paragraph[] {
  const pitches = pitchesOf(column);
  const widths = widthsOf(column);
  const paragraphs: Paragraph[] = [];
  let stretch: ReadLine[] = [];
  const close = () => {
    for (const paragraph of ofStretch(stretch, widths)) paragraphs.push(paragraph);
    stretch = [];
  };
  for (const line of column) {
    const before = stretch.at(-1);
    if (before && (!isSameSize(before, line) || line.y - before.y > widerSpace * (pitches.get(Math.round(line.size)) ?? 0) || line.y < before.y)) close();
    stretch.push(line);
  }
  close();
  return paragraphs;
}

export function isSameSize(a: ReadLine, b: ReadLine): boolean {
  return Math.abs(a.size - b.size) <= sameSize * Math.max(a.size, b.size);
}

/** Of each size of letters, the space from a baseline to the next that the closest quarter of neighbours has at most. */
function pitchesOf(column: readonly ReadLine[]): Map<number, number> {
  const steps = new Map<number, number[]>();
  for (const [i, line] of column.entries()) {
    const next = column[i + 1];
    if (!next || !isSameSize(line, next) || next.y <= line.y) continue;
    const size = Math.round(next.size);
    const all = steps.get(size);
    if (all) all.push(next.y - line.y);
    else steps.set(size, [next.y - line.y]);
  }
  return new Map([...steps].map(([size, all]) => [size, all.sort((a, b) => a - b)[Math.floor(all.length / 4)] ?? 0]));
}

/**
 * Paragraphs of lines that follow one another closely, in one size.
 * @param widthsOfSizes of all lines of the column: one by itself does not tell how wide that is
 */
function ofStretch(stretch: readonly ReadLine[], widthsOfSizes: ReadonlyMap<number, Edges>): Paragraph[] {
  const edges = edgesOf(stretch);
  const paragraphs: Paragraph[] = [];
  let lines: ReadLine[] = [];
  for (const [i, line] of stretch.entries()) {
    const widths = widthsOfSizes.get(Math.round(line.size)) ?? edges;
    lines.push(line);
    const next = stretch[i + 1];
    if (next && !endsBefore(line, next, edges) && !isShort(line, widths)) continue;
    const [first = line] = lines;
    paragraphs.push({
      lines,
      open: !next && !closed.test(line.text) && roomOf(line, widths) < leastRoom * line.size,
      goesOn: paragraphs.length === 0 && indentOf(first, widths) <= indent * first.size,
    });
    lines = [];
  }
  return paragraphs;
}

interface Edges { readonly left: number; readonly right: number }

function edgesOf(lines: readonly Edges[]): Edges {
  let [left, right] = [Infinity, -Infinity];
  for (const line of lines) [left, right] = [Math.min(left, line.left), Math.max(right, line.right)];
  return { left, right };
}

/** Of the lines of each size. */
function widthsOf(column: readonly ReadLine[]): Map<number, Edges> {
  const widths = new Map<number, Edges>();
  for (const line of column) {
    const size = Math.round(line.size);
    const { left, right } = widths.get(size) ?? line;
    widths.set(size, { left: Math.min(left, line.left), right: Math.max(right, line.right) });
  }
  return widths;
}

/** What is free at a line's end, and at its beginning. */
const roomOf = ({ rtl, left, right }: ReadLine, edges: Edges) => (rtl ? left - edges.left : edges.right - right);
const indentOf = ({ rtl, left, right }: ReadLine, edges: Edges) => (rtl ? edges.right - right : left - edges.left);

/** Not half as wide as others of its column: items of a list, of which none fills its line. */
const isShort = ({ left, right }: Edges, edges: Edges) => right - left < 0.5 * (edges.right - edges.left);

function endsBefore(line: ReadLine, next: ReadLine, edges: Edges): boolean {
  if (line.rtl !== next.rtl || item.test(next.text) || line.text.includes('\t') || next.text.includes('\t')) return true;
  if (roomOf(line, edges) > 1.2 * next.firstWord + slack * line.size) return true;
  const isIndented = indentOf(next, edges) > indent * next.size && indentOf(line, edges) <= indent * line.size;
  return isIndented && closed.test(line.text);
}
