// SPDX-License-Identifier: MIT
// tanqih clean --ndjson: a line in, a line out, whatever the line is.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';

import { done, file, folder, paste, run, tanqih } from './tanqih.mjs';

const clean = done(['clean'], paste).trimEnd();
const long = `شارك المقال\n\n${paste}\nمواضيع ذات صلة\n• خبر أول عن السدود\n• خبر ثان عن المياه\n`;
const ndjson = (input, ...args) => {
  const { code, out, err } = run(['clean', '--ndjson', ...args], input);
  assert.ok(code === 0 || (code === 3 && /^tanqih: \d+ lines? ha(s|ve) no "/.test(err)), err);
  return out;
};
const text = JSON.stringify(long);
/** What stands in `text` afterwards. */
const cleaned = JSON.stringify(clean);

describe('a line is answered by a line', () => {
  const lines = {
    'what is not the field is passed on byte for byte': [
      `{ "id" : 1e5,"n":[1.0, -0, 1e400,12345678901234567890123],"text": ${text} , "\\u0627":"\\/\\u0627" } `,
      `{ "id" : 1e5,"n":[1.0, -0, 1e400,12345678901234567890123],"text": ${cleaned} , "\\u0627":"\\/\\u0627" } `,
    ],
    'ASCII alone, as Python writes': [
      `{"text":"${long.replace(/[^ -~]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`).replaceAll('"', '\\"').replaceAll('\\u000a', '\\n')}"}`,
      `{"text":${cleaned}}`,
    ],
    'CR LF': [`{"text":${text}}\r`, `{"text":${cleaned}}\r`],
    'the last of two members of one name': [`{"text":"a","text":${text}}`, `{"text":"a","text":${cleaned}}`],
    'an escaped name': [`{"t\\u0065xt":${text}}`, `{"t\\u0065xt":${cleaned}}`],
    'no text': ['{"text":""}', '{"text":""}'],
    'lone surrogates': ['{"text":"وصل \\ud800 الوزير \\udc00"}', '{"text":"وصل \\ud800 الوزير \\udc00"}'],
    'a blank line': ['', ''],
    'a line of spaces': [' \t\r', ' \t\r'],
    'no JSON': ['text', '{"id":null,"error":"is no JSON: at byte 1, expected an object"}'],
    'null alone': ['null', '{"id":null,"error":"is null, not an object"}'],
    'an array': ['[1]', '{"id":null,"error":"is an array, not an object"}'],
    'a number alone': ['3', '{"id":null,"error":"is a number, not an object"}'],
    'a string': ['"x"', '{"id":null,"error":"is a string, not an object"}'],
    'torn': [`{"id":"a","text":"b`, '{"id":"a","error":"is no JSON: ends before a quotation mark"}'],
    'two objects': ['{"id":1}{}', '{"id":1,"error":"is no JSON: at byte 9, expected the end of the line"}'],
    'no id': ['{"n":1,"text":2}', '{"id":null,"n":1,"error":"\\"text\\" is a number, not a string"}'],
    'all but the text is kept beside an error, as it is written': [
      `{"url" : "a\\/b", "text":7,"id":1e5, "error":"old","\\u0627": [1.0]}`,
      '{"url":"a\\/b","id":1e5,"\\u0627":[1.0],"error":"\\"text\\" is a number, not a string"}',
    ],
    'what is whole of a torn line is kept': [
      '{"id":7,"url":"a","text":"خ', '{"id":7,"url":"a","error":"is no JSON: ends before a quotation mark"}',
    ],
    'no field': ['{"id":{"a":1}}', '{"id":{"a":1},"error":"has no \\"text\\"; name the field of the text with --field"}'],
    'null': ['{"id":[7],"text":null}', '{"id":[7],"error":"\\"text\\" is null, not a string"}'],
    'a number': ['{"id":1.0,"text":7}', '{"id":1.0,"error":"\\"text\\" is a number, not a string"}'],
    'ill-formed UTF-8': [
      Buffer.from([...Buffer.from('{"id":7,"text":"a'), 0xff, ...Buffer.from('"}')]),
      '{"id":7,"error":"is not UTF-8; JSON must be"}',
    ],
    'ill-formed UTF-8 in the id': [
      Buffer.from([...Buffer.from('{"id":"'), 0xff, ...Buffer.from('","text":""}')]),
      '{"id":null,"error":"is not UTF-8; JSON must be"}',
    ],
    NUL: ['{"id":1}\0', '{"id":1,"error":"is no JSON: at byte 9, expected the end of the line"}'],
    'nested deep': [
      `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)},"text":${text}}`,
      `{"a":${'['.repeat(100_000)}${']'.repeat(100_000)},"text":${cleaned}}`,
    ],
  };
  for (const [name, [line, answer]] of Object.entries(lines))
    test(name, () => {
      assert.equal(ndjson(line), line.length === 0 ? '' : `${answer}\n`);
    });
  test('all of them after one another, whatever the number of jobs', () => {
    const input = Buffer.concat(Object.values(lines).flatMap(([line]) => [Buffer.from(line), Buffer.from('\n')]));
    const output = Object.values(lines).map(([, answer]) => `${answer}\n`).join('');
    for (const jobs of ['1', '2', '5']) assert.equal(ndjson(input, '--jobs', jobs), output);
  });
});

test('a byte order mark at the beginning is left out', () => {
  assert.equal(ndjson(`\uFEFF{"text":${text}}\n`), `{"text":${cleaned}}\n`);
});

test('every format is what the command gives for the text alone', () => {
  const expected = {
    text: clean,
    html: done(['clean', '--format', 'html'], long),
    markdown: done(['clean', '--format', 'markdown'], long),
  };
  for (const [format, value] of Object.entries(expected))
    assert.equal(ndjson(`{"text":${text}}`, '--format', format), `{"text":${JSON.stringify(value)}}\n`);
  assert.equal(ndjson(`{"text":${text},"n":1}`, '--format', 'json'),
    `{"text":${done(['clean', '--format', 'json'], long).trimEnd()},"n":1}\n`);
});

test('options hold as they do for one text', () => {
  const args = ['--keep', 'share', '--no-repair', 'spaces', '--quotes', 'guillemets'];
  assert.equal(JSON.parse(ndjson(`{"text":${text}}`, ...args)).text, done(['clean', ...args], long).trimEnd());
});

test('--html reads the field as HTML', () => {
  const html = `<html><body><nav><a href="/">الرئيسية</a></nav><article>${long.split('\n').map((line) => `<p>${line}</p>`).join('')}</article></body></html>`;
  assert.equal(JSON.parse(ndjson(JSON.stringify({ body: html }), '--html', '--field', 'body')).body,
    done(['clean', '--html'], html).trimEnd());
});

test('--into puts the article beside the text', () => {
  const into = (line) => ndjson(line, '--into', 'clean "text"');
  assert.equal(into(`{"text":${text} }`), `{"text":${text},"clean \\"text\\"":${cleaned} }\n`);
  assert.equal(into(`{"clean \\"text\\"":[1],"text":${text}}`), `{"clean \\"text\\"":${cleaned},"text":${text}}\n`);
});

test('--id-field names the document of an error, under its own name', () => {
  assert.equal(ndjson('{"رابط":"a/b"}', '--id-field', 'رابط'),
    '{"رابط":"a/b","error":"has no \\"text\\"; name the field of the text with --field"}\n');
});

describe('a wrong --field is told of', () => {
  const line = (id) => `{"id":${id},"body":${text},"url":"u"}\n`;
  test('where no line has it, with what there is, and exit code 3', () => {
    for (const args of [[], ['--jobs', '3']]) {
      const { code, out, err } = run(['clean', '--ndjson', '--field', 'nope', ...args], line(1) + line(2));
      assert.equal(code, 3);
      assert.equal(err, 'tanqih: 2 lines have no "nope", the first has: id, body, url; name the field with --field\n');
      assert.deepEqual(out.trimEnd().split('\n').map((answer) => Object.keys(JSON.parse(answer))), Array(2).fill(['id', 'body', 'url', 'error']));
    }
  });
  test('of a part of a stream, said and no failure', () => {
    const { code, err } = run(['clean', '--ndjson', '--field', 'nope', '--may-lack-field'], line(1));
    assert.deepEqual([code, err], [0, 'tanqih: 1 line of 1 could not be cleaned; 1 line has no "nope", the first has: id, body, url; name the field with --field\n']);
    assert.match(run(['clean', '--may-lack-field'], paste).err, /--may-lack-field needs --ndjson/);
  });
  test('where some have it, with exit code 0', () => {
    const { code, err } = run(['clean', '--ndjson', '--field', 'body'], `${line(1)}{"id":2,"text":""}\nno JSON\n`);
    assert.equal(code, 0);
    assert.equal(err, 'tanqih: 2 lines of 3 could not be cleaned; 1 line has no "body", the first has: id, text; name the field with --field\n');
  });
  test('and of a folder', () => {
    const root = fs.mkdtempSync(path.join(folder, 'fields-'));
    for (const name of ['a', 'b']) fs.writeFileSync(path.join(root, `${name}.jsonl`), line(1));
    const { code, err } = run(['clean', '--ndjson', root, '-o', path.join(root, 'out')]);
    assert.equal(code, 3);
    assert.match(err, /^tanqih: 2 lines have no "text", the first has: id, body, url; /);
  });
  test('what is no JSON is no wrong field', () => {
    const { code, err } = run(['clean', '--ndjson'], 'خبر\n');
    assert.deepEqual([code, err], [0, 'tanqih: 1 line of 1 could not be cleaned; their "error" says why\n']);
  });
});

describe('--max-bytes', () => {
  const fits = `{"id":1,"text":${text}}`;
  const size = Buffer.byteLength(fits);
  const refused = `{"id":1,"error":"is longer than ${size} bytes; allow more with --max-bytes"}\n`;
  test('is the length of a line without its end', () => {
    assert.equal(ndjson(`${fits}\n`, '--max-bytes', `${size}`), `{"id":1,"text":${cleaned}}\n`);
    assert.equal(ndjson(`${fits} \n${fits}\n`, '--max-bytes', `${size}`), `${refused}{"id":1,"text":${cleaned}}\n`);
  });
  test('holds for a line of many reads, and for one of spaces', () => {
    const more = `{"id":1,"text":"${'كلمة '.repeat(1 << 16)}"}\n`;
    assert.equal(ndjson(`${more}${fits}\n${more}`, '--max-bytes', `${size}`, '--jobs', '2'),
      `${refused}{"id":1,"text":${cleaned}}\n${refused}`);
    assert.equal(ndjson(`${' '.repeat(1 << 18)}\n`, '--max-bytes', '100kB'),
      '{"id":null,"error":"is longer than 100000 bytes; allow more with --max-bytes"}\n');
  });
  test('tells no number that may go on after it', () => {
    const line = `{"id":12345,"text":""}\n`;
    assert.match(ndjson(line, '--max-bytes', '9'), /^\{"id":null,/);
    assert.match(ndjson(line, '--max-bytes', '12'), /^\{"id":12345,/);
  });
});

test('many inputs are one stream, and -o a file', () => {
  const first = file('first.jsonl', `\uFEFF{"text":${text}}`);
  const second = file('second.jsonl', `{"text":"","n":2}\n`);
  const target = path.join(folder, 'all.jsonl');
  assert.equal(ndjson(`{"text":"","n":3}`, first, second, '-', '-o', target), '');
  assert.equal(fs.readFileSync(target, 'utf8'), `{"text":${cleaned}}\n{"text":"","n":2}\n{"text":"","n":3}\n`);
});

test('--counters sums up what was done', () => {
  const article = JSON.parse(done(['clean', '--format', 'json'], long));
  const count = (items, key) => {
    const counts = {};
    for (const item of items) counts[item[key]] = (counts[item[key]] ?? 0) + 2;
    return counts;
  };
  const expected = {
    documents: 3, errors: 1, empty: 1, truncated: 0, skipped: {},
    kept: count(article.blocks.filter(({ keep }) => keep), 'kind'),
    removed: count(article.blocks.filter(({ keep }) => !keep), 'kind'),
    cut: count(article.cuts, 'kind'),
    repaired: count(article.edits, 'rule'),
  };
  const input = `{"text":${text}}\n{}\n{"text":${text}}\n\n{"text":""}\n`;
  for (const jobs of ['1', '3']) {
    const { code, err } = run(['clean', '--ndjson', '--jobs', jobs, '--counters'], input);
    assert.equal(code, 0);
    const [said, counters] = err.split('\n');
    assert.equal(said, 'tanqih: 1 line of 4 could not be cleaned; 1 line has no "text", the first has: ; name the field with --field');
    assert.deepEqual(JSON.parse(counters), expected);
  }
  const target = path.join(folder, 'counters.json');
  assert.ok(!run(['clean', '--ndjson', `--counters=${target}`], input).err.includes('{'));
  assert.deepEqual(JSON.parse(fs.readFileSync(target, 'utf8')), expected);
});

test('more than a window of lines comes in order, whatever the number of jobs', () => {
  const lines = Array.from({ length: 3000 }, (_, i) => (i % 7 === 3 ? `{"id":${i},` : `{"id":${i},"text":${text}}`)).join('\n');
  const expected = ndjson(lines);
  assert.deepEqual(expected.trimEnd().split('\n').map((line) => JSON.parse(line).id), Array.from({ length: 3000 }, (_, i) => i));
  assert.equal(ndjson(lines, '--jobs', '4'), expected);
});

describe('an answer comes while the input is open', () => {
  for (const jobs of ['1', '3'])
    test(`--jobs ${jobs}`, { timeout: 60_000 }, async () => {
      const child = spawn(tanqih, ['clean', '--ndjson', '--jobs', jobs], { stdio: ['pipe', 'pipe', 'inherit'] });
      const answers = child.stdout[Symbol.asyncIterator]();
      let answered = '';
      for (let i = 0; i < 3; ++i) {
        child.stdin.write(`{"id":${i},"text":"خبر"}\n{"id":`); // and the beginning of another
        while (!answered.endsWith('\n')) answered += (await answers.next()).value;
        assert.equal(answered, i === 0 ? '{"id":0,"text":"خبر"}\n' : '{"id":null,"error":"is no JSON: ends before a comma or }"}\n');
        answered = '';
      }
      child.stdin.end('7,"text":""}');
      for await (const rest of answers) answered += rest;
      assert.equal(answered, '{"id":7,"text":""}\n');
      assert.equal(await new Promise((resolve) => child.on('close', resolve)), 0);
    });
});

describe('input or output that fails ends with 1', () => {
  test('a missing input, after the answers to what came before it', () => {
    for (const jobs of ['1', '3']) {
      const { code, out, err } = run(['clean', '--ndjson', '--jobs', jobs, '-', 'missing.jsonl'], '{"text":""}\n');
      assert.equal(code, 1);
      assert.equal(out, '{"text":""}\n');
      assert.match(err, /^tanqih: missing\.jsonl: [^\n]*; [^\n]*\n$/);
    }
  });
  test('a full disk', { skip: !fs.existsSync('/dev/full') }, () => {
    for (const jobs of ['1', '3']) {
      const { code, err } = run(['clean', '--ndjson', '--jobs', jobs, '-o', '/dev/full'], '{"text":""}\n'.repeat(100_000));
      assert.equal(code, 1);
      assert.match(err, /^tanqih: \/dev\/full: cannot be written: [^\n]*; [^\n]*\n$/);
    }
  });
  test('a full disk, while the input waits', { skip: !fs.existsSync('/dev/full'), timeout: 60_000 }, async () => {
    const child = spawn(tanqih, ['clean', '--ndjson', '--jobs', '3', '-o', '/dev/full'], { stdio: ['pipe', 'inherit', 'pipe'] });
    child.stdin.on('error', () => {}); // it may be gone already
    child.stdin.write('{"text":""}\n');
    assert.equal(await new Promise((resolve) => child.on('close', resolve)), 1);
  });
  test('a reader that has enough', () => {
    const lines = file('many.jsonl', `{"text":${text}}\n`.repeat(20_000));
    const result = spawnSync('sh', ['-c', '"$0" clean --ndjson --jobs 2 "$1" | head -n 1 | wc -l', tanqih, lines]);
    assert.equal(result.stdout.toString().trim(), '1');
    assert.equal(result.stderr.toString(), '');
  });
});

test('memory does not grow with the stream', { skip: !fs.existsSync('/proc/self/status') }, async () => {
  // The peak of a long stream is that of a short one, within what the allocator keeps; AddressSanitizer's keeps 256 MB.
  const quarantine = 'quarantine_size_mb=1';
  // Asked when all is answered and the input still open: then the program is there to be asked.
  const peak = async (count) => {
    const child = spawn(tanqih, ['clean', '--ndjson', '--jobs', '2'],
      { stdio: ['pipe', 'pipe', 'inherit'], env: { ...process.env, ASAN_OPTIONS: quarantine } });
    const ended = new Promise((resolve) => child.on('close', resolve));
    child.stdin.write(`{"text":${text}}\n`.repeat(count));
    let answered = 0;
    for await (const some of child.stdout) {
      for (const byte of some) answered += Number(byte === 10);
      if (answered === count) break;
    }
    const [, kilobytes] = /VmHWM:\s+(\d+) kB/.exec(fs.readFileSync(`/proc/${child.pid}/status`, 'utf8'));
    child.stdin.end();
    assert.equal(await ended, 0);
    return Number(kilobytes);
  };
  const short = await peak(2_000);
  const all = await peak(30_000);
  assert.ok(all < short + 30_000, `${short} kB, then ${all} kB`);
});

describe('wrong usage', () => {
  for (const args of [
    ['clean', '--field', 'text'],
    ['clean', '--ndjson', '--explain'],
    ['clean', '--ndjson', '--stage', 'read'],
    ['clean', '--ndjson', '--encoding', 'windows-1256'],
    ['clean', '--ndjson', '--jobs', 'many'],
    ['clean', '--ndjson', '--jobs', '-1'],
    ['clean', '--ndjson', '--max-bytes', '0'],
    ['clean', '--ndjson', '--max-bytes', '1 parsec'],
  ])
    test(`tanqih ${args.join(' ')}`, () => {
      const { code, out, err } = run(args, '{"text":""}\n');
      assert.equal(code, 2);
      assert.equal(out, '');
      assert.match(err, /^tanqih: [^\n]+; [^\n]+\n$/);
    });
});
