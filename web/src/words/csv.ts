// SPDX-License-Identifier: MIT
// The list of entities as CSV (RFC 4180), in words that a person reads, with the mark by which spreadsheets know UTF-8.
import type { Entity } from 'tanqih';

import type { Words } from './language.ts';
import type { Key } from './table.ts';
import { countryName, isWhole, valueWords } from './values.ts';

type Column = readonly [heading: Key, of: (entity: Entity, words: Words) => string];

const columns: readonly Column[] = [
  ['dictionary_type', ({ type }, { say }) => say(`one_${type}`)],
  ['dictionary_name', ({ name }) => name],
  ['mentions', ({ count }) => String(count)],
  ['fact_variants', ({ name, variants }) => variants.filter((variant) => variant !== name).join(' | ')],
  ['fact_value', ({ type, value }, { language }) => (value === null ? '' : (valueWords(type, value, language) ?? ''))],
  ['value_iso', ({ value }) => (value !== null && isWhole(value) ? value : '')],
  ['fact_roles', ({ roles }) => roles.join(' | ')],
  ['fact_country', ({ country }, { language }) => (country === null ? '' : countryName(country, language))],
  ['fact_latin', ({ latin }) => latin ?? ''],
  ['fact_source', ({ origin }, { say }) => say(`origin_${origin}`)],
];

export function csvOf(entities: readonly Entity[], words: Words): string {
  const rows = [
    columns.map(([heading]) => words.say(heading)),
    ...entities.map((entity) => columns.map(([, of]) => of(entity, words))),
  ];
  return `\ufeff${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`;
}

/** A spreadsheet runs a cell that begins like a formula: an apostrophe keeps it text. */
function cell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
