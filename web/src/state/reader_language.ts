// SPDX-License-Identifier: MIT
import type { Language } from './preferences.ts';

/** Until a person chooses one: Arabic where the browser is set to it at all, English for the others. */
export function readerLanguage(): Language {
  const { languages } = navigator;
  return languages.length === 0 || languages.some((language) => /^ar\b/i.test(language)) ? 'ar' : 'en';
}
