// SPDX-License-Identifier: MIT
// tanqih for Node.
import { analyserOf } from './analyser.js';
import { compile } from './compile_node.js';
import { instantiate } from './instantiate.js';

export { CrashError } from './errors.js';

/** @param {import('../types/index.js').LoadOptions} [options] */
export async function load(options = {}) {
  return analyserOf(await instantiate(await compile(options)));
}
