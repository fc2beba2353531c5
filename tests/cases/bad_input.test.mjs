// SPDX-License-Identifier: MIT
// What no page should hold and some do: any input gets an answer, soon.
import assert from 'node:assert/strict';
import { before, describe, test } from 'node:test';

import { assertSchema } from './schema.mjs';
import { cli, loadModule, tanqih, wasm } from './surfaces.mjs';

const word = 'الخبر ';
const megabytes = (count, of) => of.repeat(Math.ceil((count << 20) / Buffer.byteLength(of)));
const nested = (tag, depth) => `${`<${tag}>`.repeat(depth)}في العمق نص قصير${`</${tag}>`.repeat(depth)}`;

/** [what it is, the paste, options]. Only the answer's promises are checked: there is no right article in these. */
const texts = [
  ['nothing', '', {}],
  ['nothing, as HTML', '', { format: 'html' }],
  ['spaces and line breaks', ' \t \n\u00a0\n \r\n\u200f\n', {}],
  ['NUL', 'قبل\u0000بعد\n\u0000', {}],
  ['10 MB on one line', megabytes(10, word), {}],
  ['10 MB on one line, as HTML', `<p>${megabytes(10, word)}`, { format: 'html' }],
  ['10 MB without one space', megabytes(10, 'ببب'), {}],
  ['3 MB of marks', megabytes(3, '،.'), {}],
  ['3 MB of combining marks', megabytes(3, '\u064b\u0651'), {}],
  ['200,000 lines of one word', 'كلمة\n'.repeat(200_000), {}],
  ['a million empty lines', '\n'.repeat(1_000_000), {}],
  ['100,000 nested div', nested('div', 100_000), { format: 'html' }],
  ['100,000 nested b', nested('b', 100_000), { format: 'html' }],
  ['100,000 nested table', nested('table', 100_000), { format: 'html' }],
  ['100,000 nested li', nested('li', 100_000), { format: 'html' }],
  ['tags that are never closed', '<p><a href="x'.repeat(50_000), { format: 'html' }],
  ['an attribute of 10 MB', `<p title="${megabytes(10, word)}">خبر</p>`, { format: 'html' }],
  ['100,000 attributes', `<p ${Array.from({ length: 100_000 }, (_, i) => `a${i}=خبر`).join(' ')}>خبر</p>`, { format: 'html' }],
  ['a tag name of 1 MB', `<${'x'.repeat(1 << 20)}>خبر`, { format: 'html' }],
  ['a comment that is never closed', `<p>خبر</p><!--${megabytes(1, word)}`, { format: 'html' }],
  ['200,000 table cells', `<table>${'<tr><td>1<td>2'.repeat(100_000)}`, { format: 'html' }],
  ['plain text read as HTML', megabytes(1, `${word}\n`), { format: 'html' }],
  ['brackets that open', '<'.repeat(1 << 20), { format: 'html' }],
  ['an entity without end', `&${'#'.repeat(1 << 20)}`, { format: 'html' }],
  ['100,000 direction overrides', '\u202eأ'.repeat(100_000), {}],
  ['English, as HTML, with a script', '<script>alert("خبر")</script><p>The council met on Monday and voted.</p>', { format: 'html' }],
];

/** Only a JavaScript string can hold these. */
const strings = [
  ['a lone high surrogate', 'قبل \ud800 بعد', {}],
  ['a lone low surrogate', '\udc00', {}],
  ['surrogates the wrong way round', 'قال \udc00\ud800 قال', {}],
  ['a lone surrogate in HTML', '<p>قبل \ud83d بعد</p>', { format: 'html' }],
  ['200,000 lone surrogates', '\ud800'.repeat(200_000), {}],
];

/** Only a file can hold these; the program takes what is no text where its encoding is named. @type {[name: string, bytes: Buffer, binary?: boolean][]} */
const files = [
  ['UTF-8 cut inside a letter', Buffer.from('وصل الوزير إلى القاهرة').subarray(0, -1)],
  ['UTF-8 with a byte of windows-1256', Buffer.concat([Buffer.from('وصل '), Buffer.from([0xc7]), Buffer.from(' الوزير')])],
  ['a lone surrogate as CESU-8', Buffer.from([0xed, 0xa0, 0x80])],
  ['every byte', Buffer.from(Array.from({ length: 256 }, (_, i) => i)), true],
  ['1 MB of every byte', Buffer.from(Array.from({ length: 1 << 20 }, (_, i) => (i * 7919) >> 3 & 255)), true],
  ['UTF-16 with an odd byte', Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('خبر', 'utf16le'), Buffer.from([0x06])])],
  ['the head of a PNG', Buffer.from('89504e470d0a1a0a0000000d49484452000000100000001008060000001ff3ff61', 'hex'), true],
  ['a byte order mark and nothing else', Buffer.from([0xef, 0xbb, 0xbf])],
];

/** What any Article promises. */
function assertPromises(article) {
  assertSchema(article);
  const { text, clean, blocks, edits, mentions, entities } = article;
  assert.equal(typeof clean, 'string');
  let last = 0;
  for (const { begin, end } of edits) {
    assert.ok(last <= begin && begin <= end && end <= text.length, `edit ${begin}-${end} after ${last}`);
    last = end;
  }
  last = 0;
  for (const block of blocks) {
    assert.ok(last <= block.begin && block.begin < block.end && block.end <= text.length, `block ${block.begin}-${block.end}`);
    last = block.end;
    assert.equal(block.keep, block.cleanBegin !== null);
    if (block.keep) assert.ok(clean.startsWith(block.text, block.cleanBegin), `clean text of block ${block.begin}`);
  }
  for (const mention of mentions) {
    assert.ok(blocks[mention.block].text.startsWith(mention.text, mention.offset));
    assert.ok(mention.entity < entities.length);
  }
  assert.equal(article.statistics.kept + article.statistics.removed, blocks.length);
}

describe('bad input to the program', cli, () => {
  for (const [name, text, { format }] of texts) {
    test(name, { timeout: 40_000 }, () => {
      const article = JSON.parse(tanqih(['clean', '-', '--format', 'json', ...(format === 'html' ? ['--html'] : [])], text));
      if (format !== 'html') assert.equal(article.text, text);
      assertPromises(article);
    });
  }
  for (const [name, bytes, binary = false] of files) {
    test(name, { timeout: 40_000 }, () => {
      for (const html of [[], ['--html']]) {
        const read = (...encoding) => tanqih(['clean', '-', '--format', 'json', ...html, ...encoding], bytes);
        if (binary) assert.throws(() => read(), /^Error: exit code 2: .* looks like no text; .*--encoding/);
        assertPromises(JSON.parse(binary ? read('--encoding', 'UTF-8') : read()));
      }
    });
  }
  test('what is not UTF-8 is reported', () => {
    const { text, issues } = JSON.parse(tanqih(['clean', '-', '--format', 'json', '--encoding', 'utf-8'], files[0][1]));
    assert.equal(text, 'وصل الوزير إلى القاهر\ufffd');
    assert.deepEqual(issues, [{ code: 'ill_formed', begin: 21, end: 22, detail: issues[0]?.detail }]);
  });
});

describe('bad input to the module', wasm, () => {
  let analyse;
  before(async () => {
    ({ analyse } = await loadModule());
  });
  for (const [name, text, options] of [...texts, ...strings]) {
    test(name, { timeout: 40_000 }, () => {
      const article = analyse(text, options);
      if (options.format !== 'html') assert.equal(article.text, text);
      assertPromises(article);
    });
  }
  for (const [name, bytes] of files) {
    test(name, { timeout: 40_000 }, () => {
      for (const format of ['text', 'html']) assertPromises(analyse(bytes, { format }));
    });
  }
  test('what comes after is answered as before', () => {
    assert.equal(analyse('خبر', {}).text, 'خبر');
  });
});
