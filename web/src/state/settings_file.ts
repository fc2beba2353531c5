// Preferences and rules as one file, and the same in the browser's storage.
import { preferencesFrom, type Preferences } from './preferences.ts';
import { rulesFrom, type Rules } from './rules.ts';

export interface Settings { readonly preferences: Preferences; readonly rules: Rules }

export function settingsText({ preferences, rules }: Settings): string {
  return `${JSON.stringify({ tanqih: 'settings', version: 1, preferences, rules }, null, 2)}\n`;
}

/** Null where the text is no settings file. */
export function settingsFrom(text: string): Settings | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (value === null || typeof value !== 'object') return null;
  const { tanqih, preferences, rules } = value as Record<string, unknown>;
  return tanqih === 'settings' ? { preferences: preferencesFrom(preferences), rules: rulesFrom(rules) } : null;
}

const key = 'tanqih.settings';

/** Storage can be forbidden, full or from another version: then it is as on a first visit. */
export function loadSettings(): Settings {
  const first = { preferences: preferencesFrom(null), rules: rulesFrom(null) };
  try {
    return settingsFrom(localStorage.getItem(key) ?? '') ?? first;
  } catch {
    return first;
  }
}

export function keepSettings(settings: Settings): void {
  try {
    localStorage.setItem(key, settingsText(settings));
  } catch {
    // Not kept: the page works the same until it is closed.
  }
}
