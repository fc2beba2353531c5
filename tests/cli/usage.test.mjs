// SPDX-License-Identifier: MIT
// A wrong command line ends with 2 and one line of our own words: the option, what is wrong, what to write, the help.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';

import { done, file, paste, run } from './tanqih.mjs';

const source = file('paste.txt', paste);
const clean = done(['clean'], paste);
const kinds = 'title, dateline, byline, body, subheading, caption, source, read_also, related, tags, share, navigation, promo, comments, legal or other';
const commands = 'write tanqih clean, learn-site, entities, tag or eval';
const size = 'is no size from 1 to 1073741824 bytes; write one such as 100000, 16MB or 16MiB';

/** What is said of each, before "; see … --help". @type {[string[], string][]} */
const wrong = [
  // Commands and arguments.
  [[], `no command is given; ${commands}`],
  [['bogus'], `there is no command "bogus"; ${commands}`],
  [['bogus', 'clean'], `there is no command "bogus"; ${commands}`],
  [['eval'], 'no command is given; write tanqih eval entities'],
  [['eval', 'blocks'], 'there is no command "blocks"; write tanqih eval entities'],
  [['tag', 'one', 'two'], 'tag reads one FILE, and "two" is one more'],
  [['tag', source, 'clean'], '"clean" is a second command; write one at a time'],
  [['learn-site'], 'learn-site needs PAGES'],
  [['clean', ''], 'an argument is empty; write a name, or leave it out'],
  // Options that are not there.
  [['--bogus'], 'there is no option --bogus'],
  [['--bogus', 'clean'], 'there is no option --bogus'],
  [['clean', '--bogus'], 'clean has no option --bogus'],
  [['clean', '--bogus=3'], 'clean has no option --bogus'],
  [['clean', '--fromat', 'html'], 'clean has no option --fromat (--format?)'],
  [['clean', '-x'], 'clean has no option -x'],
  [['eval', 'entities', '--html'], 'entities has no option --html'],
  // No value, though it may not seem so.
  ...[['--keep'], ['--keep='], ['--keep=', source], ['--keep', ''], ['--keep', ','], ['--keep=,,', source]].map((args) =>
    /** @type {[string[], string]} */ ([['clean', ...args], '--keep has no value; write --keep KIND,...'])),
  [['clean', '--format'], '--format has no value; write --format FORMAT'],
  [['clean', '--format=', source], '--format has no value; write --format FORMAT'],
  [['clean', '-o'], '-o has no value; write -o FILE'],
  [['clean', '-o', ''], '-o has no value; write -o FILE'],
  [['clean', '--names='], '--names has no value; write --names FILE'],
  [['clean', '--encoding', ''], '--encoding has no value; write --encoding NAME'],
  [['learn-site', source, '--share='], '--share has no value; write --share PERCENT'],
  ...['--precision', '--recall', '--counters'].map((option) =>
    /** @type {[string[], string]} */ ([['clean', `${option}=`], `${option}= has no value; write ${option} alone, or the value behind the =`])),
  // A value where none belongs, or where it does not belong.
  [['clean', '--html='], '--html takes no value; write --html'],
  [['clean', '--html=yes'], '--html takes no value; write --html'],
  [['clean', '--help=clean'], '--help takes no value; write --help'],
  [['clean', '--precision', '30'], '--precision takes its number behind =; write --precision=30'],
  [['clean', '--recall', '30', source], '--recall takes its number behind =; write --recall=30'],
  // Values that are not there.
  [['clean', '--format', 'pdf'], '--format: there is no "pdf"; write text, html, markdown, json, tei, docx, csv or jsonl'],
  [['clean', '--format', '--html'], '--format: there is no "--html"; write text, html, markdown, json, tei, docx, csv or jsonl'],
  [['clean', '--keep', 'source,everything'], `--keep: there is no "everything"; write ${kinds}`],
  [['clean', '--stage', 'render'], '--stage: there is no "render"; write read, repair, segment, label, strip, tokenise, tag or link'],
  [['clean', '--quotes', 'round'], '--quotes: there is no "round"; write as_is, guillemets, curly or straight'],
  [['clean', '--ndjson', '--group-by', 'site'], '--group-by: there is no "site"; write host'],
  [['entities', '--format', 'html'], '--format: there is no "html"; write text, json or tsv'],
  ...['0', '101', '-5', '5.5', 'abc', '3x', '99999999999999999999'].map((number) =>
    /** @type {[string[], string]} */ ([['clean', `--precision=${number}`], `--precision: "${number}" is no whole number from 1 to 100`])),
  [['clean', '--jobs', '2000'], '--jobs: "2000" is no whole number from 0 to 1024'],
  [['clean', '-j', 'x'], '--jobs: "x" is no whole number from 0 to 1024'],
  [['learn-site', '--share', '0', source], '--share: "0" is no whole number from 1 to 100'],
  ...['0', '2GiB', '12q', '-5', '1.5MB', '16EiB', 'many'].map((bytes) =>
    /** @type {[string[], string]} */ ([['clean', '--max-bytes', bytes], `--max-bytes: "${bytes}" ${size}`])),
  // Options that do not go together, or only with another.
  [['clean', '--precision', '--recall'], '--precision and --recall do not go together; leave one out'],
  [['clean', '--ndjson', '--explain'], '--explain and --ndjson do not go together; leave one out'],
  [['clean', '--field', 'body'], '--field needs --ndjson; add it'],
  [['clean', '--skip-existing'], '--skip-existing needs --output; add it'],
  [['clean', '--format', 'text', '--format', 'html'], '--format is given more than once; leave one'],
  [['clean', '--precision=10', '--precision=20'], '--precision is given more than once; leave one'],
  // What is quoted stays on its line and writes nothing to the terminal but itself.
  [['clean', '--format', 'a\nb\u001b[31m'], '--format: there is no "a b [31m"; write text, html, markdown, json, tei, docx, csv or jsonl'],
  [['a\u202eb'], `there is no command "a b"; ${commands}`],
];

describe('one line says what is wrong and where the help is', () => {
  for (const [args, what] of wrong)
    test(`tanqih ${args.map((word) => JSON.stringify(word)).join(' ').replaceAll(source, 'paste.txt')}`, () => {
      const path = args[0] === 'eval' && args[1] === 'entities' ? ['eval', 'entities']
        : ['clean', 'learn-site', 'entities', 'tag', 'eval'].includes(args[0]) ? [args[0]] : [];
      assert.deepEqual(run(args, paste), {
        code: 2, signal: null, out: '', err: `tanqih: ${what}; see ${['tanqih', ...path, '--help'].join(' ')}\n`,
      });
    });
});

test('what looks like it and is right', () => {
  for (const args of [['--precision'], ['--precision=50'], ['--precision=050'], ['--html', '--html', '--precision', '--', '-'], ['--keep=title,,body'],
    ['--max-bytes', '100kB'], ['--max-bytes=0100000'], ['-j2'], ['-j', '010'], ['--jobs=0']])
    assert.equal(run(['clean', ...args], paste).code, 0, args.join(' '));
  // The value of an option may look like another without its value.
  assert.equal(done(['clean', '--ndjson', '--field', '--keep='], '{"--keep=":""}\n'), '{"--keep=":""}\n');
});

test('a file may be called as a number', () => {
  file('30', paste);
  assert.equal(done(['clean', '--precision', '30']), done(['clean', '--precision=50', source]));
  assert.equal(done(['clean', '30']), clean);
});

test('--max-bytes is decimal, zeros before it or not', () => {
  assert.match(run(['clean', '--max-bytes', '010'], paste).err, / more than 10 bytes/);
});
