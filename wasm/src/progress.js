// SPDX-License-Identifier: MIT
// How far a text is, for who waits: the core tells what it begins, this what share of the work lies behind.

import { stages } from './enums.js';

/** Time of each stage, in percent of that of a long text with names; measured on the shared cases, twenty times over. */
const times = { read: 1, repair: 8, segment: 1, label: 14, strip: 2, tokenise: 3, tag: 57, link: 5, write: 9 };
/** What reading takes where it is HTML. */
const readHtml = 65;
/** Left out where no names are asked for. */
const ofNames = stages.slice(stages.indexOf('tokenise'));

/**
 * @param {(progress: { stage: string, done: number }) => void} onProgress
 * @param {{ html: boolean, entities: boolean }} work what there is to do
 */
export function progressOf(onProgress, { html, entities }) {
  const behind = {};
  let sum = 0;
  for (const stage of [...stages, 'write']) {
    behind[stage] = sum;
    if (entities || !ofNames.includes(stage)) sum += stage === 'read' && html ? readHtml : times[stage];
  }
  /** @type {{ error: unknown } | null} */
  let failed = null; // what it threw: an exception may not cross the core, which would be left half-way
  function tell(stage, done) {
    try {
      onProgress({ stage, done });
    } catch (error) {
      failed ??= { error };
    }
  }
  return {
    begin: (stage) => tell(stage, behind[stage] / sum),
    end() {
      tell('write', 1);
      if (failed) throw failed.error;
    },
  };
}
