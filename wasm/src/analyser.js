// SPDX-License-Identifier: MIT
// One call of the core, on any platform: checks what JavaScript callers get wrong and makes errors of
// what fails.
import { CrashError } from './errors.js';
import { checked } from './options.js';
import { progressOf } from './progress.js';

/** What `load` gives. @param {any} module the instance that the glue has made */
export function analyserOf(module) {
  const { version, answer } = coreOf(module);
  const analyse = (input, options) => JSON.parse(answer(input, options));
  return Object.freeze({ version, analyse, analyze: analyse });
}

/** The core's answers as they are: canonical JSON. @param {any} module the instance that the glue has made */
export function coreOf(module) {
  let crash; // a WebAssembly instance that failed has lost its memory's order: no further call may trust it
  return { version: module.version(), answer };

  /** @param {any} input @param {any} [options] whatever a caller gives: both are checked */
  function answer(input, options = {}) {
    const { onProgress, ...given } = checked(options);
    const html = given.format === 'html' || typeof input?.html === 'string';
    const progress = onProgress && progressOf(onProgress, { html, entities: given.entities !== false });
    const call = prepared(module, input, progress ? { ...given, told: progress.begin } : given);
    if (crash) throw new CrashError('tanqih: an earlier text ended this instance; load the module again.', { cause: crash });
    let result;
    try {
      result = call();
    } catch (cause) {
      crash = cause;
      throw new CrashError('tanqih: the core failed on this text, as a rule because memory ran out; split a long text.', { cause });
    }
    if (result.error !== undefined) throw new RangeError(`tanqih: ${result.error}`);
    progress?.end();
    return result.json;
  }
}

function prepared(module, input, { encoding = '', ...options }) {
  if (typeof input === 'string') return () => module.analyseText(input, options);
  // Looked at before the call: a buffer that was handed to a worker is detached, which is no fault of the core.
  if (ArrayBuffer.isView(input)) {
    const bytes = new Uint8Array(input.buffer, input.byteOffset, input.byteLength);
    return () => module.analyseBytes(bytes, encoding, options);
  }
  // By its tag: instanceof fails on a buffer of another realm (a frame, a test runner).
  if (Object.prototype.toString.call(input) === '[object ArrayBuffer]') {
    const bytes = new Uint8Array(input);
    return () => module.analyseBytes(bytes, encoding, options);
  }
  if (typeof input?.html === 'string') return () => module.analyseText(input.html, { ...options, format: 'html' });
  throw new TypeError('tanqih: give analyse a string, { html: string }, or bytes (Uint8Array, ArrayBuffer).');
}
