// SPDX-License-Identifier: MIT
// The recipes of docs/recipes, as they stand there: ten thousand documents cleaned by many programs
// are, byte for byte, what one program makes of them, and a child that fails is not passed over.
//
// Spark needs Java and build/spark, which nothing sets up by itself (430 MB):
//   python3 -m venv build/spark && build/spark/bin/pip install -r docs/recipes/requirements.txt
// TANQIH_SPARK names another such environment. Where there is none these tests are skipped, and say so.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { asHtml, sites } from '../sites/sites.mjs';
import { count, document, documents, poisoned } from './documents.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const recipes = path.join(root, 'docs/recipes');
const tanqih = path.resolve(process.env.TANQIH ?? path.join(root, 'build/native/tanqih'));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tanqih-recipes-'));
after(() => fs.rmSync(folder, { recursive: true }));

/** @param {string} program @param {string[]} args @param {{ input?: string, env?: Record<string, string> }} [given] */
function run(program, args, { input, env = {} } = {}) {
  const { status, error, stdout, stderr } = spawnSync(program, args, {
    input, cwd: folder, env: { ...process.env, ...env }, maxBuffer: 1 << 29, timeout: 300_000,
  });
  if (error && /** @type {NodeJS.ErrnoException} */ (error).code !== 'EPIPE') throw error;
  return { code: status, out: stdout.toString('utf8'), err: stderr.toString('utf8') };
}

const file = (name) => path.join(folder, name);
const clean = [tanqih, 'clean', '--ndjson'];
/** A tanqih that is killed when it has answered a little. */
const killed = file('killed');
fs.writeFileSync(killed, `#!/bin/sh\nhead -n 40 | '${tanqih}' "$@"\nkill -9 $$\n`, { mode: 0o755 });

/** What one program prints. */
let alone = '';
before(() => {
  fs.writeFileSync(file('documents.jsonl'), documents());
  alone = run(clean[0], clean.slice(1), { input: documents() }).out;
});

function same(actual, expected) {
  if (actual === expected) return; // assert.equal would print it all
  const [a, b] = [actual, expected].map((text) => text.split('\n'));
  const at = a.findIndex((line, i) => line !== b[i]);
  assert.fail(`${a.length - 1} lines, expected ${b.length - 1}; line ${at + 1} is ${a[at]?.slice(0, 300)}, expected ${b[at]?.slice(0, 300)}`);
}

test('one program alone: every document has its line, the poisoned one an error', () => {
  const lines = alone.trimEnd().split('\n').map((line) => JSON.parse(line));
  assert.equal(lines.length, count);
  assert.deepEqual(lines.filter((line) => line.error).map((line) => line.id), [poisoned]);
  assert.ok(lines.every((line, i) => line.id === i && (line.error || line.text.length < document(i).text.length)));
  assert.equal(lines[7].source.site, document(7).source.site);
});

const parallel = spawnSync('parallel', ['--version'], { encoding: 'utf8' }).stdout?.startsWith('GNU parallel');
describe('GNU parallel', { skip: parallel ? false : 'SKIPPED: GNU parallel is not installed (Debian: parallel)' }, () => {
  const stream = (...command) => run(path.join(recipes, 'parallel_stream.sh'), command, { input: documents() });

  test('gives for a stream what one program gives', () => {
    const { code, out, err } = stream(...clean);
    assert.equal(code, 0, err);
    same(out, alone);
  });

  test('fails where a child was given a wrong option', () => {
    const { code, err } = stream(...clean, '--format', 'pdf');
    assert.notEqual(code, 0);
    assert.match(err, /tanqih: --format: /);
  });

  test('fails where a child was killed', () => {
    assert.notEqual(stream(killed, 'clean', '--ndjson').code, 0);
  });

  describe('over files', () => {
    const pages = sites.flatMap(({ name, pages: of }) => of.map((page, i) => ({ name: `${name}/page ${i}`, html: asHtml(page) })));
    const from = file('pages');
    for (const { name, html } of pages) {
      fs.mkdirSync(path.dirname(path.join(from, name)), { recursive: true });
      fs.writeFileSync(path.join(from, `${name}.html`), html);
    }
    const over = (to, ...command) => run(path.join(recipes, 'parallel_files.sh'), [from, file(to), ...command]);

    test('gives what each file gives alone, in the same folders', () => {
      const { code, err } = over('clean', tanqih, 'clean', '--html');
      assert.equal(code, 0, err);
      for (const { name, html } of pages.filter((_, i) => i % 8 === 3))
        same(fs.readFileSync(path.join(folder, 'clean', `${name}.txt`), 'utf8'), run(tanqih, ['clean', '--html'], { input: html }).out);
      assert.equal(fs.readdirSync(path.join(folder, 'clean'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.txt')).length, pages.length);
    });

    test('fails where the children fail', () => {
      assert.equal(over('none', tanqih, 'clean', '--bogus').code, pages.length);
    });
  });
});

const environment = process.env.TANQIH_SPARK ?? path.join(root, 'build/spark');
const python = path.join(environment, 'bin/python');
const java = spawnSync('java', ['-version']).status === 0;
const missing = !java ? 'Java is not on the path (Debian: default-jre-headless)'
  : !fs.existsSync(path.join(environment, 'bin/spark-submit')) && `there is no pyspark in ${environment}; see the head of ${path.relative(root, fileURLToPath(import.meta.url))}`;
if (missing) console.error(`SKIPPED, Apache Spark: ${missing}`);

describe('Apache Spark', { skip: missing ? `SKIPPED: ${missing}` : false }, () => {
  /** Spark of this environment, whatever other one is set up on the machine. */
  const env = { SPARK_HOME: undefined, SPARK_LOCAL_IP: '127.0.0.1', PYSPARK_PYTHON: python, PYSPARK_DRIVER_PYTHON: python };
  const submit = (/** @type {string} */ script, /** @type {string[]} */ input, /** @type {string} */ output, /** @type {string[]} */ command = []) =>
    run(path.join(environment, 'bin/spark-submit'), [
      '--master', 'local[2]', '--conf', 'spark.ui.enabled=false', '--conf', `spark.local.dir=${file('spark')}`,
      path.join(recipes, script), ...input, output, ...(command.length > 0 ? ['--', ...command] : []),
    ], { env });
  const pipe = (output, command) => submit('spark_pipe.py', ['--partitions', '8', file('documents.jsonl')], file(output), command);

  test('rdd.pipe gives what one program gives', () => {
    const { code, err } = pipe('piped', clean);
    assert.equal(code, 0, err);
    const parts = fs.readdirSync(file('piped')).filter((name) => name.startsWith('part-')).sort();
    assert.ok(parts.length >= 8);
    same(parts.map((name) => fs.readFileSync(path.join(folder, 'piped', name), 'utf8')).join(''), alone);
  });

  test('mapInPandas gives what one program gives', () => {
    const rows = Array.from({ length: count }, (_, i) => `${JSON.stringify({ id: i, text: i === poisoned ? null : document(i).text })}\n`).join('');
    const written = run(python, [path.join(root, 'tests/recipes/parquet.py'), 'write', file('documents.parquet')], { input: rows });
    assert.equal(written.code, 0, written.err);
    const { code, err } = submit('spark_map_in_pandas.py', [file('documents.parquet')], file('clean.parquet'), clean);
    assert.equal(code, 0, err);
    const read = run(python, [path.join(root, 'tests/recipes/parquet.py'), 'read', file('clean.parquet')]);
    const expected = run(clean[0], clean.slice(1), { input: rows }).out.trimEnd().split('\n').map((line) => JSON.parse(line));
    const got = read.out.trimEnd().split('\n').map((line) => JSON.parse(line));
    assert.equal(got.length, count);
    got.forEach((row, i) => assert.deepEqual(row, { id: i, text: expected[i].error ? null : expected[i].text, error: expected[i].error ?? null }));
    assert.match(got[poisoned].error, /is null, not a string/);
  });

  for (const [what, command] of /** @type {[string, string[]][]} */ ([['was given a wrong option', [...clean, '--format', 'pdf']], ['was killed', [killed, 'clean', '--ndjson']]])) {
    test(`rdd.pipe fails where a child ${what}`, () => {
      const { code, err } = pipe(`failed-${command.length}`, command);
      assert.notEqual(code, 0);
      assert.match(err, /exit.*(2|137|-9)/);
      assert.ok(!fs.existsSync(path.join(file(`failed-${command.length}`), '_SUCCESS')));
    });
    test(`mapInPandas fails where a child ${what}`, () => {
      const { code, err } = submit('spark_map_in_pandas.py', [file('documents.parquet')], file('failed.parquet'), command);
      assert.notEqual(code, 0);
      assert.match(err, /CalledProcessError: .*(status 2|SIGKILL)/);
    });
  }

  const packaged = spawnSync(python, ['-c', 'import tanqih']).status === 0;
  test('the package of Python gives what one program gives', { skip: packaged ? false : `SKIPPED: ${environment} lacks the package (bin/pip install ./python)` }, () => {
    const { code, err } = submit('spark_python.py', [file('documents.parquet')], file('package.parquet'));
    assert.equal(code, 0, err);
    const read = run(python, [path.join(root, 'tests/recipes/parquet.py'), 'read', file('package.parquet')]);
    assert.equal(read.code, 0, read.err);
    const got = read.out.trimEnd().split('\n').map((line) => JSON.parse(line));
    const expected = alone.trimEnd().split('\n').map((line) => JSON.parse(line));
    assert.equal(got.length, count);
    got.forEach((row, i) => assert.equal(row.text, expected[i].error ? null : expected[i].text));
    assert.match(got[poisoned].error, /not NoneType/);
    assert.ok(got[0].names.some(({ type, count: times }) => type === 'person' && times > 0));
  });
});

const hasDask = spawnSync(python, ['-c', 'import dask.bag']).status === 0;
if (!hasDask) console.error(`SKIPPED, Dask: there is none in ${environment}`);

describe('Dask', { skip: hasDask ? false : `SKIPPED: there is no Dask in ${environment}` }, () => {
  const bag = (to, command) => run(python, [path.join(recipes, 'dask_bag.py'), file('documents.jsonl'), file(to), '--block', '2MiB', '--command', ...command]);

  test('gives what one program gives', () => {
    const { code, err } = bag('bag', clean);
    assert.equal(code, 0, err);
    const parts = fs.readdirSync(file('bag')).sort();
    assert.ok(parts.length > 2);
    same(parts.map((name) => fs.readFileSync(path.join(folder, 'bag', name), 'utf8')).join(''), alone);
  });

  test('fails where a child was killed', () => {
    const { code, err } = bag('failed-bag', [killed, 'clean', '--ndjson']);
    assert.notEqual(code, 0);
    assert.match(err, /CalledProcessError/);
  });
});
