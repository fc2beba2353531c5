// SPDX-License-Identifier: MIT
// tanqih clean of web archives: a record that holds a page, a line.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import zlib from 'node:zlib';

import { done, file, folder, paste, run, tanqih } from './tanqih.mjs';
import { answer, chunked, gzipped, plain, record, zip, zstd } from './warc_file.mjs';

const page = (charset = 'utf-8') => `<!doctype html><html><head><meta charset="${charset}"><title>سد</title></head><body><nav><a href="/">الرئيسية</a></nav><article>${
  paste.split('\n').filter(Boolean).map((line) => `<p>${line}</p>`).join('')}</article></body></html>`;
const html = Buffer.from(page());
const text = done(['clean', '--html'], html).trimEnd();
/** Of Arabic letters and ASCII alone. */
const windows1256 = (string) => {
  const bytes = spawnSync('iconv', ['-f', 'UTF-8', '-t', 'WINDOWS-1256'], { input: string });
  assert.equal(bytes.status, 0);
  return bytes.stdout;
};

/** The lines that an archive gives. @param {Buffer} bytes @param {string[]} args */
function lines(bytes, args = []) {
  const { code, out, err } = run(['clean', ...args], bytes);
  assert.equal(code, 0, err);
  return out.split('\n').slice(0, -1).map((line) => JSON.parse(line));
}
/** @param {{ id: string, uri: string }} of */
const cleaned = ({ id, uri }, article = text) => ({ id, url: uri, crawled: '2031-05-01T10:00:00Z', text: article });

test('a record is a line, with its id, address and date, however the archive is packed', () => {
  const all = [
    record({ type: 'warcinfo', uri: '', mime: 'application/warc-fields', body: 'software: none\r\n' }),
    record({ type: 'request', body: 'GET / HTTP/1.1\r\n\r\n' }),
    record({ uri: 'https://news.example/1', body: answer(html) }),
    record({ uri: 'https://news.example/2?a="ب"', body: answer(html) }),
    record({ type: 'resource', mime: 'text/html', body: html }),
    record({ type: 'conversion', mime: 'text/plain', body: paste }),
    record({ type: 'revisit', body: answer('') }),
    record({ uri: 'https://news.example/x.png', body: answer('\x89PNG', ['Content-Type: image/png']) }),
    record({ body: answer(html, ['Content-Type: text/html'], '404 Not Found') }),
    record({ body: answer('', ['Location: /'], '301 Moved') }),
    record({ uri: 'https://news.example/robots.txt', body: answer('User-agent: *', ['Content-Type: text/plain']) }),
    record({ type: 'response', uri: 'dns:news.example', mime: 'text/dns', body: '10.0.0.1' }),
  ];
  const expected = [cleaned(all[2]), cleaned(all[3]), cleaned(all[4]), cleaned(all[5], done(['clean'], paste).trimEnd())];
  const packed = {
    'a.warc': plain(all), 'b.warc.gz': gzipped(all), 'c.warc.zst': Buffer.concat(all.map(({ bytes }) => zstd(bytes))),
    'whole.warc.gz': zlib.gzipSync(plain(all)), 'no-name': gzipped(all), 'dictionary.warc.zst': Buffer.concat([
      Buffer.from('\x5d\x2a\x4d\x18\x09\x00\x00\x00WARC/1.1\r', 'latin1'), ...all.map(({ bytes }) => zstd(bytes))]),
  };
  for (const [name, bytes] of Object.entries(packed)) {
    assert.deepEqual(lines(bytes), expected, name);
    for (const args of [[], ['--jobs', '3']])
      assert.deepEqual(done(['clean', ...args, file(name, bytes)]).trimEnd().split('\n').map((line) => JSON.parse(line)), expected, name);
  }
  const { err } = run(['clean', '--counters'], packed['b.warc.gz']);
  const { documents, errors, truncated, skipped } = JSON.parse(err);
  assert.deepEqual({ documents, errors, truncated, skipped },
    { documents: 4, errors: 0, truncated: 0, skipped: { other_record: 3, http_status: 2, other_type: 3 } });
});

describe('what HTTP did to a page is undone, whatever the header says', () => {
  const type = 'Content-Type: text/html; charset=utf-8';
  const coded = (coding) => `Content-Encoding: ${coding}`;
  /** @type {Record<string, Buffer>} */
  const answers = {
    chunks: answer(chunked(html, 100), [type, 'Transfer-Encoding: chunked']),
    'chunks that nobody said': answer(chunked(html, 1000), [type]),
    'chunks said of what has none': answer(html, [type, 'Transfer-Encoding: chunked']),
    'chunks of gzip': answer(chunked(zlib.gzipSync(html), 64), [type, coded('gzip'), 'transfer-encoding: Chunked']),
    gzip: answer(zlib.gzipSync(html), [type, coded('gzip')]),
    'x-gzip': answer(zlib.gzipSync(html), [type, coded('x-gzip')]),
    'gzip that nobody said': answer(zlib.gzipSync(html), [type]),
    'gzip said of what is br': answer(zlib.brotliCompressSync(html), [type, coded('br')]),
    'gzip said of plain': answer(html, [type, coded('gzip')]),
    'deflate, with a head': answer(zlib.deflateSync(html), [type, coded('deflate')]),
    'deflate, raw': answer(zlib.deflateRawSync(html), [type, coded('deflate')]),
    'deflate said of plain': answer(html, [type, coded('deflate')]),
    br: answer(zlib.brotliCompressSync(html), [type, coded('br')]),
    'br said of plain': answer(html, [type, coded('br')]),
    zstd: answer(zstd(html), [type, coded('zstd')]),
    'br upon gzip': answer(zlib.brotliCompressSync(zlib.gzipSync(html)), [type, coded('gzip, br')]),
    'a wrong length': answer(html, [type, 'Content-Length: 7']),
    'lines that end in LF, a name in capitals': Buffer.concat([Buffer.from('HTTP/1.0 200\nCONTENT-TYPE: Text/HTML\n\n'), html]),
    'no type at all': answer(html, ['X: y']),
    'a type that the server did not know': answer(html, ['Content-Type: application/octet-stream']),
  };
  for (const [name, body] of Object.entries(answers))
    test(name, () => {
      const one = record({ body });
      assert.deepEqual(lines(gzipped([one])), [cleaned(one)]);
    });
  test('what is torn gives what there is, and is counted', () => {
    const torn = zlib.gzipSync(Buffer.concat([html, Buffer.from(`<p>${'كلمة '.repeat(9000)}</p>`)]));
    const one = record({ body: answer(torn.subarray(0, -60), [type, coded('gzip')]), fields: ['WARC-Truncated: length'] });
    const { out, err } = run(['clean', '--counters'], plain([one]));
    assert.ok(JSON.parse(out).text.startsWith(text));
    assert.equal(JSON.parse(err).truncated, 1);
  });
});

describe('charsets', { skip: spawnSync('iconv', ['--version']).status !== 0 && 'SKIPPED: no iconv(1)' }, () => {
  const arabic = windows1256(page('windows-1256'));
  const unsaid = windows1256(page().replace('<meta charset="utf-8">', ''));
  const [title] = paste.split('\n');
  /** @type {Record<string, Buffer>} */
  const answers = {
    'of the header': answer(unsaid, ['Content-Type: text/html; charset=windows-1256']),
    'of the header, in quotation marks, as the web calls it': answer(unsaid, ['Content-Type: text/html;Charset=" X-CP1256 "; x=y']),
    'of the page': answer(arabic, ['Content-Type: text/html']),
    'of the header before the page': answer(windows1256(page('iso-8859-1')), ['Content-Type: text/html; charset=cp1256']),
    'of nobody': answer(unsaid, ['Content-Type: text/html; charset=none']),
    'UTF-8, whatever is said': answer(html, ['Content-Type: text/html; charset=windows-1256']),
  };
  for (const [name, body] of Object.entries(answers))
    test(name, () => assert.ok(lines(plain([record({ body })]))[0].text.includes(title)));
});

describe('a broken record is an error in its place, and the rest goes on', () => {
  const whole = () => record({ body: answer(html) });
  const [first, broken, last] = [whole(), whole(), whole()];
  const halves = (bytes) => [bytes.subarray(0, Math.floor(bytes.length / 2)), Buffer.from(bytes).fill(0xff, Math.floor(bytes.length / 2))];
  const around = (bytes, pack) => Buffer.concat([pack(first.bytes), bytes, pack(last.bytes)]);
  const gzip = (bytes) => zlib.gzipSync(bytes);
  const as = (bytes) => bytes;
  const named = { id: broken.id, url: broken.uri, crawled: '2031-05-01T10:00:00Z' };
  const nobody = { id: null, url: null, crawled: null };
  const again = '; get the file again';
  // Of what can be compressed there is a beginning where it is torn.
  const [torn, damaged] = halves(gzip(Buffer.concat([broken.bytes.subarray(0, -4), Buffer.from(Array.from({ length: 90_000 }, (_, i) => i * i * 7919 % 251))])));
  /** @type {Record<string, [Buffer, object]>} */
  const archives = {
    'torn gzip': [around(torn, gzip), { ...named, error: `the gzip data is damaged${again}` }],
    'damaged gzip': [around(damaged, gzip), { ...named, error: `the gzip data is damaged${again}` }],
    'gzip of something else': [around(gzip(Buffer.from('خبر\r\n\r\n')), gzip), { ...nobody, error: 'is no WARC record; what stands before the next one was passed over' }],
    'zstd, damaged': [around(Buffer.concat([zstd(broken.bytes).subarray(0, 9), Buffer.alloc(3, 0xff), Buffer.alloc(50)]), zstd), { ...nobody, error: `the zstd data is damaged${again}` }],
    'no length': [around(Buffer.from(broken.bytes.toString('latin1').replace(/Content-Length: \d+/, 'Content-Size: 7'), 'latin1'), as),
      { ...named, error: 'has no length; what stands before the next record was passed over' }],
    'a length that is too small': [around(Buffer.from(broken.bytes.toString('latin1').replace(/Content-Length: \d+/, 'Content-Length: 7'), 'latin1'), as),
      { ...named, error: 'has a wrong length; what stands before the next record was passed over' }],
    'something else': [around(Buffer.from('خبر بلا رأس\r\n'), as), { ...nobody, error: 'is no WARC record; what stands before the next one was passed over' }],
  };
  for (const [name, [bytes, error]] of Object.entries(archives))
    test(name, () => {
      for (const jobs of ['1', '2']) {
        const { code, out, err } = run(['clean', '--jobs', jobs, '--counters'], bytes);
        assert.equal(code, 0, err);
        assert.deepEqual(out.trimEnd().split('\n').map((line) => JSON.parse(line)), [cleaned(first), error, cleaned(last)]);
        const [said, counters] = err.split('\n');
        assert.equal(said, 'tanqih: 1 record of 3 could not be read; their "error" says why');
        assert.equal(JSON.parse(counters).errors, 1);
      }
    });
  test('torn at the end', () => {
    assert.deepEqual(lines(Buffer.concat([first.bytes, broken.bytes.subarray(0, -50)])), [cleaned(first), { ...named, error: `ends too early${again}` }]);
    assert.deepEqual(lines(Buffer.concat([gzip(first.bytes), torn])), [cleaned(first), { ...named, error: `the gzip data ends too early${again}` }]);
  });
  test('too long, as it stands or unpacked', () => {
    const bomb = record({ body: answer(gzip(Buffer.alloc(1 << 24, 'كلمة ')), ['Content-Type: text/html', 'Content-Encoding: gzip']) });
    const long = record({ body: answer(Buffer.alloc(1 << 21, 'كلمة ')) });
    const errors = lines(Buffer.concat([gzip(bomb.bytes), gzip(long.bytes), gzip(last.bytes)]), ['--max-bytes', '1MB']);
    assert.match(errors[0].error, /^unfolds to more than 1000000 bytes; .*--max-bytes$/);
    assert.match(errors[1].error, /^is longer than 1000000 bytes; .*--max-bytes$/);
    assert.deepEqual(errors[2], cleaned(last));
  });
  test('what looks like the beginning of a record thousands of times does not take for ever', { timeout: 60_000 }, () => {
    const bytes = Buffer.concat([gzip(first.bytes), torn, Buffer.alloc(1 << 20, '\x1f\x8b\x08\x08', 'latin1')]);
    assert.deepEqual(lines(bytes)[0], cleaned(first));
    assert.equal(lines(Buffer.concat([first.bytes, Buffer.alloc(1 << 20, '\nWARC/1.1')])).length, 2);
  });
});

describe('WACZ', () => {
  const [a, b] = [record({ body: answer(html) }), record({ body: answer(html) })];
  const bytes = zip({
    'datapackage.json': Buffer.from('{}'), 'archive/1.warc.gz': gzipped([a]), 'archive/2.warc': plain([b]), 'indexes/index.cdx': Buffer.from('x'),
  });
  test('has the records of its archives, without a list of pages, by any name', () => {
    for (const name of ['crawl.wacz', 'crawl.zip', 'crawl'])
      assert.deepEqual(done(['clean', file(name, bytes)]).trimEnd().split('\n').map((line) => JSON.parse(line)), [cleaned(a), cleaned(b)]);
  });
  test('that is none, or comes by a pipe, is refused', () => {
    assert.equal(run(['clean', file('none.wacz', zip({ 'a.txt': Buffer.from('a') }))]).code, 2);
    const { code, err } = run(['clean'], bytes);
    assert.equal(code, 2);
    assert.match(err, /^tanqih: standard input: is a zip/);
  });
});

test('archives of a folder become files of lines, beside the articles of the others', () => {
  const root = fs.mkdtempSync(path.join(folder, 'archives-'));
  const all = [record({ body: answer(html) }), record({ body: answer(html) })];
  fs.mkdirSync(path.join(root, 'in'));
  fs.writeFileSync(path.join(root, 'in/a.html'), html);
  fs.writeFileSync(path.join(root, 'in/crawl.warc.gz'), gzipped(all));
  fs.writeFileSync(path.join(root, 'in/no.warc'), 'خبر');
  const { code, err } = run(['clean', path.join(root, 'in'), '-o', path.join(root, 'out'), '--counters', '--jobs', '2']);
  assert.equal(code, 3);
  assert.match(err, /in\/no\.warc: holds no WARC, as its name says; [^\n]*\n/);
  assert.match(err, /\{"documents":3,"errors":1,/);
  assert.equal(fs.readFileSync(path.join(root, 'out/a.txt'), 'utf8'), `${text}\n`);
  assert.deepEqual(fs.readFileSync(path.join(root, 'out/crawl.jsonl'), 'utf8').trimEnd().split('\n').map((line) => JSON.parse(line)), all.map((of) => cleaned(of)));
  const both = [path.join(root, 'in/crawl.warc.gz'), file('more.warc', plain(all))];
  assert.equal(done(['clean', ...both]).split('\n').length, 5);
});

test('every format, and entities, are members of the line', () => {
  const one = record({ body: answer(html) });
  for (const format of ['html', 'markdown'])
    assert.equal(lines(plain([one]), ['--format', format])[0].text, done(['clean', '--html', '--format', format], html));
  assert.deepEqual(lines(plain([one]), ['--format', 'json'])[0].text, JSON.parse(done(['clean', '--html', '--format', 'json'], html)));
  assert.deepEqual(JSON.parse(done(['entities', '--format', 'json'], plain([one]))).entities, JSON.parse(done(['entities', '--html', '--format', 'json'], html)));
});

test('an archive without a page says so', () => {
  const { code, out, err } = run(['clean'], plain([record({ type: 'metadata', body: 'a: b' })]));
  assert.deepEqual([code, out, err], [0, '', 'tanqih: no record has a page: 1 is of another kind\n']);
});

test('memory does not grow with the archive', { skip: !fs.existsSync('/proc/self/status') }, async () => {
  const peak = async (count) => {
    const child = spawn(tanqih, ['clean', '--jobs', '2'], { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ASAN_OPTIONS: 'quarantine_size_mb=1' } });
    const ended = new Promise((resolve) => child.on('close', resolve));
    const one = gzipped([record({ body: answer(html) })]);
    child.stdin.write(Buffer.concat(Array.from({ length: count }, () => one)));
    let answered = 0;
    // The last is answered when it is known that none follows.
    await new Promise((resolve) => child.stdout.on('data', (some) => {
      for (const byte of some) answered += Number(byte === 10);
      if (answered === count - 1) resolve(undefined);
    }));
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(fs.readFileSync(`/proc/${child.pid}/status`, 'utf8'));
    child.stdin.end();
    assert.equal(await ended, 0);
    return Number(kilobytes);
  };
  const short = await peak(1_000);
  const all = await peak(10_000);
  assert.ok(all < short + 30_000, `${short} kB, then ${all} kB`);
});
