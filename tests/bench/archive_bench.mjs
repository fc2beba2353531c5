// SPDX-License-Identifier: MIT
// An archive's work: the command cleaning pastes on one core and on two, the module in Node, and the extractors that take
// HTML, on the same articles. CPU seconds, the best of some rounds in turns, so that a busy machine does not decide; two
// cores by the wall. Not a test: it prints.
//
//   python3 -m venv build/peers && build/peers/bin/pip install -r tests/bench/requirements.txt
//   node tests/bench/archive_bench.mjs [FOLDER of NAME.txt with NAME.source.html, the page as its site gives it]
//
// Without a folder there are only the pages behind our training documents: bare markup, without the head, scripts and
// classes that make up most of a page, which flatters the peers.
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { load } from '../../wasm/src/node.js';
import { pages } from './layout_pages.mjs';

const root = path.join(import.meta.dirname, '../..');
const command = path.join(root, 'build/native/tanqih');
const python = path.join(root, 'build/peers/bin/python');
const rounds = 5;
/** Documents of a run of the command: its start is no part of an archive's work. */
const wanted = 4_000;

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'tanqih-bench-'));
const ndjson = (name, objects) => {
  const file = path.join(scratch, name);
  fs.writeFileSync(file, objects.map((object) => `${JSON.stringify(object)}\n`).join(''));
  return file;
};

function realPages(folder) {
  return fs.readdirSync(folder).filter((name) => name.endsWith('.source.html')).sort().map((name) => ({
    html: fs.readFileSync(path.join(folder, name), 'utf8'),
    text: fs.readFileSync(path.join(folder, name.replace('.source.html', '.txt')), 'utf8'),
  }));
}

/** Seconds of CPU and by the wall of one run. */
function runOf(words) {
  const begin = performance.now();
  const { status, stderr } = spawnSync('bash', ['-c', 'TIMEFORMAT="%U %S"; time "$@" > /dev/null', 'bash', ...words], { encoding: 'utf8' });
  if (status !== 0) throw new Error(`${words.join(' ')}: ${stderr}`);
  return { wall: (performance.now() - begin) / 1000, cpu: stderr.trim().split(/\s+/).map(Number).reduce((a, b) => a + b) };
}

const { analyse } = await load();

function measure(name, articles) {
  const copies = Math.ceil(wanted / articles.length);
  const count = copies * articles.length;
  const texts = ndjson(`${name}.texts.ndjson`, Array.from({ length: copies }, () => articles).flat().map(({ text }, id) => ({ id, text })));
  const stored = path.join(scratch, `${name} stored`);
  const storedCopies = Math.ceil(300 / articles.length);
  fs.mkdirSync(stored);
  for (let copy = 0; copy < storedCopies; copy += 1)
    for (const [at, { html: page }] of articles.entries()) fs.writeFileSync(path.join(stored, `${copy}-${at}.html`), page);
  const html = ndjson(`${name}.pages.ndjson`, articles.map(({ html: page }) => ({ html: page })));
  const bytes = (key) => articles.reduce((sum, article) => sum + Buffer.byteLength(article[key]), 0);
  console.log(`\n${name}: ${articles.length} pages, ${(bytes('html') / 1000).toFixed(0)} kB of HTML, ${(bytes('text') / 1000).toFixed(0)} kB of text`);

  const best = {};
  const keep = (key, seconds) => { best[key] = Math.min(best[key] ?? Infinity, seconds); };
  for (let round = 0; round < rounds; round += 1) {
    const one = runOf([command, 'clean', '--ndjson', '--jobs', '1', texts]);
    keep('command', one.cpu / count);
    keep('one job', one.wall);
    keep('two jobs', runOf([command, 'clean', '--ndjson', '--jobs', '2', texts]).wall);
    keep('command, JSON', runOf([command, 'clean', '--ndjson', '--format', 'json', texts]).cpu / count);
    const out = path.join(scratch, `${name} cleaned`);
    keep('command, HTML', runOf([command, 'clean', stored, '-o', out, '--jobs', '1']).cpu / storedCopies / articles.length);
    fs.rmSync(out, { recursive: true });
    const begin = process.cpuUsage();
    for (let copy = 0; copy < Math.ceil(copies / 4); copy += 1) for (const { text } of articles) analyse(text);
    const { user, system } = process.cpuUsage(begin);
    keep('module in Node', (user + system) / 1e6 / articles.length / Math.ceil(copies / 4));
    if (fs.existsSync(python))
      for (const [peer, { seconds }] of Object.entries(JSON.parse(execFileSync(python, [path.join(root, 'tests/bench/peers.py'), html, '3'], { encoding: 'utf8' }))))
        keep(peer, seconds / articles.length);
  }
  const { 'one job': one, 'two jobs': two, ...each } = /** @type {Record<string, number>} */ (best);
  const said = {
    command: () => `, ${(bytes('text') / articles.length / each.command / 1e6).toFixed(1)} MB of text a second`,
    'command, HTML': () => ', of a folder of stored pages, each written to a file',
    'command, JSON': () => ', all that is known of the article, its names too',
    'module in Node': (seconds) => `, the same; ${(each['command, JSON'] / seconds).toFixed(2)} times the command's speed`,
  };
  for (const [key, seconds] of Object.entries(each))
    console.log(`  ${key.padEnd(15)} ${(seconds * 1000).toFixed(3).padStart(8)} ms a document`
      + (said[key]?.(seconds) ?? `; the command is ${(seconds / each['command, HTML']).toFixed(2)} times as fast on HTML, ${(seconds / each.command).toFixed(1)} on text`));
  console.log(`  two jobs are ${(one / two).toFixed(2)} times as fast as one, by the wall (${os.availableParallelism()} processors here)`);
}

try {
  if (!fs.existsSync(python)) console.log('SKIPPED: the peers; the head of this file says how to install them.');
  measure('the pages of our training documents', pages());
  if (process.argv[2]) measure('pages as their sites give them', realPages(process.argv[2]));
} finally {
  fs.rmSync(scratch, { recursive: true });
}
