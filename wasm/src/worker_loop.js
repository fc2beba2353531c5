// The worker's side: loads the module that it is sent, then answers one text after another.
import { coreOf } from './analyser.js';
import { instantiate } from './instantiate.js';

/** @returns {(message: object) => Promise<object>} the answer to each message, in order */
export function responder() {
  let core;
  return async ({ module, input, options }) => {
    try {
      if (module) {
        core = coreOf(await instantiate(module));
        return { version: core.version };
      }
      return { json: core.answer(input, options) };
    } catch ({ name, message, cause }) {
      return { error: { name, message, cause: cause && String(cause) } };
    }
  };
}
