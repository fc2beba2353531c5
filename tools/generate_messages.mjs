// SPDX-License-Identifier: MIT
// npm run generate: writes what the command says of an input (cli/messages.tsv) for the native command and for
// npx tanqih. With --check it writes nothing and fails where they differ. The C++ that comes of it is committed, so
// that the command builds without Node.
import { rowsOf, writeOutputs } from './generated.mjs';

const source = 'cli/messages.tsv';
const notice = `Generated from ${source} by npm run generate: do not change it here.`;
/** @type {Record<string, Map<string, string>>} */
const messages = { issue: new Map(), refusal: new Map() };
for (const { row: [of, name, words], where } of rowsOf(source, 3)) {
  if (!messages[of] || !/^[a-z][a-z_]*$/.test(name)) throw new Error(`${where}: not issue or refusal, a name, and words`);
  if (messages[of].has(name)) throw new Error(`${where}: ${name} stands twice`);
  messages[of].set(name, words);
}

// In the order of the enumeration, by which C++ finds them.
const codes = rowsOf('core/enums.tsv', 6).map(({ row }) => row).filter(([name, value]) => name === 'IssueCode' && value !== '*').map(([, value]) => value);
const differing = [...codes.filter((code) => !messages.issue.has(code)), ...[...messages.issue.keys()].filter((code) => !codes.includes(code))];
if (differing.length > 0) throw new Error(`${source}: the issues are not those of core/enums.tsv: ${differing.join(', ')}`);

const inCpp = (words) => `"${words.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;
const inJs = (words) => `'${words.replaceAll('\\', '\\\\').replaceAll("'", "\\'")}'`;

const cpp = [
  '// SPDX-License-Identifier: MIT',
  '// clang-format off',
  '// What the command says of an input; {words} are filled in (filled.hpp).',
  `// ${notice}`,
  '#pragma once',
  '',
  '#include <array>',
  '#include <string_view>',
  '',
  '#include "tanqih/enums.hpp"',
  '',
  'namespace tanqih::cli {',
  '',
  '/// What the issues mean and what to do, in the order of IssueCode.',
  'inline constexpr std::array<std::string_view, issue_code_count> issue_words{{',
  ...codes.map((code) => `    ${inCpp(messages.issue.get(code) ?? '')}, // ${code}`),
  '}};',
  '',
  '/// Why an input is not read, and the line to type.',
  'namespace refusal {',
  ...[...messages.refusal].map(([name, words]) => `inline constexpr std::string_view ${name} =\n    ${inCpp(words)};`),
  '} // namespace refusal',
  '',
  '} // namespace tanqih::cli',
  '',
].join('\n');

const js = [
  '// SPDX-License-Identifier: MIT',
  '// What the command says of an input; {words} are filled in (filled.js).',
  `// ${notice}`,
  '',
  '/** What the issues mean and what to do. @type {Record<string, string>} */',
  'export const issueWords = {',
  ...codes.map((code) => `  ${code}: ${inJs(messages.issue.get(code) ?? '')},`),
  '};',
  '',
  '/** Why an input is not read, and the line to type. */',
  'export const refusal = {',
  ...[...messages.refusal].map(([name, words]) => `  ${name}: ${inJs(words)},`),
  '};',
  '',
].join('\n');

writeOutputs(source, [
  ['cli/io/messages.hpp', () => cpp],
  ['wasm/src/cli/messages.js', () => js],
]);
