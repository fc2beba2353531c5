// SPDX-License-Identifier: MIT
// One spelling for all the ways in which a word may be written, for comparison only. It is asked at every key of a
// search, on the page's thread, while the core runs in the worker: so it is written here once more.
//   As the core folds (core/src/text/fold.hpp): the forms of alef, hamza seats, ya, ta marbuta and kaf; diacritics,
//   tatweel and invisible characters; presentation forms; digits; upper case.
//   Otherwise than the core, which looks for cues and names within a text: here whole names and lines are compared with
//   what a person typed, so punctuation counts as a space, and Latin letters lose their accents.

const folded: Readonly<Record<string, string>> = {
  'ٱ': 'ا', 'ى': 'ي', 'ی': 'ي', 'ې': 'ي', 'ے': 'ي', 'ة': 'ه', 'ہ': 'ه', 'ھ': 'ه', 'ە': 'ه', 'ک': 'ك', 'ء': '', 'ـ': '',
};
/** Where the digits of the Arabic and the Persian keyboard begin. */
const zeros = [0x0660, 0x06f0];

/** "إقرأ أيضــاً:" and "اقرا ايضا" are one; so are "2024" and "٢٠٢٤". */
export function fold(text: string): string {
  return text
    // أ إ آ ؤ ئ ۀ come apart into a letter and a mark.
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[ٱىیېےةہھەکءـ]/g, (letter) => folded[letter] ?? letter)
    .replace(/[٠-٩۰-۹]/g, (digit) => {
      const code = digit.charCodeAt(0);
      return String(code - (zeros.findLast((zero) => zero <= code) ?? 0));
    })
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** The same for a line that returns with other numbers: "شارك 12 مرة" and "شارك 340 مرة" are one. */
export function foldLine(line: string): string {
  return fold(line).replace(/\p{Nd}+/gu, '0');
}

/** A text folded, and by code unit of that where the letter stands in the text that it came of: "اقرا" is found in "إقرأ". */
export interface FoldedText {
  readonly folded: string;
  readonly begins: readonly number[];
  readonly ends: readonly number[];
}

const known = new Map<string, string>();

/** As `fold`, letter by letter. */
export function foldedText(text: string): FoldedText {
  let folded = '';
  const begins: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const letter of text) {
    let one = known.get(letter);
    if (one === undefined) {
      one = /[\p{L}\p{N}]/u.test(letter) ? fold(letter) : /[\p{M}\p{Cf}]/u.test(letter) ? '' : ' ';
      known.set(letter, one);
    }
    const end = at + letter.length;
    if (one === '') {
      // Vowel signs belong to their letter.
      if (ends.length > 0 && ends.at(-1) === at && !folded.endsWith(' ')) ends[ends.length - 1] = end;
    } else if (one !== ' ' || (folded !== '' && !folded.endsWith(' '))) {
      folded += one;
      for (let unit = 0; unit < one.length; unit += 1) {
        begins.push(at);
        ends.push(end);
      }
    }
    at = end;
  }
  return { folded, begins, ends };
}
