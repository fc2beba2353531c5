// SPDX-License-Identifier: MIT
// What a person exports: as text to copy, or as files.

/** Those that the core renders. */
export type RenderedFormat = 'text' | 'html' | 'markdown' | 'json';
/** The forms in which a document is exported. */
export type Format = RenderedFormat | 'docx' | 'annotations' | 'csv';

export const fileTypes: Readonly<Record<Format, { readonly end: string; readonly type: string }>> = {
  text: { end: 'txt', type: 'text/plain' },
  docx: { end: 'docx', type: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' },
  html: { end: 'html', type: 'text/html' },
  markdown: { end: 'md', type: 'text/markdown' },
  json: { end: 'json', type: 'application/json' },
  annotations: { end: 'annotations.json', type: 'application/ld+json' },
  csv: { end: 'csv', type: 'text/csv' },
};

export const formats = Object.keys(fileTypes) as Format[];
