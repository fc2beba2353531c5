// SPDX-License-Identifier: MIT
// The recipes of docs/recipes for DuckDB, SQLite and PostgreSQL, as they stand there.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const recipes = path.join(root, 'docs/recipes');
const tanqih = path.resolve(process.env.TANQIH ?? path.join(root, 'build/native/tanqih'));
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tanqih-databases-'));
after(() => fs.rmSync(folder, { recursive: true }));
const peers = path.join(process.env.TANQIH_PEERS ?? path.join(root, 'build/peers'), 'bin');
const env = { ...process.env, PATH: `${peers}:${process.env.PATH}` };
const sql = (name) => fs.readFileSync(path.join(recipes, name), 'utf8');

/** @param {string} program @param {string[]} args @param {string} [input] */
function done(program, args, input = '', more = {}) {
  const { status, error, stdout, stderr } = spawnSync(program, args, { input, cwd: folder, env, encoding: 'utf8', timeout: 120_000, ...more });
  assert.equal(error, undefined);
  assert.equal(status, 0, `${program}: ${stderr}`);
  return stdout;
}
const skipped = (program, words) => {
  const missing = spawnSync(program, ['--version'], { env }).status !== 0 && `SKIPPED: ${words}`;
  if (missing) console.error(missing);
  return missing;
};

// The same minister in two spellings, in two articles, and one more.
const documents = [
  { id: 'a', text: 'وصل وزير الخارجية أحمد الصفدي إلى القاهرة أمس الأربعاء.\n\nوقال أحمد الصفدي إن اللقاء مهم، وإن "العمل مستمر" حتى نهاية العام في كل المدن.\n' },
  { id: 'b', text: 'التقى الوزير احمد الصفدى نظيره في بغداد صباح اليوم الخميس في مقر الوزارة.\n\nوعاد احمد الصفدى إلى بلاده مساء أمس بعد زيارة دامت ثلاثة أيام.\n' },
  { id: 'c', text: 'افتتحت وزيرة المياه ليلى حسن في البصرة اليوم سدا جديدا على النهر، وقالت إن العمل فيه استمر ثلاثة أعوام.\n' },
];
const lines = [...documents.map((document) => JSON.stringify(document)), '{"id":"d"}'].map((line) => `${line}\n`).join('');
let articles = [];
before(() => {
  const out = done(tanqih, ['clean', '--ndjson', '--into', 'article', '--format', 'json'], lines);
  fs.writeFileSync(path.join(folder, 'articles.jsonl'), out);
  articles = out.trimEnd().split('\n').map((line) => JSON.parse(line));
});

/** What the tables must say, as CSV without a head. */
function check(query) {
  const names = articles.flatMap(({ id, article }) => (article?.entities ?? [])
    .filter(({ type }) => ['person', 'organisation', 'place'].includes(type)).map(({ key, count }) => `${id},${key},${count}`));
  assert.ok(names.length >= 5);
  // Only some quote what has a space.
  const rows = (text) => query(text).trim().replaceAll('"', '').split(/\r?\n/);
  assert.deepEqual(rows('SELECT id, words FROM articles ORDER BY id'), articles.filter(({ article }) => article).map(({ id, article }) => `${id},${article.statistics.words}`));
  assert.deepEqual(rows('SELECT count(*) FROM errors'), ['1']);
  assert.deepEqual(rows('SELECT id, key, count FROM names').sort(), names.sort());
  const safadi = articles[0].article.entities.find(({ name }) => name.includes('الصفدي')).key;
  assert.deepEqual(rows(`SELECT articles FROM named WHERE key = '${safadi}'`), ['2'], 'two spellings are one by their key');
}

describe('DuckDB', { skip: skipped('duckdb', "no duckdb; see the head of tests/cli/peers.txt") }, () => {
  test('articles_duckdb.sql', () => {
    done('duckdb', ['duck.db'], sql('articles_duckdb.sql'));
    check((query) => done('duckdb', ['-csv', '-noheader', 'duck.db', query]));
  });
  test('table_to_lines.sh: CSV and Parquet, and lines_to_parquet.sh back', () => {
    const csv = ['id,text,site', ...documents.map(({ id, text }) => `${id},"${text.replaceAll('"', '""')}",007`)].join('\n');
    fs.writeFileSync(path.join(folder, 'news.csv'), `${csv}\n`);
    // In a pipe of a shell; those of Node are sockets, which nobody opens by a name.
    const toLines = (name) => done('sh', ['-c', '"$0" "$1" | cat', path.join(recipes, 'table_to_lines.sh'), name]);
    const expected = done(tanqih, ['clean', '--ndjson'], documents.map((document) => `${JSON.stringify({ ...document, site: '007' })}\n`).join(''));
    const cleaned = (name) => done(tanqih, ['clean', '--ndjson', '--field', 'text'], toLines(name)).trimEnd().split('\n').map((line) => JSON.parse(line));
    const wanted = expected.trimEnd().split('\n').map((line) => JSON.parse(line));
    assert.deepEqual(cleaned('news.csv'), wanted);
    fs.writeFileSync(path.join(folder, 'clean.jsonl'), expected);
    done(path.join(recipes, 'lines_to_parquet.sh'), ['clean.jsonl', 'clean.parquet']);
    assert.deepEqual(toLines('clean.parquet').trimEnd().split('\n').map((line) => JSON.parse(line)), wanted);
  });
  test('the line that the command tells to type is right', () => {
    const said = spawnSync(tanqih, ['clean', 'news.csv'], { cwd: folder, encoding: 'utf8' });
    assert.equal(said.status, 2);
    const line = /make lines of it: (.*)\n/.exec(said.stderr)?.[1] ?? '';
    const out = done('sh', ['-c', line.replace('| tanqih', `| ${tanqih}`)]);
    assert.equal(out.trimEnd().split('\n').length, documents.length);
  });
});

describe('SQLite', { skip: skipped('sqlite3', 'no sqlite3 (Debian: sqlite3)') }, () => {
  test('articles_sqlite.sql', () => {
    done('sqlite3', ['lite.db'], sql('articles_sqlite.sql'));
    check((query) => done('sqlite3', ['-csv', 'lite.db', query]));
  });
});

const programs = fs.existsSync('/usr/lib/postgresql') ? fs.readdirSync('/usr/lib/postgresql').map((version) => `/usr/lib/postgresql/${version}/bin`).at(-1) : undefined;
// A server will not run as root; one of its own user is not to be had everywhere.
const user = process.getuid?.() === 0 ? spawnSync('id', ['-u', 'postgres'], { encoding: 'utf8' }) : undefined;
const noServer = (!programs || (user && user.status !== 0)) && 'SKIPPED: no server of PostgreSQL (Debian: postgresql)';
if (noServer) console.error(noServer);
describe('PostgreSQL', { skip: noServer }, () => {
  const data = path.join(folder, 'data');
  const as = user ? { uid: Number(user.stdout), gid: Number(spawnSync('id', ['-g', 'postgres'], { encoding: 'utf8' }).stdout) } : {};
  const postgres = (program, args, input = '') => done(path.join(programs ?? '', program), args, input, as);
  before(() => {
    fs.mkdirSync(data);
    if (as.uid) for (const one of [folder, data]) fs.chownSync(one, as.uid, as.gid);
    postgres('initdb', ['-D', data, '-U', 'tanqih', '-A', 'trust', '--encoding', 'UTF8', '--no-locale']);
    // No port: the tests speak through a socket in the folder.
    postgres('pg_ctl', ['-D', data, '-w', '-l', path.join(folder, 'log'), '-o', `-c listen_addresses= -c unix_socket_directories=${folder}`, 'start']);
  });
  after(() => postgres('pg_ctl', ['-D', data, '-w', '-m', 'immediate', 'stop']));
  test('articles_postgres.sql', () => {
    const psql = (...args) => done('psql', ['-h', folder, '-U', 'tanqih', '-d', 'postgres', '-v', 'ON_ERROR_STOP=1', ...args]);
    psql('-f', path.join(recipes, 'articles_postgres.sql'));
    check((query) => psql('--csv', '-t', '-c', query));
  });
});
