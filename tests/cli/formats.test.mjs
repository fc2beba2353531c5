// SPDX-License-Identifier: MIT
// Articles as tables and as TEI, with what is known of them; which articles are left out.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { done, file, folder, paste, run } from './tanqih.mjs';
import { answer, plain, record } from './warc_file.mjs';

const [title, first, second] = paste.split('\n').filter(Boolean);
const page = `<!doctype html><html lang="ar"><head><title>${title}</title><meta name="author" content="ليلى &amp; سامر">
<meta property="article:published_time" content="2031-05-01T10:00:00+03:00"><meta property="og:site_name" content='صحيفة "الحقل"'>
<link rel="canonical" href="https://news.example/a?b=1&amp;c=2"></head><body><nav><a href="/">الرئيسية</a></nav><article><h1>${title}</h1>
<p>${first} وفي <a href="https://news.example/x?a=1&amp;b=2">بيان <b>مهم</b></a> آخر.</p><h2>تفاصيل السد</h2><ul><li>الكلفة مليون دينار في العام الأول</li><li>المدة ثلاثة أعوام كما قال الوزير</li></ul>
<table><tr><th>القرية</th><th>المزارع</th></tr><tr><td>الحقل</td><td>١٢</td></tr></table><p>${second}</p></article></body></html>`;
const english = 'The minister of water opened a new dam in the south on Wednesday, and said that it would water a thousand farms before the end of the year.\n'.repeat(4);
const plainText = done(['clean', '--html'], page).trimEnd();

/** Cells of CSV (RFC 4180). */
function csv(text) {
  const rows = [[]];
  for (const [, quoted, bare, end] of text.matchAll(/(?:"((?:[^"]|"")*)"|([^",\n]*))(,|\n|$)/g)) {
    rows.at(-1).push(quoted === undefined ? bare : quoted.replaceAll('""', '"'));
    if (end === '\n') rows.push([]);
  }
  return rows.filter((row) => row.length > 1);
}
const columns = ['id', 'url', 'crawled', 'title', 'byline', 'date', 'site', 'language', 'description', 'section', 'words', 'confidence', 'text', 'error'];
/** What a table says of the page, but for numbers. */
const expected = {
  url: 'https://news.example/a?b=1&c=2', title, byline: 'ليلى & سامر', date: '2031-05-01T10:00:00+03:00', site: 'صحيفة "الحقل"', language: 'ar', text: plainText,
};

describe('a table', () => {
  const root = fs.mkdtempSync(path.join(folder, 'table-'));
  fs.mkdirSync(path.join(root, 'in/sub'), { recursive: true });
  fs.writeFileSync(path.join(root, 'in/a.html'), page);
  fs.writeFileSync(path.join(root, 'in/sub/b.txt'), paste);
  fs.writeFileSync(path.join(root, 'in/crawl.warc'), plain([record({ uri: 'https://news.example/w', body: answer(page) })]));
  const objects = (rows) => rows.slice(1).map((row) => Object.fromEntries(row.map((cell, i) => [rows[0][i], cell])));

  test('csv: a head, and a row a document, into one file', () => {
    const target = path.join(root, 'all.csv');
    assert.equal(done(['clean', path.join(root, 'in'), '--format', 'csv', '-o', target, '--jobs', '2']), '');
    const rows = csv(fs.readFileSync(target, 'utf8'));
    assert.deepEqual(rows[0], columns);
    assert.ok(rows.every((row) => row.length === columns.length));
    const [a, b, w] = objects(rows);
    for (const [name, value] of Object.entries(expected)) assert.equal(a[name], value, name);
    assert.equal(a.id, path.join(root, 'in/a.html'));
    assert.deepEqual([b.title, b.date, b.text], [title, '', done(['clean'], paste).trimEnd()]);
    assert.match(w.id, /^urn:uuid:/);
    assert.deepEqual([w.url, w.crawled, w.byline], ['https://news.example/w', '2031-05-01T10:00:00Z', expected.byline]);
    assert.equal(done(['clean', path.join(root, 'in'), '--format', 'csv']), fs.readFileSync(target, 'utf8'));
  });
  test('jsonl: the same, without what is not known', () => {
    const rows = done(['clean', path.join(root, 'in'), '--format', 'jsonl']).trimEnd().split('\n').map((line) => JSON.parse(line));
    const numbers = ({ words, confidence }) => [typeof words, typeof confidence];
    assert.deepEqual(numbers(rows[0]), ['number', 'number']);
    for (const [name, value] of Object.entries(expected)) assert.equal(rows[0][name], value, name);
    assert.ok(!('date' in rows[1]) && !('error' in rows[1]));
    assert.equal(rows.length, 3);
  });
  test('or a file each, in a folder', () => {
    done(['clean', path.join(root, 'in'), '--format', 'csv', '-o', `${path.join(root, 'out')}/`]);
    for (const name of ['a.csv', 'sub/b.csv', 'crawl.csv'])
      assert.equal(csv(fs.readFileSync(path.join(root, 'out', name), 'utf8')).length, 2, name);
  });
  test('one document, from standard input', () => {
    assert.equal(csv(done(['clean', '--html', '--format', 'csv'], page)).length, 2);
    assert.equal(JSON.parse(done(['clean', '--html', '--format', 'jsonl'], page)).text, plainText);
  });
  test('what fails is a row with its error, and told of', () => {
    const { code, out } = run(['clean', path.join(root, 'in/sub/b.txt'), path.join(root, 'missing.txt'), '--format', 'jsonl']);
    assert.equal(code, 3);
    assert.match(JSON.parse(out.trimEnd().split('\n')[1]).error, /missing\.txt: cannot be read/);
    const broken = Buffer.concat([plain([record({ body: answer(page) })]), Buffer.from('خبر\r\n')]);
    assert.match(csv(done(['clean', '--format', 'csv'], broken))[2].at(-1), /^is no WARC record/);
  });
  test('is not written over what it is made of, and is none of lines', () => {
    const source = path.join(root, 'in/sub/b.txt');
    assert.equal(run(['clean', source, path.join(root, 'in/a.html'), '--format', 'csv', '-o', source]).code, 2);
    assert.equal(fs.readFileSync(source, 'utf8'), paste);
    assert.match(run(['clean', '--ndjson', '--format', 'csv'], '{}\n').err, /^tanqih: clean: --ndjson has lines in and out/);
  });
});

test('--with-metadata: front matter above text and Markdown', () => {
  for (const format of ['text', 'markdown']) {
    const args = ['clean', '--html', '--format', format];
    const out = done([...args, '--with-metadata'], page);
    const [, above, text] = /^---\n([^]*?)---\n\n([^]*)$/.exec(out) ?? [];
    assert.equal(text, done(args, page));
    const known = Object.fromEntries(above.trimEnd().split('\n').map((line) => [line.slice(0, line.indexOf(':')), JSON.parse(line.slice(line.indexOf(':') + 1))]));
    for (const [name, value] of Object.entries(expected)) if (name !== 'text') assert.equal(known[name], value, name);
    assert.equal(typeof known.words, 'number');
  }
  assert.ok(JSON.parse(done(['clean', '--ndjson', '--with-metadata'], `{"text":${JSON.stringify(paste)}}\n`)).text.startsWith('---\ntitle: '));
});

describe('articles that are not wanted are left out and counted', () => {
  const root = fs.mkdtempSync(path.join(folder, 'wanted-'));
  const dated = page;
  for (const [name, content] of Object.entries({ 'a.html': dated, 'b.txt': english, 'c.txt': 'خبر قصير\n', 'd.txt': paste }))
    fs.writeFileSync(path.join(root, name), content);
  const lines = [dated, english, 'خبر قصير\n', paste].map((text, id) => `${JSON.stringify({ id, text })}\n`).join('');
  /** @type {Record<string, [args: string[], kept: string[], skipped: Record<string, number>]>} */
  const cases = {
    '--language': [['--language', 'ar'], ['a', 'c', 'd'], { language: 1 }],
    '--language of others': [['--language', 'other'], ['b'], { language: 3 }],
    '--min-words': [['--min-words', '10'], ['a', 'b', 'd'], { few_words: 1 }],
    '--only-with-metadata': [['--only-with-metadata'], ['a'], { no_metadata: 3 }],
    all: [['--only-with-metadata', '--language', 'ar', '--min-words', '3'], ['a'], { language: 1, few_words: 1, no_metadata: 1 }],
  };
  for (const [name, [args, kept, skipped]] of Object.entries(cases))
    test(`${name}, of files and of lines`, () => {
      const out = path.join(root, name);
      const { code, err } = run(['clean', root, '-o', out, '--counters', ...args]);
      assert.equal(code, 0);
      const counters = JSON.parse(err.trimEnd().split('\n').at(-1));
      assert.deepEqual([counters.documents, counters.skipped], [kept.length, skipped]);
      assert.deepEqual(fs.readdirSync(out).map((made) => made[0]).sort(), kept);
      fs.rmSync(out, { recursive: true });
      const streamed = run(['clean', '--ndjson', '--html', '--counters', ...args], lines);
      const ids = streamed.out.trimEnd().split('\n').map((line) => 'abcd'[JSON.parse(line).id]);
      assert.deepEqual(ids, kept);
      assert.deepEqual(JSON.parse(streamed.err).skipped, skipped);
    });
  test('of one document nothing is printed', () => {
    assert.deepEqual(run(['clean', '--language', 'ar'], english), { code: 0, signal: null, out: '', err: '' });
    assert.match(run(['clean', '--language', 'fr'], english).err, /^tanqih: --language: there is no "fr"; write ar or other; /);
  });
});

describe('--deduplicate', () => {
  const body = (number) => Array.from({ length: 60 }, (_, i) => `وقال الشاهد رقم ${number * 100 + i} إن الجسر ${number * 7 + i} بني في عام ${1900 + i}`).join('، ');
  const article = (number, lead, tail) => `${lead}\n\n${body(number)}.\n\n${body(number + 50)}.\n\n${tail}\n`;
  const texts = [
    article(1, 'افتتاح جسر جديد في المدينة القديمة', 'وحضر الافتتاح سكان الحي.'),
    article(2, 'افتتاح سد جديد في القرية البعيدة', 'وحضر الافتتاح سكان القرية.'),
    article(1, 'المدينة القديمة تفتتح جسرها الجديد', 'وحضر سكان الحي والزوار.'), // the first, as another paper has it
    article(3, 'افتتاح جسر جديد في المدينة القديمة', 'وحضر الافتتاح سكان الحي.'), // its headline and end alone
    article(2, 'افتتاح سد جديد في القرية البعيدة', 'وحضر الافتتاح سكان القرية.'),
  ];
  const lines = texts.map((text, id) => `${JSON.stringify({ id, text })}\n`).join('');
  test('leaves out lines that are nearly the same as one before, whatever the number of jobs', () => {
    const alone = done(['clean', '--ndjson'], lines).split('\n');
    for (const jobs of ['1', '3']) {
      const { out, err } = run(['clean', '--ndjson', '--deduplicate', '--counters', '--jobs', jobs], lines);
      assert.equal(out, [0, 1, 3].map((id) => `${alone[id]}\n`).join(''));
      const { documents, skipped } = JSON.parse(err);
      assert.deepEqual([documents, skipped], [3, { duplicate: 2 }]);
    }
  });
  test('of files, and of web archives', () => {
    const root = fs.mkdtempSync(path.join(folder, 'duplicates-'));
    texts.forEach((text, i) => fs.writeFileSync(path.join(root, `${i}.txt`), text));
    fs.writeFileSync(path.join(root, 'w.warc'), plain(texts.map((text) => record({ body: answer(`<html>${text.split('\n\n').map((line) => `<p>${line}</p>`).join('')}</html>`) }))));
    const { err } = run(['clean', root, '-o', path.join(root, 'out'), '--deduplicate', '--counters', '--jobs', '2']);
    assert.deepEqual(JSON.parse(err).skipped, { duplicate: 7 });
    assert.deepEqual(fs.readdirSync(path.join(root, 'out')).sort(), ['0.txt', '1.txt', '3.txt', 'w.jsonl']);
    assert.equal(fs.readFileSync(path.join(root, 'out/w.jsonl'), 'utf8'), '');
  });
});

describe('TEI', () => {
  const tei = (input, ...args) => done(['clean', '--format', 'tei', ...args], input);
  const inputs = {
    page: [page, '--html'], paste: [paste], nothing: [''], english: [english],
    'characters that XML has no place for': [`${title}\n\nوصل \u0001\u000b\ufffe الوزير & قال <b> "لا" ${first}\n\u{1F600} ${second}\n`],
    'marks that cross': [`<article><h1>${title}</h1><p>${first} <b>واحد <i>اثنان</b> ثلاثة</i> ${second}</p></article>`, '--html'],
    'headings alone': [`<article><h1>${title}</h1><h2>أول</h2><h2>ثان</h2><p>${first}</p><p>${second}</p><h2>ثالث</h2></article>`, '--html'],
  };
  test('has what is known, a division a heading, lists, tables, links', () => {
    const xml = tei(page, '--html');
    assert.ok(xml.includes(`<title>${title}</title><author>ليلى &amp; سامر</author>`));
    assert.ok(xml.includes('<publisher>صحيفة &quot;الحقل&quot;</publisher><date when="2031-05-01">2031-05-01T10:00:00+03:00</date>'));
    assert.ok(xml.includes('<ptr target="https://news.example/a?b=1&amp;c=2"/>'));
    assert.ok(xml.includes('<ref target="https://news.example/x?a=1&amp;b=2">بيان </ref><ref target="https://news.example/x?a=1&amp;b=2"><hi rend="bold">مهم</hi></ref>'));
    assert.match(xml, /<\/div>\n<div>\n<head>تفاصيل السد<\/head>\n<list>\n<item>الكلفة/);
    assert.match(xml, /<row><cell role="label">القرية<\/cell><cell role="label">المزارع<\/cell><\/row>\n<row><cell>الحقل<\/cell><cell>١٢<\/cell><\/row>/);
  });
  const lint = spawnSync('xmllint', ['--version']).status === 0;
  test('is well-formed', { skip: !lint && 'SKIPPED: no xmllint(1) (Debian: libxml2-utils)' }, () => {
    for (const [name, [input, ...args]] of Object.entries(inputs)) {
      const { status, stderr } = spawnSync('xmllint', ['--noout', file('article.xml', tei(input, ...args))], { encoding: 'utf8' });
      assert.equal(status, 0, `${name}: ${stderr}`);
    }
  });
  // TEI's own is not in Debian; trafilatura of PyPI carries it as a DTD (tests/cli/peers.txt).
  const schema = process.env.TANQIH_TEI_SCHEMA ?? peerSchema();
  const missing = !lint || !schema;
  if (missing) console.error('SKIPPED, validity of TEI: no xmllint(1), or no schema; see the head of tests/cli/peers.txt');
  test('is valid', { skip: missing && 'SKIPPED: no schema of TEI; see the head of tests/cli/peers.txt' }, () => {
    const option = schema?.endsWith('.rng') ? '--relaxng' : '--dtdvalid';
    // The DTD has no module of tables.
    const shown = option === '--dtdvalid' ? { ...inputs, page: [page.replace(/<table>.*<\/table>/, ''), '--html'] } : inputs;
    for (const [name, [input, ...args]] of Object.entries(shown)) {
      const { status, stderr } = spawnSync('xmllint', ['--noout', option, schema ?? '', file('article.xml', tei(input, ...args))], { encoding: 'utf8' });
      assert.equal(status, 0, `${name}: ${stderr}`);
    }
  });
});

/** The one that trafilatura has, in the environment of the peers. */
function peerSchema() {
  const environment = process.env.TANQIH_PEERS ?? path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../build/peers');
  const found = spawnSync(path.join(environment, 'bin/python'), ['-c', 'import importlib.util, pathlib; print(pathlib.Path(importlib.util.find_spec("trafilatura").origin).parent / "data/tei_corpus.dtd")'], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : undefined;
}
