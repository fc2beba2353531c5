// SPDX-License-Identifier: MIT
// What a test runner's output says: how many tests passed, failed, were skipped, and which were skipped.

/** @typedef {{ passed: number, failed: number, skipped: string[] }} Tally */

/** Of what `node --test --test-reporter=tap` prints. @param {string} output @returns {Tally} */
export function tallyOfNode(output) {
  const count = (/** @type {string} */ what) => sum(output.matchAll(new RegExp(`^# ${what} (\\d+)$`, 'gm')));
  const skipped = [...output.matchAll(/^\s*ok \d+ - (.*?) # (?:SKIP|TODO)\b *(?:SKIPPED: )?(.*)$/gm)];
  // What is of another surface is run there, by another step (tests/cases/surfaces.mjs).
  const elsewhere = skipped.filter(([, , why]) => why?.startsWith('TANQIH_SURFACE='));
  const names = skipped.filter((match) => !elsewhere.includes(match)).map(([, name, why]) => named(name, why));
  return { passed: count('pass'), failed: count('fail') + count('cancelled'), skipped: filled(names, count('skipped') + count('todo') - elsewhere.length) };
}

/** Of Playwright's list. @param {string} output @returns {Tally} */
export function tallyOfPlaywright(output) {
  const count = (/** @type {string} */ what) => sum(output.matchAll(new RegExp(`^\\s+(\\d+) ${what}(?: \\(.*\\))?$`, 'gm')));
  const skipped = [...output.matchAll(/^\s+- +\d+ (.*)$/gm)].map(([, name]) => named(name));
  return {
    passed: count('passed') + count('flaky'),
    failed: count('failed') + count('interrupted'),
    skipped: filled(skipped, count('skipped') + count('did not run')),
  };
}

/**
 * Of CTest: `output` is what it prints; `log` its LastTest.log, with all that each test printed. A test that is itself
 * `node --test` counts as the tests in it.
 * @param {string} output @param {string} log @returns {Tally}
 */
export function tallyOfCTest(output, log) {
  const [, failures, all] = /^\d+% tests passed, (\d+) tests? failed out of (\d+)$/m.exec(output) ?? [];
  // "	12 - Tag.Article (Skipped)", below "The following tests did not run:"
  const skipped = [...output.matchAll(/^\s+\d+ - (.*) \((?:Skipped|Disabled)\)$/gm)].map(([, name]) => named(name));
  const tally = { passed: Number(all ?? 0) - Number(failures ?? 0) - skipped.length, failed: Number(failures ?? 0), skipped };
  for (const [, inside = ''] of log.matchAll(/^Output:\n-+\n(.*?)^<end of output>$/gms)) {
    const suite = tallyOfNode(inside);
    if (suite.passed + suite.failed + suite.skipped.length === 0) continue;
    if (suite.failed > 0) tally.failed += suite.failed - 1;
    else tally.passed -= 1;
    tally.passed += suite.passed;
    tally.skipped.push(...suite.skipped);
  }
  return tally;
}

/** Of `pytest --quiet -rs`. @param {string} output @returns {Tally} */
export function tallyOfPytest(output) {
  const count = (/** @type {string} */ what) => sum(output.matchAll(new RegExp(`(?:^|, )(\\d+) ${what}(?=,| in [\\d.]+s)`, 'gm')));
  const skipped = [...output.matchAll(/^SKIPPED \[(\d+)\] (.*?)(?::\d+)?: (.*)$/gm)].flatMap(([, times, file, why]) => Array(Number(times)).fill(named(file, why)));
  return { passed: count('passed'), failed: count('failed') + count('errors?'), skipped: filled(skipped, count('skipped')) };
}

/** @param {string | undefined} name @param {string} [why] */
function named(name, why) {
  return why ? `${name}: ${why}` : (name ?? '');
}

/** Should a name not be found: no skip goes uncounted. @param {string[]} names @param {number} count */
function filled(names, count) {
  return names.concat(Array(Math.max(0, count - names.length)).fill('a test whose name was not printed'));
}

/** @param {Iterable<RegExpMatchArray>} matches */
function sum(matches) {
  let total = 0;
  for (const [, number] of matches) total += Number(number);
  return total;
}
