// SPDX-License-Identifier: MIT
// The worker's side: loads the module that it is sent, then answers one text after another.
import { coreOf } from './analyser.js';
import { instantiate } from './instantiate.js';

/**
 * @param {(message: { progress: object }) => void} tell while a text is worked on
 * @returns {(message: any) => Promise<object>} the answer to each message, in order
 */
export function responder(tell) {
  /** @type {ReturnType<typeof coreOf>} */
  let core;
  return async ({ module, input, options, tells }) => {
    try {
      if (module) {
        core = coreOf(await instantiate(module));
        return { version: core.version };
      }
      const onProgress = tells ? (progress) => tell({ progress }) : undefined;
      return { json: core.answer(input, { ...options, onProgress }) };
    } catch (/** @type {any} */ { name, message, cause }) {
      return { error: { name, message, cause: cause && String(cause) } };
    }
  };
}
