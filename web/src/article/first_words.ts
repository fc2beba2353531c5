// SPDX-License-Identifier: MIT
/** The first words of a text, enough to know it by, with … where it goes on. */
export function firstWords(text: string): string {
  const words = text.slice(0, 200).split(/\s+/).slice(0, 6).join(' ').slice(0, 60);
  return words.length < text.length ? `${words}…` : words;
}
