// SPDX-License-Identifier: MIT
// The options of clean that are the core's, and the files that some of them name.
import { blockKinds, nameTypes, repairRules, styles } from '../enums.js';
import { exit, Failure, failureOf, shown } from './failure.js';
import { bytesOf, nameOfInput } from './input.js';
import { oneOf, wholeNumber } from './usage.js';

export const most = 2 ** 30; // bytes
export const readingOptions = [
  { names: ['--encoding'], value: 'NAME', help: 'Encoding of the input (windows-1256, ISO-8859-6, UTF-16LE, ...); found out where not given' },
  { names: ['--html'], help: 'The input is HTML, a page or a fragment of one; known by itself where its name ends in .html, .htm or .xhtml' },
];
export const namesOption = { names: ['--names'], value: 'FILE', help: 'Your own names: lines of name<TAB>person, organisation, place or misc; name<TAB>none is never marked' };
export const outputOption = { names: ['-o', '--output'], value: 'FILE', help: 'Where to write; nothing: standard output' };
const sure = { maybe: true, unset: '50', read: wholeNumber(1, 100) };

/** @type {import('./usage.js').Option[]} */
export const cleanOptions = [
  { names: ['--format'], value: 'FORMAT', read: oneOf(['text', 'html', 'markdown', 'json']), help: 'What to print: text, html, markdown or json; the native program has tei, docx, csv and jsonl, too' },
  { names: ['--keep'], value: 'KIND,...', list: true, read: oneOf(blockKinds), help: `Kinds of blocks kept beside title, body and subheading: ${blockKinds.join(', ')}` },
  { names: ['--no-repair'], value: 'RULE,...', list: true, read: oneOf(repairRules), help: `Repairs of the text that are not made: ${repairRules.join(', ')}` },
  ...Object.entries(styles).map(([of, names]) => ({ names: [`--${of}`], value: 'STYLE', read: oneOf(names), help: `One style of ${of}: ${names.join(', ')}` })),
  { ...sure, names: ['--precision'], excludes: ['--recall'], help: 'Where in doubt, remove: --precision=1 to 100, 50 without a number' },
  { ...sure, names: ['--recall'], excludes: ['--precision'], help: 'Where in doubt, keep: --recall=1 to 100, 50 without a number' },
  { names: ['--offsets'], value: 'UNIT', read: oneOf(['code_units', 'code_points']), help: 'What offsets of the JSON count: code_units, code_points' },
  { names: ['--no-links'], help: 'HTML and Markdown without links' },
  { names: ['--no-emphasis'], help: 'HTML and Markdown without bold and italic words' },
  { names: ['--images'], help: 'HTML and Markdown with the pictures of an article, by their addresses' },
  namesOption,
  { names: ['--site'], value: 'FILE', help: 'What learn-site of the native program wrote: lines that the site’s pages have in common are removed' },
];

/** @param {Record<string, any>} given @param {any} io @returns {Promise<Record<string, any>>} what analyse takes, but for what is of one text */
export async function coreOptions(given, io) {
  const { format = 'text' } = given;
  const style = Object.fromEntries(Object.keys(styles).filter((of) => given[of]).map((of) => [of, given[of]]));
  return {
    keep: given['keep'] ?? [],
    repair: Object.fromEntries((given['no-repair'] ?? []).map((rule) => [rule, false])),
    style,
    balance: (given['recall'] ?? 0) - (given['precision'] ?? 0),
    offsets: given['offsets'] ?? 'code_units',
    links: !given['no-links'],
    emphasis: !given['no-emphasis'],
    images: given['images'] ?? false,
    names: await namesOf(given['names'], io),
    ...(given['site'] ? { site: await siteOf(given['site'], io) } : {}),
    // Names are looked for only where they are shown.
    entities: format === 'json' || format === 'html',
    render: ['html', 'markdown'].includes(format) ? [format] : [],
  };
}

/** @param {string | undefined} path @param {any} io */
export async function namesOf(path, io) {
  if (!path) return [];
  const { core } = await io.load();
  const bytes = await bytesOf(path, most, io);
  const lines = core.analyse(bytes, { entities: false }).text.split('\n');
  const names = [];
  lines.forEach((written, i) => {
    const line = written.replace(/\r$/, '');
    if (line === '' || line.startsWith('#')) return;
    const [name, ...rest] = line.split('\t');
    const type = rest.join('\t');
    const place = `${path}: line ${i + 1}`;
    if (type !== 'none' && !(/** @type {readonly string[]} */ (nameTypes)).includes(type))
      throw new Failure(exit.usage, `${place}${type === '' ? ' has no type' : `: there is no type "${shown(type)}"`}; write name<TAB>type, the type person, organisation, place, misc or none`);
    try {
      core.analyse('', { names: [{ name, type }] });
    } catch (error) {
      throw new Failure(exit.usage, failureOf(error, place).message);
    }
    names.push({ name, type });
  });
  return names;
}

/** @param {string} path @param {any} io */
async function siteOf(path, io) {
  const bytes = await bytesOf(path, most, io);
  const wrong = (/** @type {string} */ what) => new Failure(exit.usage, `${nameOfInput(path)}: ${what}`);
  let site;
  try {
    site = JSON.parse(bytes.toString());
  } catch {
    throw wrong('This is no JSON; tanqih learn-site writes such a file.');
  }
  if (site?.tanqih !== 'site') throw wrong('This is not about a site; tanqih learn-site writes such a file.');
  if (site.version !== 1) throw wrong('This is of another version than 1; learn the site again with this tanqih.');
  if (!Array.isArray(site.lines)) throw wrong('This has no list of "lines"; write {"tanqih":"site","version":1,"lines":[]}.');
  const lines = site.lines.map((line, i) => {
    const place = `Line ${i + 1} of the site `;
    if (typeof line?.text !== 'string') throw wrong(`${place}has no "text"; write {"text":"...","kind":"promo"}.`);
    const kind = typeof line.kind === 'string' ? line.kind : '';
    if (!(/** @type {readonly string[]} */ (blockKinds)).includes(kind)) throw wrong(`${place}has the kind "${kind}"; there are ${blockKinds.join(', ')}.`);
    if (line.anyNumber !== undefined && typeof line.anyNumber !== 'boolean') throw wrong(`${place}has an "anyNumber" that is neither true nor false; write one of them, or leave it out.`);
    return { text: line.text, kind, ...(line.anyNumber ? { anyNumber: true } : {}) };
  });
  return { lines };
}
