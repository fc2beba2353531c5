// SPDX-License-Identifier: MIT
// npm run bench: how fast the stages are, natively and as WebAssembly. Needs what npm test sets up.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
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

for (const [preset, ...targets] of [['native', 'strip_speed', 'tanqih_bench'], ['wasm', 'strip_speed']]) {
  run('cmake', '--preset', preset);
  run('cmake', '--build', '--preset', preset, '--target', ...targets);
}
console.log('\n== native: bytes to stripped blocks');
run('build/native/tests/bench/strip_speed');
console.log('\n== WebAssembly in Node: the same');
run('node', '--no-experimental-fetch', 'build/wasm/tests/bench/strip_speed.cjs'); // its glue would fetch a file
console.log('\n== native: single stages');
run('build/native/tests/bench/tanqih_bench');
