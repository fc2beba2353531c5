// SPDX-License-Identifier: MIT
// tanqih entities: who and what the article in a paste names.
import { most, namesOf, namesOption, outputOption, readingOptions } from './core_options.js';
import { documentIn } from './document.js';
import { warnings } from './issue_words.js';
import { writeAll } from './output.js';
import { oneOf } from './usage.js';

/** @type {import('./usage.js').Command} */
export const entities = {
  name: 'entities',
  help: 'Print who and what the article in a paste names',
  options: [
    ...readingOptions,
    { names: ['--format'], value: 'FORMAT', read: oneOf(['text', 'json', 'tsv']), help: 'How to print: text, json or tsv' },
    namesOption,
    outputOption,
  ],
  footer: 'Prints type, number of mentions, name, and in brackets the other forms met.\n\nExample:\n  npx tanqih entities paste.txt --format tsv',
  async run({ files, options }, io) {
    const [input = '-'] = files;
    const { html, encoding, format = 'text', output } = options;
    const articleBy = await documentIn(input, { command: 'entities', html, encoding, longest: most }, io);
    const article = articleBy({ names: await namesOf(options['names'], io) });
    io.stderr.write(warnings(input, article.issues));
    const print = { json: (all) => `${JSON.stringify(all)}\n`, tsv, text: table }[format];
    await writeAll(output, print(article.entities), io);
  },
};

/** Columns in front, where the width of what stands in them is known; names after. */
const table = (/** @type {any[]} */ all) => all.map(({ type, mentions, name, variants, value }) => {
  const others = variants.filter((variant) => variant !== name).join('، ');
  return `${type.padEnd(12)}${String(mentions.length).padStart(5)}  ${name}${others && ` (${others})`}${value ? ` = ${value}` : ''}\n`;
}).join('');

/** With a header line. Names hold no tab or line break: no token does. */
const tsv = (/** @type {any[]} */ all) => ['type\tname\tcount\tvariants\tvalue\n',
  ...all.map(({ type, name, mentions, variants, value }) => `${type}\t${name}\t${mentions.length}\t${variants.join(' | ')}\t${value ?? ''}\n`)].join('');
