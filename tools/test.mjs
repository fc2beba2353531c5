// npm test: sets up, builds and runs every suite; ends non-zero if one fails.
import { spawnSync } from 'node:child_process';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

/** Runs one step from the top of the repository; its output is shown as it comes. */
function step(name, command, ...words) {
  const begin = Date.now();
  console.log(`\n== ${name}`);
  const { status, error } = spawnSync(command, words, { cwd: root, stdio: 'inherit' });
  if (error) console.error(`${command}: ${error.message}`);
  console.log(`== ${name}: ${status === 0 ? 'done' : 'FAILED'} in ${((Date.now() - begin) / 1000).toFixed(1)} s`);
  return status === 0;
}

const built =
  step('setup', 'tools/setup', 'test') &&
  step('configure', 'cmake', '--preset', 'native') &&
  step('build', 'cmake', '--build', '--preset', 'native') &&
  step('configure WebAssembly', 'cmake', '--preset', 'wasm') &&
  step('build WebAssembly', 'cmake', '--build', '--preset', 'wasm');
const passed =
  built &&
  [
    step('native tests', 'ctest', '--preset', 'native'),
    step('module tests', 'node', '--test', 'tests/wasm/'),
    step('training documents', 'node', 'tools/train/check_layouts.mjs'),
  ].every(Boolean);
if (!passed) {
  console.error('\nnpm test failed: see the first step marked FAILED above.');
  process.exit(1);
}
