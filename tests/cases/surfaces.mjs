// SPDX-License-Identifier: MIT
// The program and the module. TANQIH_SURFACE=cli or wasm asks for one of them; else both are tested,
// and one that is not built is a failure.
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const asked = process.env.TANQIH_SURFACE;
if (asked && asked !== 'cli' && asked !== 'wasm') throw new Error(`TANQIH_SURFACE=${asked}: it is cli or wasm`);
const skip = (surface) => (asked && asked !== surface ? `TANQIH_SURFACE=${asked}` : false);
/** Options of node:test. */
export const cli = { skip: skip('cli') };
export const wasm = { skip: skip('wasm') };

const program = process.env.TANQIH ?? path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../build/native/tanqih');

/**
 * Runs the program to its end: exit code 0, or an Error with what it said.
 * @param {string[]} args @param {string | Buffer} [input] @returns {any} what it printed, a Buffer, which JSON.parse takes
 */
export function tanqih(args, input = '') {
  const { status, signal, error, stdout, stderr } = spawnSync(program, args, {
    input, maxBuffer: 1 << 29, timeout: 30_000,
  });
  if (error) throw error;
  if (status !== 0) throw new Error(`exit code ${status ?? signal}: ${stderr}`);
  return stdout;
}

/** The module, loaded; TANQIH_MODULE names another file to load. */
export async function loadModule() {
  const { load } = await import(process.env.TANQIH_MODULE ?? 'tanqih');
  return load();
}
