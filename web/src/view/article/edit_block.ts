// SPDX-License-Identifier: MIT
// What a person writes in the place of a text, laid over the answer: the whole block's text, with theirs in its place.
import { changesBetween, placeAfter } from '../../article/changes.ts';
import type { BlockText } from '../../article/edited.ts';
import type { Section } from '../../article/types.ts';
import type { Action } from '../../state/state.ts';
import type { Words } from '../../words/language.ts';
import { toolWords } from '../../words/tools.ts';
import { stops } from './block_focus.ts';
import { editText } from './edit_text.ts';
import { carriersIn, placeOf, wordsOf, type SelectedWords } from './text_places.ts';

export interface Editing {
  /** As they are drawn. */
  readonly sections: readonly Section[];
  /** A person's texts by now: the answer with the last of them may still be on its way. */
  texts(): readonly BlockText[];
  dispatch(action: Action): void;
  say: Words['say'];
}

/** The text of the selected words; or that of the block: of several, as in a row of a table, the one that was pointed at, or else the first. */
export function editBlock(block: HTMLElement | null, selected: SelectedWords | null, editing: Editing): void {
  const element = selected?.element ?? (block && stops.kept(block) ? (stops.pointed(block) ?? carriersIn(block)[0]) : null);
  getSelection()?.removeAllRanges();
  if (element) edit(element, selected ?? { begin: 0, end: 0 }, editing);
}

function edit(element: HTMLElement, caret: { readonly begin: number; readonly end: number }, editing: Editing): void {
  const { sections, texts, dispatch, say } = editing;
  const [begin, offset] = placeOf(element);
  const parts = sections.flatMap(({ blocks }) => blocks.filter((one) => one.begin === begin));
  const drawn = parts.map(({ text }) => text).join('');
  const original = parts[0]?.original ?? drawn;
  const { length } = wordsOf(element);
  editText(element, labelOf(element, say), caret, {
    done(words) {
      if (words === null) return;
      const now = texts().find((one) => one.begin === begin)?.text ?? original;
      const place = placeAfter(changesBetween(drawn, now), { begin: offset, end: offset + length }, true);
      if (!place) return;
      const text = now.slice(0, place.begin) + words + now.slice(place.end);
      dispatch({ type: 'texts', texts: [{ begin, text: text === original ? null : text }] });
    },
    beside(by) {
      const cells = carriersIn(element.closest('table') ?? element);
      const next = cells[cells.indexOf(element) + by];
      return next ? () => edit(next, { begin: 0, end: wordsOf(next).length }, editing) : null;
    },
  });
}

function labelOf(element: HTMLElement, say: Words['say']): string {
  const cells = carriersIn(element.closest('tr') ?? element);
  return cells.length < 2 ? say('edit_text') : say(toolWords.edit_cell, { n: cells.indexOf(element) + 1, all: cells.length });
}
