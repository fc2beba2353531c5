// SPDX-License-Identifier: MIT
// clang-tidy over what it has not yet found clean. What it found clean is remembered, by the contents of the file and of
// all that it includes, in the cache folder that fetched sources have too: a second clone asks only of what has changed.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { root } from './step.mjs';

const cache = path.join(process.env['TANQIH_CACHE'] ?? path.join(process.env['XDG_CACHE_HOME'] ?? path.join(os.homedir(), '.cache'), 'tanqih'), 'tidy');
/** How many files at once. */
const jobs = Math.min(4, os.availableParallelism());

/**
 * @param {string[]} files C++ files from the root; headers are read where a source includes them
 * @param {number} seconds after so many no further file is begun, those changed last being the first
 * @returns {boolean} whether nothing was found
 */
export function tidy(files, seconds) {
  const contents = new Map(all().map((file) => [file, fs.readFileSync(path.join(root, file), 'utf8')]));
  const sources = files.filter((file) => file.endsWith('.cpp') && compiled().has(path.join(root, file)));
  const version = spawnSync('clang-tidy', ['--version'], { encoding: 'utf8' }).stdout + fs.readFileSync(path.join(root, '.clang-tidy'), 'utf8');
  const keys = new Map(sources.map((file) => [file, keyOf(file, contents, version)]));
  const markOf = (/** @type {string} */ file) => path.join(cache, /** @type {string} */ (keys.get(file)));
  const unread = lastChangedFirst(sources.filter((file) => !fs.existsSync(markOf(file))));
  fs.mkdirSync(cache, { recursive: true });
  const end = seconds === Infinity ? Number.MAX_SAFE_INTEGER : Math.ceil(Date.now() / 1000 + seconds);
  // Of each file: nothing where time is up; else what clang-tidy says, or the mark that it says nothing.
  const each = 'if [ "$(date +%s)" -ge "$0" ]; then exit 0; fi; if said=$(clang-tidy -quiet -p build/native "$1" 2>&1); then : > "$2"; else printf "%s\\n" "$said"; exit 1; fi';
  const { status } = spawnSync('xargs', ['-r', '-P', String(jobs), '-n', '2', 'sh', '-c', each, String(end)], {
    cwd: root, input: unread.map((file) => `${file}\n${markOf(file)}`).join('\n'), stdio: ['pipe', 'inherit', 'inherit'],
  });
  const left = unread.filter((file) => !fs.existsSync(markOf(file))).length;
  console.log(`clang-tidy: ${sources.length} sources, ${sources.length - unread.length} as they were found clean, ${unread.length - left} found clean now` +
    (left === 0 ? '' : status === 0 ? `, ${left} LEFT for the next run or npm run lint` : `, ${left} faulty or not yet read`));
  return status === 0;
}

/** All files that may be included. */
function all() {
  return spawnSync('git', ['ls-files', '*.cpp', '*.hpp'], { cwd: root, encoding: 'utf8' }).stdout.split('\n')
    .filter((file) => file !== '' && fs.existsSync(path.join(root, file)));
}

/** What the native build compiles: what Emscripten compiles is in none. @returns {Set<string>} */
function compiled() {
  const commands = /** @type {{ file: string }[]} */ (JSON.parse(fs.readFileSync(path.join(root, 'build/native/compile_commands.json'), 'utf8')));
  return new Set(commands.map(({ file }) => file));
}

/** @param {string} file @param {Map<string, string>} contents @param {string} version */
function keyOf(file, contents, version) {
  const hash = createHash('sha256').update(version);
  const byEnd = /** @type {Map<string, string[]>} */ (new Map());
  for (const name of contents.keys()) {
    const base = path.posix.basename(name);
    byEnd.set(base, [...(byEnd.get(base) ?? []), name]);
  }
  // Whatever an include may mean: too many files of a name cost a needless reading, never a missed one.
  const found = new Set([file]);
  for (const at of found) {
    const content = contents.get(at) ?? '';
    hash.update(at).update('\0').update(content).update('\0');
    for (const [, named = ''] of content.matchAll(/^#include "([^"]+)"/gm))
      for (const name of byEnd.get(path.posix.basename(named)) ?? []) if (name.endsWith(named)) found.add(name);
  }
  return hash.digest('hex');
}

/** By the last commits. @param {string[]} files */
function lastChangedFirst(files) {
  const changed = spawnSync('git', ['diff', '--name-only', 'HEAD'], { cwd: root, encoding: 'utf8' }).stdout +
    spawnSync('git', ['log', '--name-only', '--format=', '-n', '200'], { cwd: root, encoding: 'utf8' }).stdout;
  const order = new Map();
  for (const name of changed.split('\n')) if (!order.has(name)) order.set(name, order.size);
  return files.toSorted((a, b) => (order.get(a) ?? Infinity) - (order.get(b) ?? Infinity));
}
