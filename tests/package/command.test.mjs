// SPDX-License-Identifier: MIT
// npx tanqih: the core as WebAssembly behind the options of the native program, whose bytes, messages and exit codes it has.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';

import { cases, commandOf } from '../cases/cases.mjs';
import { install, repository } from './install.mjs';

const native = path.join(repository, 'build/native/tanqih');
const { folder, write, read } = install();
const { run } = await import(path.join(folder, 'node_modules/tanqih/src/cli/program.js'));

/** As the program in a process of its own, without its start. @param {string[]} words @param {string | Buffer} input */
async function inProcess(words, input = '') {
  const written = { stdout: /** @type {Buffer[]} */ ([]), stderr: /** @type {Buffer[]} */ ([]) };
  const into = (/** @type {'stdout' | 'stderr'} */ name) => ({ write(bytes, done) { written[name].push(Buffer.from(bytes)); done?.(); } });
  const status = await run(words, { stdin: Readable.from([Buffer.from(input)]), stdout: into('stdout'), stderr: into('stderr'), env: { LANG: 'C.UTF-8' } });
  return { status, stdout: Buffer.concat(written.stdout).toString(), stderr: Buffer.concat(written.stderr).toString() };
}
/** @param {string[]} words @param {string | Buffer} input */
function natively(words, input = '') {
  const { status, stdout, stderr } = spawnSync(native, words, { input, env: { ...process.env, LC_ALL: '', LANG: 'C.UTF-8' }, maxBuffer: 1 << 28 });
  return { status, stdout: stdout.toString(), stderr: stderr.toString() };
}
/** @param {string[]} words @param {string | Buffer} [input] */
async function same(words, input) {
  const [own, other] = [await inProcess(words, input), natively(words, input)];
  const failed = `${words.join(' ')}: ${own.stderr} and natively ${other.stderr}`;
  assert.equal(own.status, other.status, failed);
  // Of counters the program may tell more; of an input it refuses what this one does, in words that are its own where it knows more.
  if (words.includes('--explain') && !words.includes('--counters')) assert.equal(own.stderr, other.stderr, words.join(' '));
  else assert.equal(own.stderr === '', other.stderr === '', failed);
  if (own.stdout !== other.stdout) {
    const at = Array.from({ length: own.stdout.length }).findIndex((_, i) => own.stdout[i] !== other.stdout[i]);
    assert.fail(`${words.join(' ')}: ${JSON.stringify(own.stdout.slice(Math.max(0, at - 40), at + 80))} and natively ${JSON.stringify(other.stdout.slice(Math.max(0, at - 40), at + 80))}`);
  }
}

test('npx finds it, and its help and version are told', () => {
  const npx = (...words) => spawnSync('npx', ['--no-install', 'tanqih', ...words], { cwd: folder, encoding: 'utf8', input: 'كـلمة' });
  assert.deepEqual([npx('clean').stdout, npx('clean').status], ['كلمة\n', 0]);
  assert.match(npx('--version').stdout, new RegExp(`^tanqih ${JSON.parse(read('package.json')).version} \\(WebAssembly; models: lines [0-9a-f]{8}, names [0-9a-f]{8}\\)\n$`));
  assert.match(npx('--help').stdout, /^ {2}clean +Print the article/m);
  const help = npx('clean', '--help').stdout;
  for (const option of ['--format FORMAT', '--keep KIND,...', '--ndjson', '--field NAME', '-o,--output FILE', '--html']) assert.ok(help.includes(option), option);
  const wrong = npx('clean', '--format', 'pdf');
  assert.deepEqual([wrong.status, wrong.stderr], [2, 'tanqih: --format: there is no "pdf"; write text, html, markdown or json; see tanqih clean --help\n']);
});

describe('the bytes of the native program', () => {
  test('of every case', async () => {
    let compared = 0;
    for (const one of cases()) {
      const words = commandOf(one);
      if (!words) continue;
      const [, , , , ...options] = words;
      for (const format of ['json', 'markdown']) await same(['clean', one.file, '--format', format, ...options]);
      compared += 1;
    }
    assert.ok(compared > 30, String(compared));
  });

  const some = cases().filter((one) => commandOf(one)).slice(0, 12);
  test('of entities, of what is explained and counted, and with options', async () => {
    for (const { file } of some) {
      for (const format of ['text', 'tsv', 'json']) await same(['entities', file, '--format', format]);
      for (const format of ['text', 'html']) await same(['clean', file, '--format', format, '--explain']);
      const counted = (/** @type {string} */ stderr) => JSON.parse(stderr.trim().split('\n').at(-1) ?? '');
      const [own, other] = [await inProcess(['clean', file, '--counters']), natively(['clean', file, '--counters'])].map(({ stderr }) => counted(stderr));
      for (const key of ['documents', 'errors', 'empty', 'kept', 'removed', 'cut', 'repaired']) assert.deepEqual(own[key], other[key], `${key} of ${file}`);
      await same(['clean', file, '--format=markdown', '--keep', 'dateline,source', '--keep=byline', '--no-repair', 'tatweel', '--quotes', 'guillemets', '--digits=latin', '--no-links', '--images', '--precision']);
      await same(['clean', file, '--format', 'json', '--recall=80', '--offsets', 'code_points', '--explain']);
    }
  });

  test('of files of other encodings, of packed ones, and from standard input', async () => {
    const html = '<html><head><meta charset="windows-1256"></head><body><p>\xe3\xd1\xcd\xc8\xc7 \xc8\xc7\xe1\xda\xc7\xe1\xe3</p></body></html>';
    write('page.htm', Buffer.from(html, 'latin1'));
    write('cut.txt', Buffer.from([0xd9, 0x85, 0xff, 0xd8, 0xb1, 0xd8, 0xad, 0xd8, 0xa8, 0xd8, 0xa7]));
    write('cut.html', Buffer.concat([Buffer.from('<p>'), Buffer.from([0xd9, 0x85, 0xff, 0xd8, 0xb1, 0xd8, 0xad])]));
    write('packed.html.gz', gzipSync('<p>كـلمة <b>أخرى</b></p>'));
    write('torn.gz', gzipSync('خبر '.repeat(1000)).subarray(0, 40));
    write('false.gz', 'خبر');
    write('paper.pdf', '%PDF-1.7');
    for (const name of ['page.htm', 'cut.txt', 'cut.html', 'packed.html.gz', 'torn.gz', 'false.gz', 'paper.pdf', 'missing.txt'])
      for (const format of ['text', 'json']) await same(['clean', path.join(folder, name), '--format', format]);
    await same(['clean'], 'كـلمة');
    await same(['clean', '-', '--html', '--format', 'markdown'], '<h1>خبر</h1><p>كـلمة</p>');
    await same(['clean', '--encoding', 'windows-1256'], Buffer.from([0xe3, 0xd1, 0xcd, 0xc8, 0xc7]));
    await same(['entities', '--html'], '<p>وصل وزير الخارجية إلى القاهرة</p>');
    await same(['clean'], '');
    // Its lines are counted in the text, whatever offsets count.
    const { stderr } = await inProcess(['clean', '--explain', '--offsets', 'code_points', '--format', 'json'], '😀 خبر\n\nإقرأ أيضاً: أسعار النفط');
    assert.match(stderr, /^standard input:3: read_also/);
  });

  test('of streams of lines, right and wrong, at one job and at two', async () => {
    const lines = [
      '{"id":1,"text":"كـلمة","url":"https://site.example/"}', '{"id":"a", "text" : "خـبر\\n\\nإقرأ أيضاً: أسعار" , "more":[1,{"x":"}"}]}', '', '  ', 'no', '{"id":3,"text":', '{"id":4}', '{"id":5,"text":7}',
      '{"id":6,"text":null}', '[1,2]', '"text"', '{"text":"\\ud83d\\ude00 \\ud83d خبر","text":"آخر"}', '{"id":7,"text":"خبر"} x', '{"id":8,"t\\u0065xt":"كـلمة"}', '{}', '{"id":9,"text":"a\u0001"}',
      '{"id":10,"text":"\\x"}', '{"id":01,"text":"خبر"}', `{"id":11,"text":"${'خبر '.repeat(400)}"}`, '{"id":12,"text":"خبر"}\r', '{"id":13,"body":"<p>كـلمة"}',
    ];
    const input = `\ufeff${lines.join('\n')}`;
    for (const more of [[], ['--format', 'json'], ['--into', 'clean'], ['--into', 'id'], ['--field', 'body', '--html', '--format', 'markdown'], ['--id-field', 'url'], ['--max-bytes', '1kb', '--counters']]) {
      await same(['clean', '--ndjson', ...more], input);
      await same(['clean', '--ndjson', ...more, '--jobs', '2'], input);
    }
    await same(['clean', '--ndjson'], Buffer.concat([Buffer.from('{"id":1,"text":"'), Buffer.from([0xff]), Buffer.from('"}\n')]));
    const packed = path.join(folder, 'lines.jsonl.gz');
    fs.writeFileSync(packed, gzipSync(input));
    await same(['clean', '--ndjson', packed, packed]);
  });

  test('of files that go into a folder', async () => {
    for (const name of ['one.txt', 'one.html', 'two.text', 'sub/one.txt', 'lost.txt.gz']) write(`many/${name}`, name.endsWith('gz') ? 'no gzip' : 'خـبر أول');
    const inputs = ['one.txt', 'one.html', 'two.text', 'sub/one.txt', 'one.txt', 'missing.txt', 'lost.txt.gz'].map((name) => path.join(folder, 'many', name));
    const told = [];
    for (const [how, go] of /** @type {const} */ ([['npm', inProcess], ['native', natively]])) {
      const out = path.join(folder, 'out');
      const answer = await go(['clean', ...inputs, '-o', out, '--format', 'markdown']);
      told.push({ ...answer, files: fs.readdirSync(out).sort().map((name) => [name, fs.readFileSync(path.join(out, name), 'utf8')]) });
      fs.rmSync(out, { recursive: true });
      assert.equal(told.at(-1)?.status, 3, how);
    }
    assert.deepEqual(told[0], told[1]);
  });

  test('of one’s own names and of a site', async () => {
    write('names.tsv', '# أسماء\nمعرض نبض\torganisation\nالقاهرة\tnone\n');
    write('site.json', JSON.stringify({ tanqih: 'site', version: 1, pages: 3, lines: [{ text: 'مرصد الواحة يعيش بدعم قرائه ولا ينشر إعلانات من أي جهة كانت', kind: 'promo' }] }));
    const text = 'افتتح معرض نبض في القاهرة أبوابه.\n\nمرصد الواحة يعيش بدعم قرائه ولا ينشر إعلانات من أي جهة كانت.';
    await same(['clean', '--names', path.join(folder, 'names.tsv'), '--site', path.join(folder, 'site.json'), '--format', 'json'], text);
    await same(['entities', '--names', path.join(folder, 'names.tsv')], text);
    for (const [name, content] of [['a', 'اسم'], ['b', 'اسم\tcity'], ['c', ' \tplace'], ['d', '{'], ['e', '{}'], ['f', '{"tanqih":"site","version":2}'], ['g', '{"tanqih":"site","version":1}'],
      ['h', '{"tanqih":"site","version":1,"lines":[{}]}'], ['i', '{"tanqih":"site","version":1,"lines":[{"text":"خبر","kind":"advert"}]}']]) {
      write(`wrong/${name}`, content);
      await same(['clean', name < 'd' ? '--names' : '--site', path.join(folder, 'wrong', name)], text);
    }
  });
});

describe('what is wrong with a command line', () => {
  for (const words of [['clean', '--fromat', 'x'], ['clean', '--format'], ['clean', '--html=no'], ['clean', '--html', '--html'], ['clean', '--keep', 'sauce'], ['clean', '--keep=,'], ['clean', '--keep='],
    ['clean', '--precision', '30'], ['clean', '--precision=0'], ['clean', '--precision='], ['clean', '--precision', '--recall'], ['clean', '--field', 'x'], ['clean', '--ndjson', '--encoding', 'x'], ['clean', 'a', 'b'],
    ['clean', 'nope.txt'], ['clean', '--max-bytes', 'foo'], ['clean', '--max-bytes', '0'], ['clean', '--jobs', '-1'], ['clean', '-j'], ['clean', '-z'], ['clean', '--output'], ['clean', '--', '-x'],
    ['clean', '--format', 'json', '--format', 'text'], ['clean', ''], ['--foo'], ['clean', '-o', '/nowhere/at/all/x.txt'], ['clean', '--digits', 'roman'], ['clean', '-ofile', '--precision=x']])
    test(words.join(' '), async () => {
      const [own, other] = [await inProcess(words, 'خبر'), natively(words, 'خبر')];
      fs.rmSync('file', { force: true });
      assert.deepEqual(own, other);
      assert.notEqual(own.status === 0 && own.stderr !== '', true);
    });

  test('what is no text, and lines of which none has the text', async () => {
    for (const [name, content, said] of /** @type {const} */ ([
      ['a paper.pdf', '%PDF-1.7', /^tanqih: a paper\.pdf: is a PDF; .*pdftotext 'a paper\.pdf' - \| tanqih clean\n$/], ['news.jsonl', '{"id":1,"body":"<p>خبر"}\n{"id":2}', /is JSON, a document a line; write tanqih clean --ndjson --field body --html news\.jsonl\n$/],
      ['news.json', '[{"body":"خبر"}]', /is an array of JSON; make lines of it: jq -c '\.\[\]' news\.json \| tanqih clean --ndjson --field body\n$/], ['picture', Buffer.from([0, 0, 255, 216, 0, 0, 0, 0]), /looks like no text/]])) {
      write(name, content);
      const { status, stderr } = spawnSync(process.execPath, ['node_modules/tanqih/src/cli/main.js', 'clean', name], { cwd: folder, encoding: 'utf8' });
      assert.equal(status, 2, name);
      assert.match(stderr, said);
    }
    // Word for word as the native command, which has the words of the same table.
    for (const [name, content] of /** @type {const} */ ([
      ['a paper.pdf', '%PDF-1.7'], ['news.docx', 'PK\x03\x04 word/document.xml'], ['news.zip', 'PK\x03\x04 mimetype'], ["it's.rtf", '{\\rtf1 x'], ['old.doc', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
      ['news.parquet', 'PAR1\0'], ['news.jsonl', '{"id":1,"body":"<p>خبر"}\n{"id":2}'], ['no.jsonl', 'خبر'], ['one.json', '{\n"body":"خبر"}'], ['news.json', '[{"body":"خبر"}]'],
      ['picture', Buffer.from([0, 0, 255, 216, 0, 0, 0, 0])], ['wrong.txt', Buffer.from([0xd8, 0xa7, 0xd9, 0x84, 0xff, 0xd8, 0xa8])]])) {
      write(name, content);
      const [own, other] = [['node_modules/tanqih/src/cli/main.js'], undefined].map((script) =>
        spawnSync(script ? process.execPath : native, [...script ?? [], 'clean', name], { cwd: folder, encoding: 'utf8' }));
      assert.deepEqual([own.status, own.stderr], [other.status, other.stderr], name);
      assert.notEqual(own.stderr, '', name);
    }
    assert.deepEqual(await inProcess(['clean', '--ndjson'], '{"id":1,"body":"خبر"}\n'),
      { status: 3, stdout: '{"id":1,"body":"خبر","error":"has no \\"text\\"; name the field of the text with --field"}\n', stderr: 'tanqih: 1 line has no "text", the first has: id, body; name the field with --field\n' });
  });

  test('what is of the native program alone', async () => {
    assert.deepEqual(await inProcess(['learn-site', 'x']), { status: 2, stdout: '', stderr: 'tanqih: learn-site is of the native program; this one, of npm, has clean or entities; see tanqih --help\n' });
    assert.deepEqual(await inProcess(['clean', folder, '-o', 'x']), { status: 1, stdout: '', stderr: `tanqih: ${folder}: is a folder; name its files, or take the native program\n` });
    for (const [word, said] of [['', 'an argument is empty'], ['entites', 'there is no command "entites"; write tanqih clean or entities'], [undefined, 'no command is given; write tanqih clean or entities']])
      assert.match((await inProcess(word === undefined ? [] : [word])).stderr, new RegExp(`^tanqih: ${said}`));
  });
});

test('a reader that has enough ends it quietly', () => {
  const { stdout, stderr } = spawnSync('sh', ['-c', `yes '{"id":1,"text":"خبر"}' | head -20000 | node node_modules/tanqih/src/cli/main.js clean --ndjson | head -1`], { cwd: folder, encoding: 'utf8' });
  assert.deepEqual([stdout, stderr], ['{"id":1,"text":"خبر"}\n', '']);
});
