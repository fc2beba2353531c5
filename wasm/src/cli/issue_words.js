// SPDX-License-Identifier: MIT
// What the issues of an input mean, and what to do: the words of cli/messages.tsv.
import { filled } from './filled.js';
import { nameOfInput } from './input.js';
import { issueWords } from './messages.js';

/** Each once. @param {any[]} issues */
export const inWords = (issues) => [...new Set(issues.map((issue) => filled(issueWords[issue.code] ?? issue.code, { detail: issue.detail })))];

/** Of what the input is made; the rest is told where it is asked for. @param {string} path @param {any[]} issues */
export const warnings = (path, issues) =>
  inWords(issues.filter(({ code }) => code === 'ill_formed' || code === 'binary')).map((line) => `tanqih: ${nameOfInput(path)}: ${line}\n`).join('');
