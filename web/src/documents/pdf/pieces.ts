// SPDX-License-Identifier: MIT
// What pdf.js says of a page, as pieces of text at their places. A piece is a letter where each glyph was placed by
// itself (Chromium's files), and a line where none was.

/** An item of pdf.js's getTextContent, of which no more is asked. */
export interface TextItem {
  readonly str: string;
  readonly dir: string;
  /** [a, b, c, d, x, y] in points; y grows upwards, and is the baseline's. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** Where marked content begins and ends. */
export interface TextMark {
  readonly type: string;
  /** The letters of all glyphs within (web/pdfjs_letters.mjs has pdf.js tell them). */
  readonly actualText?: string | null;
}

export interface Piece {
  /** In the order of reading, as far as pdf.js knows it. */
  readonly text: string;
  readonly rtl: boolean;
  /** Points, from the left and from the top; `y` is the baseline's. */
  readonly left: number;
  readonly right: number;
  readonly y: number;
  /** Of the font, in points. */
  readonly size: number;
}

export interface Page {
  /** Upright text alone. */
  readonly pieces: readonly Piece[];
  /** What runs up, down or aslant: stamps, names of photographers. */
  readonly turned: readonly string[];
  /** Places at which pdf.js made a space out of a gap. */
  readonly spaces: ReadonlySet<string>;
  /** Glyphs of which the file does not say what letters they are, and letters. */
  readonly unknown: number;
  readonly letters: number;
}

const isRtl = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC]/;
const mark = /^[\p{Mn}\s]+$/u;
/** Of a letter, in shares of the font's size. */
const usualWidth = 0.55;
/** pdf.js gives U+0000 where a font maps a glyph to nothing. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what is looked for
const unmapped = /[\u0000\uFFFD\uE000-\uF8FF]/gu;

/** @param toView the page's own matrix, which turns it upright and lets y grow downwards */
export function pageOf(items: readonly (TextItem | TextMark)[], toView: readonly number[]): Page {
  const placed: Placed[] = [];
  const turned: string[] = [];
  const spaces = new Set<string>();
  let unknown = 0;
  let letters = 0;
  for (const item of withActualText(items)) {
    const place = placeOf(item, toView);
    if (item.str.trim() === '') {
      if (item.str !== '') spaces.add(spaceKey(place.left, place.y));
      continue;
    }
    letters += item.str.match(/[\p{L}\p{N}]/gu)?.length ?? 0;
    const lost = item.str.match(unmapped)?.length ?? 0;
    // Of letters that are drawn in parts the dots have no width, and no part has a letter.
    if (item.width > 0) unknown += lost;
    const known = lost === 0 ? item.str : item.str.replace(unmapped, item.width > 0 ? '\uFFFD' : '');
    // pdf.js has taken the way back to a vowel sign for a space.
    const text = known.replace(/(?<=\S)\s+(?=\p{Mn})/gu, '');
    if (text.trim() === '') continue;
    if (!place.upright) turned.push(text.trim());
    else {
      // A glyph that stands for a letter with its sign has no width for pdf.js.
      const right = item.width > 0 || mark.test(text) ? place.right : place.left + usualWidth * place.size;
      placed.push({ ...place, right, text, rtl: item.dir === 'rtl', mark: mark.test(text) && item.width < 0.1 * place.size, wide: item.width > 0 });
    }
  }
  return { pieces: once(withMarks(placed.filter((piece, i) => !isSpelledTwice(piece, placed[i - 1], placed[i + 1])))), turned, spaces, unknown, letters };
}

/** Items whose letters the file itself spells are one item. */
function* withActualText(items: readonly (TextItem | TextMark)[]): Generator<TextItem> {
  /** Of each open mark, whether it spells; within one that does, no other counts. */
  const open: (string | null)[] = [];
  let spelled: string | null = null;
  let inside: TextItem[] = [];
  for (const item of items) {
    if ('str' in item) {
      if (spelled === null || item.str.trim() === '') yield item;
      else if (item.width > 0 || inside.length === 0) inside.push(item);
    } else if (item.type.startsWith('begin')) {
      open.push(spelled === null ? (item.actualText ?? null) : null);
      spelled ??= item.actualText ?? null;
    } else {
      const own = open.pop() ?? null;
      if (own === null) continue;
      if (inside.length > 0) yield spelledItem(own, inside);
      inside = [];
      spelled = null;
    }
  }
}

function spelledItem(str: string, inside: readonly TextItem[]): TextItem {
  const [first] = inside as readonly [TextItem];
  const base = inside.find(({ width, height }) => width > 0 && height > 0) ?? first;
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = base.transform;
  const ownLine = inside.filter(({ transform }) => transform[5] === y);
  const begin = Math.min(x, ...ownLine.map(({ transform }) => transform[4] ?? x));
  const end = Math.max(...ownLine.map(({ transform, width }) => (transform[4] ?? x) + width));
  return { str, dir: isRtl.test(str) ? 'rtl' : 'ltr', transform: [a, b, c, d, begin, y], width: Math.max(0, end - begin), height: base.height };
}

interface Placed extends Piece {
  readonly upright: boolean;
  readonly mark: boolean;
  /** pdf.js knows how wide it is. */
  readonly wide: boolean;
}

/** A sign for which a file has its letter too (Typst), above or below that letter, for which it has both. */
function isSpelledTwice({ wide, mark: isMark, text, y, size }: Placed, ...beside: readonly (Placed | undefined)[]): boolean {
  return !wide && !isMark && beside.some((piece) => piece?.wide && Math.abs(piece.y - y) > 0.1 * size && piece.text.includes(text.trim()));
}

function placeOf({ transform: [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0], width }: TextItem, [p = 1, q = 0, r = 0, s = -1, t = 0, u = 0]: readonly number[]) {
  const [alongX, alongY] = [a * p + b * r, a * q + b * s];
  const [x, y] = [e * p + f * r + t, e * q + f * s + u];
  const along = Math.hypot(alongX, alongY);
  const upright = Math.abs(alongY) <= 0.1 * along && alongX > 0;
  // A page may have a unit of its own.
  const scale = Math.hypot(p, q);
  return { left: x, right: x + scale * width, y, size: scale * Math.hypot(c, d) || along || 1, upright };
}

/**
 * Puts vowel signs that were drawn by themselves behind the letter that they belong to. Where they are drawn tells little:
 * «قرضاً» has its sign left of the alef with one font and right of it with another. When they are drawn does: a file
 * that goes from left to right has the sign ahead of its letter, one that goes as one reads behind it. At the end of a
 * line it is the first that is drawn, and pdf.js puts it at the head of the line before.
 */
function withMarks(placed: readonly Placed[]): Piece[] {
  const letters = placed.filter((piece) => !piece.mark);
  let leftwards = 0;
  for (const [i, { left, y, size }] of letters.entries()) {
    const next = letters[i + 1];
    if (next && Math.abs(next.y - y) < 0.5 * size) leftwards += Math.sign(left - next.left);
  }
  const pieces: Piece[] = [];
  let waiting = '';
  for (const piece of placed) {
    const last = pieces.at(-1);
    const [signs = ''] = /^\s*\p{Mn}+\s*/u.exec(piece.text) ?? [];
    if (piece.mark && leftwards > 0 && last) pieces[pieces.length - 1] = { ...last, text: last.text.trimEnd() + piece.text.trim() };
    else if (piece.mark) waiting += piece.text.trim();
    else {
      // pdf.js turns what it joins, a letter with the sign behind it too.
      const own = leftwards > 0 ? signs.trim() : '';
      const text = piece.text.slice(signs.length);
      pieces.push({ ...piece, text: waiting + own === '' ? text : text.trimEnd() + own + waiting });
      waiting = own === '' ? signs.trim() : '';
    }
  }
  return pieces;
}

/** Bold that is made by drawing twice, a little aside, is one piece. */
function once(pieces: readonly Piece[]): Piece[] {
  const seen = new Set<string>();
  return pieces.filter(({ text, left, y, size }) => {
    const step = size / 20;
    const [column, row] = [Math.round(left / step), Math.round(y / step)];
    const key = (x: number, z: number) => `${x} ${z} ${text}`;
    for (const x of [column - 1, column, column + 1])
      for (const z of [row - 1, row, row + 1])
        if (seen.has(key(x, z))) return false;
    seen.add(key(column, row));
    return true;
  });
}

/** To be compared: where a gap begins, to the half point. */
export function spaceKey(left: number, y: number): string {
  return `${Math.round(left * 2)} ${Math.round(y * 2)}`;
}
