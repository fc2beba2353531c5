// SPDX-License-Identifier: MIT
import type { Article } from 'tanqih';

import { titleOf } from './title.ts';

/** What is known of an article, as the YAML that stands above a Markdown file; a text in quotation marks of JSON is one in YAML. */
export function frontMatter(article: Article): string {
  const { title, tags, origins: _, ...others } = article.fields;
  const { words, characters } = article.statistics;
  const text = Object.entries({ title: title ?? titleOf(article), ...others, tags: tags.length === 0 ? null : tags })
    .flatMap(([name, value]) => (value === null || value === '' ? [] : [`${name}: ${JSON.stringify(value)}`]));
  return ['---', ...text, `words: ${words}`, `characters: ${characters}`, '---', '', ''].join('\n');
}
