// SPDX-License-Identifier: MIT
import type { Article } from 'tanqih';

/** A headline is shorter; a text without one begins with a paragraph. */
const longest = 120;

/** The article's headline, else how it begins, up to a whole word; empty: there is no article. */
export function titleOf({ fields, clean }: Pick<Article, 'fields' | 'clean'>): string {
  const title = (clean === '' ? null : fields.title) ?? clean.split('\n', 1)[0] ?? '';
  if (title.length <= longest) return title;
  return `${title.slice(0, title.lastIndexOf(' ', longest) + 1 || longest).trim()}…`;
}
