// SPDX-License-Identifier: MIT
// The list of entities as CSV (RFC 4180), with the mark by which spreadsheets know UTF-8.
import type { Article } from 'tanqih';

export function csvOf({ entities }: Pick<Article, 'entities'>): string {
  const rows = [
    ['type', 'name', 'count', 'variants', 'value', 'roles', 'country', 'latin', 'origin'],
    ...entities.map(({ type, name, count, variants, value, roles, country, latin, origin }) =>
      [type, name, String(count), variants.join(' | '), value ?? '', roles.join(' | '), country ?? '', latin ?? '', origin]),
  ];
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A spreadsheet runs a cell that begins like a formula: an apostrophe keeps it text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
