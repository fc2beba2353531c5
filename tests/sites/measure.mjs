// SPDX-License-Identifier: MIT
// What learning a site gains and loses: every page is cleaned by the core alone and with what the
// other pages of its site taught. By hand, with more to read: node tests/sites/measure.mjs [--html]
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { asHtml, asText, sites } from './sites.mjs';

const program = process.env.TANQIH ?? path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../../build/native/tanqih');

function tanqih(args, input = '') {
  const { status, error, stdout, stderr } = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (error) throw error;
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

/** What was kept of the page, as the texts of its blocks. */
function kept(args, source) {
  const { blocks } = JSON.parse(tanqih(['clean', '--format', 'json', ...args], source));
  return new Set(blocks.filter((block) => block.keep).map((block) => block.text));
}

const words = (lines) => lines.reduce((sum, line) => sum + line.text.split(/\s+/).length, 0);

/**
 * Of every site: lines of boilerplate in all, left in by the core alone, left in with the site; lines
 * of articles lost by the core alone, and those lost with the site that the core alone keeps.
 */
export function measure({ html = false } = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tanqih-sites-'));
  const [source, extension, asked] = html ? [asHtml, 'html', ['--html']] : [asText, 'txt', []];
  const results = [];
  try {
    for (const { name, pages } of sites) {
      const files = pages.map((_, i) => path.join(folder, `${name}-${i}.${extension}`));
      pages.forEach((page, i) => fs.writeFileSync(files[i], source(page)));
      const result = { name, boilerplate: 0, leftAlone: [], left: [], lostAlone: [], lost: [] };
      pages.forEach((page, i) => {
        const site = path.join(folder, 'site.json');
        tanqih(['learn-site', ...files.filter((_, other) => other !== i), '-o', site]);
        const alone = kept(asked, source(page));
        const learnt = kept([...asked, '--site', site], source(page));
        const boilerplate = page.filter((line) => !line.keep);
        result.boilerplate += boilerplate.length;
        result.leftAlone.push(...boilerplate.filter((line) => alone.has(line.text)));
        result.left.push(...boilerplate.filter((line) => learnt.has(line.text)));
        const articleLines = page.filter((line) => line.keep);
        result.lostAlone.push(...articleLines.filter((line) => !alone.has(line.text)));
        result.lost.push(...articleLines.filter((line) => alone.has(line.text) && !learnt.has(line.text)));
      });
      results.push(result);
    }
  } finally {
    fs.rmSync(folder, { recursive: true });
  }
  return results;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const results = measure({ html: process.argv.includes('--html') });
  console.log('site                  boilerplate   left: core, with site   article words lost: core, more with site');
  const sum = [0, 0, 0, 0, 0];
  for (const { name, boilerplate, leftAlone, left, lostAlone, lost } of results) {
    const row = [boilerplate, leftAlone.length, left.length, words(lostAlone), words(lost)];
    row.forEach((value, i) => { sum[i] += value; });
    console.log(name.padEnd(24), row.map((value) => String(value).padStart(8)).join('  '));
    if (process.argv.includes('-v')) {
      for (const text of new Set(left.map((line) => line.text))) console.log('    left  ', text);
      for (const text of new Set(lost.map((line) => line.text))) console.log('    lost  ', text);
      for (const text of new Set(lostAlone.map((line) => line.text))) console.log('    lost by the core alone  ', text);
    }
  }
  console.log('all'.padEnd(24), sum.map((value) => String(value).padStart(8)).join('  '));
}
