// SPDX-License-Identifier: MIT
// npm run generate: writes the dataclasses of the Python package out of the JSON Schema of the article. With --check it
// writes nothing and fails where they differ.
import fs from 'node:fs';
import path from 'node:path';

import { writeOutputs } from './generated.mjs';
import { root } from './step.mjs';

const source = 'wasm/schema/article-1.json';
const target = 'python/src/tanqih/article.py';
const schema = JSON.parse(fs.readFileSync(path.join(root, source), 'utf8'));
const defs = schema.$defs;

const snake = (name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
const refOf = (value) => value.$ref?.slice('#/$defs/'.length);
const isClass = (name) => defs[name]?.properties !== undefined;
const docstring = (words, indent) => `${indent}"""${words.replaceAll('\\', '\\\\').replaceAll('"""', "'''")}${words.endsWith('"') ? ' ' : ''}"""`;
const wrapped = (words, indent) => {
  const lines = [];
  let line = '';
  for (const word of words.split(' ')) {
    if (line !== '' && indent.length + line.length + word.length + 8 > 110) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join(`\n${indent}`);
};

/** A member's type, and how its value is made of the JSON's `it`. @returns {[type: string, made: string]} */
function typed(value, it) {
  const name = refOf(value);
  if (name !== undefined) {
    if (isClass(name)) return [name, `${name}.from_dict(${it})`];
    return defs[name].enum ? [name, it] : typed(defs[name], it);
  }
  if (value.oneOf) {
    const [type, made] = typed(value.oneOf[0], it);
    return [`${type} | None`, made];
  }
  if (value.const !== undefined) return [typeof value.const === 'number' ? 'int' : 'str', it];
  const types = [value.type].flat();
  const none = types.includes('null') ? ' | None' : '';
  switch (types.find((type) => type !== 'null')) {
    case 'string': return [`str${none}`, it];
    case 'integer': return [`int${none}`, it];
    case 'boolean': return ['bool', it];
    case 'array': {
      const [type, made] = typed(value.items, 'each');
      return [`tuple[${type}, ...]`, made === 'each' ? `tuple(${it})` : `tuple([${made} for each in ${it}])`];
    }
    case 'object': {
      // Two offsets are a span; what has all members optional is a dictionary of them.
      if (value.required.length > 0) return [`Span${none}`, `Span.from_dict(${it}) if ${it} else None`];
      const [type] = typed(Object.values(value.properties)[0], it);
      return [`dict[str, ${type}]`, `dict(${it})`];
    }
    default: throw new Error(`${source}: a type that is not known here: ${JSON.stringify(value)}`);
  }
}

function dataclass(name, { description, properties, required }) {
  const members = Object.entries(properties).map(([key, value]) => {
    const quoted = JSON.stringify(key);
    const [type, made] = typed(value, `given[${quoted}]`);
    const [, of] = typed(value, `given.get(${quoted}, ())`);
    const [, some] = typed(value, 'it');
    const words = value.description ?? defs[refOf(value)]?.description ?? '';
    if (required.includes(key)) return { key, type, made, words };
    // What a list has not is empty.
    if (value.type === 'array') return { key, type: `${type} = ()`, made: of, words };
    return {
      key, words, type: `${type} | None = None`,
      made: some === 'it' ? `given.get(${quoted})` : `${some} if (it := given.get(${quoted})) else None`,
    };
  });
  return [
    '@dataclass(frozen=True, slots=True, kw_only=True)',
    `class ${name}:`,
    docstring(wrapped(description ?? `${name} of an article.`, '    '), '    '),
    '',
    ...members.flatMap(({ key, type, words }) => [
      `    ${snake(key)}: ${type}`,
      ...(words === '' || words.length > 400 ? [] : [docstring(wrapped(words, '    '), '    ')]),
    ]),
    '',
    '    @classmethod',
    `    def from_dict(cls, given: Mapping[str, Any]) -> ${name}:`,
    '        """Of what the JSON has."""',
    '        return cls(',
    ...members.map(({ key, made }) => `            ${snake(key)}=${made},`),
    '        )',
    '',
    '',
  ];
}

const classes = ['Span', ...Object.keys(defs).filter(isClass)];
const span = {
  description: 'A stretch of the text.', required: ['begin', 'end'],
  properties: { begin: { $ref: '#/$defs/Offset' }, end: { $ref: '#/$defs/Offset' } },
};
const enums = Object.entries(defs).filter(([, { enum: values }]) => values);
const written = [
  '# SPDX-License-Identifier: MIT',
  `# Written by tools/generate_python.mjs out of ${source}: change that, and run npm run generate.`,
  '"""The answer for one pasted text. Offsets count code points of `Article.text`, unless code units were asked for."""',
  '',
  'from __future__ import annotations',
  '',
  'from collections.abc import Mapping',
  'from dataclasses import dataclass',
  'from typing import Any, Literal',
  '',
  ...enums.flatMap(([name, { enum: values }]) => [
    `${name} = Literal[`,
    ...values.map((value) => `    ${JSON.stringify(value)},`),
    ']',
  ]),
  '',
  '',
  ...classes.flatMap((name) => dataclass(name, name === 'Span' ? span : defs[name])),
].join('\n').trimEnd() + '\n';

writeOutputs(source, [[target, () => written]]);
