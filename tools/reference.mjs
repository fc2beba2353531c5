// SPDX-License-Identifier: MIT
// The compilers that sizes and warnings are held to. With others the same code comes out some kilobytes larger, and
// each new version of a compiler has warnings of its own, some of them false: there both are told, and nothing ends.
import { spawnSync } from 'node:child_process';

/** Debian 12's. */
export const reference = { gcc: '12', emscripten: '3.1.6' };

/**
 * The compilers of this machine. `emcc --version` begins "emcc (Emscripten gcc/clang-like replacement…) 3.1.6".
 * @returns {{ gcc: string | undefined, emscripten: string | undefined }} undefined: not here, or not GCC
 */
export function compilers() {
  return {
    gcc: /\bgcc version (\d+)/.exec(said('c++', '-v'))?.[1],
    emscripten: /^emcc .*?\b(\d+\.\d+\.\d+)/.exec(said('emcc', '--version'))?.[1],
  };
}

/** Whether sizes of the WebAssembly are a gate here. */
export function isReferenceEmscripten() {
  return compilers().emscripten === reference.emscripten;
}

/**
 * How a build is configured: with a warning of either compiler an error where they are the reference's. The same for npm start
 * and npm test, or the second would compile again what the first has. To be asked when the compilers are installed.
 */
export function warnings() {
  const { gcc, emscripten } = compilers();
  return `-DTANQIH_WERROR=${gcc === reference.gcc && emscripten === reference.emscripten ? 'ON' : 'OFF'}`;
}

/** @param {string} command @param {...string} words */
function said(command, ...words) {
  const { stdout, stderr } = spawnSync(command, words, { encoding: 'utf8' });
  return `${stdout ?? ''}${stderr ?? ''}`;
}
