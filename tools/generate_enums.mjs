// SPDX-License-Identifier: MIT
// npm run generate: writes what other files hold of core/enums.tsv and core/data/reasons.tsv. With --check it writes
// nothing and fails where a file is not what the tables say. The C++ that comes of it is committed, so that the
// library builds without Node.
import { rowsOf, writeOutputs } from './generated.mjs';

const source = 'core/enums.tsv and core/data/reasons.tsv';
const notice = `Generated from ${source} by npm run generate: do not change it here.`;

/**
 * @typedef {{ value: string, is: string, ar: string, en: string, what: string }} Value
 * @typedef {{ name: string, bits: boolean, style: string | undefined, what: string, values: Value[] }} Enumeration
 */

/** @returns {Enumeration[]} */
function enumerations() {
  const found = [];
  const allowed = { BlockKind: ['', 'kept'], MentionType: ['', 'name'], RepairRule: ['', 'style'] };
  for (const { row: [name, value, is, ar, en, what], where } of rowsOf('core/enums.tsv', 6)) {
    const fail = (why) => { throw new Error(`${where}: ${why}`); };
    if (what === '') fail(`${name} ${value} does not say what it is`);
    if (value === '*') {
      if (found.some((other) => other.name === name)) fail(`${name} begins twice`);
      if (!/^[A-Z][A-Za-z]+$/.test(name)) fail(`${name} is no name of a type`);
      if (!/^(bits|style [a-z]+|)$/.test(is)) fail(`"${is}" says nothing of an enumeration`);
      found.push({ name, bits: is === 'bits', style: /^style (.+)/.exec(is)?.[1], what, values: [] });
      continue;
    }
    const { values } = found.at(-1)?.name === name ? found.at(-1) : fail(`${name} has no row that begins it, with * for its value`);
    if (!/^[a-z][a-z_]*$/.test(value)) fail(`${value} is no word of a-z and _`);
    if (values.some((other) => other.value === value)) fail(`${value} stands twice`);
    if (!(allowed[name] ?? ['']).includes(is)) fail(`"${is}" says nothing of a ${name}`);
    values.push({ value, is, ar, en, what });
  }
  found.push({
    name: 'Reason',
    bits: false,
    style: undefined,
    what: 'Why a block or a cut is what it is; a row of core/data/reasons.tsv.',
    values: rowsOf('core/data/reasons.tsv', 3).map(({ row: [value, ar, en] }) => ({ value, is: '', ar, en, what: en })),
  });
  return found;
}

const all = enumerations();
const named = (name) => all.find((one) => one.name === name) ?? (() => { throw new Error(`core/enums.tsv has no ${name}`); })();
const valuesOf = (name, is) => named(name).values.filter((value) => is === undefined || value.is === is).map(({ value }) => value);
const kept = valuesOf('BlockKind', 'kept');

/** BlockKind: block_kind */
const snake = (name) => name.replace(/(?!^)[A-Z]/g, '_$&').toLowerCase();
const sentence = (text) => text.endsWith('.') ? text : `${text}.`;

/** Words in lines that are no longer than `width` with what each begins with. */
function wrapped(words, width, begin) {
  const lines = [];
  for (const word of words) {
    if (lines.length > 0 && `${lines.at(-1)} ${word}`.length <= width) lines[lines.length - 1] += ` ${word}`;
    else lines.push(begin + word);
  }
  return lines;
}
const listed = (values, width, begin, last = '') => wrapped(values.map((value, i) => value + (i + 1 < values.length ? ',' : last)), width, begin);

// ---- C++

const cppWidth = 100;

function cppValue({ value, what }, prefix, number) {
  const code = `  ${prefix}${value}${number},`;
  const line = `${code} ///< ${what}`;
  return line.length <= cppWidth ? [line] : [...wrapped(what.split(' '), cppWidth, '  /// '), code];
}

/** @param {Enumeration} one */
function cppEnumeration({ name, bits, what, values }) {
  const count = `${snake(name)}_count`;
  const names = listed(values.map(({ value }) => `"${value}"`), cppWidth, '    ', '}};');
  const about = wrapped(what.split(' '), cppWidth, '/// ');
  if (bits)
    return [
      ...about,
      `enum ${name} : std::uint16_t {`,
      '  in_nothing = 0,',
      ...values.flatMap((value, i) => cppValue(value, 'in_', ` = 1 << ${i}`)),
      '};',
      '/// How many there are.',
      `inline constexpr int ${count} = ${values.length};`,
      '/// Their words, from the lowest bit.',
      `inline constexpr std::array<std::string_view, ${count}> ${snake(name)}_names{{`,
      ...names,
    ];
  return [
    ...about,
    `enum class ${name} : std::uint8_t {`,
    ...values.flatMap((value) => cppValue(value, '', '')),
    '};',
    '/// How many there are.',
    `inline constexpr int ${count} = ${values.length};`,
    '/// Their words, in order.',
    `template <> inline constexpr std::array<std::string_view, ${count}> enum_names<${name}>{{`,
    ...names,
  ];
}

function cppTest(what, type, parameter, test, values) {
  return [
    `/// ${what}`,
    `[[nodiscard]] constexpr bool ${test}(${type} ${parameter}) {`,
    `  return ${values.map((value) => `${parameter} == ${type}::${value}`).join(' ||\n         ')};`,
    '}',
  ];
}

const cpp = () => [
  '// SPDX-License-Identifier: MIT',
  '// clang-format off',
  '// The enumerations of the library, with the words that JSON, options and the command line have for',
  '// them.',
  `// ${notice}`,
  '#pragma once',
  '',
  '#include <array>',
  '#include <cstdint>',
  '#include <string_view>',
  '',
  'namespace tanqih {',
  '',
  '/// The words for the values of Enum, in their order.',
  'template <class Enum> inline constexpr std::array<std::string_view, 0> enum_names{};',
  '',
  ...all.flatMap((one) => [
    ...cppEnumeration(one),
    ...(one.name === 'BlockKind' ? cppTest('Is it the article\'s, which stays without being asked for?', 'BlockKind', 'kind', 'is_kept', kept) : []),
    ...(one.name === 'MentionType' ? cppTest('A name, and not a date or an amount?', 'MentionType', 'type', 'is_name', valuesOf('MentionType', 'name')) : []),
    '',
  ]),
  '} // namespace tanqih',
  '',
].join('\n');

// ---- JavaScript and TypeScript

/** The lists that the package exports, by name: what each is, its values and their type. */
const lists = () => [
  ['blockKinds', 'Every kind of block.', valuesOf('BlockKind'), 'BlockKind'],
  ['keptKinds', 'The kinds of block that stay in the article unless a person says otherwise.', kept, 'BlockKind'],
  ['repairRules', 'Every repair.', valuesOf('RepairRule'), 'RepairRule'],
  ['styleRules', 'The repairs that are made only where a style is asked for.', valuesOf('RepairRule', 'style'), 'RepairRule'],
  ['mentionTypes', 'Every type of mention.', valuesOf('MentionType'), 'MentionType'],
  ['nameTypes', 'The types of mention that are names; the others are dates and amounts.', valuesOf('MentionType', 'name'), 'NameType'],
  ['stages', 'The stages of the pipeline, in order.', valuesOf('Stage'), 'Stage'],
];
const stylesOf = () => all.filter(({ style }) => style !== undefined);
const quoted = (values) => values.map((value) => `'${value}'`);
const inJs = (text) => `'${text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;
const words = () => [
  ['kindWords', 'A block of each kind, in words for a reader.', 'BlockKind'],
  ['typeWords', 'A mention of each type, in words for a reader.', 'MentionType'],
];

const js = () => [
  `// SPDX-License-Identifier: MIT\n// ${notice}`,
  '',
  ...lists().flatMap(([name, what, values]) => [
    `/** ${what} */`, `export const ${name} = [`, ...listed(quoted(values), 120, '  ', ','), '];', '']),
  '/** The styles that may be asked for. */',
  'export const styles = {',
  ...stylesOf().map(({ style, values }) => `  ${style}: [${quoted(values.map(({ value }) => value)).join(', ')}],`),
  '};',
  '',
  ...words().flatMap(([name, what, of]) => [
    `/** ${what} */`,
    `export const ${name} = {`,
    ...named(of).values.map(({ value, ar, en }) => `  ${value}: { ar: ${inJs(ar)}, en: ${inJs(en)} },`),
    '};',
    '']),
].join('\n');

/** The definitions of the JSON Schema: the type, and the enumeration that it is. */
const ofArticle = ['BlockKind', 'BlockShape', 'ListStyle', 'TablePart', 'InlineKind', 'RepairRule', 'MentionType', 'Origin', 'LatinOrigin', 'FieldOrigin', 'IssueCode'].map((name) => [name, name])
  .concat([['ReasonId', 'Reason']]);
/** The types that TypeScript has more: of options and progress. */
const ofCall = ['Stage', 'InputFormat', 'OffsetUnit', ...stylesOf().map(({ name }) => name)].map((name) => [name, name]);

const dts = () => [
  `// SPDX-License-Identifier: MIT\n// ${notice}`,
  '',
  ...[...ofArticle, ...ofCall].flatMap(([type, name]) => {
    const { what, values } = named(name);
    return [
      '/**',
      ` * ${what}`,
      ...values.map((one) => ` * - \`${one.value}\`${one.is === 'kept' ? ' (kept)' : ''}: ${one.what}`),
      ' */',
      `export type ${type} =`,
      ...wrapped(values.map(({ value }) => `| '${value}'`), 120, '  '),
    ].join('\n').concat(';\n').split('\n');
  }),
  '/** What a mention is of that is a name. */',
  `export type NameType = ${quoted(valuesOf('MentionType', 'name')).join(' | ')};`,
  '',
  ...lists().flatMap(([name, what, , type]) => [`/** ${what} */`, `export declare const ${name}: readonly ${type}[];`]),
  '/** The styles that may be asked for. */',
  'export declare const styles: {',
  ...stylesOf().map(({ name, style, what, values }) => [
    `  /** ${what} ${values.map(({ value, what: form }) => `${value}: ${form}`).join('; ')} */`,
    `  readonly ${style}: readonly ${name}[];`].join('\n')),
  '};',
  ...words().flatMap(([name, what, of]) => [
    `/** ${what} */`,
    `export declare const ${name}: { readonly [Value in ${of}]: { readonly ar: string; readonly en: string } };`]),
  '',
].join('\n');

const cjsTypes = () => [
  '// For require(): what the ES module exports.',
  `// SPDX-License-Identifier: MIT\n// ${notice}`,
  "import type * as module from '../enums.js' with { 'resolution-mode': 'import' };",
  "export type * from '../enums.js' with { 'resolution-mode': 'import' };",
  ...[...lists().map(([name]) => name), 'styles', ...words().map(([name]) => name)]
    .map((name) => `export declare const ${name}: typeof module.${name};`),
  '',
].join('\n');

// ---- Parts of files that are otherwise written by hand

/** The text with what stands between the two marks replaced. */
function between(text, file, begin, end, part) {
  const at = text.indexOf(begin);
  const to = text.indexOf(end, at + begin.length);
  if (at < 0 || to < 0) throw new Error(`${file}: there is no "${begin}" with "${end}" after it`);
  return text.slice(0, at + begin.length) + part + text.slice(to);
}

/** In the JSON Schema each enumeration is a definition of its own. */
function schema(text, file) {
  for (const [type, name] of ofArticle) {
    const { what, values } = named(name);
    const stays = name === 'BlockKind' ? ` Kept unless asked otherwise: ${kept.join(', ')}.` : '';
    const each = name === 'Reason' ? '' : ` ${values.map((one) => `${one.value}: ${one.what}`).join('; ')}.`;
    const definition = { description: what + stays + each, enum: values.map(({ value }) => value) };
    text = between(text, file, `\n    "${type}": {`, '\n    }', ['',
      `      "description": ${JSON.stringify(definition.description)},`,
      `      "enum": [${definition.enum.map((value) => JSON.stringify(value)).join(', ')}]`].join('\n'));
  }
  return text;
}

const inMarkdown = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('|', '\\|').replaceAll('*', '\\*');

function readme(text, file) {
  /** @type {[string, string, { value: string, what: string }[]][]} */
  const tables = [
    ['BlockKind', 'kind', named('BlockKind').values.map(({ is, ...one }) => ({ ...one, what: is === 'kept' ? `${one.what} (kept)` : one.what }))],
    ['RepairRule', 'repair', named('RepairRule').values.filter(({ is }) => is !== 'style')],
    ['IssueCode', 'code', named('IssueCode').values],
  ];
  for (const [name, head, values] of tables)
    text = between(text, file, `<!-- ${name}: ${notice} -->\n`, '<!-- end -->', [
      `| ${head} | what it is |`, '|---|---|', ...values.map(({ value, what }) => `| \`${value}\` | ${inMarkdown(what)} |`), ''].join('\n'));
  return text;
}

/** For roff: a hyphen is a hyphen, and no line begins with a control character. */
const roff = (text) => text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replace(/^[.']/, '\\&$&');

function manPage(text, file) {
  for (const name of ['BlockKind', 'RepairRule', 'IssueCode'])
    text = between(text, file, `.\\" ${name}: ${notice}\n`, '.\\" end', named(name).values.map(({ value, is, what }) =>
      `.TP\n.B ${roff(value)}\n${roff(sentence(what[0].toUpperCase() + what.slice(1)))}${is === 'kept' ? '\nKept.' : ''}\n`).join(''));
  return text;
}

// ----

writeOutputs(source, [
  ['core/include/tanqih/enums.hpp', cpp],
  ['wasm/src/enums.js', js],
  ['wasm/types/enums.d.ts', dts],
  ['wasm/types/cjs/enums.d.cts', cjsTypes],
  ['wasm/schema/article-1.json', schema],
  ['wasm/README.md', readme],
  ['cli/docs/tanqih.1.in', manPage],
]);
