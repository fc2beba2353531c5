// SPDX-License-Identifier: MIT
// What is expected of any command: signals, `--`, closed pipes, no colours.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';

import { done, file, folder, paste, run, tanqih } from './tanqih.mjs';

const clean = done(['clean'], paste);

describe('a signal leaves no half of a file', () => {
  // It is in the midst of its output when it has made the temporary file: it waits for more input.
  const settled = async (condition) => {
    while (!condition()) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']))
    for (const jobs of ['1', '3'])
      test(`${signal}, --jobs ${jobs}`, { timeout: 60_000 }, async () => {
        const own = fs.mkdtempSync(path.join(folder, 'signal-'));
        const target = path.join(own, 'all.jsonl');
        fs.writeFileSync(target, 'old');
        const child = spawn(tanqih, ['clean', '--ndjson', '--jobs', jobs, '-o', target], { stdio: ['pipe', 'inherit', 'inherit'] });
        const ended = new Promise((resolve) => child.on('close', (code, by) => resolve([code, by])));
        child.stdin.write(`{"text":${JSON.stringify(paste)}}\n`.repeat(10));
        await settled(() => fs.readdirSync(own).length === 2);
        child.kill(signal);
        assert.deepEqual(await ended, [null, signal]);
        assert.deepEqual(fs.readdirSync(own), ['all.jsonl']);
        assert.equal(fs.readFileSync(target, 'utf8'), 'old');
      });
  test('one that the parent ignores, as nohup does, is ignored', { timeout: 60_000 }, async () => {
    const own = fs.mkdtempSync(path.join(folder, 'signal-'));
    const child = spawn('sh', ['-c', 'trap "" HUP; exec "$0" clean --ndjson -o "$1"', tanqih, path.join(own, 'all.jsonl')],
      { stdio: ['pipe', 'inherit', 'inherit'] });
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.stdin.write('{"text":""}\n');
    await settled(() => fs.readdirSync(own).length === 1);
    child.kill('SIGHUP');
    child.stdin.end('{"text":""}\n');
    assert.equal(await ended, 0);
    assert.deepEqual(fs.readdirSync(own), ['all.jsonl']);
  });
  test('while many files are cleaned: those that are there are whole', { timeout: 60_000 }, async () => {
    const own = fs.mkdtempSync(path.join(folder, 'signal-'));
    for (let i = 0; i < 3000; ++i) fs.writeFileSync(path.join(own, `${i}.txt`), paste);
    const out = path.join(own, 'out');
    const child = spawn(tanqih, ['clean', own, '-o', out, '--jobs', '2'], { stdio: ['ignore', 'inherit', 'inherit'] });
    const ended = new Promise((resolve) => child.on('close', (code, by) => resolve(by ?? code)));
    await settled(() => fs.existsSync(out) && fs.readdirSync(out).length > 10);
    child.kill('SIGINT');
    assert.ok(['SIGINT', 0].includes(await ended)); // 0: it was faster than we
    const made = fs.readdirSync(out);
    assert.ok(made.length > 10);
    for (const name of made) {
      assert.match(name, /^\d+\.txt$/);
      assert.equal(fs.readFileSync(path.join(out, name), 'utf8'), clean);
    }
  });
});

test('behind -- a name may begin with a hyphen', () => {
  file('--html', paste);
  assert.equal(done(['clean', '--', '--html']), clean);
  assert.equal(run(['clean', '--format', 'text', '--', '--missing']).code, 1);
});

test('nothing is printed in colours, with NO_COLOR or without', { skip: spawnSync('script', ['--version']).status !== 0 && 'SKIPPED: no script(1)' }, () => {
  file('colour.txt', `شارك المقال\n\n${paste}`);
  for (const environment of [{}, { NO_COLOR: '1' }])
    for (const args of ['--help', 'clean --explain colour.txt', 'clean colour.txt missing.txt -o colours', 'clean --bogus']) {
      const seen = spawnSync('script', ['-qec', `'${tanqih}' ${args}`, '/dev/null'], { cwd: folder, env: { ...process.env, TERM: 'xterm-256color', ...environment } });
      assert.ok(!seen.stdout.includes('\x1b'), args);
    }
});

test('the help of every command ends its last line and goes to standard output', () => {
  for (const command of [[], ['clean'], ['entities'], ['tag'], ['eval'], ['eval', 'entities']]) {
    const { code, out, err } = run([...command, '--help']);
    assert.deepEqual([code, err], [0, '']);
    assert.match(out, /[^\n]\n$/);
  }
});
