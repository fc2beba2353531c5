// SPDX-License-Identifier: MIT
// Builds the page into web/dist, where something it is made of has changed; compresses it; tells its size.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';

import { brotli } from './brotli.mjs';
import { isOfFirstArticle, latePart } from '../web/late_parts.mjs';
import { isReferenceEmscripten, reference } from './reference.mjs';
import { root } from './step.mjs';

export const dist = path.join(root, 'web/dist');
/** The page as one file; no part of its download. */
const single = path.join(dist, 'tanqih.html');
/** What of others is in the page; no part of its download. */
const sbom = path.join(dist, 'sbom.cdx.json');
const stamp = path.join(root, 'build/page.stamp');
const parts = ['web', 'tests/cases', 'wasm/src', 'wasm/types', 'wasm/dist', 'wasm/package.json', 'package-lock.json', 'tools/build_page.mjs', 'tools/brotli.mjs', 'tools/sbom.mjs'];

/** @returns whether the page stands built */
export function buildPage() {
  const now = fingerprint();
  if (fs.existsSync(stamp) && fs.readFileSync(stamp, 'utf8') === now && fs.existsSync(path.join(dist, 'index.html')) && fs.existsSync(single)) {
    console.log('page: nothing has changed');
    return true;
  }
  fs.rmSync(stamp, { force: true });
  if (!run('node', 'web/split_core.mjs', 'wasm/dist/tanqih.wasm', 'wasm/dist/tanqih.js', 'build/wasm/icu/work/cut', 'build/wasm/core/generated/packed', 'web/core')) return false;
  if (!run('npx', '--no-install', 'tsc', '--noEmit', '-p', 'web')) return false;
  if (!run('npx', '--no-install', 'vite', 'build', 'web', '--logLevel', 'warn')) return false;
  compress();
  tellSizes();
  if (!run('node', 'web/build_single.mjs', single)) return false;
  if (!run('node', 'tools/sbom.mjs', 'page', sbom, 'wasm/dist/sbom.cdx.json')) return false;
  fs.mkdirSync(path.dirname(stamp), { recursive: true });
  fs.writeFileSync(stamp, now);
  return true;
}

function run(command, ...words) {
  const { status, error } = spawnSync(command, words, { cwd: root, stdio: 'inherit' });
  if (error) console.error(`${command}: ${error.message}`);
  return status === 0;
}

/** Of the contents of all that the page is made of. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const part of parts)
    for (const file of filesOf(path.join(root, part))) {
      if (file.startsWith(dist) || file.startsWith(path.join(root, 'web/core'))) continue;
      hash.update(path.relative(root, file)).update('\0').update(fs.readFileSync(file)).update('\0');
    }
  return hash.digest('hex');
}

function filesOf(start) {
  if (!fs.existsSync(start)) return [];
  if (!fs.statSync(start).isDirectory()) return [start];
  return fs
    .readdirSync(start, { withFileTypes: true })
    .filter(({ name }) => name !== 'node_modules')
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap(({ name }) => filesOf(path.join(start, name)));
}

/** Writes FILE.br beside each file that gets smaller by it. */
function compress() {
  for (const file of filesOf(dist)) {
    const content = fs.readFileSync(file);
    const compressed = brotli(content, file);
    if (compressed.length < content.length) fs.writeFileSync(`${file}.br`, compressed);
  }
}

/** Each file of the built page with its bytes as it is downloaded, the largest first. */
function downloads() {
  const size = (file) => fs.statSync(file).size;
  return filesOf(dist)
    .filter((file) => file !== single && file !== sbom && !file.endsWith('.br'))
    .map((file) => ({ name: path.relative(dist, file), size: size(fs.existsSync(`${file}.br`) ? `${file}.br` : file) }))
    .sort((a, b) => b.size - a.size);
}

/** How many bytes the page that stands built is over its budgets; it prints its sums. */
function overBudget() {
  const { first, brotliBytes, late, everything } = JSON.parse(fs.readFileSync(path.join(root, 'web/budget.json'), 'utf8'));
  const files = downloads();
  const sumOf = (some) => some.reduce((total, { size }) => total + size, 0);
  const sums = [
    ['what the first clean article needs', sumOf(files.filter(({ name }) => isOfFirstArticle(name))), first],
    ['the page, Brotli', sumOf(files.filter(({ name }) => latePart(name) === null)), brotliBytes],
    ...Object.entries(late).map(([part, budget]) => [`${part}, when it is first needed`, sumOf(files.filter(({ name }) => latePart(name) === part)), budget]),
    ['all of it', sumOf(files), everything],
  ];
  for (const [what, sum, budget] of sums)
    console.log(`${sum.toLocaleString('en').padStart(10)}  ${what}; the budget is ${budget.toLocaleString('en')} bytes (web/budget.json)`);
  return Math.max(0, ...sums.map(([, sum, budget]) => sum - budget));
}

function tellSizes() {
  for (const { name, size } of downloads()) console.log(`${size.toLocaleString('en').padStart(10)}  ${name}`);
  const over = overBudget();
  if (over > 0) console.warn(`page: warning: over its budget by ${over.toLocaleString('en')} bytes.`);
}

/** For npm test. Over the budget is a warning, and a failure where the reference compiler has built the page. */
export function isWithinBudget() {
  const over = overBudget();
  if (over === 0) return true;
  const gate = isReferenceEmscripten();
  console.error(`page: ${gate ? '' : 'warning: '}over its budget by ${over.toLocaleString('en')} bytes. ${
    gate ? 'Make a file of web/dist smaller, or raise web/budget.json and say why.' : `It is held to it where Emscripten ${reference.emscripten} has built it.`}`);
  return !gate;
}
