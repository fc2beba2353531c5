// SPDX-License-Identifier: MIT
import type { Language } from '../state/preferences.ts';

/** Arabic news writes 2024, not ٢٠٢٤, so the interface counts in the same digits as the article. */
export const locales: Readonly<Record<Language, string>> = { ar: 'ar-u-nu-latn', en: 'en' };
