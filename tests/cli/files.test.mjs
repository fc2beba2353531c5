// SPDX-License-Identifier: MIT
// tanqih clean of many files into a folder, and of compressed ones.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import zlib from 'node:zlib';

import { done, folder, paste, run, tanqih } from './tanqih.mjs';

const clean = done(['clean'], paste);
const html = `<html><body><nav><a href="/">الرئيسية</a></nav><article>${paste.split('\n').map((line) => `<p>${line}</p>`).join('')}</article></body></html>`;
const cleanOfHtml = done(['clean', '--html'], html);

let trees = 0;
/** Makes a folder of files, `{ 'sub/a.txt': content }`, to run in; gives its path. */
function tree(files) {
  const root = path.join(folder, `tree-${++trees}`);
  for (const [name, content] of Object.entries(files)) {
    fs.mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    fs.writeFileSync(path.join(root, name), content);
  }
  return root;
}
/** All files below a folder with what is in them, by name. */
function files(root) {
  const found = {};
  for (const entry of fs.existsSync(root) ? fs.readdirSync(root, { recursive: true, withFileTypes: true }) : [])
    if (!entry.isDirectory()) {
      const full = path.join(entry.parentPath ?? entry.path, entry.name);
      found[path.relative(root, full)] = fs.readFileSync(full, 'utf8');
    }
  return found;
}
/** @param {string} root @param {string[]} args @param {string | Buffer} [input] */
function runIn(root, args, input = '') {
  const result = spawnSync(tanqih, args, { input, cwd: root, env: { ...process.env, LC_ALL: 'C.UTF-8' }, maxBuffer: 1 << 28 });
  return { code: result.status, out: result.stdout.toString(), err: result.stderr.toString() };
}
const quiet = { code: 0, out: '', err: '' };

const zstdFrame = (text) => {
  // One raw block (RFC 8878): magic, a single segment of 4-byte size, a last block of type raw.
  const bytes = Buffer.from(text);
  assert.ok(bytes.length < 1 << 17);
  const head = Buffer.alloc(4 + 1 + 4 + 3);
  head.writeUInt32LE(0xfd2fb528, 0);
  head[4] = 0b1010_0000;
  head.writeUInt32LE(bytes.length, 5);
  head.writeUIntLE((bytes.length << 3) | 1, 9, 3);
  return Buffer.concat([head, bytes]);
};

test('files and a folder with all below it go into a folder, its tree kept', () => {
  for (const jobs of ['1', '3']) {
    const root = tree({ 'a.txt': paste, 'b.html': html, 'dir/c.htm': html, 'dir/sub/deep/d.TXT': paste, 'dir/sub/e.xhtml': html });
    assert.deepEqual(runIn(root, ['clean', 'a.txt', 'b.html', 'dir/', '-o', 'out/', '--jobs', jobs]), quiet);
    assert.deepEqual(files(path.join(root, 'out')), {
      'a.txt': clean, 'b.txt': cleanOfHtml, 'c.txt': cleanOfHtml, 'sub/deep/d.txt': clean, 'sub/e.txt': cleanOfHtml,
    });
  }
});

describe('names', () => {
  const inputs = { 'a.txt': paste, 'b.html': html, 'c.v2': paste, 'd.html.gz': zlib.gzipSync(html), e: paste };
  for (const [format, ending] of [['text', 'txt'], ['html', 'html'], ['markdown', 'md'], ['json', 'json']])
    test(`of --format ${format}`, () => {
      const root = tree(inputs);
      assert.deepEqual(runIn(root, ['clean', ...Object.keys(inputs), '--format', format, '-o', 'out']), quiet);
      const made = files(path.join(root, 'out'));
      assert.deepEqual(Object.keys(made).sort(), ['a', 'b', 'c.v2', 'd', 'e'].map((stem) => `${stem}.${ending}`));
      assert.equal(made[`b.${ending}`], done(['clean', '--html', '--format', format], html));
      assert.equal(made[`d.${ending}`], made[`b.${ending}`]);
    });
  test('two that would be one keep their endings, however they are given', () => {
    for (const args of [['a.txt', 'a.html', 'b.html'], ['b.html', 'a.html', 'a.txt'], ['.']]) {
      const root = tree({ 'a.txt': paste, 'a.html': html, 'b.html': html });
      assert.deepEqual(runIn(root, ['clean', ...args, '-o', 'out']), quiet);
      assert.deepEqual(files(path.join(root, 'out')), { 'a.html.txt': cleanOfHtml, 'a.txt': clean, 'b.txt': cleanOfHtml });
    }
  });
  test('two that remain one: the first is cleaned, the other told of', () => {
    const root = tree({ 'x/a.txt': paste, 'y/a.txt': html });
    const { code, err } = runIn(root, ['clean', 'x', 'y', '-o', 'out']);
    assert.equal(code, 3);
    assert.equal(err, 'tanqih: y/a.txt: another file goes to out/a.txt; give one of them a command of its own\n'
      + 'tanqih: 1 failed, 1 cleaned; the reasons stand above\n');
    assert.deepEqual(files(path.join(root, 'out')), { 'a.txt': clean });
  });
  test('one that is given twice is cleaned once', () => {
    const root = tree({ 'x/a.txt': paste });
    assert.deepEqual(runIn(root, ['clean', 'x', 'x/a.txt', './x/a.txt', '-o', 'out']), quiet);
  });
  test('an article never replaces what is to be read', () => {
    const root = tree({ 'a.txt': paste, 'b.html': html });
    const { code, err } = runIn(root, ['clean', '.', '-o', '.']);
    assert.equal(code, 3);
    assert.match(err, /^tanqih: \.\/a\.txt: its article would replace \.\/a\.txt, [^\n]*; [^\n]*\n/);
    assert.deepEqual(files(root), { 'a.txt': paste, 'b.html': html, 'b.txt': cleanOfHtml });
  });
});

describe('what is in a folder', () => {
  test('the articles of the last run are not read', () => {
    const root = tree({ 'dir/a.txt': paste });
    for (let i = 0; i < 2; ++i) assert.deepEqual(runIn(root, ['clean', 'dir', '-o', 'dir/out']), quiet);
    assert.deepEqual(files(path.join(root, 'dir/out')), { 'a.txt': clean });
  });
  test('what no name says to be a document is passed over and counted', () => {
    const root = tree({ 'dir/a.txt': paste, 'dir/a_files/b.png': '', 'dir/.txt': '', 'dir/Makefile': '' });
    fs.symlinkSync('nowhere', path.join(root, 'dir/link.css'));
    assert.deepEqual(runIn(root, ['clean', 'dir', '-o', 'out']),
      { code: 0, out: '', err: 'tanqih: files that do not end in .txt, .text, .html, .htm, .xhtml, .warc or .wacz were passed over: 4\n' });
    assert.deepEqual(files(path.join(root, 'out')), { 'a.txt': clean });
  });
  test('links to files are read, links to folders not: there is no loop', () => {
    const root = tree({ 'dir/a.txt': paste, 'other/b.txt': paste });
    fs.symlinkSync('..', path.join(root, 'dir/up'));
    fs.symlinkSync('../other', path.join(root, 'dir/aside'));
    fs.symlinkSync('../other/b.txt', path.join(root, 'dir/c.txt'));
    fs.symlinkSync('dir', path.join(root, 'link'));
    assert.deepEqual(runIn(root, ['clean', 'link', '-o', 'out']),
      { ...quiet, err: 'tanqih: folders that are linked were passed over: 2; give them by name to read them\n' });
    assert.deepEqual(files(path.join(root, 'out')), { 'a.txt': clean, 'c.txt': clean });
  });
  test('a link that leads nowhere, a pipe, a folder that may not be read', () => {
    const root = tree({ 'dir/a.txt': paste, 'dir/shut/b.txt': paste });
    fs.symlinkSync('nowhere', path.join(root, 'dir/link.txt'));
    spawnSync('mkfifo', [path.join(root, 'dir/pipe.txt')]);
    fs.chmodSync(path.join(root, 'dir/shut'), 0);
    const { code, err } = runIn(root, ['clean', 'dir', '-o', 'out']);
    fs.chmodSync(path.join(root, 'dir/shut'), 0o755);
    assert.equal(code, 3);
    assert.match(err, /^tanqih: dir\/link\.txt: cannot be read: [^\n]*; [^\n]*$/m);
    if (process.getuid() !== 0) assert.match(err, /^tanqih: dir\/shut: cannot be listed: [^\n]*; [^\n]*$/m);
    assert.equal(files(path.join(root, 'out'))['a.txt'], clean);
  });
  test('nothing', () => {
    const root = tree({ 'dir/sub/x': '' });
    fs.rmSync(path.join(root, 'dir/sub/x'));
    assert.deepEqual(runIn(root, ['clean', 'dir', '-o', 'out']),
      { ...quiet, err: 'tanqih: dir: has nothing to read; is it the right folder?\n' });
  });
});

test('a name that is as long as a file system takes', () => {
  const name = 'x'.repeat(251);
  const root = tree({ [`dir/${name}.txt`]: paste });
  assert.deepEqual(runIn(root, ['clean', 'dir', '-o', 'out']), quiet);
  assert.deepEqual(files(path.join(root, 'out')), { [`${name}.txt`]: clean });
});

test('--skip-existing goes on where a run was ended', () => {
  const root = tree({ 'dir/a.txt': paste, 'dir/b.txt': paste, 'out/a.txt': 'done' });
  const { code, err } = runIn(root, ['clean', 'dir', '-o', 'out', '--skip-existing', '--counters']);
  assert.equal(code, 0);
  assert.match(err, /^tanqih: 1 file is there already and left as they are\n\{"documents":1,"errors":0,"empty":0,"truncated":0,"skipped":\{"existing":1\},/);
  assert.deepEqual(files(path.join(root, 'out')), { 'a.txt': 'done', 'b.txt': clean });
  assert.equal(runIn(root, ['clean', 'dir/a.txt', '-o', 'out/a.txt', '--skip-existing']).code, 0);
  assert.equal(files(path.join(root, 'out'))['a.txt'], 'done');
});

describe('--counters are told where something failed', () => {
  const counters = (root, args) => {
    const { code } = runIn(root, ['clean', ...args, '--counters=c.json']);
    const { documents, errors } = JSON.parse(fs.readFileSync(path.join(root, 'c.json'), 'utf8'));
    return { code, documents, errors };
  };
  test('of many files', () => {
    const root = tree({ 'dir/a.txt': paste, 'dir/b.html.gz': 'text' });
    assert.deepEqual(counters(root, ['dir', '-o', 'out']), { code: 3, documents: 1, errors: 1 });
    assert.deepEqual(counters(root, ['dir', '-o', 'out', '--fail-fast']), { code: 3, documents: 1, errors: 1 });
  });
  test('of one', () => {
    assert.deepEqual(counters(tree({ 'c.json': '' }), ['missing.txt']), { code: 1, documents: 0, errors: 1 });
  });
  test('of a stream that ends too early', () => {
    const lines = zlib.gzipSync(`{"text":""}\n`.repeat(9)).subarray(0, -4);
    assert.deepEqual(counters(tree({ 'a.jsonl.gz': lines }), ['--ndjson', 'a.jsonl.gz']), { code: 1, documents: 9, errors: 0 });
  });
});

describe('failures', () => {
  test('a document that is no text is one file that fails', () => {
    const root = tree({ 'dir/a.txt': '%PDF-1.7\n', 'dir/b.txt': paste });
    const { code, err } = runIn(root, ['clean', 'dir', '-o', 'out']);
    assert.equal(code, 3);
    assert.match(err, /^tanqih: dir\/a\.txt: is a PDF; [^\n]*pdftotext dir\/a\.txt - \| tanqih clean\n/);
    assert.deepEqual(files(path.join(root, 'out')), { 'b.txt': clean });
  });
  test('a full disk ends the run', { skip: !fs.existsSync('/dev/full') }, () => {
    for (const jobs of ['1', '2']) {
      const root = tree({ 'dir/a.txt': paste, 'dir/b.txt': paste, 'dir/c.txt': paste });
      fs.mkdirSync(path.join(root, 'out'));
      fs.symlinkSync('/dev/full', path.join(root, 'out/b.txt'));
      const { code, err } = runIn(root, ['clean', 'dir', '-o', 'out', '--jobs', jobs]);
      assert.equal(code, 3);
      assert.match(err, /^tanqih: out\/b\.txt: cannot be written: [^\n]*\ntanqih: 1 more were not begun; make room, and go on with --skip-existing\ntanqih: 1 failed, 1 cleaned; /);
      assert.deepEqual(fs.readdirSync(path.join(root, 'out')), ['a.txt', 'b.txt']);
    }
  });

  test('do not stop the others; each is told of at the end, with its reason', () => {
    for (const jobs of ['1', '2']) {
      const root = tree({ 'a.txt': paste, 'z.txt': paste, 'big.txt': paste.repeat(100), 'no.txt.gz': 'text' });
      const { code, out, err } = runIn(root, ['clean', 'a.txt', 'missing.txt', 'big.txt', 'no.txt.gz', 'z.txt', '-o', 'out',
        '--max-bytes', '10kB', '--jobs', jobs]);
      assert.deepEqual([code, out], [3, '']);
      assert.match(err, new RegExp('^tanqih: missing\\.txt: cannot be read: [^\\n]*; [^\\n]*\\n'
        + 'tanqih: big\\.txt: has more than 10000 bytes; [^\\n]*\\n'
        + 'tanqih: no\\.txt\\.gz: is not compressed as its name says; [^\\n]*\\n'
        + 'tanqih: 3 failed, 2 cleaned; the reasons stand above\\n$'));
      assert.deepEqual(files(path.join(root, 'out')), { 'a.txt': clean, 'z.txt': clean });
    }
  });
  test('--fail-fast begins no more', () => {
    const root = tree({ 'a.txt': paste, 'z.txt': paste });
    const { code } = runIn(root, ['clean', 'a.txt', 'missing.txt', 'z.txt', '-o', 'out', '--fail-fast']);
    assert.equal(code, 3);
    assert.deepEqual(files(path.join(root, 'out')), { 'a.txt': clean });
  });
  test('a wrong option is wrong for all, and no failure of a file', () => {
    const root = tree({ 'a.txt': paste, 'z.txt': paste });
    const { code, err } = runIn(root, ['clean', 'a.txt', 'z.txt', '-o', 'out', '--encoding', 'none']);
    assert.equal(code, 2);
    assert.match(err, /^tanqih: a\.txt: [^\n]*\n$/);
  });
  test('doubtful bytes are told of, in order, and no failure', () => {
    const torn = Buffer.concat([Buffer.from(paste), Buffer.from([0xff])]);
    const root = tree({ 'a.txt': torn, 'b.txt': paste, 'c.txt': torn });
    const { code, err } = runIn(root, ['clean', '.', '-o', 'out', '--encoding', 'utf-8', '--jobs', '2']);
    assert.equal(code, 0);
    assert.match(err, /^tanqih: \.\/a\.txt: has bytes [^\n]*\ntanqih: \.\/c\.txt: has bytes [^\n]*\n$/);
  });
});

test('--dry-run writes nothing and tells what would go where', () => {
  const root = tree({ 'a.txt': paste, 'dir/b.html.gz': zlib.gzipSync(html), 'dir/c.png': '' });
  const { code, out } = runIn(root, ['clean', 'a.txt', 'dir', '-o', 'out', '--dry-run']);
  assert.equal(code, 0);
  assert.equal(out, 'a.txt -> out/a.txt\ndir/b.html.gz -> out/b.txt\n');
  assert.ok(!fs.existsSync(path.join(root, 'out')));
});

test('options, --explain and --counters hold for every file', () => {
  const long = `شارك المقال\n\n${paste}\nمواضيع ذات صلة\n• خبر أول عن السدود\n• خبر ثان عن المياه\n`;
  const root = tree({ 'a.txt': long, 'b.txt': long });
  const { code, err } = runIn(root, ['clean', 'a.txt', 'b.txt', '-o', 'out', '--keep', 'share', '--explain', '--counters', '--jobs', '2']);
  assert.equal(code, 0);
  assert.equal(files(path.join(root, 'out'))['b.txt'], done(['clean', '--keep', 'share'], long));
  const lines = err.trimEnd().split('\n');
  const { documents, removed } = JSON.parse(lines.pop());
  assert.equal(documents, 2);
  const blocks = lines.filter((line) => /^\w\.txt:\d+: \w+, \d+%/.test(line));
  assert.equal(Object.values(removed).reduce((sum, count) => sum + count), blocks.length);
  assert.ok(lines.findIndex((line) => line.startsWith('b.txt:')) > lines.findLastIndex((line) => line.startsWith('a.txt:')));
});

describe('compressed', () => {
  const [first, second] = [paste.slice(0, 90), paste.slice(90)];
  /** @type {Record<string, [string, Buffer]>} */
  const whole = {
    gzip: ['gz', zlib.gzipSync(paste)],
    'gzip of two members and padding': ['gz', Buffer.concat([zlib.gzipSync(first), zlib.gzipSync(second), Buffer.alloc(10)])],
    zstd: ['zst', zstdFrame(paste)],
    'zstd of two frames': ['zst', Buffer.concat([zstdFrame(first), zstdFrame(second)])],
  };
  for (const [name, [ending, bytes]] of Object.entries(whole))
    test(`${name} is read as what it was, from a file, with any name, and from standard input`, () => {
      const root = tree({ [`a.${ending}`]: bytes, 'a.txt': bytes });
      for (const args of [[`a.${ending}`], ['a.txt'], []])
        assert.deepEqual(runIn(root, ['clean', ...args], bytes), { code: 0, out: clean, err: '' });
    });
  test('what merely begins alike is a text', () => {
    for (const text of ['(', '(خبر)\n', '\x1f', '\x1fخبر'])
      assert.equal(run(['clean'], text).code, 0);
    assert.equal(done(['clean'], '(خبر)\n'), '(خبر)\n');
  });
  const random = Buffer.from(Array.from({ length: 200_000 }, (_, i) => (i * i * 7919) % 251));
  const torn = {
    'gzip, torn': [zlib.gzipSync(random).subarray(0, 1000), 'the gzip data ends too early'],
    'gzip, torn in its head': [zlib.gzipSync(random).subarray(0, 5), 'the gzip data ends too early'],
    'gzip, damaged': [Buffer.concat([zlib.gzipSync(random).subarray(0, 10), Buffer.alloc(100, 0xff)]), 'the gzip data is damaged'],
    'gzip, another sum': [Buffer.concat([zlib.gzipSync(paste).subarray(0, -8), Buffer.alloc(8)]), 'the gzip data is damaged'],
    'gzip, and something else': [Buffer.concat([zlib.gzipSync(paste), Buffer.from('text')]), 'the gzip data is damaged'],
    'zstd, torn': [zstdFrame(paste).subarray(0, 50), 'the zstd data ends too early'],
    'zstd, damaged': [Buffer.concat([zstdFrame(paste).subarray(0, 9), Buffer.alloc(100, 0xff)]), 'the zstd data is damaged'],
  };
  for (const [name, [bytes, reason]] of Object.entries(torn))
    test(name, () => {
      const { code, out, err } = run(['clean'], bytes);
      assert.deepEqual([code, out], [1, '']);
      assert.equal(err, `tanqih: standard input: ${reason}; get the file again\n`);
    });
  test('a small file that unfolds without end is refused at --max-bytes', () => {
    const bomb = zlib.gzipSync(Buffer.alloc(1 << 26));
    const { code, err } = run(['clean', '--max-bytes', '1MB'], bomb);
    assert.equal(code, 1);
    assert.match(err, /^tanqih: standard input: has more than 1000000 bytes; [^\n]*--max-bytes\n$/);
    assert.equal(done(['clean', '--ndjson', '--max-bytes', '1MB'], bomb),
      '{"id":null,"error":"is longer than 1000000 bytes; allow more with --max-bytes"}\n');
  });
});

describe('NDJSON files', () => {
  const line = (id) => `{"id":${id},"text":${JSON.stringify(paste)}}\n`;
  const answer = (id) => `{"id":${id},"text":${JSON.stringify(clean.trimEnd())}}\n`;
  test('compressed and not, are one stream', () => {
    const root = tree({ 'a.jsonl.gz': zlib.gzipSync(line(1) + line(2)), 'b.ndjson.zst': zstdFrame(line(3)), 'c.jsonl': line(4) });
    assert.equal(runIn(root, ['clean', '--ndjson', 'a.jsonl.gz', 'b.ndjson.zst', 'c.jsonl']).out, [1, 2, 3, 4].map(answer).join(''));
  });
  test('or one each, in a folder', () => {
    const root = tree({ 'dir/a.jsonl.gz': zlib.gzipSync(line(1) + line(2)), 'dir/sub/b.ndjson': line(3), 'dir/c.txt': paste });
    const { code, err } = runIn(root, ['clean', '--ndjson', 'dir', '-o', 'out', '--jobs', '2', '--counters']);
    assert.equal(code, 0);
    assert.match(err, /^tanqih: files that do not end in \.ndjson or \.jsonl were passed over: 1\n\{"documents":3,/);
    assert.deepEqual(files(path.join(root, 'out')), { 'a.jsonl': answer(1) + answer(2), 'sub/b.jsonl': answer(3) });
  });
  test('a torn one fails, and leaves no half of itself', () => {
    const root = tree({ 'dir/a.jsonl.gz': zlib.gzipSync(line(1).repeat(2000)).subarray(0, -20), 'dir/b.jsonl': line(2) });
    const { code, err } = runIn(root, ['clean', '--ndjson', 'dir', '-o', 'out']);
    assert.equal(code, 3);
    assert.match(err, /^tanqih: dir\/a\.jsonl\.gz: the gzip data ends too early; [^\n]*\n/);
    assert.deepEqual(files(path.join(root, 'out')), { 'b.jsonl': answer(2) });
  });
});

test('progress is shown on a terminal alone', { skip: spawnSync('script', ['--version']).status !== 0 && 'SKIPPED: no script(1)' }, () => {
  const root = tree({ 'a.txt': paste, 'b.txt': paste });
  const seen = spawnSync('script', ['-qec', `'${tanqih}' clean a.txt b.txt missing.txt -o out`, '/dev/null'], { cwd: root, env: { ...process.env, TERM: 'xterm' } });
  assert.match(seen.stdout.toString(), /100% of 3 files, 1 failed/);
  assert.ok(!runIn(root, ['clean', 'a.txt', 'missing.txt', '-o', 'out']).err.includes('%'));
});

describe('wrong usage', () => {
  for (const args of [
    ['clean', 'a.txt', 'b.txt'],
    ['clean', 'a.txt', '-', '-o', 'out'],
    ['clean', '-o', 'out/'],
    ['clean', 'a.txt', 'b.txt', '-o', 'a.txt'],
    ['clean', 'a.txt', '--dry-run'],
    ['clean', 'a.txt', '--stage', 'read', '--dry-run', '-o', 'out/'],
  ])
    test(`tanqih ${args.join(' ')}`, () => {
      const root = tree({ 'a.txt': paste, 'b.txt': paste });
      const { code, out, err } = runIn(root, args);
      assert.equal(code, 2, err);
      assert.equal(out, '');
      assert.match(err, /^tanqih: [^\n]+; [^\n]+\n$/);
      assert.deepEqual(files(root), { 'a.txt': paste, 'b.txt': paste });
    });
  test('a folder without another for its articles ends with 1', () => {
    const root = tree({ 'dir/a.txt': paste });
    for (const args of [['dir'], ['dir', 'dir'], ['--ndjson', 'dir']]) {
      const { code, err } = runIn(root, ['clean', ...args]);
      assert.equal(code, 1);
      assert.match(err, /^tanqih: dir: is a folder; name another for its articles with -o\n$/);
    }
  });
});
