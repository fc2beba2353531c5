// SPDX-License-Identifier: MIT
// Articles as Word documents: what other readers of such files find in them, and that the page writes the same.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { build } from 'esbuild';
import { unzipSync } from 'fflate';

import { done, file, folder, paste, run, tanqih } from './tanqih.mjs';
import { answer, plain, record } from './warc_file.mjs';

const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');
const [title, first, second] = paste.split('\n').filter(Boolean);
const page = `<!doctype html><html lang="ar"><head><title>${title}</title><meta name="author" content="ليلى &amp; سامر"></head><body><nav><a href="/">الرئيسية</a></nav><article><h1>${title}</h1>
<p>${first} وفي <a href="https://news.example/x?a=1&amp;b=2">بيان <b>مهم</b> Dates 2024</a> آخر.</p><h2>تفاصيل السد الجديد في الجنوب</h2>
<ol start="3"><li>الكلفة مليون دينار في العام الأول من العمل</li><li>المدة ثلاثة أعوام كما قال الوزير أمس</li></ol><ul><li>القرى المجاورة كلها لها ماء من السد</li></ul>
<table><thead><tr><th>القرية</th><th>المزارع</th></tr></thead><tbody><tr><td rowspan="2">الحقل</td><td>١٢</td></tr><tr><td>٢٠</td></tr><tr><td colspan="2">المجموع ٣٢ مزرعة</td></tr></tbody></table>
<p>${second}</p></article></body></html>`;
const out = (name) => path.join(folder, name);

/** @param {string} name of a file @returns {Record<string, string>} */
const partsOf = (name) => Object.fromEntries(Object.entries(unzipSync(fs.readFileSync(name))).map(([part, bytes]) => [part, new TextDecoder('utf-8', { fatal: true }).decode(bytes)]));

test('headings, lists, tables, links, bold words, title and byline, as mammoth reads them', async () => {
  assert.equal(done(['clean', '--format', 'docx', '-o', 'a.docx', file('a.html', page)]), '');
  const mammoth = createRequire(path.join(root, 'web/package.json'))('mammoth');
  const { value, messages } = await mammoth.convertToHtml({ path: out('a.docx') });
  assert.deepEqual(messages.filter(({ type }) => type === 'error'), []);
  for (const found of [
    `<h1>${title}</h1>`, '<h2>تفاصيل السد الجديد في الجنوب</h2>', '<a href="https://news.example/x?a=1&amp;b=2">بيان <strong>مهم</strong> Dates 2024</a>',
    /<ol><li>الكلفة[^<]*<\/li><li>المدة[^<]*<\/li><\/ol><ul><li>القرى/, /<td rowspan="2"><p>الحقل<\/p><\/td><td><p>١٢/, /<td colspan="2"><p>المجموع/,
  ]) assert.ok(found instanceof RegExp ? found.test(value) : value.includes(found), `${found}\n${value}`);
  assert.ok(!value.includes('الرئيسية'));
  const parts = partsOf(out('a.docx'));
  const document = parts['word/document.xml'];
  for (const [written] of document.matchAll(/<w:p>(?:(?!<\/w:p>).)+<\/w:p>/gs)) if (/\p{Script=Arabic}/u.test(written)) assert.ok(written.includes('<w:bidi/>'));
  assert.ok(document.includes('<w:bidiVisual/>'));
  assert.ok(parts['word/numbering.xml'].includes('<w:start w:val="3"/>'));
  assert.ok(parts['docProps/core.xml'].includes(`<dc:title>${title}</dc:title><dc:creator>ليلى &#38; سامر</dc:creator>`));
});

test('the same bytes each time, which Python reads as a zip of XML', () => {
  const read = (name) => fs.readFileSync(out(name));
  for (const name of ['b.docx', 'c.docx']) done(['clean', '--html', '--format', 'docx', '-o', name], page);
  assert.deepEqual(read('b.docx'), read('c.docx'));
  const piped = spawnSync(tanqih, ['clean', '--html', '--format', 'docx'], { input: page });
  assert.deepEqual(piped.stdout, read('b.docx'));
  const hostile = `${title}\n\nوصل \u0001\u000b\ufffe الوزير & قال <b> "لا" ${first}\n\u{1F600} ${second}\n\n• أول\n• ثان\n3- ثالث\n`;
  done(['clean', '--format', 'docx', '-o', 'hostile.docx'], hostile);
  done(['clean', '--format', 'docx', '-o', 'nothing.docx'], '');
  const script = `import sys, zipfile, xml.dom.minidom
for name in sys.argv[1:]:
    with zipfile.ZipFile(name) as file:
        assert file.testzip() is None
        assert all(info.date_time == (1980, 1, 1, 0, 0, 0) for info in file.infolist())
        for part in file.namelist(): xml.dom.minidom.parseString(file.read(part))
        print(len(file.namelist()))`;
  const { stdout, stderr } = spawnSync('python3', ['-c', script, ...['b.docx', 'hostile.docx', 'nothing.docx'].map(out)], { encoding: 'utf8' });
  assert.equal(stdout, '7\n7\n7\n', stderr);
});

test('the page writes the same parts, of every case', async () => {
  const bundle = out('word_document.mjs');
  await build({ entryPoints: [path.join(root, 'web/src/article/word_document.ts')], bundle: true, format: 'esm', outfile: bundle, logLevel: 'error' });
  const { wordDocument } = await import(pathToFileURL(bundle).href);
  const cases = path.join(root, 'tests/cases');
  for (const format of ['json', 'docx']) done(['clean', cases, '--format', format, '-o', out(format), '--jobs', '2']);
  const names = fs.readdirSync(out('docx'), { recursive: true }).filter((name) => String(name).endsWith('.docx')).map(String);
  assert.ok(names.length > 60);
  for (const name of names) {
    const article = JSON.parse(fs.readFileSync(path.join(out('json'), name.replace(/docx$/, 'json')), 'utf8'));
    const parts = wordDocument(article, { links: true, emphasis: true });
    const written = partsOf(path.join(out('docx'), name));
    assert.deepEqual(Object.keys(written), parts.map((part) => part.name));
    for (const part of parts) assert.equal(written[part.name], part.content, `${name}: ${part.name}`);
  }
});

test('without links and bold words, where those are not wanted', () => {
  done(['clean', '--html', '--format', 'docx', '--no-links', '--no-emphasis', '-o', 'bare.docx'], page);
  const { 'word/document.xml': document, 'word/_rels/document.xml.rels': links } = partsOf(out('bare.docx'));
  assert.ok(!document.includes('<w:hyperlink') && !links.includes('news.example') && document.includes('بيان مهم'));
});

describe('where a Word document cannot go', () => {
  test('a terminal', () => {
    const { stdout } = spawnSync('script', ['-qec', `${tanqih} clean --format docx '${file('t.txt', paste)}'`, '/dev/null'], { encoding: 'utf8', cwd: folder });
    assert.equal(stdout.trim(), 'tanqih: clean: a Word document is no text to be shown; name a file for it with -o OUT.docx');
  });
  test('lines of JSON', () => {
    const { code, err } = run(['clean', '--ndjson', '--format', 'docx'], '{}\n');
    assert.deepEqual([code, err], [2, 'tanqih: clean: --ndjson has lines of text, which a Word document is not; give files, and a folder with -o\n']);
  });
  test('the lines of a web archive; of a folder the rest is done', () => {
    const warc = plain([record({ uri: 'https://news.example/w', body: answer(page) })]);
    const words = /a web archive has many articles, and a Word document one; leave out --format docx/;
    const alone = run(['clean', '--format', 'docx', '-o', 'w.docx'], warc);
    assert.equal(alone.code, 2);
    assert.match(alone.err, words);
    assert.ok(!fs.existsSync(out('w.docx')));
    fs.mkdirSync(out('many'));
    fs.writeFileSync(out('many/w.warc'), warc);
    fs.writeFileSync(out('many/a.txt'), paste);
    const { code, err } = run(['clean', 'many', '--format', 'docx', '-o', 'made']);
    assert.equal(code, 3);
    assert.match(err, words);
    assert.deepEqual(fs.readdirSync(out('made')), ['a.docx']);
  });
});
