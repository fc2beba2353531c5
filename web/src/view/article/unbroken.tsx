// SPDX-License-Identifier: MIT
import type { ComponentChildren } from 'preact';

/** A score, a range, a season: 2-1, 3 – 0, 2023/2024. A browser would end a line behind the hyphen. */
const figures = /((?<![\d٠-٩])[\d٠-٩]{1,4}(?: ?[-–/] ?[\d٠-٩]{1,4}){1,2}(?![\d٠-٩]))/;

/** A text, whose figures that belong together stay on one line. Digits do not join, so an element around them parts no letters. */
export function unbroken(text: string): ComponentChildren {
  if (!figures.test(text)) return text;
  return text.split(figures).map((part, i) => (i % 2 === 1 ? <span key={i} class="unbroken">{part}</span> : part));
}
