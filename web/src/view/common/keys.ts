// SPDX-License-Identifier: MIT
// The keys of the page. They go by the place of the key, so that they are the same under an Arabic layout.
import type { Key } from '../../words/table.ts';

export type Command =
  | 'undo' | 'redo' | 'help' | 'next_mention' | 'previous_mention' | 'next_block' | 'previous_block'
  | 'next_check' | 'previous_check' | 'toggle_block' | 'kind_of_block' | 'find' | 'edit' | 'tag' | 'compare' | 'new_text';

interface KeyOf {
  readonly command: Command | null;
  readonly says: Key;
  /** As the sheet of keys shows it. */
  readonly shown: readonly string[];
  readonly code: string;
  readonly control?: boolean;
  readonly shift?: boolean;
}

export const keys: readonly KeyOf[] = [
  { command: null, says: 'key_paste', shown: ['Ctrl V'], code: '' },
  { command: null, says: 'key_copy', shown: ['Ctrl C'], code: '' },
  { command: 'undo', says: 'undo', shown: ['Ctrl Z'], code: 'KeyZ', control: true },
  { command: 'redo', says: 'redo', shown: ['Ctrl Shift Z', 'Ctrl Y'], code: 'KeyZ', control: true, shift: true },
  { command: 'next_block', says: 'key_next_block', shown: ['J', '↓'], code: 'KeyJ' },
  { command: 'previous_block', says: 'key_previous_block', shown: ['K', '↑'], code: 'KeyK' },
  { command: 'toggle_block', says: 'key_toggle_block', shown: ['X', 'Delete'], code: 'KeyX' },
  { command: 'kind_of_block', says: 'key_kind', shown: ['T'], code: 'KeyT' },
  { command: 'find', says: 'find', shown: ['F'], code: 'KeyF' },
  { command: 'edit', says: 'edit_text', shown: ['E', 'Enter'], code: 'KeyE' },
  { command: null, says: 'key_next_cell', shown: ['Tab'], code: '' },
  { command: 'tag', says: 'tag', shown: ['M', 'Shift Enter'], code: 'KeyM' },
  { command: 'next_mention', says: 'next_mention', shown: ['N'], code: 'KeyN' },
  { command: 'previous_mention', says: 'previous_mention', shown: ['P'], code: 'KeyP' },
  { command: 'next_check', says: 'next_check', shown: ['G'], code: 'KeyG' },
  { command: 'previous_check', says: 'previous_check', shown: ['Shift G'], code: 'KeyG', shift: true },
  { command: null, says: 'key_open_mention', shown: ['Enter'], code: '' },
  { command: 'compare', says: 'key_compare', shown: ['C'], code: 'KeyC' },
  { command: 'new_text', says: 'new_text', shown: ['B'], code: 'KeyB' },
  { command: 'help', says: 'help', shown: ['?'], code: 'Slash', shift: true },
];

/** On the window, its detail 1 or -1: to the next check, or the one before. The workbench knows them. */
export const stepEvent = 'tanqih-step';

/** On the window: the bar that tags what is selected; where nothing is, words are chosen by arrows first. */
export const tagEvent = 'tanqih-tag';

/** On the window: words are to be found in the article. */
export const findEvent = 'tanqih-find';

/** On the window: the text in which words are selected, or that of the block with the focus, is edited in its place. */
export const editEvent = 'tanqih-edit';

/** What a key press asks for; null: nothing of the page's. */
export function commandOf(event: KeyboardEvent, letters: boolean): Command | null {
  if (event.altKey) return null;
  const control = event.ctrlKey || event.metaKey;
  if (control && event.code === 'KeyY' && !event.shiftKey) return 'redo';
  if (!control && !letters) return null;
  const found = keys.find((key) =>
    key.code === event.code && (key.control ?? false) === control && (key.shift ?? false) === event.shiftKey);
  return found?.command ?? null;
}
