// A date of the core in the words of the language, as much of it as is known.
import type { Language } from '../state/preferences.ts';

const locales: Record<Language, string> = { ar: 'ar-u-nu-latn', en: 'en' };

/** "2024-10-07", "2024-10", "2024" or "--10-07"; anything else as it is. */
export function dateWords(value: string, language: Language): string {
  const parts = /^(?:(\d{4})|-)(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(value);
  if (!parts) return value;
  const [, year, month, day] = parts;
  const options: Intl.DateTimeFormatOptions = { timeZone: 'UTC', calendar: 'gregory' };
  if (year) options.year = 'numeric';
  if (month) options.month = 'long';
  if (day) options.day = 'numeric';
  const date = new Date(Date.UTC(Number(year ?? 2024), Number(month ?? 1) - 1, Number(day ?? 1)));
  return new Intl.DateTimeFormat(locales[language], options).format(date);
}
