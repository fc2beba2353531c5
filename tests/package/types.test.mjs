// SPDX-License-Identifier: MIT
// The types that the package ships: they hold what callers write, what the core answers, and what the schema says.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { describe, test } from 'node:test';

import { load } from 'tanqih';

import { schema } from '../cases/schema.mjs';
import { articles } from './answers.mjs';
import { bin, install } from './install.mjs';

const { write, folder } = install();

function compiles(file, ...words) {
  const { stdout, status } = spawnSync(bin('tsc'), ['--noEmit', '--strict', '--exactOptionalPropertyTypes', '--target', 'es2022',
    '--lib', 'es2022,dom', '--types', '', ...words, file], { cwd: folder, encoding: 'utf8' });
  assert.equal(stdout, '');
  assert.equal(status, 0);
}
const bundler = ['--module', 'esnext', '--moduleResolution', 'bundler'];
const node = ['--module', 'nodenext', '--moduleResolution', 'nodenext'];

describe('what callers write', () => {
  const calls = fs.readFileSync(new URL('types.ts', import.meta.url), 'utf8');
  for (const [how, extension, words] of [['a bundler', 'mts', bundler], ['Node', 'mts', node]])
    test(`compiles for ${how}`, () => {
      write(`calls.${extension}`, calls);
      compiles(`calls.${extension}`, ...words);
    });
  test('compiles for Node in CommonJS', () => {
    write('calls.cts', `
      import tanqih = require('tanqih');
      import worker = require('tanqih/worker');
      import inline = require('tanqih/inline');
      export async function clean(text: string): Promise<string> {
        const article: tanqih.Article = (await tanqih.load()).analyse(text);
        const again: worker.Article = await (await worker.load(await inline.compile())).analyse(article.clean);
        return again.clean;
      }`);
    compiles('calls.cts', ...node);
  });
  test('needs no DOM', () => {
    write('bare.mts', "import { load, type LoadOptions } from 'tanqih';\nexport const clean = async (text: string, options: LoadOptions) => (await load(options)).analyse(text).clean;\n");
    compiles('bare.mts', ...node, '--lib', 'es2022');
  });
});

test('what the core answers is an Article, with no key and no word that the type lacks', async () => {
  const { analyse } = await load();
  const more = [analyse('', { render: ['html', 'markdown'] }), analyse(new Uint8Array([0xc7, 0xe1, 0])), analyse('\u202eخبر'),
    analyse({ html: '<div>'.repeat(2000) + 'خبر' })].map((article) => JSON.stringify(article));
  const literals = [...articles, ...more].map((json, i) => `export const article_${i}: Article = ${json.trim()};`);
  write('answers.mts', `import type { Article } from 'tanqih';\n${literals.join('\n')}\n`);
  compiles('answers.mts', ...bundler);
});

test('the schema says the same as the types', () => {
  const names = Object.keys(schema.$defs);
  write('schema.mts', [
    "import type * as tanqih from 'tanqih';",
    ...names.map((name) => `type ${name}_ = ${typeOf(schema.$defs[name])};`),
    // Equal, not only assignable: a key that one lacks or has as optional is a difference.
    'type Equal<A, B> = (<T>() => T extends A ? 1 : 2) extends (<T>() => T extends B ? 1 : 2) ? true : false;',
    'type Expect<T extends true> = T;',
    'type Plain<T> = T extends object ? { [Key in keyof T]: Plain<T[Key]> } : T;',
    `export type All = [${['Article', 'Block', 'BlockKind', 'BlockShape', 'ListStyle', 'TablePart', 'InlineKind', 'ListPlace', 'TablePlace', 'TableCell', 'InlineMark', 'ArticleImage', 'RepairRule', 'Edit', 'Cut', 'Fields', 'Mention', 'MentionType', 'Money', 'Entity', 'Quotation', 'Issue']
      .map((name) => `Expect<Equal<Plain<tanqih.${name}>, Plain<${name}_>>>`).join(',\n  ')}];`,
    '// @ts-expect-error so that a difference is seen',
    'export type Seen = Expect<Equal<Plain<tanqih.Edit>, Plain<Omit<Edit_, "rule">>>>;',
  ].join('\n'));
  compiles('schema.mts', ...bundler);
});

/** The TypeScript type of what the schema allows; of the few forms that it has. */
function typeOf(node) {
  if (node.$ref) return `${node.$ref.replace('#/$defs/', '')}_`;
  if (node.oneOf) return node.oneOf.map(typeOf).join(' | ');
  if (node.enum) return node.enum.map((word) => JSON.stringify(word)).join(' | ');
  if ('const' in node) return JSON.stringify(node.const);
  if (Array.isArray(node.type)) return node.type.map((type) => typeOf({ ...node, type })).join(' | ');
  switch (node.type) {
    case 'integer': return 'number';
    case 'array': return `(${typeOf(node.items)})[]`;
    case 'object':
      assert.equal(node.additionalProperties, false);
      return `{ ${Object.entries(node.properties).map(([key, value]) => `${key}${node.required.includes(key) ? '' : '?'}: ${typeOf(value)}`).join('; ')} }`;
    default:
      assert.ok(['string', 'boolean', 'null'].includes(node.type), JSON.stringify(node));
      return node.type;
  }
}
