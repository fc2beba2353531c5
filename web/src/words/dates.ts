// SPDX-License-Identifier: MIT
// A date of the core in the words of the language, as much of it as is known.
import type { Language } from '../state/preferences.ts';
import { locales } from './locales.ts';

/**
 * "2024-10-07", "2024-10", "2024" or "--10-07"; "-W-1" is a Monday of no known week; "a/b" is from one to the other;
 * anything else as it is.
 */
export function dateWords(value: string, language: Language): string {
  if (value.includes('/')) return value.split('/').map((end) => dateWords(end, language)).join(' – ');
  const [, weekday] = /^-W-([1-7])$/.exec(value) ?? [];
  // The first of January 2024 was a Monday.
  if (weekday) return written(Date.UTC(2024, 0, Number(weekday)), { weekday: 'long' }, language);
  const parts = /^(?:(\d{4})|-)(?:-(0\d|1[0-2]))?(?:-(\d{2}))?$/.exec(value);
  if (!parts) return value;
  const [, year, month, day] = parts;
  const options: Intl.DateTimeFormatOptions = {};
  if (year) options.year = 'numeric';
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  return written(Date.UTC(Number(year ?? 2024), Number(month ?? 1) - 1, Number(day ?? 1)), options, language);
}

function written(date: number, options: Intl.DateTimeFormatOptions, language: Language): string {
  return new Intl.DateTimeFormat(locales[language], { timeZone: 'UTC', calendar: 'gregory', ...options }).format(date);
}
