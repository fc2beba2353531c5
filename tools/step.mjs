// SPDX-License-Identifier: MIT
// Runs commands from the top of the repository, one after another, and says what became of each.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** @typedef {{ name: string, done: boolean, seconds: number }} Step what became of one */

/** In the order in which they ended. @type {Step[]} */
export const steps = [];

/** Checks that could not be made here, and why. @type {string[]} */
export const skips = [];

/** Says so. @param {string} what @param {string} why @returns {true} no failure */
export function skip(what, why) {
  skips.push(`${what}: ${why}`);
  console.log(`${what}: SKIPPED, ${why}`);
  return true;
}

/**
 * Runs one command; its output is shown as it comes.
 * @param {string} name @param {string} command @param {...string} words
 */
export function step(name, command, ...words) {
  return timed(name, () => run(command, words));
}

/**
 * The same, and keeps what it prints in build/log. A program that is not at a terminal prints plainly.
 * @param {string} name @param {string} command @param {...string} words
 */
export function loggedStep(name, command, ...words) {
  return timed(name, () => {
    fs.mkdirSync(path.dirname(logOf(name)), { recursive: true });
    fs.rmSync(logOf(name), { force: true });
    return run('bash', ['-c', 'set -o pipefail; "$@" 2>&1 | tee "$0"', logOf(name), command, ...words]);
  });
}

/** What a logged step printed. @param {string} name */
export function logOf(name) {
  return path.join(root, 'build/log', `${name.replaceAll(/[^A-Za-z0-9]+/g, '-')}.log`);
}

/** @param {string} command @param {string[]} words @param {import('node:child_process').SpawnSyncOptions} [options] */
export function run(command, words, options) {
  const { status, error } = spawnSync(command, words, { cwd: root, stdio: 'inherit', ...options });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/**
 * Does one thing; false or a throw is a failure.
 * @param {string} name @param {() => boolean} work
 */
export function timed(name, work) {
  const begin = Date.now();
  console.log(`\n== ${name}`);
  let done = false;
  try {
    done = work();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
  }
  const seconds = (Date.now() - begin) / 1000;
  steps.push({ name, done, seconds });
  console.log(`== ${name}: ${done ? 'done' : 'FAILED'} in ${seconds.toFixed(1)} s`);
  return done;
}
