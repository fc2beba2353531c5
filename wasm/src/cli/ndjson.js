// SPDX-License-Identifier: MIT
// A stream of documents, one JSON object a line: each line comes out with its article in the place of its text, or as an error, in
// the same order.
import { isUtf8 } from 'node:buffer';

import { exit, Failure, failureOf, shown } from './failure.js';
import { chunksOf } from './input.js';
import { kindOfValue, memberNamed, nameOf, readJsonLine } from './json_line.js';
import { openOutput } from './output.js';

/**
 * The lines of some inputs without their line feeds, each at most one byte longer than `longest`.
 * @param {string[]} inputs @param {number} longest @param {any} io @returns {AsyncGenerator<Buffer>}
 */
async function* linesOf(inputs, longest, io) {
  for (const input of inputs) {
    /** @type {Buffer[]} */
    let held = [];
    let size = 0;
    let first = true; // of the input: it may have a mark
    const hold = (/** @type {Buffer} */ part) => {
      if (size <= longest) held.push(part.subarray(0, longest + 1 - size));
      size += part.length;
    };
    const take = () => {
      let line = held.length === 1 ? held[0] : Buffer.concat(held);
      if (first && line.subarray(0, 3).equals(Buffer.from('\ufeff'))) line = line.subarray(3);
      [held, size, first] = [[], 0, false];
      return line;
    };
    for await (const chunk of chunksOf(input, io)) {
      let begin = 0;
      for (let end = chunk.indexOf(10); end >= 0; end = chunk.indexOf(10, begin)) {
        hold(chunk.subarray(begin, end));
        yield take();
        begin = end + 1;
      }
      if (begin < chunk.length) hold(chunk.subarray(begin));
    }
    if (size > 0) yield take();
  }
}

class LineFault extends Error {}

/** @param {Buffer} line @param {any} options */
function readLine(line, { longest, field }) {
  const fits = line.length <= longest;
  const read = readJsonLine(fits ? line : line.subarray(0, longest));
  const counts = fits && isUtf8(line) && !read.fault;
  const fault = () => {
    if (!fits) return `is longer than ${longest} bytes; allow more with --max-bytes`;
    if (!isUtf8(line)) return 'is not UTF-8; JSON must be';
    if (read.fault) return read.fault;
    const member = memberNamed(read.members, field);
    if (!member) return `has no "${field}"; name the field of the text with --field`;
    const value = line.subarray(member.begin, member.end);
    return value[0] === 0x22 ? undefined : `"${field}" is ${kindOfValue(value)}, not a string`;
  };
  return { line, members: read.members, fault: fault(), hasField: counts ? memberNamed(read.members, field) !== undefined : undefined };
}

/** @param {{ line: Buffer, members: any[], fault?: string }} read @param {any} options @returns {string} */
function textOf({ line, members, fault }, { field }) {
  if (fault) throw new LineFault(fault);
  const { begin, end } = memberNamed(members, field) ?? { begin: 0, end: 0 };
  return JSON.parse(line.toString('utf8', begin, end));
}

/** The line with `value` in the place where it belongs. @param {any} read @param {any} options @param {string} value */
function withValue({ line, members }, { field, into }, value) {
  const target = memberNamed(members, into ?? field);
  const { begin, end } = target ?? members[members.length - 1];
  const added = target ? value : `,${JSON.stringify(into)}:${value}`;
  return Buffer.concat([line.subarray(0, target ? begin : end), Buffer.from(added), line.subarray(end), Buffer.from('\n')]);
}

/** The members that were read, as they are written, but for the text and what stood where the article goes; and the error. @param {any} read @param {any} options @param {string} message @returns {string} */
function errorLine({ line, members }, { idField, field, into }, message) {
  const kept = members.filter(({ key, begin, end }) => isUtf8(key) && isUtf8(line.subarray(begin, end)) && !['error', into ?? field].includes(nameOf(key)));
  const id = kept.some(({ key }) => nameOf(key) === idField) ? [] : [`${JSON.stringify(idField)}:null`];
  return `{${[...id, ...kept.map(({ key, begin, end }) => `"${key}":${line.toString('utf8', begin, end)}`), `"error":${JSON.stringify(message)}`].join()}}\n`;
}

/** How many lines had the field of the text, and what the first without it had. */
function fieldCount() {
  const counted = { with: 0, without: 0, names: '' };
  return Object.assign(counted, {
    /** @param {any} read */
    count({ members, hasField }) {
      if (hasField === undefined) return;
      counted[hasField ? 'with' : 'without'] += 1;
      if (hasField || counted.without > 1) return;
      const names = members.map(({ key }) => nameOf(key));
      counted.names = `${names.slice(0, 12).join(', ')}${names.length > 12 ? ', …' : ''}`;
    },
  });
}

/** @param {ReturnType<typeof fieldCount>} fields @param {string} field @param {any} counters @param {any} io */
function reportLines(fields, field, counters, io) {
  const { errors, documents } = counters;
  if (errors === 0) return;
  const counted = (/** @type {number} */ count, /** @type {string} */ one, /** @type {string} */ many) => `${count} ${count === 1 ? one : many}`;
  const failed = `${counted(errors, 'line', 'lines')} of ${errors + documents} could not be cleaned`;
  const words = `${counted(fields.without, 'line has', 'lines have')} no "${field}", the first has: ${fields.names}; name the field with --field`;
  if (fields.without > 0 && fields.with === 0) throw new Failure(exit.some, words);
  io.stderr.write(`tanqih: ${shown(`${failed}; ${fields.without === 0 ? 'their "error" says why' : words}`)}\n`);
}

const isBlank = (/** @type {Buffer} */ line) => line.every((c) => c === 0x20 || c === 0x09 || c === 0x0d);
const jsonOf = (/** @type {any} */ article, /** @type {string} */ format) =>
  JSON.stringify({ json: article, html: article.html, markdown: article.markdown, text: article.clean }[format]);

/**
 * @param {string[]} inputs @param {{ longest: number, field: string, into?: string, idField: string, format: string, jobs: number }} options
 * @param {Record<string, any>} coreOptions @param {any} counters @param {string | undefined} output @param {any} io
 */
export async function cleanNdjson(inputs, options, coreOptions, counters, output, io) {
  const { analyseAll, close } = await io.load(options.jobs);
  const out = openOutput(output, io);
  const fields = fieldCount();
  async function* lines() {
    for await (const line of linesOf(inputs, options.longest, io))
      yield line.length <= options.longest && isBlank(line) ? { line, blank: true, members: [] } : readLine(line, options);
  }
  try {
    // An empty text stands for a blank line, which is passed on.
    for await (const { item, article, error } of analyseAll(lines(), { ...coreOptions, read: (read) => (read.blank ? '' : textOf(read, options)) })) {
      if (item.blank) {
        await out.write(Buffer.concat([item.line, Buffer.from('\n')]));
        continue;
      }
      fields.count(item);
      if (article) {
        counters.count(article);
        await out.write(withValue(item, options, jsonOf(article, options.format)));
      } else {
        counters.fail();
        const message = error?.name === 'CrashError' ? 'does not fit in memory' : error instanceof LineFault ? error.message : failureOf(error, '').message.replace(/^: /, '');
        await out.write(errorLine(item, options, message));
      }
    }
  } catch (error) {
    await out.drop();
    throw error;
  } finally {
    close();
  }
  await out.commit();
  reportLines(fields, options.field, counters, io);
}
