// SPDX-License-Identifier: MIT
// Preferences and rules as one file, and the same in the browser's storage.
import { firstPreferences, preferencesFrom, type Preferences } from './preferences.ts';
import { readerLanguage } from './reader_language.ts';
import { rulesFrom, type Rules } from './rules.ts';
import { store, stored } from './stored.ts';

export interface Settings { readonly preferences: Preferences; readonly rules: Rules }

export function settingsText({ preferences, rules }: Settings): string {
  return `${JSON.stringify({ tanqih: 'settings', version: 1, preferences, rules }, null, 2)}\n`;
}

/** Null where the text is no settings file. */
export function settingsFrom(text: string): Settings | null {
  const fields = fieldsOf(text);
  return fields && { preferences: preferencesFrom(fields['preferences']), rules: rulesFrom(fields['rules']) };
}

function fieldsOf(text: string): Record<string, unknown> | null {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' && 'tanqih' in value && value.tanqih === 'settings' ? { ...value } : null;
  } catch {
    return null;
  }
}

const key = 'tanqih.settings';

export function firstSettings(): Settings {
  return { preferences: { ...firstPreferences, language: readerLanguage() }, rules: rulesFrom(null) };
}

/** Storage can be forbidden, full or from another version: then it is as on a first visit. */
export function loadSettings(): Settings {
  return settingsFrom(stored(key) ?? '') ?? firstSettings();
}

/** The preferences alone, for the script in the page's head. */
export function storedPreferences(): Preferences {
  const fields = fieldsOf(stored(key) ?? '');
  return fields ? preferencesFrom(fields['preferences']) : { ...firstPreferences, language: readerLanguage() };
}

export function keepSettings(settings: Settings): void {
  store(key, settingsText(settings));
}
