// SPDX-License-Identifier: MIT
// The case folders, for the tests that look from outside.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = path.dirname(fileURLToPath(import.meta.url));

/** @returns {{name: string, folder: string, file: string, text: string, options: object, expected: string}[]} */
export function cases() {
  const found = [];
  for (const name of fs.readdirSync(root).sort()) {
    const folder = path.join(root, name);
    const file = ['input.txt', 'input.html', 'input.json']
      .map((input) => path.join(folder, input))
      .find((input) => fs.existsSync(input));
    if (!file) continue;
    const written = fs.readFileSync(file, 'utf8');
    const options = path.join(folder, 'options.json');
    found.push({
      name,
      folder,
      file,
      text: file.endsWith('.json') ? JSON.parse(written) : written,
      options: {
        ...(fs.existsSync(options) ? JSON.parse(fs.readFileSync(options, 'utf8')) : {}),
        ...(file.endsWith('.html') ? { format: 'html' } : {}),
      },
      expected: fs.readFileSync(path.join(folder, 'expected.json'), 'utf8'),
    });
  }
  if (found.length === 0) throw new Error(`No case under ${root}.`);
  return found;
}

/** A file that is gone when the tests end. */
function temporary(content) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tanqih-case-'));
  process.once('exit', () => fs.rmSync(folder, { recursive: true }));
  const file = path.join(folder, 'site.json');
  fs.writeFileSync(file, content);
  return file;
}

/**
 * The arguments that mean the same to the program; null where it has none: only the module takes
 * decisions on single blocks and edits, and a lone surrogate is in no file.
 */
export function commandOf({ file, options }) {
  const { format, repair = {}, style = {}, keep = [], site, offsets, ...rest } = options;
  if (file.endsWith('.json') || Object.keys(rest).length > 0) return null;
  const off = Object.keys(repair).filter((rule) => !repair[rule]);
  return [
    'clean', file, '--format', 'json',
    ...(format === 'html' ? ['--html'] : []),
    ...(offsets ? ['--offsets', offsets] : []),
    ...(keep.length > 0 ? ['--keep', keep.join(',')] : []),
    ...Object.entries(style).flatMap(([of, name]) => [`--${of}`, name]),
    ...(site ? ['--site', temporary(JSON.stringify(site))] : []),
    ...(off.length > 0 ? ['--no-repair', off.join(',')] : []),
  ];
}

/** Canonical JSON with zeros for the checksums of the models, as expected.json has it. @param {string} json */
export function withoutChecksums(json) {
  return json.replace(/"models":\{"lines":"[0-9a-f]{8}","names":"[0-9a-f]{8}"\}/, '"models":{"lines":"00000000","names":"00000000"}');
}

/** An Article as lines that a person can compare: one a block, an edit, a mention, an entity. */
export function outline(json) {
  const article = JSON.parse(json);
  const quoted = (text) => JSON.stringify(text.length > 90 ? `${text.slice(0, 90)}…` : text);
  return [
    ...article.blocks.map((b) =>
      [b.keep ? 'keep ' : 'strip', b.kind, b.unsure ? 'unsure' : b.confidence, b.reason.id, b.shape, b.cue && quoted(b.cue), quoted(b.text)]
        .filter(Boolean).join(' ')),
    ...article.edits.map((e) =>
      `edit ${e.rule} ${quoted(article.text.slice(e.begin, e.end))} -> ${quoted(e.text)} at ${e.begin}`),
    ...article.mentions.map((m) =>
      `mention ${m.type} ${quoted(m.text)} at ${m.begin} ${m.origin} ${m.confidence} ${m.value ?? ''}`.trimEnd()),
    ...article.entities.map((e) =>
      `entity ${e.type} ${quoted(e.name)} x${e.count} ${e.variants.join(' | ')} ${e.value ?? ''}`.trimEnd()),
    ...article.issues.map((i) => `issue ${i.code} at ${i.begin}-${i.end} ${i.detail}`.trimEnd()),
    `statistics ${JSON.stringify(article.statistics)}`,
    ...article.clean.split('\n').map((line) => `clean ${line}`),
    ...(article.html ?? '').split('\n').filter(Boolean).map((line) => `html ${line}`),
    ...(article.markdown ?? '').split('\n').filter(Boolean).map((line) => `markdown ${line}`),
    '',
  ].join('\n');
}
