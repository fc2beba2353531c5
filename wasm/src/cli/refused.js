// SPDX-License-Identifier: MIT
// Inputs that are no text, or are many: what they are, and the line to type. As cli/io/document_bytes.cpp and structured_bytes.cpp
// know them, but for tables.
import { isUtf8 } from 'node:buffer';

import { RefusedInput, shown } from './failure.js';
import { filled } from './filled.js';
import { nameOfInput } from './input.js';
import { readJsonLine, nameOf } from './json_line.js';
import { refusal } from './messages.js';

/** @param {string} path @param {Buffer} bytes @param {{ command: string, text: boolean }} how `text`: it was not said to be HTML or in an encoding */
export function refuseDocuments(path, bytes, { command, text }) {
  const words = documentInWords(bytes, path) ?? (text ? jsonInWords(bytes, path, command) : undefined);
  if (words) throw new RefusedInput(`${nameOfInput(path)}: ${words}`);
}

/** A text may have a control character or two; a picture is neither UTF-8, nor without NUL. */
export function refuseBinary(path, bytes, { issues }, { command }) {
  let nul = 0;
  for (const byte of bytes) if (byte === 0) nul += 1;
  if (issues.some(({ code }) => code === 'binary') && ((nul >= 8 && nul * 10 > bytes.length) || !isUtf8(bytes)))
    throw new RefusedInput(`${nameOfInput(path)}: ${filled(refusal.binary, { command, file: shellWord(path) })}`);
}

/** As a shell takes it for one word. @param {string} word */
function shellWord(word) {
  const name = `${/^-./.test(word) ? './' : ''}${shown(word)}`;
  return /^[-\w./,:@%+=\u0080-\uffff]+$/.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
const sqlWord = (/** @type {string} */ word) => `'${shown(word).replaceAll("'", "''").replace(/["\\$`]/g, '\\$&')}'`;

/** @param {Buffer} bytes @param {string} path */
function documentInWords(bytes, path) {
  const begins = (/** @type {string} */ magic) => bytes.subarray(0, magic.length).equals(Buffer.from(magic, 'latin1'));
  const file = shellWord(path);
  if (begins('%PDF-') || (bytes.subarray(0, 1024).includes('%PDF-') && bytes.includes('\nendobj')))
    return filled(refusal.pdf, { file });
  if (begins('PK\x03\x04'))
    return bytes.includes('word/document') ? filled(refusal.word, { file }) : refusal.zip;
  if (begins('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return refusal.old_word;
  if (begins('{\\rtf')) return filled(refusal.rtf, { file });
  if (begins('PAR1') && bytes.includes(0)) return filled(refusal.parquet, { file: sqlWord(path) });
  return undefined;
}

/** @param {Buffer} whole @param {string} path @param {string} command */
function jsonInWords(whole, path, command) {
  const bytes = whole.subarray(0, 65536);
  const skipped = /^(\xef\xbb\xbf)?[ \t\r\n]*/.exec(bytes.toString('latin1'))?.[0].length ?? 0;
  const text = bytes.subarray(skipped);
  const behind = path === '-' ? '' : ` ${shellWord(path)}`;
  const objectIn = (/** @type {Buffer} */ part) => {
    const { members, fault } = readJsonLine(part);
    return text[0] === 0x7b && !fault && members.length > 0 ? reads(part, members, command) : undefined;
  };
  const end = text.indexOf(10);
  const lines = objectIn(end < 0 ? text : text.subarray(0, end));
  if (lines) return filled(refusal.json_lines, { reads: lines, behind });
  const one = objectIn(text);
  if (one) return filled(refusal.json, { reads: one, behind });
  const [list, space] = /^\[([ \t\r\n]*)\{/.exec(text.toString('latin1')) ?? [];
  if (list) {
    const element = text.subarray(1 + space.length);
    const { members } = readJsonLine(element);
    if (members.length > 0) return filled(refusal.json_array, { reads: reads(element, members, command), behind });
  }
  return /[^/]\.(ndjson|jsonl)(\.gz|\.zst)?$/i.test(path) ? filled(refusal.lines_by_name, { reads: `tanqih ${command} --ndjson --field text`, behind }) : undefined;
}

/** The line to type for the member with the longest string. @param {Buffer} line @param {import('./json_line.js').Member[]} members @param {string} command */
function reads(line, members, command) {
  let [field, longest, html] = ['text', 0, false];
  for (const { key, begin, end } of members) {
    const text = line[begin] === 0x22 ? JSON.parse(line.toString('utf8', begin, end)) : '';
    if (text.length > longest) [field, longest, html] = [nameOf(key), text.length, /^[ \t\r\n]*</.test(text)];
  }
  return `tanqih ${command} --ndjson --field ${shellWord(field)}${html ? ' --html' : ''}`;
}
