// SPDX-License-Identifier: MIT
// ICU answers alike in WebAssembly, with its data cut down, and in the system's whole library.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';

const built = (path) => fileURLToPath(new URL(`../../build/${path}`, import.meta.url));

/** What icu_calls printed, as [question, answer] lines. */
function lines(command, ...words) {
  const output = execFileSync(command, words, { encoding: 'utf8', maxBuffer: 1 << 26 });
  return output.trimEnd().split('\n');
}

test('ICU in WebAssembly answers as the native ICU', () => {
  const native = lines(built('native/tests/wasm/icu_calls'));
  // Emscripten 3.1.6 takes Node's fetch for a browser's and hands it a path; without fetch it reads the file.
  const web = lines(process.execPath, '-e', 'globalThis.fetch = undefined; require(process.argv[1])',
    built('wasm/tests/wasm/icu_calls.cjs'));
  assert.ok(native.length > 90, 'the program asked all its questions');
  assert.deepEqual(web, native);
});

test('what must fail fails, and nothing else', () => {
  const failed = lines(built('native/tests/wasm/icu_calls')).filter((line) => line.includes(' FAILED '));
  assert.deepEqual(failed.map((line) => line.split(':')[0]), ['no-such']);
});
