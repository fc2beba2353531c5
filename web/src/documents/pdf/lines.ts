// SPDX-License-Identifier: MIT
// The lines of a page in the order of reading: columns apart from one another, the first one first.
import type { Piece } from './pieces.ts';

export interface Line {
  readonly pieces: readonly Piece[];
  readonly left: number;
  readonly right: number;
  /** Of the baseline, from the top. */
  readonly y: number;
  /** Of most of its letters. */
  readonly size: number;
}

/** Lines that stand below one another. */
export type Column = readonly Line[];

/** How far from a line's baseline its raised and lowered signs stand, in shares of the font's size. */
const shift = 0.4;
/** The least gutter, in shares of the font's size; and lines and letters a line on each side of it. */
const leastGutter = 0.9;
const leastLines = 3;
const leastLetters = 12;
/** The least that is left of a gutter where no line reaches into it, in points. */
const leastWidth = 6;
/** Of the column's width, the mean of its lines': cells of tables fill theirs less. */
const leastFill = 0.5;
/** Of the page's width, what lies beside the outer columns. */
const leastColumn = 0.12;
/** Space between rows that is the end of columns, in shares of the font's size. */
const leastBreak = 3;
/** That are followed down a page. */
const mostGutters = 12;
/** Space below a heading of columns, in shares of its font's size. */
const leastApart = 2;
/** Columns within columns. */
const deepest = 4;

export function columnsOf(pieces: readonly Piece[], rtl: boolean, depth = 0): Column[] {
  const rows = rowsOf(pieces);
  const columns: Column[] = [];
  let single: Line[] = [];
  const closeSingle = () => {
    if (single.length > 0) columns.push(single);
    single = [];
  };
  for (const { begin, end, gutter } of sections(rows)) {
    const some = rows.slice(begin, end);
    if (gutter === null || depth >= deepest) {
      for (const row of some) single.push(row);
      continue;
    }
    closeSingle();
    const all = some.flatMap((row) => row.pieces);
    const sides = [all.filter(({ left, right }) => (left + right) / 2 < gutter), all.filter(({ left, right }) => (left + right) / 2 >= gutter)];
    for (const side of rtl ? sides.reverse() : sides) for (const column of columnsOf(side, rtl, depth + 1)) columns.push(column);
  }
  closeSingle();
  return columns;
}

function rowsOf(pieces: readonly Piece[]): Line[] {
  const rows: Line[] = [];
  let row: Piece[] = [];
  let [y, size] = [0, 0];
  const close = () => {
    if (row.length > 0) rows.push(lineOf(row));
    row = [];
  };
  for (const piece of [...pieces].sort((a, b) => a.y - b.y || a.left - b.left)) {
    if (row.length > 0 && piece.y - y > shift * Math.max(size, piece.size)) close();
    if (row.length === 0) [y, size] = [piece.y, piece.size];
    size = Math.max(size, piece.size);
    row.push(piece);
  }
  close();
  return rows;
}

function lineOf(pieces: readonly Piece[]): Line {
  let [left, right] = [Infinity, -Infinity];
  const widths = new Map<number, { width: number; y: number }>();
  for (const piece of pieces) {
    left = Math.min(left, piece.left);
    right = Math.max(right, piece.right);
    const size = Math.round(piece.size * 10) / 10;
    const { width, y } = widths.get(size) ?? { width: 0, y: piece.y };
    widths.set(size, { width: width + piece.right - piece.left, y });
  }
  let most = { size: 1, width: -1, y: 0 };
  for (const [size, { width, y }] of widths) if (width > most.width) most = { size, width, y };
  return { pieces, left, right, y: most.y, size: most.size };
}

interface Section { readonly begin: number; readonly end: number; readonly gutter: number | null }
type Interval = readonly [left: number, right: number];

/** Stretches of rows that one gutter runs through, and those between. */
function sections(rows: readonly Line[]): Section[] {
  const bounds = rows.reduce<Interval>(([a, b], row) => [Math.min(a, row.left), Math.max(b, row.right)], [Infinity, -Infinity]);
  const found: Section[] = [];
  const close = (begin: number, end: number, free: readonly Interval[]) => {
    if (end === begin) return;
    const gutter = gutterOf(rows.slice(begin, end), free);
    // What stands above the columns is read before them, wherever it stands.
    const first = gutter === null ? begin : begin + headingRows(rows.slice(begin, end), gutter, bounds);
    if (first > begin) found.push({ begin, end: first, gutter: null });
    found.push({ begin: first, end, gutter });
  };
  let begin = 0;
  let free: Interval[] = [bounds];
  for (const [at, row] of rows.entries()) {
    const above = rows[at - 1];
    const own = gapsOf(row, bounds);
    const both = above && row.y - above.y > leastBreak * Math.max(row.size, above.size) ? [] : within(free, own);
    if (both.length === 0) {
      close(begin, at, free);
      begin = at;
    }
    free = both.length === 0 ? own : both;
  }
  close(begin, rows.length, free);
  return found;
}

/** How many rows stand above the columns, and not at the head of one: in the middle of both, or apart. */
function headingRows(rows: readonly Line[], gutter: number, [from, to]: Interval): number {
  for (const [at, row] of rows.entries()) {
    const next = rows[at + 1];
    const own = sideOf(row, gutter);
    const below = next ? sideOf(next, gutter) : null;
    // Lines of two columns need not stand at one height.
    if (!next || own === null || (below !== null && below !== own)) return at;
    const isCentred = Math.abs(row.left + row.right - from - to) < 2 * row.size;
    if (!isCentred && !standsApart(row, rows.slice(at + 1, at + 5))) return at;
  }
  return 0;
}

/** Null: it has text on both. */
function sideOf({ left, right }: Line, gutter: number): 'left' | 'right' | null {
  if (right <= gutter) return 'left';
  return left >= gutter ? 'right' : null;
}

/** Has a row none close below it? */
function standsApart(row: Line, below: readonly Line[]): boolean {
  return !below.some(({ left, right, y }) => left < row.right && right > row.left && y - row.y < leastApart * row.size);
}

/** Where a row has nothing, its ends included, and a gutter may be: the widest places. */
function gapsOf(row: Line, [from, to]: Interval): Interval[] {
  const margin = leastColumn * (to - from);
  const gaps: Interval[] = [];
  const add = (left: number, right: number, size: number) => {
    if (right - left >= leastGutter * size && right > from + margin && left < to - margin) gaps.push([left, right]);
  };
  let end = from;
  let sizeBefore = row.size;
  for (const { left, right, size } of [...row.pieces].sort((a, b) => a.left - b.left)) {
    // Beside a large headline there may be the text of another column.
    add(end, left, Math.min(size, sizeBefore));
    end = Math.max(end, right);
    sizeBefore = size;
  }
  add(end, to, sizeBefore);
  return widest(gaps);
}

/** What is free in both. */
function within(one: readonly Interval[], other: readonly Interval[]): Interval[] {
  const both: Interval[] = [];
  for (const [from, to] of one)
    for (const [left, right] of other)
      if (Math.min(to, right) - Math.max(from, left) > leastWidth) both.push([Math.max(from, left), Math.min(to, right)]);
  return widest(both);
}

function widest(some: Interval[]): Interval[] {
  return some.length <= mostGutters ? some : some.sort(byWidth).slice(0, mostGutters);
}

const byWidth = (a: Interval, b: Interval) => b[1] - b[0] - (a[1] - a[0]);

/** The middle of the widest stretch that has text on both sides of it. */
function gutterOf(rows: readonly Line[], free: readonly Interval[]): number | null {
  for (const [left, right] of [...free].sort(byWidth)) {
    const middle = (left + right) / 2;
    if (isTextBeside(rows, (piece) => piece.right <= right && (piece.left + piece.right) / 2 < middle)
      && isTextBeside(rows, (piece) => piece.left >= left && (piece.left + piece.right) / 2 >= middle)
      && !areVerses(rows, middle)) return middle;
  }
  return null;
}

/** Both halves of a verse stand in one line, and hardly a poem has a full stop: text in columns has them, and paragraphs that end. */
function areVerses(rows: readonly Line[], gutter: number): boolean {
  const whole = rows.filter((row) => sideOf(row, gutter) === null).length;
  // A name may stand above them, or below.
  return whole >= rows.length - 1 && !rows.some(({ pieces }) => pieces.some(({ text }) => text.includes('.')));
}

/** Are there lines of words on this side, and not cells of a table? */
function isTextBeside(rows: readonly Line[], beside: (piece: Piece) => boolean): boolean {
  let [lines, letters, width, least, most] = [0, 0, 0, Infinity, -Infinity];
  for (const { pieces } of rows) {
    const some = pieces.filter(beside);
    if (some.length === 0) continue;
    const begin = Math.min(...some.map(({ left }) => left));
    const end = Math.max(...some.map(({ right }) => right));
    lines += 1;
    letters += some.reduce((sum, { text }) => sum + text.length, 0);
    width += end - begin;
    [least, most] = [Math.min(least, begin), Math.max(most, end)];
  }
  return lines >= leastLines && letters >= leastLetters * lines && width >= leastFill * lines * (most - least);
}
