// What a person takes away, as files.
import { pageOf } from './page.ts';

/** What can be taken away as a text of its own. */
export type Format = 'text' | 'html' | 'markdown' | 'json' | 'annotations' | 'csv';

export const takeaways: Readonly<Record<Format, { readonly end: string; readonly type: string }>> = {
  text: { end: 'txt', type: 'text/plain' },
  html: { end: 'html', type: 'text/html' },
  markdown: { end: 'md', type: 'text/markdown' },
  json: { end: 'json', type: 'application/json' },
  annotations: { end: 'annotations.json', type: 'application/ld+json' },
  csv: { end: 'csv', type: 'text/csv' },
};

export const formats = Object.keys(takeaways) as Format[];

/** A rendered text as a file holds it. */
export function fileContent(format: Format, text: string, title: string): string {
  return format === 'html' ? pageOf(text, title) : text;
}
