// SPDX-License-Identifier: MIT
// npm run bench: how fast the stages are, natively and as WebAssembly. Needs what npm test sets up.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

if (process.argv.length > 2) {
  console.error(`npm run bench takes no options, such as ${process.argv[2]}: it prints every figure. Of single stages as JSON:
  build/native/tests/bench/tanqih_bench --benchmark_format=json`);
  process.exit(2);
}

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function run(command, ...words) {
  const { status, error } = spawnSync(command, words, { cwd: root, stdio: 'inherit' });
  if (error) console.error(`${command}: ${error.message}`);
  if (status !== 0) process.exit(1);
}

for (const [preset, ...targets] of [['native', 'strip_speed', 'tanqih_bench', 'train_layout'], ['wasm', 'strip_speed']]) {
  run('cmake', '--preset', preset);
  run('cmake', '--build', '--preset', preset, '--target', ...targets);
}
console.log('\n== native: bytes to stripped blocks');
run('build/native/tests/bench/strip_speed');
console.log('\n== WebAssembly in Node: the same');
run('node', '--no-experimental-fetch', 'build/wasm/tests/bench/strip_speed.cjs'); // its glue would fetch a file
console.log('\n== native: single stages');
run('build/native/tests/bench/tanqih_bench');

// What --precision and --recall buy, on pastes that the weights were not trained on: folds of our own
// training documents, and of the labelled pastes where they are at hand.
console.log('\n== the balance of keeping and removing, -100 --precision … 100 --recall, held out');
const shared = join(root, '..', 'shared', 'data');
const pastes = join(shared, 'clean', 'dev');
const news = join(shared, 'text', 'arabic-news.txt.xz');
const scratch = mkdtempSync(join(tmpdir(), 'tanqih-bench-'));
const words = ['--layouts', 'training/layouts', '--curve'];
if (existsSync(pastes)) words.push('--benchmark', pastes);
else console.log(`SKIPPED: the labelled pastes, for ${pastes} is not there`);
if (existsSync(news)) {
  const plain = join(scratch, 'news.txt');
  writeFileSync(plain, execFileSync('xz', ['-dc', news], { maxBuffer: 2 ** 30 }));
  words.push('--news', plain);
} else {
  console.log(`SKIPPED: pastes composed of news, for ${news} is not there; the weights are worse without`);
}
try {
  run('build/native/training/train_layout', ...words);
} finally {
  rmSync(scratch, { recursive: true });
}
