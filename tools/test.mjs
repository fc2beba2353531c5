// npm test: sets up, builds and runs every suite; ends non-zero if one fails.
import { readdirSync } from 'node:fs';

import { buildPage, isWithinBudget } from './build_page.mjs';
import { areReferenceCompilers } from './reference.mjs';
import { root, step, timed } from './step.mjs';

/** The test files of a folder, named one by one: what `node --test FOLDER` means depends on its version. */
const testsIn = (folder) =>
  readdirSync(`${root}/${folder}`).filter((name) => name.endsWith('.test.mjs')).sort().map((name) => `${folder}/${name}`);

/** Asked after setup, which installs the compilers. */
const warnings = () => `-DTANQIH_WERROR=${areReferenceCompilers() ? 'ON' : 'OFF'}`;

const built =
  step('setup', 'tools/setup', 'test') &&
  step('configure', 'cmake', '--preset', 'native', warnings()) &&
  step('build', 'cmake', '--build', '--preset', 'native') &&
  step('configure WebAssembly', 'cmake', '--preset', 'wasm', warnings()) &&
  step('build WebAssembly', 'cmake', '--build', '--preset', 'wasm') &&
  timed('build the page', buildPage);
const passed =
  built &&
  [
    timed('size of the page', isWithinBudget),
    step('tests of the tools', 'node', '--test', ...testsIn('tests/tools')),
    step('native tests', 'ctest', '--preset', 'native'),
    step('training documents', 'node', 'training/check_layouts.mjs'),
    step('module tests', 'node', '--test', ...testsIn('tests/wasm')),
    step('shared cases through the module', 'env', 'TANQIH_SURFACE=wasm', 'node', '--test', ...testsIn('tests/cases')),
    step('packed package', 'node', '--test', ...testsIn('tests/package')),
    step('types of the page tests', 'npx', '--no-install', 'tsc', '--noEmit', '-p', 'tests/web'),
    step('page tests', 'npx', '--no-install', 'playwright', 'test', '--config', 'tests/web/playwright.config.ts'),
  ].every(Boolean);
if (!passed) {
  console.error('\nnpm test failed: see the first step marked FAILED above.');
  process.exit(1);
}
