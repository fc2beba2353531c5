// SPDX-License-Identifier: MIT
// How the command keeps its speed and its memory as an archive grows: documents a second, processor time and the most
// memory at 1,000, 10,000 and 100,000 documents (10,000 where JSON is wanted), of one job and of two, whose answers must be the same bytes; then, where
// Spark is there, the largest of them through both recipes of docs/recipes, with a document that is no JSON and a tanqih that is
// killed once, against what the command alone prints. Not a test, but it exits with 1 where two answers differ.
//
//   node tests/bench/scale_bench.mjs [--largest 100000] [--spark ENVIRONMENT] [FOLDER of NAME.txt]
//
// A document is the first half of the lines of one text of FOLDER and the second half of another's, so that a hundred thousand of
// them are as long as pages are and none is twice there. Without a folder they are the invented ones of the recipes' tests. The head of
// tests/recipes/recipes.test.mjs says how to make Spark's ENVIRONMENT.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { document as invented } from '../recipes/documents.mjs';

const root = path.join(import.meta.dirname, '../..');
const command = path.join(root, 'build/native/tanqih');
const { values: options, positionals: [folder] } = parseArgs({
  allowPositionals: true, options: { largest: { type: 'string', default: '100000' }, spark: { type: 'string' } },
});
const largest = Number(options.largest);
if (!Number.isInteger(largest) || largest < 1_000) throw new Error('--largest: a whole number from 1,000 on');
/** Of the document that is cut off in the middle. */
const poisoned = largest - 357;

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'tanqih-scale-'));
const file = (name) => path.join(scratch, name);

/** @returns {(number: number) => string} */
function recombined(from) {
  const texts = fs.readdirSync(from).filter((name) => name.endsWith('.txt')).sort()
    .map((name) => fs.readFileSync(path.join(from, name), 'utf8').split('\n'));
  if (texts.length < 2) throw new Error(`${from}: two files NAME.txt at least`);
  return (number) => {
    const [one, other] = [texts[number % texts.length], texts[(number + 1 + Math.floor(number / texts.length)) % texts.length]];
    return [...one.slice(0, one.length / 2), ...other.slice(other.length / 2)].join('\n');
  };
}
const text = folder ? recombined(folder) : (number) => invented(number).text;
const line = (number) => number === poisoned ? `{"id": ${number}, "text": "خبر انقطع في منت\n` : `${JSON.stringify({ id: number, text: text(number) })}\n`;

function write(name, count, of = line) {
  const to = fs.openSync(file(name), 'w');
  let bytes = 0;
  for (let number = 0; number < count; number += 1) bytes += fs.writeSync(to, of(number));
  fs.closeSync(to);
  return bytes;
}

/** One run into a file: seconds, processor seconds and the most memory in MB. */
function run(words, to) {
  const { status, stderr } = spawnSync('/usr/bin/time', ['-f', '%e %U %S %M', ...words], { encoding: 'utf8', stdio: ['ignore', fs.openSync(file(to), 'w'), 'pipe'] });
  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`);
  const [wall, user, system, memory] = stderr.trim().split('\n').at(-1)?.split(' ').map(Number) ?? [];
  return { wall, cpu: user + system, memory: memory / 1024 };
}

/** Of files, one after the other. */
function digest(...files) {
  const hash = createHash('sha256');
  for (const one of files) {
    const from = fs.openSync(one, 'r');
    const part = Buffer.alloc(1 << 20);
    for (let read = fs.readSync(from, part); read > 0; read = fs.readSync(from, part)) hash.update(part.subarray(0, read));
    fs.closeSync(from);
  }
  return hash.digest('hex');
}

let differs = false;
function same(what, one, other) {
  console.log(`  ${what}: ${one === other ? 'the same bytes' : 'OTHER BYTES'}`);
  differs ||= one !== other;
}

function growth() {
  const sizes = [1_000, 10_000, 100_000].filter((count) => count < largest).concat(largest);
  for (const count of sizes) {
    const bytes = write('documents.jsonl', count);
    console.log(`${count.toLocaleString('en')} documents, ${(bytes / 1e6).toFixed(1)} MB`);
    for (const [what, added] of /** @type {[string, string[]][]} */ ([['text', []], ['JSON with names', ['--format', 'json']]])) {
      if (what !== 'text' && count > 10_000) continue; // grows no otherwise, and takes four times as long
      const of = {};
      for (const jobs of ['1', '2']) {
        const { wall, cpu, memory } = run([command, 'clean', '--ndjson', ...added, '--jobs', jobs, file('documents.jsonl')], `clean-${jobs}.jsonl`);
        of[jobs] = wall;
        console.log(`  ${what.padEnd(16)} ${jobs} job${jobs === '1' ? ' ' : 's'} ${Math.round(count / wall).toLocaleString('en').padStart(7)} documents/s, ${(bytes / wall / 1e6).toFixed(1).padStart(5)} MB/s, `
          + `${(cpu / count * 1000).toFixed(3)} ms of processor each, ${memory.toFixed(0)} MB at most`);
      }
      console.log(`  ${what.padEnd(16)} two jobs are ${(of['1'] / of['2']).toFixed(2)} times as fast`);
      same('one job and two', digest(file('clean-1.jsonl')), digest(file('clean-2.jsonl')));
    }
  }
}

function spark(environment) {
  const python = path.join(environment, 'bin/python');
  const env = { ...process.env, SPARK_HOME: undefined, SPARK_LOCAL_IP: '127.0.0.1', PYSPARK_PYTHON: python, PYSPARK_DRIVER_PYTHON: python };
  // Who comes first makes the folder, and is killed when it has answered a little; Spark tries its task again.
  const victim = (name) => {
    fs.writeFileSync(file(name), `#!/bin/sh\nif mkdir '${file(`${name}-was-killed`)}' 2>/dev/null; then head -n 40 | '${command}' "$@"; kill -9 $$; fi\nexec '${command}' "$@"\n`, { mode: 0o755 });
    return file(name);
  };
  const submit = (script, given, words) => {
    const begin = performance.now();
    const { status, stderr } = spawnSync(path.join(environment, 'bin/spark-submit'), [
      '--master', 'local[2,4]', '--conf', 'spark.ui.enabled=false', '--conf', `spark.local.dir=${file('spark')}`,
      path.join(root, 'docs/recipes', script), ...given, '--', ...words, 'clean', '--ndjson',
    ], { env, encoding: 'utf8', maxBuffer: 1 << 29 });
    if (status !== 0) throw new Error(`${script}: ${stderr.slice(-3000)}`);
    return (performance.now() - begin) / 1000;
  };
  const told = (what, seconds, name) => console.log(`  ${what}: ${seconds.toFixed(0)} s, ${Math.round(largest / seconds).toLocaleString('en')} documents/s; `
    + `${fs.existsSync(file(`${name}-was-killed`)) ? 'one tanqih was killed' : 'NONE WAS KILLED'}`);

  console.log(`Apache Spark, ${largest.toLocaleString('en')} documents, one of them no JSON`);
  write('documents.jsonl', largest);
  run([command, 'clean', '--ndjson', file('documents.jsonl')], 'alone.jsonl');
  told('rdd.pipe', submit('spark_pipe.py', ['--partitions', '16', file('documents.jsonl'), file('piped')], [victim('pipe-victim')]), 'pipe-victim');
  const parts = fs.readdirSync(file('piped')).filter((name) => name.startsWith('part-')).sort().map((name) => path.join(file('piped'), name));
  same('rdd.pipe and the command alone', digest(...parts), digest(file('alone.jsonl')));

  const parquet = (...words) => {
    const input = words[0] === 'write' ? fs.openSync(file('rows.jsonl'), 'r') : 'ignore';
    const output = words[0] === 'read' ? fs.openSync(file('read.jsonl'), 'w') : 'ignore';
    const { status, stderr } = spawnSync(python, [path.join(root, 'tests/recipes/parquet.py'), ...words], { encoding: 'utf8', stdio: [input, output, 'pipe'] });
    if (status !== 0) throw new Error(stderr);
  };
  write('rows.jsonl', largest, (number) => `${JSON.stringify({ id: number, text: number === poisoned ? null : text(number) })}\n`);
  run([command, 'clean', '--ndjson', file('rows.jsonl')], 'alone.jsonl');
  parquet('write', file('documents.parquet'));
  told('mapInPandas', submit('spark_map_in_pandas.py', [file('documents.parquet'), file('clean.parquet')], [victim('pandas-victim')]), 'pandas-victim');
  parquet('read', file('clean.parquet'));
  const rows = (name) => fs.readFileSync(file(name), 'utf8').trimEnd().split('\n').map((row) => JSON.parse(row));
  const hashed = (list) => createHash('sha256').update(list.map((row) => JSON.stringify([row.id, row.error ? null : row.text, row.error ?? null])).join('\n')).digest('hex');
  const got = rows('read.jsonl');
  console.log(`  mapInPandas: ${got.length.toLocaleString('en')} rows, ${got.filter((row) => row.error).length} of them an error`);
  same('mapInPandas and the command alone', hashed(got), hashed(rows('alone.jsonl')));
}

try {
  growth();
  if (options.spark) spark(path.resolve(options.spark));
  else console.log('SKIPPED: Apache Spark (--spark ENVIRONMENT)');
} finally {
  fs.rmSync(scratch, { recursive: true });
}
process.exitCode = differs ? 1 : 0;
