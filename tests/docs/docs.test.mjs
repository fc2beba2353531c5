// SPDX-License-Identifier: MIT
// The pages for people name files, folders and commands of this repository: each of them must be there.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { test } from 'node:test';

const root = path.join(import.meta.dirname, '../..');
const tracked = execFileSync('git', ['ls-files'], { cwd: root, encoding: 'utf8' }).split('\n').filter(Boolean);
const top = new Set(tracked.map((file) => file.split('/')[0]));
const pages = tracked.filter((file) => file.endsWith('.md') && !file.startsWith('.github/'));
const scripts = JSON.parse(fs.readFileSync(path.join(root, 'package.json'), 'utf8')).scripts;

/** Whether a tracked file or folder is meant; `*`, `{a,b}` and words in capitals stand for anything. */
function isThere(named) {
  const pattern = named
    .replace(/\/$/, '')
    .replace(/[.+?^$()|[\]\\]/g, '\\$&')
    .replace(/\{([^}]*)\}/g, (_, choices) => `(${choices.replaceAll(',', '|')})`)
    .replaceAll('*', '[^/]*')
    .replace(/\b[A-Z_]{3,}\b(?!\.md)/g, '[^/]+');
  const whole = new RegExp(`^${pattern}(/|$|\\.[a-z]+$)`);
  return tracked.some((file) => whole.test(file));
}

for (const page of pages) {
  const text = fs.readFileSync(path.join(root, page), 'utf8');

  test(`${page}: every link leads somewhere`, () => {
    for (const [, target] of text.matchAll(/\]\((?!https?:|mailto:|#)([^)#]+)[^)]*\)/g)) {
      // What the build puts into the package is not in the repository.
      const there = path.posix.normalize(path.posix.join(path.posix.dirname(page), target));
      assert.ok(isThere(there) || there.startsWith('wasm/dist/'), `${page} links to ${target}`);
    }
  });

  test(`${page}: every path in it is there`, () => {
    const missing = [];
    for (const [, code] of text.matchAll(/`([^`\n]+)`/g))
      for (const word of code.split(/\s+/)) {
        const named = word.replace(/[.,;:]$/, '').replace(/:\d+$/, '');
        if (!named.includes('/') || !top.has(named.split('/')[0])) continue;
        if (/^(web|wasm)\/dist\//.test(`${named}/`)) continue; // built
        if (!isThere(named)) missing.push(named);
      }
    assert.deepEqual(missing, []);
  });

  test(`${page}: every npm script in it is in package.json`, () => {
    for (const [, name] of text.matchAll(/npm run ([a-z]+(?::[a-z]+)*)/g)) assert.ok(name in scripts, `${page} says npm run ${name}`);
  });
}

test('the README is a door, not the house: under 120 lines', () => {
  assert.ok(fs.readFileSync(path.join(root, 'README.md'), 'utf8').split('\n').length < 120);
});

test('every source file names its licence', () => {
  const sources = tracked.filter((file) => /\.(cpp|hpp|m?js|cjs|m?ts|cts|tsx|cmake|css)$|(^|\/)CMakeLists\.txt$/.test(file));
  const head = (/** @type {string} */ file) => fs.readFileSync(path.join(root, file), 'utf8').slice(0, 200);
  assert.deepEqual(sources.filter((file) => !head(file).includes('SPDX-License-Identifier: ')), []);
});
