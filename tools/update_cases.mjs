// SPDX-License-Identifier: MIT
// Writes expected.json of every case whose intent holds, and prints what changed, a line a block, an
// edit, a mention: node tools/update_cases.mjs [PART OF A CASE'S NAME]
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { outline, root } from '../tests/cases/cases.mjs';

const repository = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const part = process.argv[2] ?? '';

function run(command, ...args) {
  return spawnSync(command, args, { cwd: repository, stdio: 'inherit' }).status;
}

/** What each case has now. */
function written() {
  const found = new Map();
  for (const name of fs.readdirSync(root)) {
    const file = path.join(root, name, 'expected.json');
    if (name.includes(part) && fs.existsSync(file)) found.set(name, fs.readFileSync(file, 'utf8'));
  }
  return found;
}

if (run('cmake', '--preset', 'native', '--log-level=WARNING') !== 0 ||
    run('cmake', '--build', '--preset', 'native', '--target', 'tanqih_case_tests', '--', '--quiet') !== 0)
  process.exit(1);
const before = written();
const status = run('build/native/tests/cases/tanqih_case_tests', '--update',
  '--gtest_brief=1', `--gtest_filter=*${part.replaceAll('-', '?')}*`); // to GoogleTest a - begins what to leave out
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tanqih-cases-'));
for (const [name, json] of written()) {
  if (before.get(name) === json) continue;
  console.log(`\n== ${name}${before.has(name) ? '' : ' (new)'}`);
  const [old, now] = ['old', 'new'].map((version) => path.join(folder, version));
  fs.writeFileSync(old, before.has(name) ? outline(before.get(name)) : '');
  fs.writeFileSync(now, outline(json));
  spawnSync('git', ['--no-pager', 'diff', '--no-index', '-U0', '--no-ext-diff', old, now], { encoding: 'utf8' })
    .stdout.split('\n').filter((line) => /^[+-](?![+-]{2} )/.test(line))
    .forEach((line) => console.log(line));
}
fs.rmSync(folder, { recursive: true });
process.exit(status === 0 ? 0 : 1);
