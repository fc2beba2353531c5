// SPDX-License-Identifier: MIT
// tanqih clean: the article that is in a paste, in a file, in each of several, or in each line of a stream.
import fs from 'node:fs';
import { availableParallelism } from 'node:os';
import path from 'node:path';

import { cleanOptions, coreOptions, most, outputOption, readingOptions } from './core_options.js';
import { newCounters } from './counters.js';
import { documentIn, fileOf } from './document.js';
import { explain, languageOf } from './explain.js';
import { exit, Failure, reasonOf, RefusedInput } from './failure.js';
import { nameOfInput, stemOf, wholeNameOf } from './input.js';
import { warnings } from './issue_words.js';
import { cleanNdjson } from './ndjson.js';
import { writeAll } from './output.js';
import { sizeInBytes, wholeNumber } from './usage.js';

const ofLines = { needs: '--ndjson', value: 'NAME' };
const endings = { text: '.txt', html: '.html', markdown: '.md', json: '.json' };
const isFolder = (/** @type {string} */ name) => fs.statSync(name, { throwIfNoEntry: false })?.isDirectory() ?? false;

/** @type {import('./usage.js').Command} */
export const clean = {
  name: 'clean',
  many: true,
  help: 'Print the article that is in a paste',
  options: [
    ...readingOptions,
    ...cleanOptions,
    { names: ['--explain'], help: 'Tell on standard error what was removed, and why (in Arabic where LANG is ar)' },
    outputOption,
    { names: ['-j', '--jobs'], value: 'N', read: wholeNumber(0, 1024), help: 'How many lines of --ndjson are cleaned at a time; 0: one a processor' },
    { names: ['--max-bytes'], value: 'SIZE', read: sizeInBytes(most), help: 'The longest document, or line, that is read: 100000, 16MiB, ...; 64MiB where not given' },
    { names: ['--counters'], maybe: true, unset: '-', help: 'Tell what was kept, removed, cut and repaired, as a line of JSON, on standard error, or in FILE with --counters=FILE' },
    { names: ['--ndjson'], excludes: ['--encoding', '--explain'], help: 'The input has one JSON object a line; so has the output, in the same order. A line that cannot be read becomes {"id":...,"error":...}' },
    { ...ofLines, names: ['--field'], help: 'The member that holds the text; it gets the article; text where not given' },
    { ...ofLines, names: ['--into'], help: 'The member that gets the article, in place of --field’s' },
    { ...ofLines, names: ['--id-field'], help: 'The member that names the document where it cannot be cleaned; id where not given' },
  ],
  footer: 'Examples:\n  npx tanqih clean paste.txt\n  npx tanqih clean page.html --format markdown -o article.md\n  npx tanqih clean a.txt b.html -o out/\n'
    + '  zcat news.jsonl.gz | npx tanqih clean --ndjson --field body --jobs 4\n\nThe native program alone reads folders and web archives, leaves documents out (--language, --min-words, --deduplicate)\nand writes tables, TEI and Word documents.',
  async run({ files, options }, io) {
    const inputs = files.length > 0 ? files : ['-'];
    const counters = newCounters();
    const into = intoFolder(inputs, options);
    try {
      if (into) await cleanMany(inputs, options, counters, io);
      else if (options['ndjson']) await cleanNdjson(inputs, linesOf(options), { ...(await coreOptions(options, io)), format: options['html'] ? 'html' : 'text' }, counters, options['output'], io);
      else await cleanTo(inputs[0], options['output'], options, counters, io);
    } catch (error) {
      if (error instanceof Failure && error.code === exit.some) await tell(counters, options['counters'], io);
      throw error;
    }
    await tell(counters, options['counters'], io);
  },
};

/** Whether each input gets a file of its own in the folder of -o. @param {string[]} inputs @param {Record<string, any>} options */
function intoFolder(inputs, { output, ndjson }) {
  const folder = inputs.find((input) => input !== '-' && isFolder(input));
  if (folder !== undefined) throw new Failure(exit.io, `${folder}: is a folder; name its files, or take the native program`);
  const oneStream = ndjson || inputs.length === 1;
  if (output !== undefined && (output.endsWith('/') || isFolder(output) || !oneStream)) {
    if (ndjson) throw new Failure(exit.usage, 'clean: --ndjson writes one stream; name a file for it with -o, not a folder');
    if (inputs.includes('-')) throw new Failure(exit.usage, 'clean: standard input has no name to go into a folder by; give files');
    if (fs.existsSync(output) && !isFolder(output)) throw new Failure(exit.usage, `${output}: is no folder; name one for the articles with -o`);
    return true;
  }
  if (!oneStream) throw new Failure(exit.usage, 'clean: many files make many articles; name a folder for them with -o');
  return false;
}

const linesOf = (/** @type {Record<string, any>} */ options) => ({
  longest: longestOf(options),
  field: options['field'] ?? 'text',
  into: options['into'],
  idField: options['id-field'] ?? 'id',
  format: options['format'] ?? 'text',
  jobs: options['jobs'] === 0 ? availableParallelism() : options['jobs'] ?? 1,
});
const longestOf = (/** @type {Record<string, any>} */ options) => options['max-bytes'] ?? 64 * 2 ** 20;

/** @param {any} counters @param {string | undefined} where @param {any} io */
async function tell(counters, where, io) {
  if (where === '-') io.stderr.write(counters.line());
  else if (where !== undefined) await writeAll(where, counters.line(), io);
}

async function cleanTo(input, output, options, counters, io) {
  const { html, encoding, format = 'text' } = options;
  const articleBy = await documentIn(input, { command: 'clean', html, encoding, longest: longestOf(options) }, io);
  const given = await coreOptions(options, io);
  const article = articleBy(given);
  counters.count(article);
  // What explains goes by code units.
  const explained = () => explain(given.offsets === 'code_units' ? article : articleBy({ ...given, offsets: 'code_units' }), nameOfInput(input), languageOf(io.env));
  io.stderr.write(options['explain'] ? explained() : warnings(input, article.issues));
  await writeAll(output, fileOf(article, format), io);
}

async function cleanMany(inputs, options, counters, io) {
  const { output: folder, format = 'text' } = options;
  const failures = [];
  let cleaned = 0;
  for (const [input, output] of placesOf([...new Set(inputs.map(path.normalize))], folder, endings[format], failures)) {
    try {
      makeFolder(folder);
      await cleanTo(input, output, options, counters, io);
      cleaned += 1;
    } catch (/** @type {any} */ error) {
      if (!(error instanceof Failure) || (error.code === exit.usage && !(error instanceof RefusedInput))) throw error; // a wrong --encoding is wrong for all
      counters.fail();
      failures.push(error.message);
    }
  }
  if (failures.length === 0) return;
  for (const failure of failures) io.stderr.write(`tanqih: ${failure}\n`);
  throw new Failure(exit.some, `${failures.length} failed, ${cleaned} cleaned; the reasons stand above`);
}

function makeFolder(/** @type {string} */ folder) {
  try {
    fs.mkdirSync(folder, { recursive: true });
  } catch (error) {
    throw new Failure(exit.io, `${folder}: cannot be made: ${reasonOf(error)}; check the path and the rights`);
  }
}

/** "a.html" becomes "a.txt", or "a.html.txt" where an "a.text" is there too. @returns {[string, string][]} */
function placesOf(inputs, folder, ending, failures) {
  const nameOf = (/** @type {string} */ input, /** @type {boolean} */ whole) => {
    const name = path.basename(input);
    const stem = whole ? wholeNameOf(name) : stemOf(name);
    return !whole && stem.endsWith(ending) ? stem : `${stem}${ending}`;
  };
  const uses = new Map();
  for (const input of inputs) uses.set(nameOf(input, false), (uses.get(nameOf(input, false)) ?? 0) + 1);
  const sources = new Set(inputs.filter((input) => fs.existsSync(input)).map((input) => fs.realpathSync(input)));
  const taken = new Set();
  return inputs.flatMap((input) => {
    const name = nameOf(input, uses.get(nameOf(input, false)) > 1);
    const output = path.join(folder, name);
    const fault = taken.has(name) ? `another file goes to ${output}; give one of them a command of its own`
      : fs.existsSync(output) && sources.has(fs.realpathSync(output)) ? `its article would replace ${output}, which is to be read; name another folder` : undefined;
    taken.add(name);
    if (fault) failures.push(`${input}: ${fault}`);
    return fault ? [] : [/** @type {[string, string]} */ ([input, output])];
  });
}
