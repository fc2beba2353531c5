// SPDX-License-Identifier: MIT
// How a person likes the page to be: not part of any text, so no step of undo.
import type { MentionType } from 'tanqih';

export type Language = 'ar' | 'en';
export type Theme = 'system' | 'light' | 'dark';

/** How the article is set; the first of each is the page's own. */
export const textSettings = {
  textSize: ['medium', 'small', 'large', 'largest'],
  measure: ['medium', 'narrow', 'wide'],
  face: ['sans', 'naskh'],
  /** Whether the type of a name is written beside it. */
  labels: ['off', 'on'],
} as const;
export type TextSetting = keyof typeof textSettings;
export const allTextSettings = Object.keys(textSettings) as TextSetting[];
type TextSettings = { readonly [Name in TextSetting]: (typeof textSettings)[Name][number] };

export interface Preferences extends TextSettings {
  readonly language: Language;
  readonly theme: Theme;
  /** Types of mention that are neither highlighted nor listed. */
  readonly hidden: readonly MentionType[];
  /** Keys of one letter; they can be in the way of speech input. */
  readonly letterKeys: boolean;
  /** Whether the open texts are there again when the page is opened next. */
  readonly session: boolean;
}

/** Plain numbers are everywhere in a news text; highlighting them hides the names. */
export const firstPreferences: Preferences = {
  language: 'ar', theme: 'system', hidden: ['number'], letterKeys: true, session: true, textSize: 'medium', measure: 'medium', face: 'sans', labels: 'off',
};

/** Preferences as read from a file or from storage: what is not understood is as at first. */
export function preferencesFrom(value: unknown): Preferences {
  if (value === null || typeof value !== 'object') return firstPreferences;
  const chosen = (name: TextSetting) => textSettings[name].find((one) => one === (value as Partial<Record<TextSetting, unknown>>)[name]) ?? textSettings[name][0];
  const { language, theme, hidden, letterKeys, session } = value as Partial<Record<keyof Preferences, unknown>>;
  return {
    language: language === 'en' ? 'en' : 'ar',
    theme: theme === 'light' || theme === 'dark' ? theme : 'system',
    hidden: Array.isArray(hidden) ? hidden.filter((type): type is MentionType => typeof type === 'string') : firstPreferences.hidden,
    letterKeys: letterKeys !== false,
    session: session !== false,
    ...(Object.fromEntries(allTextSettings.map((name) => [name, chosen(name)])) as unknown as TextSettings),
  };
}
