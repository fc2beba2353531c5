// SPDX-License-Identifier: MIT
// npm run lint: the order of the folders, clang-format and clang-tidy over C++, Biome and tsc over JavaScript and TypeScript.
//   npm run lint -- PART OF A PATH…   clang-format and clang-tidy alone, of the files whose path has one of the parts
// Needs a native build, for its commands and the tables that it writes.
import { execFileSync, spawnSync } from 'node:child_process';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { root, skip, step, timed } from './step.mjs';
import { tidy } from './tidy.mjs';

/** Debian 12's: each version of clang-format lays some lines out otherwise, each of clang-tidy has checks of its own. */
const reference = '14';

/** The file each tsc reads and what is in it. */
const projects = [
  ['.', 'the tools and the module'],
  ['tests', 'the tests in JavaScript'],
  ['web', 'the page'],
  ['tests/web', 'the page’s tests'],
];

/**
 * Of what Emscripten writes, in wasm/dist, types are not asked, nor whether it is there.
 * @param {string} folder
 */
function types(folder) {
  const { status, stdout, error } = spawnSync('npx', ['--no-install', 'tsc', '--noEmit', '--pretty', 'false', '-p', folder], { cwd: root, encoding: 'utf8' });
  if (error) throw error;
  const found = stdout.split(/\n(?! )/).filter((message) => message !== '' && !/^wasm\/dist\/|Cannot find module '\.\.\/dist\//.test(message));
  for (const message of found) console.log(message);
  return status === 0 || (stdout !== '' && found.length === 0);
}

/** @param {string} program */
function isReference(program) {
  const { stdout } = spawnSync(program, ['--version'], { encoding: 'utf8' });
  return new RegExp(`version ${reference}\\.`).test(stdout ?? '');
}

/** @param {string[]} parts of paths; none: all */
function sources(parts) {
  return execFileSync('git', ['ls-files', '*.cpp', '*.hpp'], { cwd: root, encoding: 'utf8' })
    .split('\n').filter((file) => file !== '' && (parts.length === 0 || parts.some((part) => file.includes(part))));
}

/** How many commits back npm test has clang-tidy look; npm run lint has it read all. */
const commits = 5;

/** C++ files that are not committed yet, or came with the last commits. */
function changed() {
  const { status, stdout } = spawnSync('git', ['diff', '--name-only', '--diff-filter=d', `HEAD~${commits}`, '--', '*.cpp', '*.hpp'], { cwd: root, encoding: 'utf8' });
  return status === 0 ? stdout.split('\n').filter(Boolean) : sources([]); // a shallow clone has fewer
}

/** @param {string[]} files @returns {(() => boolean)[]} */
function cxxChecks(files, seconds = Infinity, tidied = files) {
  const checks = [];
  for (const [program, check] of /** @type {[string, () => boolean][]} */ ([
    ['clang-format', () => step('clang-format', 'clang-format', '--dry-run', '-Werror', ...files)],
    ['clang-tidy', () => timed('clang-tidy', () => tidy(tidied, seconds))],
  ]))
    checks.push(isReference(program) ? check : () => skip(program, `it is not version ${reference} here, and others have other opinions`));
  return checks;
}

/**
 * What npm test checks of form.
 * @param {number} [seconds] that clang-tidy may begin another file; what is left is for the next run
 * @returns {(() => boolean)[]}
 */
export function checks(seconds = 60) {
  return [
    () => step('order of the folders', 'node', 'tools/check_layers.mjs'),
    ...cxxChecks(sources([]), seconds, seconds === Infinity ? undefined : changed()),
    () => step('linter of JavaScript and TypeScript', 'npx', '--no-install', 'biome', 'lint', '--error-on-warnings'),
    ...projects.map(([folder, what]) => () => timed(`types of ${what}`, () => types(folder))),
  ];
}

if (import.meta.url === pathToFileURL(path.resolve(process.argv[1] ?? '')).href) {
  const parts = process.argv.slice(2);
  const configured = step('configure', 'cmake', '--preset', 'native', '--log-level=WARNING');
  const asked = parts.length === 0 ? checks(Infinity) : cxxChecks(sources(parts));
  process.exit(configured && asked.map((check) => check()).every(Boolean) ? 0 : 1);
}
