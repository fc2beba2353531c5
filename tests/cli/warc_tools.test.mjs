// SPDX-License-Identifier: MIT
// Web archives as warcio, FastWARC and py-wacz write them: the texts are those of the pages.
//
// They are of PyPI, and nothing sets them up by itself:
//   python3 -m venv build/peers && build/peers/bin/pip install -r tests/cli/peers.txt
// TANQIH_PEERS names another such environment. Where there is none this is skipped, and says so.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';

import { article } from '../sites/articles.mjs';
import { done, folder, run } from './tanqih.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const python = path.join(process.env.TANQIH_PEERS ?? path.join(here, '../../build/peers'), 'bin/python');
const missing = spawnSync(python, ['-c', 'import warcio, fastwarc, wacz, zstandard, brotli']).status !== 0
  && `SKIPPED: warcio, FastWARC and py-wacz are not in ${path.dirname(path.dirname(python))}; see the head of tests/cli/peers.txt`;
if (missing) console.error(missing);

describe('archives of other tools', { skip: missing }, () => {
  const texts = new Map();
  if (!missing) {
    fs.mkdirSync(path.join(folder, 'pages'));
    for (let number = 0; number < 24; ++number) {
      const { title, paragraphs } = article(number, 6);
      const html = `<!doctype html><html lang="ar"><title>${title}</title><nav><a href="/">الرئيسية</a></nav><article><h1>${title}</h1>${
        paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n')}</article></html>`;
      fs.writeFileSync(path.join(folder, 'pages', `${number}.html`), html);
      texts.set(`https://news.example/${number}.html`, done(['clean', '--html'], html).trimEnd());
    }
    const made = spawnSync(python, [path.join(here, 'warc_tools.py'), folder], { encoding: 'utf8' });
    assert.equal(made.status, 0, made.stderr);
  }
  for (const name of ['warcio.warc', 'warcio.warc.gz', 'fastwarc.warc', 'fastwarc.warc.gz', 'fastwarc.warc.zst', 'dictionary.warc.zst',
    'packed_dictionary.warc.zst', 'py_wacz.wacz', 'py_wacz_pages.wacz'])
    test(name, () => {
      const { code, out, err } = run(['clean', name, '--jobs', '2']);
      assert.deepEqual([code, err], [0, '']);
      const lines = out.trimEnd().split('\n').map((line) => JSON.parse(line));
      assert.equal(lines.length, texts.size);
      for (const { id, url, crawled, text } of lines) {
        assert.match(id, /^urn:uuid:[0-9a-f-]{36}$/);
        assert.match(crawled, /^\d{4}-\d\d-\d\dT/);
        assert.equal(text, texts.get(url), url);
      }
    });
});
