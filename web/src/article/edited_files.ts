// SPDX-License-Identifier: MIT
// A person's texts of blocks (edited.ts) in HTML and Markdown that the core wrote: what they change is looked up among the
// letters that are shown, and the tags and signs between those stay.
import type { Block } from 'tanqih';

import { changesBetween, type Change } from './changes.ts';
import type { BlockText } from './edited.ts';
import type { Place } from './types.ts';

interface Syntax {
  /** Whatever is written at once. */
  readonly parts: RegExp;
  /** Of those: what is no letter of a text. */
  readonly isSign: (part: string, inTable: boolean) => boolean;
  readonly letterOf: (part: string) => string;
  readonly written: (text: string, atStart: boolean) => string;
}

const named: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const letters = new Map(Object.entries(named).map(([letter, name]) => [name, letter]));

const syntaxes: Readonly<Record<'html' | 'markdown', Syntax>> = {
  html: {
    parts: /<[^>]*>|&\w+;|[^]/gu,
    isSign: (part) => part.startsWith('<'),
    letterOf: (part) => letters.get(part) ?? part,
    written: (text) => text.replace(/[&<>"]/g, (letter) => named[letter] ?? letter),
  },
  markdown: {
    parts: /\\[!-/:-@[-`{-~]|\]\((?:\\.|[^)\\])*\)|<\/?su[bp]>|[^]/gu,
    // Between cells stands a bar; elsewhere it is one.
    isSign: (part, inTable) => /^(?:\]\(|<|[[*]$)/.test(part) || (inTable && part === '|'),
    letterOf: (part) => (part.startsWith('\\') && part.length > 1 ? part.slice(1) : part),
    written: (text, atStart) => {
      const escaped = text.replace(/[\\`*_[\]<>~#|&]/g, '\\$&');
      return atStart ? escaped.replace(/^(?=[+=:-])/, '\\').replace(/^(\d{1,9})(?=[.)])/, '$1\\') : escaped;
    },
  },
};

/** @param blocks as the core gave them */
export function withTextsIn(written: string, format: 'html' | 'markdown', blocks: readonly Block[], texts: readonly BlockText[]): string {
  const wanted = new Map(texts.map(({ begin, text }) => [begin, text]));
  if (!blocks.some(({ begin, keep }) => keep && wanted.has(begin))) return written;
  const syntax = syntaxes[format];
  const outside = new Letters(written, syntax, false);
  const inTable = new Letters(written, syntax, true);
  const replaced: Replaced[] = [];
  let from = 0;
  for (const block of blocks) {
    if (!block.keep) continue;
    const shown = block.table || block.shape === 'table_row' ? inTable : outside;
    const first = shown.find(block.text, from);
    if (first === null) continue;
    from = shown.endOf(first + withoutSpaces(block.text).length - 1);
    const now = wanted.get(block.begin);
    if (now !== undefined) for (const change of changesBetween(block.text, now)) replaced.push(shown.replaced(first, block.text, change));
  }
  return outside.with(replaced);
}

interface Replaced extends Place {
  readonly by: string;
  /** Signs up to there go ahead of `by`, the others behind it: what closes behind the word before, and what opens. */
  readonly signsTo: number;
}

function spacesAround(text: string): string[] {
  return [/^\s*/.exec(text)?.[0] ?? '', /\s*$/.exec(text)?.[0] ?? ''];
}

function withoutSpaces(text: string): string {
  return text.replace(/\s+/g, '');
}

/** Letters of what is marked between a block and the one before it: the number of an item, a caption that stands elsewhere. */
const between = 4_000;

/** The letters that are shown, by code unit and without spaces, and where each is written. */
class Letters {
  private readonly places: Place[] = [];
  private readonly signs: Place[] = [];
  /** By where it begins: where it ends. */
  private readonly signAt = new Map<number, number>();
  private readonly letters: string;
  /** The first letter that was not looked at. */
  private next = 0;

  constructor(private readonly written: string, private readonly syntax: Syntax, inTable: boolean) {
    let all = '';
    for (const { 0: part, index } of written.matchAll(syntax.parts)) {
      const place = { begin: index, end: index + part.length };
      if (syntax.isSign(part, inTable)) {
        this.signs.push(place);
        this.signAt.set(place.begin, place.end);
      } else
        for (const letter of withoutSpaces(syntax.letterOf(part)).split('')) {
          all += letter;
          this.places.push(place);
        }
    }
    this.letters = all;
  }

  endOf(letter: number): number {
    return this.places[letter]?.end ?? 0;
  }

  /** Which letter a text begins with, that is written at `from` or behind; null: it is not found. */
  find(text: string, from: number): number | null {
    while ((this.places[this.next]?.begin ?? Number.POSITIVE_INFINITY) < from) this.next += 1;
    const bare = withoutSpaces(text);
    const window = this.letters.slice(this.next, this.next + bare.length + between);
    const at = window.indexOf(bare);
    if (at >= 0) return this.next + at;
    // HTML has the bullet that an item brings as the item's mark.
    const behind = bare.startsWith('•') ? window.indexOf(bare.slice(1)) : -1;
    return behind < 0 ? null : this.next + behind - 1;
  }

  replaced(first: number, text: string, { begin, end, text: by }: Change): Replaced {
    const gone = text.slice(begin, end);
    const from = first + withoutSpaces(text.slice(0, begin)).length;
    const to = from + withoutSpaces(gone).length;
    const words = this.syntax.written(by, begin === 0);
    const firstGone = this.places[from];
    if (to > from && firstGone && spacesAround(gone).join() === spacesAround(by).join())
      return { begin: firstGone.begin, end: this.endOf(to - 1), by: words.trim(), signsTo: firstGone.begin };
    // From the letter before it to the one behind, so that spaces are as they are in the text. Cells are apart.
    const [spacesBefore = ''] = /[^\S\t\n]*$/.exec(text.slice(0, begin)) ?? [];
    const [spacesBehind = ''] = /^[^\S\t\n]*/.exec(text.slice(end)) ?? [];
    const before = /\S$/.test(text.slice(0, begin - spacesBefore.length)) ? this.places[from - 1] : undefined;
    const behind = /^\S/.test(text.slice(end + spacesBehind.length)) ? this.places[to] : undefined;
    const at = before?.end ?? firstGone?.begin ?? this.written.length;
    const until = behind?.begin ?? Math.max(at, to > from ? this.endOf(to - 1) : at);
    let signsTo = at;
    for (let sign = this.signAt.get(at); sign !== undefined && sign <= until; sign = this.signAt.get(sign)) signsTo = sign;
    return {
      begin: at,
      end: until,
      by: `${before ? spacesBefore : ''}${words}${behind ? spacesBehind : ''}`,
      signsTo,
    };
  }

  /** What is written, with each change in its place, in order. The signs within one stay. */
  with(all: readonly Replaced[]): string {
    let result = '';
    let done = 0;
    let sign = 0;
    for (const { begin, end, by, signsTo } of [...all].sort((a, b) => a.begin - b.begin)) {
      if (begin < done) continue;
      result += this.written.slice(done, begin);
      const signs = (to: number) => {
        for (let next = this.signs[sign]; next && next.end <= to; next = this.signs[sign]) {
          if (next.begin >= begin) result += this.written.slice(next.begin, next.end);
          sign += 1;
        }
      };
      signs(signsTo);
      result += by;
      signs(end);
      done = end;
    }
    return result + this.written.slice(done);
  }
}
