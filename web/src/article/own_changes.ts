// SPDX-License-Identifier: MIT
// What a person wrote in the texts of blocks, change by change, where it stands in the paste.
import type { Edit } from 'tanqih';

import { changesBetween, type Change } from './changes.ts';
import { pasteChanges, type PasteChange } from './paste_places.ts';
import type { Section } from './types.ts';

/** One change of a person's: `block` is where the block begins whose text it changed, `without` what that reads without it; null: as the core has it. */
export interface Own extends Pick<PasteChange, 'begin' | 'end' | 'text'> {
  readonly block: number;
  readonly without: string | null;
}

/** In order. */
export function ownChanges(text: string, edits: readonly Edit[], sections: readonly Section[]): Own[] {
  const blocks = new Map<number, { begin: number; end: number; original: string; now: string }>();
  for (const section of sections)
    for (const { begin, end, original, text: part } of section.blocks)
      if (original !== null) blocks.set(begin, { begin, end, original, now: (blocks.get(begin)?.now ?? '') + part });
  return [...blocks.values()].flatMap(({ begin, end, original, now }) => {
    const changes = changesBetween(original, now);
    return pasteChanges({ text, edits }, { begin, end, text: original }, changes).map((change) => {
      const others = changes.filter((other) => other !== change.of);
      return { begin: change.begin, end: change.end, text: change.text, block: begin, without: others.length === 0 ? null : withChanges(original, others) };
    });
  });
}

function withChanges(text: string, changes: readonly Change[]): string {
  let now = '';
  let done = 0;
  for (const change of changes) {
    now += text.slice(done, change.begin) + change.text;
    done = change.end;
  }
  return now + text.slice(done);
}
