// SPDX-License-Identifier: MIT
// The program from outside: what it reads and writes, its exit codes, its errors.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';

import { asHtml, sites } from '../sites/sites.mjs';
import { done, file, folder, paste, run, tanqih } from './tanqih.mjs';

test('--version tells its own, ICU’s and the models’, as an article does', () => {
  const [, version, lines, names] = done(['--version'])
    .match(/^tanqih (\d+\.\d+\.\d+) \(ICU \d+(?:\.\d+)*; models: lines ([0-9a-f]{8}), names ([0-9a-f]{8})\)\n$/) ?? [];
  assert.equal(version, JSON.parse(fs.readFileSync(new URL('../../wasm/package.json', import.meta.url), 'utf8')).version);
  const article = JSON.parse(done(['clean', '--format', 'json'], paste));
  assert.deepEqual([article.version, article.models], [version, { lines, names }]);
  // Each is the checksum that the file of the weights carries after the four letters of its kind.
  for (const [name, checksum] of Object.entries({ lines, names }))
    assert.equal(fs.readFileSync(new URL(`../../core/data/${name}.model`, import.meta.url)).readUInt32LE(4).toString(16).padStart(8, '0'), checksum);
});

test('--help has an example for every command', () => {
  const help = done(['--help']);
  assert.match(help, /[^\n]\n$/);
  for (const command of ['clean', 'learn-site', 'tag', 'entities', 'eval']) {
    assert.match(help, new RegExp(`\\n  tanqih ${command} `));
    assert.match(done([command, '--help']), new RegExp(`Examples?:\\n(.*\\n)*?.*tanqih ${command} `));
  }
});

describe('what cannot be read or written ends with 1, named', () => {
  const source = file('readable.txt', paste);
  /** @type {[string[], string][]} */
  const failing = [
    [['clean', 'missing.txt'], 'missing.txt'],
    [['clean', folder], folder],
    [['entities', 'missing.txt'], 'missing.txt'],
    [['tag', '--tokens', 'missing.txt'], 'missing.txt'],
    [['eval', 'entities', 'missing.txt'], 'missing.txt'],
    [['eval', 'entities', source], source],
    [['clean', source, '-o', 'no/such/folder.txt'], 'no/such/folder.txt'],
    ...(fs.existsSync('/dev/full') ? [/** @type {[string[], string]} */ ([['clean', source, '-o', '/dev/full'], '/dev/full'])] : []),
  ];
  for (const [args, name] of failing)
    test(`tanqih ${args.join(' ').replaceAll(folder, 'FOLDER')}`, () => {
      const { code, out, err } = run(args);
      assert.equal(code, 1);
      assert.equal(out, '');
      assert.ok(err.startsWith(`tanqih: ${name}: `), err);
      assert.match(err, /; [^\n]+\n$/);
    });
});

test('a file, standard input and - are the same', () => {
  const expected = done(['clean', file('paste.txt', paste)]);
  assert.ok(expected.includes('افتتح وزير المياه سامر الحداد'));
  assert.ok(expected.endsWith('أعوام.\n'));
  assert.equal(done(['clean'], paste), expected);
  assert.equal(done(['clean', '-'], paste), expected);
});

test('nothing in, nothing out', () => {
  for (const args of [['clean'], ['clean', '--format', 'html'], ['clean', '--format', 'markdown'],
    ['clean', '--html'], ['clean', '--explain'], ['entities'], ['tag', '--tokens']])
    assert.deepEqual(run(args, ''), { code: 0, signal: null, out: '', err: '' }, args.join(' '));
  assert.equal(JSON.parse(done(['clean', '--format', 'json'], '')).clean, '');
});

describe('JSON is what JSON.stringify would write', () => {
  const inputs = {
    article: paste,
    'control characters': 'فقرة \u0000\u0001\b\f\u001f\u007f\u2028\u2029 "أولى" \\ هنا\r\nوثانية',
    'ill-formed UTF-8': Buffer.from([0xd9, 0x85, 0xff, 0x20, 0xed, 0xa0, 0x80, 0xd9]),
    emoji: 'خبر \u{1F600}\u{1F468}\u200d\u{1F469} عاجل',
    nothing: '',
  };
  for (const [name, input] of Object.entries(inputs))
    test(name, () => {
      const out = done(['clean', '--format', 'json'], input);
      const article = JSON.parse(out);
      assert.equal(`${JSON.stringify(article)}\n`, out);
      assert.deepEqual(Object.keys(article), ['schema', 'version', 'models', 'text', 'clean', 'blocks', 'edits',
        'cuts', 'fields', 'mentions', 'entities', 'quotations', 'confidence', 'other', 'issues', 'statistics']);
      for (const block of article.blocks)
        if (block.cleanBegin !== null)
          assert.equal(article.clean.substr(block.cleanBegin, block.text.length), block.text);
      for (const mention of article.mentions)
        assert.equal(article.blocks[mention.block].text.substr(mention.offset, mention.text.length),
          mention.text);
    });
});

test('the text is the JSON’s clean text', () => {
  const article = JSON.parse(done(['clean', '--format', 'json'], paste));
  assert.equal(done(['clean'], paste), `${article.clean}\n`);
  assert.equal(article.text, paste);
});

test('HTML and Markdown hold the article', () => {
  const html = done(['clean', '--format', 'html'], paste);
  assert.match(html, /^<article dir="rtl" lang="ar">\n[^]*<\/article>\n$/);
  assert.ok(html.includes('&quot;'));
  const markdown = done(['clean', '--format', 'markdown'], paste);
  assert.ok(markdown.includes('افتتح وزير المياه سامر الحداد'));
  assert.ok(markdown.endsWith('أعوام.\n'));
});

test('links and bold words stay unless switched off, pictures only if asked for', () => {
  const [title, first, second] = paste.split('\n').filter(Boolean);
  const page = `<base href="https://site.example/n/"><h1>${title}</h1><p>${first} <a href="1">بيان</a> <b>مهم</b></p><img src="a.jpg" alt="السد"><p>${second}</p>`;
  const markdown = (...flags) => done(['clean', '--html', '--format', 'markdown', ...flags], page);
  assert.ok(markdown().includes('[بيان](https://site.example/n/1) **مهم**'));
  assert.ok(!markdown().includes('a.jpg'));
  assert.ok(markdown('--no-links', '--no-emphasis').includes(' بيان مهم'));
  assert.ok(markdown('--images').includes('![السد](https://site.example/n/a.jpg)'));
});

test('every stage can be seen, as JSON', () => {
  for (const stage of ['read', 'repair', 'segment', 'label', 'strip', 'tokenise', 'tag', 'link']) {
    const out = done(['clean', '--stage', stage], paste);
    const seen = JSON.parse(out);
    assert.equal(`${JSON.stringify(seen)}\n`, out);
    assert.equal(seen.stage, stage);
  }
});

test('a list of kinds or rules does not take the file for one of them', () => {
  const source = file('list.txt', paste);
  assert.equal(done(['clean', '--keep', 'source,dateline', '--no-repair', 'spaces,tatweel', source]),
    done(['clean', '--no-repair', 'tatweel,spaces', '--keep', 'dateline', '--keep', 'source'], paste));
});

test('--explain names the same lines whatever offsets count', () => {
  const text = `${'😀'.repeat(40)}\n${paste}\nشارك المقال\n\nاقرأ أيضا\n\n😀 خبر آخر عن السد القديم في الشمال\n\nحقوق النشر محفوظة\n`;
  const [units, points] = ['code_units', 'code_points'].map((unit) => run(['clean', '--explain', '--offsets', unit], text).err);
  assert.equal(points, units);
  assert.match(units, /^standard input:8: share/m);
});

test('--explain has a line for each removed block, on standard error', () => {
  const long = `${paste}\nشارك المقال\n\nمواضيع ذات صلة\n• خبر أول عن السدود\n• خبر ثان عن المياه\n`;
  const { removed } = JSON.parse(done(['clean', '--format', 'json'], long)).statistics;
  const { out, err } = run(['clean', '--explain'], long);
  assert.equal(out, done(['clean'], long));
  const lines = err.split('\n').filter((line) => line !== '');
  assert.equal(lines.length, removed);
  for (const line of lines)
    assert.match(line, /^standard input:\d+: [a-z_]+, \d+%/);
});

describe('-o', () => {
  test('writes the whole file and leaves nothing else', () => {
    const own = fs.mkdtempSync(path.join(folder, 'o-'));
    const target = path.join(own, 'article.txt');
    assert.equal(done(['clean', '-o', target], paste), '');
    assert.equal(fs.readFileSync(target, 'utf8'), done(['clean'], paste));
    assert.deepEqual(fs.readdirSync(own), ['article.txt']);
  });
  test('is never the input, whatever it is called', () => {
    const target = file('input.jsonl', `{"text":${JSON.stringify(paste)}}\n`);
    const link = path.join(folder, 'input-link.jsonl');
    fs.symlinkSync(target, link);
    const before = fs.readFileSync(target, 'utf8');
    for (const args of [['clean'], ['clean', '--ndjson'], ['entities'], ['learn-site', '--ndjson']])
      for (const output of [target, link]) {
        const { code, err } = run([...args, target, '-o', output]);
        assert.equal(code, 2);
        assert.equal(err, `tanqih: ${output}: is what is read, and would be lost; name another file with -o\n`);
        assert.equal(fs.readFileSync(target, 'utf8'), before);
      }
  });
  test('keeps the rights of what it replaces, and a link stays one', () => {
    const target = file('same.txt', 'old');
    fs.chmodSync(target, 0o640);
    const link = path.join(folder, 'link.txt');
    fs.symlinkSync(target, link);
    done(['clean', '-o', link], paste);
    assert.equal(fs.readFileSync(target, 'utf8'), done(['clean'], paste));
    assert.equal(fs.statSync(target).mode & 0o777, 0o640);
    assert.ok(fs.lstatSync(link).isSymbolicLink());
  });
  test('leaves the old file where the input cannot be read', () => {
    const target = file('old.txt', 'old');
    assert.equal(run(['clean', 'missing.txt', '-o', target]).code, 1);
    assert.equal(fs.readFileSync(target, 'utf8'), 'old');
  });
});

describe('tag --tokens', () => {
  test('labels every word and keeps the blank lines', () => {
    const words = 'قال\tO\nسامر\tB-PER\textra\nالحداد\n\n\nفي\nالجنوب\n.\n';
    const lines = done(['tag', '--tokens'], words).split('\n');
    assert.deepEqual(lines.map((line) => line.split('\t')[0]),
      ['قال', 'سامر', 'الحداد', '', '', 'في', 'الجنوب', '.', '']);
    for (const line of lines.filter((line) => line !== ''))
      assert.match(line, /^[^\t]+\t(O|[BI]-(PER|LOC|ORG|MISC))$/);
  });
  test('reads CR LF and a last line without an end', () => {
    assert.deepEqual(done(['tag', '--tokens'], 'من\r\n\r\nإلى').split('\n').map((line) => line.split('\t')[0]),
      ['من', '', 'إلى', '']);
  });
});

test('--names: names of one’s own, and names never to be marked', () => {
  const names = file('names.tsv', '# mine\nالخزان\tmisc\r\n\nسامر الحداد\tnone\n');
  const entities = JSON.parse(done(['entities', '--format', 'json', '--names', names], paste));
  assert.ok(entities.some(({ name, type, origin }) => name === 'الخزان' && type === 'misc' && origin === 'user')
    || !paste.includes('الخزان'));
  assert.ok(JSON.parse(done(['entities', '--format', 'json'], paste)).some(({ name }) => name === 'سامر الحداد'));
  assert.ok(!entities.some(({ name }) => name === 'سامر الحداد'));
  const empty = run(['clean', '--names', file('empty.tsv', '# mine\nسامر\tperson\n \tplace\n')], paste);
  assert.equal(empty.code, 2);
  assert.match(empty.err, /empty\.tsv: line 3: The name " " has no word\.\n$/);
  for (const [wrong, why] of [
    ['سامر\n', ' has no type'], ['سامر\t\n', ' has no type'], ['سامر\t\r\n', ' has no type'], ['سامر\t', ' has no type'],
    ['سامر\tking\n', ': there is no type "king"'], ['سامر\tdate\n', ': there is no type "date"'], ['سامر\tPerson\n', ': there is no type "Person"'],
    ['سامر\tperson\tnote\n', ': there is no type "person note"'],
  ]) {
    const names = file('wrong.tsv', `# mine\n${wrong}`);
    assert.deepEqual(run(['entities', '--names', names], paste), {
      code: 2, signal: null, out: '',
      err: `tanqih: ${names}: line 2${why}; write name<TAB>type, the type person, organisation, place, misc or none\n`,
    });
  }
  assert.equal(run(['clean', '--names', 'missing.tsv'], paste).code, 1);
});

describe('entities and learn-site read folders and lines', () => {
  const root = fs.mkdtempSync(path.join(folder, 'many-'));
  fs.mkdirSync(path.join(root, 'dir/sub'), { recursive: true });
  fs.writeFileSync(path.join(root, 'dir/a.txt'), paste);
  fs.writeFileSync(path.join(root, 'dir/sub/b.txt'), paste);
  const lines = path.join(root, 'news.jsonl');
  test('a folder: a file each', () => {
    for (const [format, ending] of [['text', 'txt'], ['tsv', 'tsv'], ['json', 'json']]) {
      const out = path.join(root, `out-${format}`);
      done(['entities', path.join(root, 'dir'), '-o', out, '--format', format, '--jobs', '2']);
      for (const name of ['a', 'sub/b'])
        assert.equal(fs.readFileSync(path.join(out, `${name}.${ending}`), 'utf8'), done(['entities', '--format', format], paste));
    }
  });
  test('lines: the names beside the text', () => {
    fs.writeFileSync(lines, `{"id":1,"body":${JSON.stringify(paste)}}\n{"id":2}\n`);
    const [first, second] = done(['entities', '--ndjson', '--field', 'body', lines]).trimEnd().split('\n').map((line) => JSON.parse(line));
    assert.deepEqual(first, { id: 1, body: paste, entities: JSON.parse(done(['entities', '--format', 'json'], paste)) });
    assert.equal(second.error, 'has no "body"; name the field of the text with --field');
    assert.equal(run(['entities', '--ndjson', lines]).code, 3);
    assert.equal(JSON.parse(done(['entities', '--ndjson', '--field', 'body', '--format', 'tsv', '--into', 'rows', lines]).split('\n')[0]).rows,
      done(['entities', '--format', 'tsv'], paste));
  });
  test('a site from lines is the site from files', () => {
    const pages = sites[0].pages.slice(0, 5).map(asHtml);
    const names = pages.map((_, i) => path.join(root, `page-${i}.html`));
    pages.forEach((page, i) => fs.writeFileSync(names[i], page));
    const jsonl = file('site.jsonl', `${pages.map((page) => JSON.stringify({ body: page })).join('\n')}\nno JSON\n`);
    const { code, out, err } = run(['learn-site', '--ndjson', '--html', '--field', 'body', jsonl]);
    assert.equal(code, 0, err);
    assert.equal(out, done(['learn-site', ...names]));
    assert.match(err, /^tanqih: .*site\.jsonl:6: is no JSON.*\ntanqih: 1 page of 6 could not be read and taught nothing; why stands above\n/);
    const wrong = run(['learn-site', '--ndjson', jsonl]);
    assert.equal(wrong.code, 3);
    assert.match(wrong.err, /^tanqih: 5 lines have no "text", the first has: body; /);
  });
});

test('eval entities counts what a person labelled', () => {
  const labelled = file('labelled.tsv', 'كلمة\tB-PER\nأخرى\tI-PER\n\nثالثة\tB-LOC\n');
  const rows = done(['eval', 'entities', labelled]).trimEnd().split('\n').map((row) => row.split(/ +/));
  assert.deepEqual(rows[0], ['type', 'precision', 'recall', 'F1', 'gold', 'found', 'right']);
  const gold = Object.fromEntries(rows.slice(1).map((row) => [row[0], row[4]]));
  assert.deepEqual([gold.PER, gold.LOC, gold.all], ['1', '1', '2']);
});

test('eval entities counts by the taste of corpora, or of a reader', () => {
  const labelled = file('ministry.tsv', 'قالت\tO\nوزارة\tB-ORG\nالصحة\tI-ORG\nالمصرية\tI-ORG\nإن\tO\n');
  const right = (/** @type {string[]} */ ...taste) => done(['eval', 'entities', ...taste, labelled]).trimEnd().split(/\s+/).at(-1);
  assert.equal(right('--taste', 'reader'), '1');
  assert.equal(right('--taste', 'corpora'), right());
  assert.match(run(['eval', 'entities', '--taste', 'mine', labelled]).err, /^tanqih: [^\n]*corpora[^\n]*reader[^\n]*\n$/);
});

test('eval entities refuses a label that CoNLL does not have, with file, line and the labels there are', () => {
  const labelled = file('labels.tsv', 'كلمة\tO\nأخرى\tB-FOO\n');
  assert.deepEqual(run(['eval', 'entities', labelled]), {
    code: 1, signal: null, out: '',
    err: `tanqih: ${labelled}: line 2: there is no label "B-FOO"; write O, or B- or I- with PER, ORG, LOC or MISC\n`,
  });
  // A label of another's making stays on one line and turns no terminal around.
  assert.match(run(['eval', 'entities'], 'كلمة\t\u2028\u202eB-PER\n').err, /^tanqih: standard input: line 1: there is no label " {2}B-PER"; [^\n]*\n$/);
});

test('entities as a table, TSV and JSON are the same entities', () => {
  const entities = JSON.parse(done(['entities', '--format', 'json'], paste));
  assert.deepEqual(entities, JSON.parse(done(['clean', '--format', 'json'], paste)).entities);
  const rows = done(['entities', '--format', 'tsv'], paste).trimEnd().split('\n');
  assert.equal(rows[0], 'type\tname\tcount\tvariants\tvalue');
  assert.deepEqual(rows.slice(1).map((row) => row.split('\t').slice(0, 3)),
    entities.map(({ type, name, count }) => [type, name, String(count)]));
  const lines = done(['entities'], paste).split('\n').slice(0, -1);
  assert.equal(lines.length, entities.length);
});

describe('any input has an answer', () => {
  const inputs = {
    'only spaces': ' \t\u00a0\n \n',
    'English only': 'A plain English paragraph, with nothing Arabic in it at all.\n',
    binary: Buffer.from(Array.from({ length: 4096 }, (_, i) => (i * 7919) % 256)),
    NUL: Buffer.alloc(1000),
    'truncated UTF-8': Buffer.from('خبر', 'utf8').subarray(0, 5),
    '10 MB on one line': 'كلمة '.repeat(1_200_000),
    'a million lines': 'كلمة\n'.repeat(1_000_000),
    'deeply nested HTML': `${'<div>'.repeat(100_000)}نص`,
  };
  for (const [name, input] of Object.entries(inputs))
    for (const args of [['clean'], ['clean', '--html'], ['clean', '--format', 'html']])
      test(`${name}: tanqih ${args.join(' ')}`, () => {
        const { code, err } = run(args, input);
        if (name === 'binary' || name === 'NUL') {
          assert.equal(code, 2);
          assert.match(err, /^tanqih: standard input: looks like no text; [^\n]* tanqih clean --encoding UTF-16LE -\n$/);
        } else {
          assert.equal(code, 0, err);
        }
      });
});

test('a doubtful input is answered and told of, once', () => {
  const torn = Buffer.concat([Buffer.from('وصل '), Buffer.from([0xff]), Buffer.from(' الوزير '), Buffer.from([0xff])]);
  for (const args of [['clean'], ['clean', '--explain'], ['clean', '--stage', 'read'], ['entities'], ['tag', '--tokens']]) {
    const { code, err } = run([...args, '--encoding', 'utf-8'], torn);
    assert.equal(code, 0);
    assert.match(err, /^(tanqih: )?standard input: has bytes that its encoding does not allow[^\n]*--encoding\n$/, args.join(' '));
  }
  const image = file('image.png', Buffer.from('89504e470d0a1a0a0000000d4948445200000000000001000800000000001ff3ff61', 'hex'));
  assert.deepEqual(run(['clean', image]), { code: 2, signal: null, out: '',
    err: `tanqih: ${image}: looks like no text; if it is one, name its encoding: tanqih clean --encoding UTF-16LE ${image}\n` });
  const said = run(['clean', '--encoding', 'windows-1256', image]);
  assert.deepEqual([said.code, said.err], [0, `tanqih: ${image}: looks like no text; give a text, or a page with --html\n`]);
});

test('a document that is no text is refused, with how a text is made of it', () => {
  /** @type {Record<string, [string, RegExp]>} the bytes, and what is said of them */
  const files = {
    'news.pdf': ['%PDF-1.7\n', /is a PDF; .*pdftotext/],
    'news.txt': ['%PDF-1.7\n', /is a PDF; .*pdftotext/],
    'news.docx': ['PK\x03\x04 word/document.xml', /is a Word document; .*pandoc/],
    'news.odt': ['PK\x03\x04 mimetype', /is a zip, /],
    'news.parquet': ['PAR1\x15\x04\0\0PAR1', /is Parquet; .* tanqih clean --ndjson --field text/],
    'news.doc': ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', /is an old Word file/],
  };
  for (const [name, [bytes, words]] of Object.entries(files)) {
    const given = file(name, Buffer.from(bytes, 'latin1'));
    for (const args of [['clean'], ['clean', '--html'], ['clean', '--stage', 'read'], ['entities'], ['tag', '--tokens']]) {
      const { code, out, err } = run([...args, given]);
      assert.deepEqual([code, out], [2, ''], `${name}: ${args.join(' ')}`);
      assert.match(err, words);
      assert.match(err, /^tanqih: .*; .*\n$/);
    }
  }
});

describe('texts in a structure that nobody said they have are refused with the line to type', () => {
  const body = JSON.stringify(paste);
  const csv = `"${paste.replaceAll('"', '""')}"`;
  /** Name, bytes, and the line. @type {[string, string, string][]} */
  const inputs = [
    ['news.jsonl', `{"id":1,"body":${body}}\n{"id":2,"body":""}\n`, 'is JSON, a document a line; write tanqih clean --ndjson --field body news.jsonl'],
    ['news', `\ufeff{"id":1,"body":${body}}`, 'is JSON, a document a line; write tanqih clean --ndjson --field body news'],
    ['my news.txt', `{"متن":"<p>خبر</p>","n":[1]}\n`, "is JSON, a document a line; write tanqih clean --ndjson --field متن --html 'my news.txt'"],
    ['long.txt', `{"id":1,"body":"${'كلمة '.repeat(20_000)}"}\n`, 'is JSON, a document a line; write tanqih clean --ndjson --field body long.txt'],
    ['empty.ndjson', '', 'is to have a document a line by its name; write tanqih clean --ndjson --field text empty.ndjson'],
    ['news.json', `{\n  "id": 1,\n  "body": ${body}\n}\n`, 'is JSON; make a line of it: jq -c . news.json | tanqih clean --ndjson --field body'],
    ['list.json', `[\n  {"id": 1, "body": ${body}},\n  {}]`, "is an array of JSON; make lines of it: jq -c '.[]' list.json | tanqih clean --ndjson --field body"],
    ['news.csv', `id,body\r\n1,${csv}\r\n`, "is a table; make lines of it: duckdb -c \"COPY (FROM read_csv('news.csv', all_varchar = true)) TO '/dev/stdout' (FORMAT json)\" | tanqih clean --ndjson --field body"],
    ['table.txt', `id\tbody\turl\n1\t${csv}\tu\n`, "is a table; make lines of it: duckdb -c \"COPY (FROM read_csv('table.txt', all_varchar = true)) TO '/dev/stdout' (FORMAT json)\" | tanqih clean --ndjson --field body"],
    ['arabic.csv', `رقم;نص\n1;${csv}\n`, "is a table; make lines of it: duckdb -c \"COPY (FROM read_csv('arabic.csv', all_varchar = true)) TO '/dev/stdout' (FORMAT json)\" | tanqih clean --ndjson --field نص"],
  ];
  for (const [name, bytes, words] of inputs)
    test(name, () => {
      file(name, bytes);
      assert.deepEqual(run(['clean', name]), { code: 2, signal: null, out: '', err: `tanqih: ${name}: ${words}\n` });
      const command = run(['entities', name]).err;
      assert.ok(command.includes('tanqih entities --ndjson'), command);
      assert.equal(run(['clean', '--encoding', 'UTF-8', name]).code, 0, 'an encoding says that it is a text');
      assert.equal(run(['clean', '--html', name]).code, 0);
    });
  test('the line that is told is right', () => {
    const name = path.basename(file('told.jsonl', `{"id":1,"body":${body}}\n`));
    const line = /write tanqih (.*)\n/.exec(run(['clean', name]).err)?.[1] ?? '';
    assert.equal(JSON.parse(done(line.split(' '))).body, done(['clean'], paste).trimEnd());
    assert.match(run(['clean'], `{"id":1,"body":${body}}\n`).err, /^tanqih: standard input: is JSON, a document a line; write tanqih clean --ndjson --field body\n$/);
  });
  test('a text that merely looks alike is a text', () => {
    for (const text of ['{ "خبر" }\n', '{"a', '[1] خبر\n', '["خبر"]\n', 'قال, ثم\nذهب, ثم\n', 'Home,Home\na,b\n', 'one,two three\nx,y\n', '{}'])
      assert.equal(run(['clean'], text).code, 0, text);
  });
});

test('an encoding is named in printable ASCII, and an unknown one is an error', () => {
  const known = 'one that ICU knows, such as UTF-8, windows-1256, ISO-8859-6 or UTF-16LE.';
  for (const name of ['windows-1256\n', '\u001b[31m', 'عربي'])
    assert.deepEqual(run(['clean', '--encoding', name], paste),
      { code: 2, signal: null, out: '', err: `tanqih: standard input: The name of an encoding is printable ASCII; name ${known}\n` });
  assert.equal(run(['clean', '--encoding', 'klingon'], paste).err, `tanqih: standard input: No encoding is named "klingon"; name ${known}\n`);
});

test('a reader that has enough ends it quietly', { skip: process.platform === 'win32' }, () => {
  const source = file('long.txt', `${paste}\n`.repeat(10_000));
  const result = spawnSync('sh', ['-c', '"$0" clean "$1" | head -c 10 >/dev/null', tanqih, source]);
  assert.equal(result.status, 0);
  assert.equal(result.stderr.toString(), '');
});

test('offsets count code points where they are asked for, whatever stands before', () => {
  const text = '😀 خبر 👍🏽\n\nوصل أحمد الصفدي إلى القاهرة 𝄞، وقال الصفدي إن "اللقاء مهم للجميع في المنطقة" أمس.\n';
  const units = JSON.parse(done(['clean', '--format', 'json'], text));
  const points = JSON.parse(done(['clean', '--format', 'json', '--offsets', 'code_points'], text));
  assert.equal(units.offsets, undefined);
  assert.equal(points.offsets, 'code_points');
  const pasted = [...points.text];
  assert.ok(points.mentions.length > 3);
  for (const [i, { begin, end, text, block, offset }] of points.mentions.entries()) {
    assert.equal(pasted.slice(begin, end).join(''), text);
    assert.equal([...points.blocks[block].text].slice(offset).join('').indexOf(text), 0);
    assert.ok(begin < units.mentions[i].begin);
  }
  for (const { cleanBegin, text } of points.blocks.filter(({ keep }) => keep))
    assert.equal([...points.clean].slice(cleanBegin, cleanBegin + [...text].length).join(''), text);
  for (const { begin, end, text } of points.quotations) assert.equal(pasted.slice(begin, end).join(''), text);
  assert.match(run(['clean', '--offsets', 'bytes'], text).err, /^tanqih: [^\n]*code_units[^\n]*code_points[^\n]*\n$/);
});
