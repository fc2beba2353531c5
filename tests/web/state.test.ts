// SPDX-License-Identifier: MIT
// Whatever a person does to the open texts and the rules can be taken back, and done again.
import { expect, test } from '@playwright/test';

import { firstPreferences } from '../../web/src/state/preferences.ts';
import { noRules } from '../../web/src/state/rules.ts';
import { firstState, reduce, type Action, type State } from '../../web/src/state/state.ts';

const paste = (text: string) => ({ from: 'paste', text, html: `<p>${text}</p>` }) as const;
const opened = [
  { type: 'open', sources: [paste('أول'), paste('ثان')] },
] as const satisfies Action[];
const start = opened.reduce<State>(reduce, firstState({ preferences: firstPreferences, rules: noRules }));

const steps: readonly Action[] = [
  { type: 'open', sources: [paste('ثالث')] },
  { type: 'close', id: 1 },
  { type: 'keep', begins: [0], keep: true },
  { type: 'keep', begins: [0, 5], keep: false },
  { type: 'kind', begin: 0, kind: 'subheading' },
  { type: 'read_as', how: 'text' },
  { type: 'edit', place: { begin: 1, end: 2 }, undone: true },
  { type: 'name', decision: { do: 'drop', key: 'person:أول' } },
  { type: 'name', decision: { do: 'retype', key: 'person:أول', type: 'place' } },
  { type: 'name', decision: { do: 'merge', key: 'person:أول', into: 'person:ثان' } },
  { type: 'name', decision: { do: 'rename', key: 'person:أول', name: 'آخر' } },
  { type: 'name', decision: { do: 'split', begin: 0, name: 'آخر' } },
  { type: 'name', decision: { do: 'apart', key: 'person:أول', other: 'person:ثان' } },
  { type: 'name', decision: { do: 'tag', block: 0, offset: 0, words: 'أول', type: 'place', everywhere: true } },
  { type: 'user_name', name: { name: 'أول', type: 'none' }, on: true, tag: { do: 'tag', block: 0, offset: 0, words: 'أول', type: 'none', everywhere: true } },
  { type: 'texts', texts: [{ begin: 0, text: 'آخر' }] },
  { type: 'checked', check: 'cut 3' },
  { type: 'repair', rule: 'tatweel', on: false },
  { type: 'style', style: { quotes: 'guillemets' } },
  { type: 'balance', balance: 50 },
  { type: 'keep_kind', kind: 'source', keep: true },
  { type: 'line_rule', rule: { match: 'same', words: 'سطر', site: null }, on: true },
  { type: 'user_name', name: { name: 'أول', type: 'person' }, on: true },
  { type: 'mark', mark: 'images', on: true },
  { type: 'settings', settings: { preferences: firstPreferences, rules: { ...noRules, balance: -25 } } },
];

for (const step of steps)
  test(`taken back and done again: ${JSON.stringify(step).slice(0, 80)}`, () => {
    const done = reduce(start, step);
    expect(done.desk.present).not.toEqual(start.desk.present);
    const undone = reduce(done, { type: 'undo' });
    expect(undone.desk.present).toEqual(start.desk.present);
    expect(reduce(undone, { type: 'redo' }).desk.present).toEqual(done.desk.present);
  });

test('looking is no step', () => {
  for (const look of [
    { type: 'front', id: 2 }, { type: 'panel', panel: 'removed' }, { type: 'view', view: 'compare' },
    { type: 'entity', entity: 'person:أول' }, { type: 'show_type', mention: 'place', shown: false },
    { type: 'prefer', preferences: { theme: 'dark' } },
  ] as const satisfies Action[])
    expect(reduce(start, look).desk.past).toBe(start.desk.past);
});
