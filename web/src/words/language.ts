// SPDX-License-Identifier: MIT
// Says things in the language of the interface.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { Language } from '../state/preferences.ts';
import { locales } from './locales.ts';
import { table, type Counted, type Entry, type Key } from './table.ts';

/** What is filled in. Another entry is said in the same language. */
export type Values = Readonly<Record<string, string | number | Entry>>;

export interface Words {
  readonly language: Language;
  readonly direction: 'rtl' | 'ltr';
  /** The text of a key, or an entry of another table; `n` chooses the plural form and is written as a number of the language. */
  say(key: Key | Entry, values?: Values): string;
  number(value: number): string;
  percent(value: number): string;
  list(items: readonly string[]): string;
}

const made = { ar: once(() => make('ar')), en: once(() => make('en')) };

export function wordsOf(language: Language): Words {
  return made[language]();
}

/** Builds, before the first article comes, the formatters that its summary needs. */
export function prepareWords(language: Language): void {
  // A count that is written in figures, as 2 is not in Arabic.
  wordsOf(language).say('count_words', { n: 11 });
}

function make(language: Language): Words {
  const locale = locales[language];
  // Each takes milliseconds to make, and the empty page needs none.
  const plural = once(() => new Intl.PluralRules(locale));
  const numbers = once(() => new Intl.NumberFormat(locale));
  const percents = once(() => new Intl.NumberFormat(locale, { style: 'percent' }));
  const lists = once(() => new Intl.ListFormat(locale, { type: 'unit', style: 'short' }));
  // A value may read the other way than the sentence that it stands in: it is isolated (U+2068, U+2069) from the rest of it.
  const isolated = (text: string) => (otherWay.test(text) && !text.startsWith('\u2068') ? `\u2068${text}\u2069` : text);
  const otherWay = language === 'ar' ? /[A-Za-z]/ : /\p{Script=Arabic}/u;
  const written = (value: Values[string]) => {
    if (typeof value === 'number') return numbers().format(value);
    return typeof value === 'string' ? isolated(value) : say(value);
  };
  function say(key: Key | Entry, values: Values = {}): string {
    const entry: string | Counted = (typeof key === 'string' ? table[key] : key)[language];
    const form = typeof entry === 'string' ? entry : (entry[plural().select(Number(values['n'] ?? 0))] ?? entry.other);
    return form.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return value === undefined ? whole : written(value);
    });
  }
  return {
    language,
    direction: language === 'ar' ? 'rtl' : 'ltr',
    say,
    number: (value) => numbers().format(value),
    percent: (value) => percents().format(value / 100),
    list: (items) => lists().format(items),
  };
}

function once<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => (made ??= make());
}

export const WordsContext = createContext<Words>(wordsOf('ar'));

export function useWords(): Words {
  return useContext(WordsContext);
}
