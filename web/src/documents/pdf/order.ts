// SPDX-License-Identifier: MIT
// The order of reading within a line, out of the order in which it stands on the page: the bidirectional algorithm
// (https://unicode.org/reports/tr9) backwards, as far as lines of articles need it.
import { spaceKey, type Piece } from './pieces.ts';

/** Of the Arabic and Hebrew scripts, with their presentation forms, without digits, comma and percent sign. */
const rtlLetters = '[\\u0590-\\u060B\\u060D-\\u065F\\u066D-\\u06EF\\u06FA-\\u08FF\\uFB1D-\\uFDFF\\uFE70-\\uFEFC]';
const digits = '[0-9\\u0660-\\u0669\\u06F0-\\u06F9]';
/** Words of either direction, numbers (with the points and slashes that keep their direction), spaces, and all else a sign by itself; each with its vowel signs. */
const atoms = new RegExp(`(?:${rtlLetters}+|${digits}+(?:[.,:/٫٬]${digits}+)*|\\p{L}(?:\\p{L}|${digits}|[’'])*|\\t| +|.)\\p{Mn}*`, 'gsu');
const ofRtl = new RegExp(`^${rtlLetters}`, 'u');
const ofDigits = new RegExp(`^${digits}`, 'u');
const ofLtr = /^\p{L}/u;

/** What stands within a phrase of Latin words and keeps its direction. */
const inPhrase = /^[-–.,:/@_&+'’#%\s]$/u;
/** What stands within a number and keeps its direction among Arabic letters: a hyphen does not. */
const inNumber = /^[.,:/٫٬]$/u;
const percent = /^[%٪°]$/u;
const mirrored: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{', '«': '»', '»': '«', '‹': '›', '›': '‹', '<': '>', '>': '<' };
const opening = new Set(['(', '[', '{', '«', '‹']);

/** Gaps in shares of the font's size. */
const gapOfWords = 0.18;
const gapWithSpace = 0.06;
const gapOfCells = 2;

/** Signs that a file gives as they look (Chromium) or as they are meant (Word): counted over its pages. */
export interface Mirroring { asTheyLook: number; asMeant: number }

type Atom = string;
const isRtl = (atom: Atom) => ofRtl.test(atom);
const isNumber = (atom: Atom) => ofDigits.test(atom);
const isLtr = (atom: Atom) => !isRtl(atom) && ofLtr.test(atom);
const atomsOf = (text: string): Atom[] => text.match(atoms) ?? [];

/** Is there more of right-to-left letters than of others? */
export function isRightToLeft(texts: Iterable<string>): boolean {
  let balance = 0;
  for (const text of texts)
    for (const atom of atomsOf(text)) balance += isRtl(atom) ? atom.length : isLtr(atom) ? -atom.length : 0;
  return balance > 0;
}

/** A line as it stands on the page. */
export interface VisualLine {
  readonly rtl: boolean;
  /** From the side where reading begins. */
  readonly atoms: readonly Atom[];
  /** Of the word with which it begins, in points. */
  readonly firstWord: number;
}

/** @param pieces of one line, in any order @param rtl of the line */
export function visualLine(pieces: readonly Piece[], rtl: boolean, spaces: ReadonlySet<string>): VisualLine {
  const found: Atom[] = [];
  let firstWord = 0;
  let inFirst = true;
  let before: Piece | null = null;
  for (const piece of [...pieces].sort((a, b) => (rtl ? b.right - a.right || b.left - a.left : a.left - b.left || a.right - b.right))) {
    const gap = before ? spaceBetween(before, piece, rtl, spaces) : '';
    if (gap !== '') found.push(gap);
    inFirst &&= gap === '';
    if (inFirst) {
      const word = piece.text.search(/(?<=\S)\s|$/);
      firstWord += (piece.right - piece.left) * (weight(piece.text.slice(0, word)) / weight(piece.text));
      inFirst = word === piece.text.length;
    }
    for (const atom of inScan(piece, rtl)) found.push(atom);
    before = piece;
  }
  return { rtl, atoms: found, firstWord };
}

/** About how wide a text is, in Arabic letters: digits and Latin letters are wider, spaces and many marks less wide. */
function weight(text: string): number {
  let sum = 0;
  for (const sign of text) sum += /[\p{Script=Latin}\p{Nd}]/u.test(sign) ? 1.5 : /[\p{Mn}\p{P}\s]/u.test(sign) ? 0.5 : 1;
  return sum;
}

function spaceBetween(before: Piece, piece: Piece, rtl: boolean, spaces: ReadonlySet<string>): '' | ' ' | '\t' {
  const [left, right] = rtl ? [piece, before] : [before, piece];
  const gap = (right.left - left.right) / Math.min(left.size, right.size);
  if (gap > gapOfCells) return '\t';
  return gap > gapOfWords || (gap > gapWithSpace && spaces.has(spaceKey(left.right, left.y))) ? ' ' : '';
}

/** The atoms of a piece from the side where reading of the line begins. pdf.js has put what it holds into an order by itself. */
function inScan({ text, rtl: ofPiece }: Piece, rtl: boolean): Atom[] {
  const own = atomsOf(text);
  const turned = turnRuns(own, ofPiece ? isLtr : isRtl, ofPiece ? isRtl : isLtr);
  return ofPiece === rtl ? turned : turned.reverse();
}

/** Turns each run that begins and ends with what `is` and holds nothing that is of the `other` direction. */
function turnRuns(all: readonly Atom[], is: (atom: Atom) => boolean, other: (atom: Atom) => boolean): Atom[] {
  const done: Atom[] = [];
  /** From the first that `is`, and what came behind the last. */
  let run: Atom[] = [];
  let behind: Atom[] = [];
  const close = () => {
    pushTurned(done, run);
    for (const atom of behind) done.push(atom);
    [run, behind] = [[], []];
  };
  for (const atom of all) {
    if (is(atom)) {
      for (const between of behind) run.push(between);
      run.push(atom);
      behind = [];
    } else if (run.length > 0 && !other(atom)) behind.push(atom);
    else {
      close();
      done.push(atom);
    }
  }
  close();
  return done;
}

/** Which way the brackets of a page's lines are paired. */
export function countMirrored(lines: readonly VisualLine[], counted: Mirroring): void {
  const open: Mirroring = { asTheyLook: 0, asMeant: 0 };
  for (const { rtl, atoms: all } of lines)
    for (const atom of rtl ? all : []) {
      const other = mirrored[atom];
      if (other === undefined || !(opening.has(atom) || opening.has(other))) continue;
      for (const [how, sign] of [['asTheyLook', other], ['asMeant', atom]] as const) {
        if (opening.has(sign)) open[how] += 1;
        else if (open[how] > 0) {
          open[how] -= 1;
          counted[how] += 1;
        }
      }
    }
}

/** @param turn whether brackets among right-to-left letters are to be turned */
export function logicalText({ rtl, atoms: all }: VisualLine, turn: boolean): string {
  const read = rtl ? rightToLeft(all, turn) : turnRuns(all, isRtl, isLtr);
  return read.join('').replace(/ +(?=\t)|(?<=\t) +/g, '').trim();
}

function rightToLeft(all: readonly Atom[], turn: boolean): Atom[] {
  const done: Atom[] = [];
  let end = 0;
  for (const [begin, atom] of all.entries()) {
    if (begin < end) continue;
    if (!isWordOrNumber(atom)) {
      done.push((turn && mirrored[atom]) || atom);
      continue;
    }
    // Latin words with what is between them; where there is none of them, each number by itself.
    const phrase = all.slice(begin, endOfRun(all, begin, inPhrase));
    if (phrase.some(isLtr)) pushTurned(done, phrase);
    else for (let at = 0; at < phrase.length;) at = pushNumber(done, phrase, at);
    end = begin + phrase.length;
  }
  return done;
}

function pushTurned(done: Atom[], run: Atom[]): void {
  for (const atom of run.reverse()) done.push(atom);
}

/** @returns where the next one begins */
function pushNumber(done: Atom[], phrase: readonly Atom[], begin: number): number {
  const run = phrase.slice(begin, endOfRun(phrase, begin, inNumber));
  // 12.5% is drawn so ahead of any Arabic letter, and so meant; behind one it is drawn %12.5.
  const sign = done.at(-1);
  const isAhead = sign !== undefined && percent.test(sign);
  if (isAhead) done.pop();
  pushTurned(done, run);
  if (isAhead) done.push(sign);
  for (let at = begin + run.length; at < phrase.length; at += 1) {
    const atom = phrase[at] ?? '';
    if (isWordOrNumber(atom)) return at;
    done.push(atom);
  }
  return phrase.length;
}

const isWordOrNumber = (atom: Atom) => isLtr(atom) || isNumber(atom);

/** Behind the last word or number that begins here or is joined to it by no more than three signs `between`. */
function endOfRun(all: readonly Atom[], begin: number, between: RegExp): number {
  let end = begin + 1;
  let signs = 0;
  for (let at = end; at < all.length && signs <= 3; at += 1) {
    const atom = all[at] ?? '';
    if (isWordOrNumber(atom)) {
      end = at + 1;
      signs = 0;
    } else if (atom !== '\t' && between.test(atom.trim() || ' ')) signs += 1;
    else break;
  }
  return end;
}
