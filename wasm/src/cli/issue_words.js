// SPDX-License-Identifier: MIT
// What the issues of an input mean, and what to do: the words of cli/io/input.cpp.
import { nameOfInput } from './input.js';

/** @type {Record<string, (issue: any) => string>} */
const words = {
  encoding: ({ detail }) => `is not UTF-8 and was read as ${detail}; if that is wrong, name its encoding with --encoding`,
  ill_formed: () => 'has bytes that its encoding does not allow, U+FFFD stands for them; if the encoding is another, name it with --encoding',
  binary: () => 'looks like no text; give a text, or a page with --html',
  bidi_override: () => 'turns the direction of letters around: it may not say what it shows',
  too_deep: () => 'is HTML nested deeper than is read; what is below was kept as text',
  folded: () => 'has parts that were folded on the page and were not copied; open them, copy again',
  from_pdf: () => 'looks like the text of a PDF; look at the order of its words and letters',
  wrapped: () => 'had its lines broken at a width; they were joined to paragraphs',
  visual_order: () => 'had lines or words in the order in which they are seen; they were turned to be read',
  order_lost: () => 'has words or numbers whose order is lost; no names were read there',
  ocr: () => 'looks like the text of a scan; look at its letters and numbers',
  mail: () => 'looks like a mail that was answered or forwarded',
  not_arabic: () => 'is in a language other than Arabic; it was left as it is',
  doubtful_article: () => 'may hold another article than the one that was kept: look at what was removed',
};

/** Each once. @param {any[]} issues */
export const inWords = (issues) => [...new Set(issues.map((issue) => words[issue.code]?.(issue) ?? issue.code))];

/** Of what the input is made; the rest is told where it is asked for. @param {string} path @param {any[]} issues */
export const warnings = (path, issues) =>
  inWords(issues.filter(({ code }) => code === 'ill_formed' || code === 'binary')).map((line) => `tanqih: ${nameOfInput(path)}: ${line}\n`).join('');
