// SPDX-License-Identifier: MIT
// learn-site and clean --site from outside.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, describe, test } from 'node:test';

import { answer, gzipped, plain, record } from '../cli/warc_file.mjs';
import { measure } from './measure.mjs';
import { asHtml, asText, sites } from './sites.mjs';

const tanqih = process.env.TANQIH ?? path.resolve('build/native/tanqih');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tanqih-site-'));
after(() => fs.rmSync(folder, { recursive: true }));

function run(args, input = '') {
  const { status, stdout, stderr } = spawnSync(tanqih, args, { input, cwd: folder, encoding: 'utf8', timeout: 60_000 });
  return { code: status, out: stdout, err: stderr };
}

function file(name, content) {
  const full = path.join(folder, name);
  fs.mkdirSync(path.dirname(full), { recursive: true });
  fs.writeFileSync(full, content);
  return full;
}

const columnist = sites.find((site) => site.name === 'columnist').pages;
columnist.forEach((page, i) => file(`text/${i}.txt`, asText(page)));
columnist.forEach((page, i) => file(`html/deep/${i}.html`, asHtml(page)));
const biography = 'وسيم الحلواني كاتب وروائي ولد على ضفة النهر، وصدرت له خمس روايات ومجموعتان من القصص القصيرة.';

// Held, not only printed: what learning is for.
for (const html of [false, true])
  test(`the other pages of a site teach what the core does not know of one${html ? ', as HTML' : ''}`, () => {
    const results = measure({ html });
    assert.equal(results.length, 12);
    const sum = (of) => results.reduce((all, result) => all + result[of].length, 0);
    assert.ok(sum('leftAlone') >= 90, `the core alone leaves ${sum('leftAlone')}: the sites have become easy, write harder ones`);
    assert.ok(sum('left') <= 8, `with the site ${sum('left')} lines are left`);
    assert.deepEqual(results.flatMap((result) => result.lost), []);
  });

describe('learn-site', () => {
  for (const pages of ['text', 'html'])
    test(`reads a folder of ${pages} and says what it learnt`, () => {
      const { code, out, err } = run(['learn-site', pages]);
      assert.equal(code, 0, err);
      const site = JSON.parse(out);
      assert.deepEqual([site.tanqih, site.version, site.pages], ['site', 1, 8]);
      assert.ok(site.lines.some(({ text, kind, pages: on }) => text === biography && kind !== 'body' && on === 8));
      assert.match(err, /^tanqih: 8 pages with 8 different articles: \d+ lines are the site's\n$/);
      assert.equal(out.split('\n').length, site.lines.length + 3); // a line of the site is a line of the file
    });

  test('reads web archives as it reads the pages in them, also in folders', () => {
    const pages = columnist.map((page, i) => record({ uri: `https://news.example/${i}`, body: answer(asHtml(page)) }));
    const others = [record({ type: 'request', body: 'GET / HTTP/1.1\r\n\r\n' }), record({ body: answer('', [], '404 Not Found') })];
    file('archive/a.warc.gz', gzipped([...pages.slice(0, 4), ...others]));
    file('archive/b.warc', plain(pages.slice(4)));
    const known = run(['learn-site', 'html']).out;
    assert.equal(run(['learn-site', 'archive/a.warc.gz', 'archive/b.warc']).out, known);
    assert.equal(run(['learn-site', 'archive']).out, known);
  });

  test('a record that is broken teaches nothing, and is told of', () => {
    const whole = columnist.map((page, i) => plain([record({ uri: `https://news.example/${i}`, body: answer(asHtml(page)) })]));
    const broken = plain([record({ uri: 'https://news.example/broken', body: answer('خبر'), length: 7 })]);
    file('broken.warc', Buffer.concat([...whole.slice(0, 2), broken, ...whole.slice(2)]));
    const { code, out, err } = run(['learn-site', 'broken.warc']);
    assert.equal(code, 0, err);
    assert.equal(out, run(['learn-site', 'html']).out);
    assert.match(err, /^tanqih: broken\.warc: urn:uuid:\S+: has a wrong length; [^\n]*\ntanqih: 1 page of 9 could not be read and taught nothing; why stands above\n/);
  });

  test('needs three different articles', () => {
    const { code, out, err } = run(['learn-site', 'text/0.txt', 'text/1.txt', 'text/0.txt', '-o', 'few.json']);
    assert.deepEqual([code, out], [2, '']);
    assert.equal(err, 'tanqih: learn-site: A site is learnt from 3 pages with different articles and more, not from 2 (of 3 given); give more pages of the site.\n');
    assert.ok(!fs.existsSync(path.join(folder, 'few.json')));
  });

  test('names what cannot be read', () => {
    assert.match(run(['learn-site', 'nowhere']).err, /^tanqih: nowhere: cannot be read: /);
    assert.equal(run(['learn-site', 'nowhere']).code, 1);
    assert.equal(run(['learn-site']).code, 2);
  });

  test('writes the same twice', () => {
    assert.equal(run(['learn-site', 'text']).out, run(['learn-site', 'text']).out);
  });
});

describe('clean --site', () => {
  run(['learn-site', 'text', '-o', 'site.json']);
  const source = asText(columnist[3]);

  test('removes the lines, and says why', () => {
    assert.ok(run(['clean'], source).out.includes(biography));
    const { out, err } = run(['clean', '--site', 'site.json', '--explain'], source);
    assert.ok(!out.includes(biography));
    assert.match(err, /other, 95%: A line that the site’s pages have in common: وسيم الحلواني/);
  });

  test('keeps the kinds that are asked for', () => {
    assert.ok(run(['clean', '--site', 'site.json', '--keep', 'other'], source).out.includes(biography));
  });

  test('is what a person made of the file', () => {
    const site = JSON.parse(fs.readFileSync(path.join(folder, 'site.json'), 'utf8'));
    for (const line of site.lines) if (line.text === biography) line.kind = 'body';
    file('edited.json', JSON.stringify(site, null, 2));
    assert.ok(run(['clean', '--site', 'edited.json'], source).out.includes(biography));
  });

  for (const [what, content, says] of /** @type {[string, string, RegExp][]} */ ([
    ['is no JSON', '{', /is no JSON; tanqih learn-site writes such a file/],
    ['is other JSON', '[]', /is not about a site/],
    ['is of another version', '{"tanqih":"site","version":2,"lines":[]}', /is of another version than 1/],
    ['has no lines', '{"tanqih":"site","version":1}', /has no list of "lines"/],
    ['has a line without text', '{"tanqih":"site","version":1,"lines":[{"kind":"promo"}]}', /Line 1 of the site has no "text"/],
    ['has an unknown kind', '{"tanqih":"site","version":1,"lines":[{"text":"أ","kind":"bogus"}]}', /has the kind "bogus"; there are title, /],
    ['has a wrong anyNumber', '{"tanqih":"site","version":1,"lines":[{"text":"أ","kind":"promo","anyNumber":1}]}', /neither true nor false/],
  ]))
    test(`refuses a file that ${what}`, () => {
      file('wrong.json', content);
      const { code, out, err } = run(['clean', '--site', 'wrong.json'], source);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, /^tanqih: wrong\.json: /);
      assert.match(err, says);
    });
});

describe('clean --ndjson --group-by host', () => {
  // The pages of all sites, one of each in turn; beside them what teaches nothing.
  const rows = Array.from({ length: 8 }, (_, number) => sites.map((site, i) => ({
    id: `${site.name} ${number}`, url: `https://${number % 2 ? 'www.' : ''}Site${i}.example/${number}`, text: asText(site.pages[number]),
  }))).flat();
  const lines = [...rows.map((row) => JSON.stringify(row)), '{"id": 1, "text": "خبر', '{"id": 2, "url": "https://site0.example/"}',
    JSON.stringify({ id: 3, text: asText(columnist[0]) }), JSON.stringify({ id: 4, url: 7, text: asText(columnist[0]) }), ''];
  const input = file('all.jsonl', lines.map((line) => `${line}\n`).join(''));
  const grouped = (...more) => run(['clean', '--ndjson', '--group-by', 'host', ...more]);

  test('is learn-site and clean --site, for each host', () => {
    const { code, out, err } = grouped(input);
    assert.equal(code, 0, err);
    const answers = out.split('\n');
    assert.equal(answers.length, lines.length + 1);
    sites.forEach(({ name, pages }, i) => {
      pages.forEach((page, number) => file(`each/${name}/${number}.txt`, asText(page)));
      run(['learn-site', `each/${name}`, '-o', `${name}.json`]);
      const one = file('one.jsonl', pages.map((_, number) => `${JSON.stringify(rows[number * sites.length + i])}\n`).join(''));
      assert.deepEqual(run(['clean', '--ndjson', '--site', `${name}.json`, one]).out.trimEnd().split('\n'),
        pages.map((_, number) => answers[number * sites.length + i]));
    });
    assert.ok(!answers.slice(0, rows.length).some((answer) => answer.includes(biography)));
  });

  test('leaves what has no address to the core alone', () => {
    const answers = grouped(input).out.split('\n');
    const alone = run(['clean', '--ndjson', input]).out.split('\n');
    assert.deepEqual(answers.slice(rows.length), alone.slice(rows.length));
    assert.ok(JSON.parse(answers[rows.length + 2]).text.includes(biography));
  });

  test('gives the same bytes by any number of jobs', () => {
    assert.equal(grouped('--jobs', '3', input).out, grouped(input).out);
  });

  test('takes the address from another field', () => {
    const renamed = file('renamed.jsonl', fs.readFileSync(input, 'utf8').replaceAll('"url"', '"link"'));
    assert.equal(grouped('--url-field', 'link', renamed).out, grouped(input).out.replaceAll('"url"', '"link"'));
  });

  for (const [what, args, says] of /** @type {[string, string[], RegExp][]} */ ([
    ['standard input', [], /reads its input twice, which standard input cannot be/],
    ['a folder for the output', [input, '-o', `${folder}/`], /learns from one stream and writes one/],
    ['--site beside it', ['--site', 'site.json', input], /--site and --group-by do not go together; leave one out/],
    ['another group', ['--group-by', 'day', input], /--group-by/],
  ]))
    test(`refuses ${what}`, () => {
      const { code, out, err } = grouped(...args);
      assert.deepEqual([code, out], [2, '']);
      assert.match(err, says);
    });
});
