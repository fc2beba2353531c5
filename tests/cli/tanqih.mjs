// SPDX-License-Identifier: MIT
// Runs the program `tanqih`, for the tests beside it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';

export const tanqih = process.env.TANQIH ?? path.resolve('build/native/tanqih');
/** Of each test file its own; where the program runs. */
export const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tanqih-cli-'));
after(() => fs.rmSync(folder, { recursive: true }));

/** An article. */
export const paste = [
  'وزير المياه يفتتح سدا جديدا في الجنوب',
  '',
  'افتتح وزير المياه سامر الحداد، اليوم الأربعاء، سدا جديدا في الجنوب بحضور سكان القرى المجاورة.',
  '',
  'وقال الحداد إن "السد سيروي ألف مزرعة" قبل نهاية العام، وإن العمل فيه استغرق ثلاثة أعوام.',
  '',
].join('\n');

/** Runs it; `input` is given on standard input. @param {string[]} args @param {string | Buffer} [input] @param {Record<string, string>} [environment] */
export function run(args, input = '', environment = {}) {
  const result = spawnSync(tanqih, args, {
    input,
    cwd: folder,
    env: { ...process.env, LC_ALL: 'C.UTF-8', ...environment },
    maxBuffer: 1 << 28,
    timeout: 60_000,
  });
  // EPIPE: it ended without reading its input, as it should on wrong usage.
  if (/** @type {NodeJS.ErrnoException} */ (result.error)?.code !== 'EPIPE') assert.equal(result.error, undefined);
  return {
    code: result.status,
    signal: result.signal,
    out: result.stdout.toString('utf8'),
    err: result.stderr.toString('utf8'),
  };
}

/** @param {string[]} args @param {string | Buffer} [input] @param {Record<string, string>} [environment] */
export function done(args, input, environment) {
  const result = run(args, input, environment);
  assert.equal(result.code, 0, result.err);
  return result.out;
}

export function file(name, content) {
  const full = path.join(folder, name);
  fs.writeFileSync(full, content);
  return full;
}
