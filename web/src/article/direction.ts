// SPDX-License-Identifier: MIT
// Which way a block reads: by most of its letters, so that a paragraph that begins with "BBC" stays right to left.
const rightToLeft = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u;
const letter = /\p{L}/u;

/** Enough letters to tell; a block can be a megabyte long. */
const looked = 400;

export function directionOf(text: string): 'rtl' | 'ltr' | 'auto' {
  let right = 0;
  let left = 0;
  for (const character of text.slice(0, looked)) {
    if (!letter.test(character)) continue;
    if (rightToLeft.test(character)) right += 1;
    else left += 1;
  }
  if (right === left) return 'auto';
  return right > left ? 'rtl' : 'ltr';
}
