// SPDX-License-Identifier: MIT
// What a person exports: as text to copy, or as files.
import { pageOf } from './page.ts';

/** The forms in which a document is exported. */
export type Format = 'text' | 'html' | 'markdown' | 'json' | 'annotations' | 'csv';

export const fileTypes: Readonly<Record<Format, { readonly end: string; readonly type: string }>> = {
  text: { end: 'txt', type: 'text/plain' },
  html: { end: 'html', type: 'text/html' },
  markdown: { end: 'md', type: 'text/markdown' },
  json: { end: 'json', type: 'application/json' },
  annotations: { end: 'annotations.json', type: 'application/ld+json' },
  csv: { end: 'csv', type: 'text/csv' },
};

export const formats = Object.keys(fileTypes) as Format[];

/** A rendered text as a file holds it. */
export function fileContent(format: Format, text: string, title: string): string {
  return format === 'html' ? pageOf(text, title) : text;
}
