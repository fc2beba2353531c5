// SPDX-License-Identifier: MIT
// Reads a command line by a table of options, and says what is wrong with one as the native program does: the option, what is
// wrong, what to write instead.
import { exit, Failure, shown } from './failure.js';

/**
 * @typedef {object} Option
 * @property {string[]} names "-o", "--output"
 * @property {string} [value] what the help calls its value; absent: a flag
 * @property {boolean} [maybe] a flag that may have a value behind "="
 * @property {string} [unset] what a flag with `maybe` is without one
 * @property {(value: string) => any} [read] throws what is wrong with a value, in words
 * @property {boolean} [list] values behind commas, also more than once
 * @property {string[]} [excludes] @property {string} [needs]
 * @property {string} help
 *
 * @typedef {object} Command
 * @property {string} name @property {boolean} [many] reads several files @property {Option[]} options @property {string} help
 *   @property {string} [footer] @property {(parsed: Parsed, io: any) => Promise<void>} run
 * @typedef {{ files: string[], options: Record<string, any> }} Parsed by the long name of each option
 */

const helpOption = { names: ['-h', '--help'], help: 'Print this help message and exit' };
const longName = (/** @type {Option} */ option) => option.names[option.names.length - 1].replace(/^--/, '');
export const optionsOf = (/** @type {Command} */ command) => [...command.options, helpOption];
export const seeHelp = (/** @type {string} */ what, /** @type {string} */ of) => new Failure(exit.usage, `${what}; see ${of} --help`);
/** "text, html or json" @param {readonly string[]} names */
export const alternatives = (names) => (names.length < 2 ? names.join() : `${names.slice(0, -1).join(', ')} or ${names[names.length - 1]}`);

/** @param {readonly string[]} names */
export const oneOf = (names) => (/** @type {string} */ value) => {
  if (!names.includes(value)) throw new Error(`there is no "${shown(value)}"; write ${alternatives(names)}`);
  return value;
};
/** @param {number} least @param {number} most */
export const wholeNumber = (least, most) => (/** @type {string} */ value) => {
  const number = /^\d+$/.test(value) ? Number(value) : NaN;
  if (!(number >= least && number <= most)) throw new Error(`"${shown(value)}" is no whole number from ${least} to ${most}`);
  return number;
};
/** @param {number} most */
export const sizeInBytes = (most) => (/** @type {string} */ value) => {
  const [, digits, unit = ''] = /^(\d+)\s*([kmgtpe]?i?b?)$/i.exec(value.trim()) ?? [];
  const power = 'kmgtpe'.indexOf(unit[0]?.toLowerCase() ?? '') + 1;
  const size = digits && !/^i/i.test(unit) ? Number(digits) * (/i/i.test(unit) ? 1024 : 1000) ** (/^b?$/i.test(unit) ? 0 : power) : NaN;
  if (!(size >= 1 && size <= most)) throw new Error(`"${shown(value)}" is no size from 1 to ${most} bytes; write one such as 100000, 16MB or 16MiB`);
  return size;
};

/** @param {Command} command @param {string[]} words those behind its name @returns {Parsed | 'help'} */
export function parse(command, words) {
  const fail = (/** @type {string} */ what) => seeHelp(what, `tanqih ${command.name}`);
  const all = optionsOf(command);
  const { given, files, unknown } = toldApart(all, words, fail);
  if (given.some(({ option }) => option === helpOption)) return 'help';
  const options = valuesOf(given, fail);
  const clashing = clash(given, all);
  if (clashing) throw fail(clashing);
  if (unknown !== undefined) throw fail(`${command.name} has no option ${shown(unknown)}${meant(all, unknown)}`);
  if (!command.many && files.length > 1) throw fail(`${command.name} reads one FILE, and "${shown(files[1])}" is one more`);
  return { files, options };
}

/** Which words are options, which values of them, which files. @param {Option[]} all @param {string[]} words */
function toldApart(all, words, fail) {
  /** @type {{ option: Option, name: string, value?: string }[]} */
  const given = [];
  const files = [];
  let unknown;
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    if (word === '') throw fail('an argument is empty; write a name, or leave it out');
    if (word === '--') return { given, files: [...files, ...words.slice(i + 1)], unknown };
    if (word === '-' || !word.startsWith('-')) {
      files.push(word);
      continue;
    }
    const one = optionIn(all, word);
    if (!one.option) {
      unknown ??= one.name;
      continue;
    }
    if (one.option.value) one.value ??= words[++i];
    const fault = one.option.value ? valueFault(one.option, one.name, one.value) : flagFault(one.option, one.name, one.value, words[i + 1]);
    if (fault) throw fail(fault);
    given.push({ ...one, option: one.option });
  }
  return { given, files, unknown };
}

/** --name, --name=value, -n, -nvalue @param {Option[]} all @param {string} word @returns {{ option?: Option, name: string, value?: string }} */
function optionIn(all, word) {
  const named = (/** @type {string} */ name) => all.find(({ names }) => names.includes(name));
  if (!word.startsWith('--') && !named(word)) {
    const name = word.slice(0, 2);
    const option = named(name);
    return option?.value ? { option, name, value: word.slice(2) } : { name: word };
  }
  const equals = word.indexOf('=');
  const name = equals < 0 ? word : word.slice(0, equals);
  return { option: named(name), name, ...(equals < 0 ? {} : { value: word.slice(equals + 1) }) };
}

/** @param {Option} option @param {string} name @param {string | undefined} value */
function valueFault(option, name, value) {
  const empty = value === undefined || value.replaceAll(option.list ? ',' : '\0', '') === '';
  return empty ? `${name} has no value; write ${name} ${option.value}` : undefined;
}

/** @param {Option} option @param {string} name @param {string | undefined} value @param {string | undefined} next the word behind */
function flagFault(option, name, value, next) {
  if (!option.maybe) return value === undefined ? undefined : `${name} takes no value; write ${name}`;
  if (value === '') return `${name}= has no value; write ${name} alone, or the value behind the =`;
  return value === undefined && /^\d+$/.test(next ?? '') ? `${name} takes its number behind =; write ${name}=${next}` : undefined;
}

function valuesOf(given, fail) {
  const values = {};
  for (const { option, name, value } of given) {
    const long = longName(option);
    const read = (/** @type {string} */ one) => {
      try {
        return option.read ? option.read(one) : one;
      } catch (/** @type {any} */ error) {
        throw fail(`${name.startsWith('--') ? name : `--${long}`}: ${error.message}`);
      }
    };
    if (option.list) values[long] = [...(values[long] ?? []), ...value.split(',').filter((one) => one !== '').map(read)];
    else if (option.value) values[long] = read(value);
    else values[long] = option.maybe ? read(value ?? option.unset) : true;
  }
  return values;
}

function clash(given, all) {
  const isGiven = (/** @type {string} */ name) => given.some(({ option }) => option.names.includes(name));
  for (const option of all) {
    const long = `--${longName(option)}`;
    if (!isGiven(long)) continue;
    const times = given.filter((one) => one.option === option).length;
    if (times > 1 && (option.value || option.maybe) && !option.list) return `${long} is given more than once; leave one`;
    if (option.needs && !isGiven(option.needs)) return `${long} needs ${option.needs}; add it`;
    const other = all.find((one) => isGiven(`--${longName(one)}`) && (option.excludes?.includes(`--${longName(one)}`) || one.excludes?.includes(long)));
    if (other) return `${long} and --${longName(other)} do not go together; leave one out`;
  }
  return undefined;
}

/** " (--format?)" for --fromat; empty: none is near. @param {Option[]} all @param {string} word */
function meant(all, word) {
  const near = all.map((option) => `--${longName(option)}`).map((name) => ({ name, changes: distance(word, name) }))
    .filter(({ changes }) => changes < 3).sort((a, b) => a.changes - b.changes)[0];
  return near ? ` (${near.name}?)` : '';
}

/** How many letters must be changed, added or left out to make one of the other. @param {string} one @param {string} other */
function distance(one, other) {
  const row = Array.from({ length: other.length + 1 }, (_, i) => i);
  for (let i = 0; i < one.length; i += 1) {
    let diagonal = row[0];
    row[0] = i + 1;
    for (let j = 0; j < other.length; j += 1) {
      const changed = diagonal + (one[i] === other[j] ? 0 : 1);
      diagonal = row[j + 1];
      row[j + 1] = Math.min(changed, diagonal + 1, row[j] + 1);
    }
  }
  return row[other.length];
}

/** @param {Command} command */
export function helpOf(command) {
  const line = (/** @type {Option} */ { names, value, maybe, help }) => {
    const head = `  ${names.join(',')}${value ? ` ${value}` : maybe ? '[=VALUE]' : ''}`;
    return head.length < 28 ? `${head.padEnd(30)}${help}` : `${head}\n${' '.repeat(30)}${help}`;
  };
  return `${command.help}\nUsage: tanqih ${command.name} [OPTIONS] [FILE${command.many ? '...' : ''}]\n\nOptions:\n${[helpOption, ...command.options].map(line).join('\n')}\n${command.footer ? `\n${command.footer}\n` : ''}`;
}
