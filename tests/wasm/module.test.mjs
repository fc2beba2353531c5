// SPDX-License-Identifier: MIT
// The npm module in Node: what a caller sees, and the same bytes as the command line.
// @ts-nocheck many of the inputs and options here are of no right type, on purpose.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { CrashError, load } from 'tanqih';
import { analyserOf } from '../../wasm/src/analyser.js';

const command = fileURLToPath(new URL('../../build/native/tanqih', import.meta.url));
const paste = 'وزير الزراعة يفتتح معرض التمور السنوي\n'
  + 'افتتح وزير الزراعة صباح اليوم الأحد معرض التمور السنوي في المدينة القديمة بحضور مئات المزارعين من القرى المجاورة.\n'
  + 'إقرأ أيضاً:\nأسعار النفط تتراجع في الأسواق\n';

test('a paste becomes a plain object, the same as the command gives', async () => {
  const { analyse } = await load();
  const article = analyse(paste);
  assert.deepEqual(article.blocks.map((block) => block.kind), ['title', 'body', 'read_also', 'read_also']);
  const printed = execFileSync(command, ['clean', '--format', 'json'], { input: paste, encoding: 'utf8' });
  assert.equal(JSON.stringify(article) + '\n', printed);
});

test('HTML, bytes and options', async () => {
  const { analyse } = await load();
  assert.equal(analyse({ html: '<p>كلمة</p><script>alert(1)</script>' }).clean, 'كلمة');
  assert.equal(analyse(new TextEncoder().encode('كـلمة')).clean, 'كلمة');
  assert.equal(analyse('كـلمة', { repair: { tatweel: false } }).clean, 'كـلمة');
  const removed = analyse(paste).blocks.find((block) => !block.keep);
  const restored = analyse(paste, { overrides: [{ begin: removed.begin, keep: true }] });
  assert.equal(restored.blocks.find((block) => block.begin === removed.begin).overridden, true);
  assert.equal(typeof analyse(paste, { render: ['html', 'markdown'] }).html, 'string');
});

test('offsets count code points where they are asked for', async () => {
  const { analyse } = await load();
  const pasted = '😀 وصل أحمد الصفدي إلى القاهرة 👍🏽 أمس';
  const { offsets, mentions } = analyse(pasted, { offsets: 'code_points' });
  assert.equal(offsets, 'code_points');
  assert.ok(mentions.length > 2);
  for (const { begin, end, text } of mentions) assert.equal([...pasted].slice(begin, end).join(''), text);
  for (const { begin, end, text } of analyse(pasted, { offsets: 'code_units' }).mentions) assert.equal(pasted.slice(begin, end), text);
  assert.throws(() => analyse('', { offsets: 'bytes' }), /no unit of offsets named "bytes"/);
});

test('wrong calls are told what to do', async () => {
  const { analyse } = await load();
  assert.throws(() => analyse(42), /give analyse a string/);
  assert.throws(() => analyse('', { keep: ['nothing'] }), /no kind of block named "nothing"; there are title, dateline, .*, other\.$/);
  assert.throws(() => analyse('', { repair: { tatwil: false } }), /no repair named "tatwil"; there are .*\btatweel\b.*\.$/);
  assert.throws(() => analyse('', { style: { quotes: 'german' } }), /no style of quotes named "german"; there are as_is, guillemets, .*\.$/);
  assert.throws(() => analyse('', { style: { quote: 'german' } }), /no style of "quote"; there are quotes, dashes, ellipses, digits\.$/);
  await assert.rejects(load({ wasmUrl: 'data:text/html,<p>' }), /no WebAssembly/);
});

test('an encoding that the module does not know is answered by those that it does, as the README has them', async () => {
  const { analyse } = await load();
  /** @param {string} encoding @returns {string} */
  const refusal = (encoding) => {
    try {
      analyse(new Uint8Array(4), { encoding });
    } catch (error) {
      assert.ok(error instanceof RangeError);
      return error.message;
    }
    throw new Error(`${JSON.stringify(encoding)} was taken`);
  };
  const [, known] = refusal('klingon').match(/^tanqih: No encoding is named "klingon"; name one of (.*)\.$/) ?? [];
  const readme = fs.readFileSync(new URL('../../wasm/README.md', import.meta.url), 'utf8');
  const listed = /The module knows ([^]*?), and their usual other names/.exec(readme)?.[1].split(/,\s|\sand\s/) ?? [];
  assert.deepEqual(known.split(', ').sort(), listed.sort());
  for (const encoding of [...listed, 'cp1256', 'utf8']) assert.equal(analyse(new Uint8Array(), { encoding }).clean, '');
  for (const encoding of ['utf-7', 'Shift_JIS', 'x-mac-hebrew']) assert.ok(refusal(encoding).includes(known), encoding);
  for (const encoding of ['windows-1256\0', 'windows-1256\0klingon', 'UTF-8\n', '\u0000', 'عربي'])
    assert.equal(refusal(encoding), `tanqih: The name of an encoding is printable ASCII; name one of ${known}.`);
});

test('UTF-32 is read by its mark and by its name', async () => {
  const { analyse } = await load();
  const marked = new Uint8Array(Uint32Array.from('\uFEFFخبر عاجل', (letter) => letter.codePointAt(0)).buffer);
  assert.equal(analyse(marked).text, 'خبر عاجل');
  assert.equal(analyse(marked.subarray(4), { encoding: 'UTF-32LE' }).text, 'خبر عاجل');
  assert.equal(analyse(marked, { encoding: 'utf-32' }).text, 'خبر عاجل');
});

test('bytes of a page are read by the charset that it names, those of a text by their letters', async () => {
  const { analyse } = await load();
  // «مرحبا» in ISO-8859-6, and what the same bytes are in windows-1256.
  const page = Buffer.concat([Buffer.from('<meta charset=iso-8859-6><p>'), Buffer.from([0xE5, 0xD1, 0xCD, 0xC8, 0xC7])]);
  assert.equal(analyse(page, { format: 'html' }).text, 'مرحبا');
  assert.deepEqual(analyse(page, { format: 'html' }).issues.map(({ code, detail }) => [code, detail]), [['encoding', 'ISO-8859-6']]);
  assert.equal(analyse(page, { format: 'html', encoding: 'windows-1256' }).text, 'هرحبا');
});

test('options of a wrong type or name are told', async () => {
  const { analyse } = await load();
  for (const options of [null, 'keep', { keep: 'source' }, { keep: [1] }, { repair: { tatweel: 'no' } }, { undo: [{ begin: -1, end: 2 }] },
    { undo: [null] }, { overrides: [{}] }, { overrides: [{ begin: 0, keep: 1 }] }, { entities: 1 }, { render: 'html' }, { format: 1 },
    { encoding: 1256 }, { site: [] }, { site: { lines: [{ text: 'خبر' }] } }, { site: { version: 2, lines: [] } },
    { site: { lines: [{ text: 'خبر', kind: 'promo', anyNumber: 1 }] } }])
    assert.throws(() => analyse('خبر', options), { name: 'TypeError', message: /^tanqih: .*[.]$/ }, JSON.stringify(options));
  for (const options of [{ keeps: [] }, { toString: 1 }, { repair: { tatwil: false } }, { render: ['pdf'] }, { format: 'pdf' },
    { site: { lines: [{ text: 'خبر', kind: 'advert' }] } }, { balance: 101 }, { balance: -1e9 }, { undo: [{ begin: 2, end: 1 }] },
    { undo: [{ begin: 1, end: 4 }] }, { overrides: [{ begin: 3, keep: true }] }, { names: [{ name: ' ', type: 'place' }] },
    { names: [{ name: 'أمس', type: 'date' }] }])
    assert.throws(() => analyse('خبر', options), { name: 'RangeError', message: /^tanqih: .*[.]$/ }, JSON.stringify(options));
  assert.equal(analyse('كـلمة', { keep: undefined, repair: null }).clean, 'كلمة');
});

test('a list with a hole, and a buffer that a worker has, are told; the instance stays of use', async () => {
  const { analyse } = await load();
  for (const [name, value] of Object.entries({ keep: new Array(2), undo: new Array(1), overrides: new Array(1), names: new Array(1), render: new Array(1) }))
    assert.throws(() => analyse('خبر', { [name]: value }), { name: 'TypeError', message: new RegExp(name) });
  const bytes = new Uint8Array(4);
  structuredClone(bytes.buffer, { transfer: [bytes.buffer] });
  assert.throws(() => analyse(bytes), { name: 'TypeError' });
  assert.equal(analyse('خبر').clean, 'خبر');
});

test('bytes of another realm are bytes', async () => {
  const { analyse } = await load();
  for (const made of ['new Uint8Array([0xd9, 0x83])', 'new Uint8Array([0xd9, 0x83]).buffer', 'new DataView(new Uint8Array([0xd9, 0x83]).buffer)'])
    assert.equal(analyse(runInNewContext(made)).clean, 'ك');
});

test('an instance that failed says so at every later call', () => {
  // Real exhaustion takes 2 GB: node -e "import('tanqih').then(async ({ load }) => (await load()).analyse('كلمة '.repeat(4e7)))"
  const { analyse } = analyserOf({ version: () => '', analyseText() { throw new WebAssembly.RuntimeError('memory'); } });
  assert.throws(() => analyse('خبر'), (error) => error instanceof CrashError && /memory ran out/.test(error.message) && error.cause.message === 'memory');
  assert.throws(() => analyse('خبر'), { name: 'CrashError', message: /load the module again/ });
  assert.throws(() => analyse(5), TypeError);
});

test('any text has an answer, with its units as given', async () => {
  const { analyse } = await load();
  for (const text of ['', '   ', 'English only', '\ud800ا\udc00', 'أ\0ب', 'ك'.repeat(1_000_000)])
    assert.equal(analyse(text).text, text);
  // The JSON crosses in pieces; no pair of surrogates is cut.
  for (const before of ['', 'x']) {
    const text = before + '\u{1F600}'.repeat(600_000);
    assert.ok(analyse(text).text === text);
  }
});

