// SPDX-License-Identifier: MIT
// npm test: sets up, builds and runs every check and suite; ends non-zero if one fails. What a suite prints is kept in
// build/log. The closing lines list each step with its time, each test that was skipped, and the sums.
import fs from 'node:fs';
import path from 'node:path';

import { buildPage, isWithinBudget } from './build_page.mjs';
import { areWithinBudget } from './instructions.mjs';
import { checks } from './lint.mjs';
import { warnings } from './reference.mjs';
import { loggedStep, logOf, root, skips, step, steps, timed } from './step.mjs';
import { tallyOfCTest, tallyOfNode, tallyOfPlaywright, tallyOfPytest } from './tally.mjs';
import { name as pythonTests, testPython } from './test_python.mjs';

/** By the name of a step. @type {Map<string, import('./tally.mjs').Tally>} */
const tallies = new Map();

/** The test files of a folder, named one by one: what `node --test FOLDER` means depends on its version. @param {string} folder */
const testsIn = (folder) =>
  fs.readdirSync(path.join(root, folder)).filter((name) => name.endsWith('.test.mjs')).sort().map((name) => `${folder}/${name}`);

/** @param {string} name */
const printed = (name) => (fs.existsSync(logOf(name)) ? fs.readFileSync(logOf(name), 'utf8') : '');

/** @param {string} name @param {string} folder @param {Record<string, string>} [environment] */
function nodeTests(name, folder, environment = {}) {
  const tap = logOf(name);
  fs.rmSync(tap, { force: true });
  const passed = step(name, 'env', ...Object.entries(environment).map(([key, value]) => `${key}=${value}`), 'node', '--test',
    '--test-reporter=spec', '--test-reporter-destination=stdout', '--test-reporter=tap', `--test-reporter-destination=${tap}`, ...testsIn(folder));
  tallies.set(name, tallyOfNode(printed(name)));
  return passed;
}

/** @param {string} name @param {string} preset @param {...string} words */
function nativeTests(name, preset, ...words) {
  const passed = loggedStep(name, 'ctest', '--preset', preset, '--no-tests=error', '-j2', ...words);
  // All that each test printed.
  const log = path.join(root, 'build', preset, 'Testing/Temporary/LastTest.log');
  tallies.set(name, tallyOfCTest(printed(name), fs.existsSync(log) ? fs.readFileSync(log, 'utf8') : ''));
  return passed;
}

/** The shared cases and the fuzz targets under AddressSanitizer and UndefinedBehaviorSanitizer; all native tests: npm run test:asan. */
function sanitizedTests() {
  return (
    step('configure, sanitized', 'cmake', '--preset', 'asan', warnings()) &&
    step('build, sanitized', 'cmake', '--build', '--preset', 'asan', '--target', 'tanqih_case_tests', 'tanqih_fuzz') &&
    nativeTests('shared cases and fuzzing, sanitized', 'asan', '-R', '^(cases|fuzz)$')
  );
}

function packageOfPython() {
  const passed = testPython();
  if (fs.existsSync(logOf(pythonTests))) tallies.set(pythonTests, tallyOfPytest(printed(pythonTests)));
  return passed;
}

function pageTests() {
  const name = 'page tests';
  const passed = loggedStep(name, 'npx', '--no-install', 'playwright', 'test', '--config', 'tests/web/playwright.config.ts');
  tallies.set(name, tallyOfPlaywright(printed(name)));
  return passed;
}

function close() {
  console.log('\n== the steps of npm test');
  for (const { name, done, seconds } of steps) {
    const tally = tallies.get(name);
    const tests = tally ? `  ${tally.passed} passed, ${tally.failed} failed, ${tally.skipped.length} skipped` : '';
    console.log(`${seconds.toFixed(1).padStart(7)} s  ${done ? 'done  ' : 'FAILED'}  ${name.padEnd(40)}${tests}`.trimEnd());
  }
  console.log(`${steps.reduce((sum, { seconds }) => sum + seconds, 0).toFixed(1).padStart(7)} s  in all`);
  for (const what of skips) console.log(`skipped: ${what}`);
  for (const [name, { skipped }] of tallies) for (const test of skipped) console.log(`skipped: ${name}: ${test}`);
  const all = [...tallies.values(), { passed: 0, failed: 0, skipped: skips }];
  const failed = all.reduce((sum, tally) => sum + tally.failed, 0);
  const brokenSteps = steps.filter(({ name, done }) => !done && (tallies.get(name)?.failed ?? 0) === 0).length;
  console.log(`${all.reduce((sum, tally) => sum + tally.passed, 0)} passed, ${failed + brokenSteps} failed, ${all.reduce((sum, tally) => sum + tally.skipped.length, 0)} skipped`);
}

fs.mkdirSync(path.dirname(logOf('')), { recursive: true });
const built =
  step('setup', 'tools/setup', 'test') &&
  step('enumerations', 'node', 'tools/generate_enums.mjs', '--check') &&
  step('messages', 'node', 'tools/generate_messages.mjs', '--check') &&
  step('dataclasses', 'node', 'tools/generate_python.mjs', '--check') &&
  step('configure', 'cmake', '--preset', 'native', warnings()) &&
  step('build', 'cmake', '--build', '--preset', 'native') &&
  step('configure WebAssembly', 'cmake', '--preset', 'wasm', warnings()) &&
  step('build WebAssembly', 'cmake', '--build', '--preset', 'wasm') &&
  timed('build the page', buildPage);
const passed =
  built &&
  [
    ...checks().map((check) => check()),
    timed('size of the page', isWithinBudget),
    nodeTests('tests of the tools', 'tests/tools'),
    nodeTests('pages for people', 'tests/docs'),
    nativeTests('native tests', 'native'),
    timed('instructions', areWithinBudget),
    step('training documents', 'node', 'training/check_layouts.mjs'),
    nodeTests('module tests', 'tests/wasm'),
    nodeTests('shared cases through the module', 'tests/cases', { TANQIH_SURFACE: 'wasm' }),
    nodeTests('packed package', 'tests/package'),
    packageOfPython(),
    sanitizedTests(),
    pageTests(),
  ].every(Boolean);
close();
if (!passed) {
  console.error('\nnpm test failed: see the first step marked FAILED above.');
  process.exit(1);
}
