// SPDX-License-Identifier: MIT
// The normalised value of a mention (Mention.value of the core), in the words of the language.
import type { MentionType } from 'tanqih';

import type { Language } from '../state/preferences.ts';
import { dateWords } from './dates.ts';
import { locales } from './locales.ts';

/** Whether it says all that its form has room for: a date without a year ("--10-07"), a weekday ("-W-3"), no time at all ("P0W") do not. */
export function isWhole(value: string): boolean {
  return !/(?:^|\/)(?:-[-W]|P0)/.test(value);
}

/** Null where the value says no more than the text: a country's code, a form that has no words here. */
export function valueWords(type: MentionType, value: string, language: Language): string | null {
  switch (type) {
    case 'date':
      return dateWords(value, language);
    case 'time':
      return timeWords(value, language);
    case 'duration':
      return durationWords(value, language);
    case 'money':
      return moneyWords(value, language);
    case 'percent':
      return numberWords(value, language, { style: 'percent', maximumFractionDigits: 4 }, 100);
    case 'number':
      return numberWords(value, language, { maximumFractionDigits: 6 });
    case 'quantity': {
      const [count = '', unit = ''] = value.split(' ');
      const number = numberWords(count, language, { maximumFractionDigits: 6 });
      return number && `${number} ${unit}`;
    }
    case 'person': case 'organisation': case 'place': case 'misc':
      return null;
  }
}

/** The name of a country by its ISO code; the code where the browser knows no name. */
export function countryName(code: string, language: Language): string {
  return new Intl.DisplayNames(locales[language], { type: 'region', fallback: 'code' }).of(code) ?? code;
}

function numberWords(value: string, language: Language, options: Intl.NumberFormatOptions, of = 1): string | null {
  const number = Number(value);
  return value === '' || Number.isNaN(number) ? null : new Intl.NumberFormat(locales[language], options).format(number / of);
}

/** "EUR 3000000"; without a currency where the text names none. */
function moneyWords(value: string, language: Language): string | null {
  const [, currency, amount = ''] = /^(?:([A-Z]{3}) )?([\d.]+)$/.exec(value) ?? [];
  return numberWords(amount, language, currency === undefined
    ? { maximumFractionDigits: 6 }
    : { style: 'currency', currency, currencyDisplay: 'name', minimumFractionDigits: 0, maximumFractionDigits: 6 });
}

/** "T13:05" */
function timeWords(value: string, language: Language): string | null {
  const [, hour, minute = '0'] = /^T(\d{2})(?::(\d{2}))?/.exec(value) ?? [];
  return hour === undefined
    ? null
    : new Intl.DateTimeFormat(locales[language], { timeStyle: 'short', timeZone: 'UTC' }).format(Date.UTC(2024, 0, 1, Number(hour), Number(minute)));
}

const units: Readonly<Record<string, string>> = { Y: 'year', M: 'month', W: 'week', D: 'day', TH: 'hour', TM: 'minute', TS: 'second' };

/** "P3Y6M", "PT36H" */
function durationWords(value: string, language: Language): string | null {
  const [, date, time = ''] = /^P([\d.YMWD]*)(?:T([\d.HMS]+))?$/.exec(value) ?? [];
  if (date === undefined) return null;
  const parts = [['', date], ['T', time]] as const;
  const said = parts.flatMap(([before, part]) => [...part.matchAll(/([\d.]+)([A-Z])/g)].flatMap(([, count, letter]) => {
    const unit = units[`${before}${letter}`];
    return unit === undefined
      ? []
      : [new Intl.NumberFormat(locales[language], { style: 'unit', unit, unitDisplay: 'long' }).format(Number(count))];
  }));
  return said.length === 0 ? null : new Intl.ListFormat(locales[language], { type: 'conjunction' }).format(said);
}
