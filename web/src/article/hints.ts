// SPDX-License-Identifier: MIT
// What may read better otherwise: told where a person asks for the article at a glance, and nowhere in the way.
import { searchedBlocks, type Found } from './find.ts';
import type { Section } from './types.ts';

export interface Hint extends Found {
  readonly type: 'long' | 'twice';
  /** The sentence, or the words that stand there twice. */
  readonly text: string;
  readonly words: number;
}

/** Words: of a hundred sentences of news five have more. */
const longSentence = 60;

/** Up to a mark that ends one and that a space or a quotation mark follows. */
const sentence = /\S(?:[^.؟?!…\t\n]|[.؟?!…](?![\s»”")\]]|$))*[.؟?!…]*/g;
const twice = /(?<![\p{L}\p{M}\p{N}])(\p{L}[\p{L}\p{M}]+)\s\1(?![\p{L}\p{M}\p{N}])/gu;

/** In the order of the article. A name may have a word twice: بي بي سي, عبد الله عبد الله. */
export function hintsOf(sections: readonly Section[]): Hint[] {
  const named = new Map<number, [begin: number, end: number][]>();
  for (const { blocks } of sections)
    for (const { begin, offset: part, mentions } of blocks)
      for (const { offset, length } of mentions) {
        const some = named.get(begin) ?? [];
        some.push([part + offset, part + offset + length]);
        named.set(begin, some);
      }
  return searchedBlocks(sections).flatMap(({ begin: block, text }) => {
    const hint = (type: Hint['type'], { 0: words, index = 0 }: RegExpMatchArray): Hint => ({
      type, block, begin: index, end: index + words.length, text: words, words: words.split(/\s+/).length,
    });
    const isName = ({ begin, end }: Hint) => (named.get(block) ?? []).some(([from, to]) => from < end && to > begin);
    return [
      ...[...text.matchAll(sentence)].map((match) => hint('long', match)).filter(({ words }) => words > longSentence),
      ...[...text.matchAll(twice)].map((match) => hint('twice', match)).filter((one) => !isName(one)),
    ].sort((a, b) => a.begin - b.begin);
  });
}
