// npm test: sets up, builds and runs every suite; ends non-zero if one fails.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
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

/** The test files of a folder, named one by one: what `node --test FOLDER` means depends on its version. */
const testsIn = (folder) =>
  readdirSync(`${root}/${folder}`).filter((name) => name.endsWith('.test.mjs')).sort().map((name) => `${folder}/${name}`);

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
    step('training documents', 'node', 'tools/train/check_layouts.mjs'),
    step('module tests', 'node', '--test', ...testsIn('tests/wasm')),
    step('shared cases through the module', 'env', 'TANQIH_SURFACE=wasm', 'node', '--test', ...testsIn('tests/cases')),
    step('packed package', 'node', '--test', ...testsIn('tests/package')),
  ].every(Boolean);
if (!passed) {
  console.error('\nnpm test failed: see the first step marked FAILED above.');
  process.exit(1);
}
