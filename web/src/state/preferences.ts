// What a person likes, on every text: kept in the browser.
import type { MentionType } from 'tanqih';

export type Language = 'ar' | 'en';
export type Theme = 'system' | 'light' | 'dark';

export interface Preferences {
  readonly language: Language;
  readonly theme: Theme;
  /** Types of mention that are neither highlighted nor listed. */
  readonly hidden: readonly MentionType[];
}

/** Plain numbers are everywhere in a news text; highlighting them hides the names. */
export const firstPreferences: Preferences = { language: 'ar', theme: 'system', hidden: ['number'] };

const key = 'tanqih.preferences';

/** Storage can be forbidden, full or from another version: then it is as on a first visit. */
export function loadPreferences(storage: () => Storage): Preferences {
  try {
    const kept: unknown = JSON.parse(storage().getItem(key) ?? 'null');
    if (kept === null || typeof kept !== 'object') return firstPreferences;
    const { language, theme, hidden } = kept as Partial<Preferences>;
    return {
      language: language === 'en' ? 'en' : 'ar',
      theme: theme === 'light' || theme === 'dark' ? theme : 'system',
      hidden: Array.isArray(hidden) ? hidden : firstPreferences.hidden,
    };
  } catch {
    return firstPreferences;
  }
}

export function keepPreferences(storage: () => Storage, preferences: Preferences): void {
  try {
    storage().setItem(key, JSON.stringify(preferences));
  } catch {
    // Not kept: the page works the same until it is closed.
  }
}
