// SPDX-License-Identifier: MIT
// node fuzz/seeds.mjs FOLDER: what the fuzz targets begin with, a folder a target. Made of the inputs of tests/cases, and
// of fuzz/corpus, which has what no case has: broken lines, files of a site, a person's names, compressed bytes.
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import zlib from 'node:zlib';

import { answer, chunked, gzipped, plain, record, zip, zstd } from '../tests/cli/warc_file.mjs';

const here = path.dirname(fileURLToPath(import.meta.url));
const cases = path.join(here, '../tests/cases');
const [folder] = process.argv.slice(2);
if (!folder) {
  console.error('usage: node fuzz/seeds.mjs FOLDER');
  process.exit(2);
}

/** @param {string} target @param {string} name @param {string | Buffer} content */
function write(target, name, content) {
  fs.mkdirSync(path.join(folder, target), { recursive: true });
  fs.writeFileSync(path.join(folder, target, name), content);
}

fs.rmSync(folder, { recursive: true, force: true });
const inputs = fs.readdirSync(cases, { withFileTypes: true }).filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => ['txt', 'html'].map((ending) => ({ name: `${name}.${ending}`, file: path.join(cases, name, `input.${ending}`) })))
  .filter(({ file }) => fs.existsSync(file))
  .map(({ name, file }) => ({ name, bytes: fs.readFileSync(file) }))
  .sort((a, b) => (a.name < b.name ? -1 : 1));
/** Each fifth is enough of what is long in its form, not in its matter. */
const some = inputs.filter((_, i) => i % 5 === 0);
const pages = inputs.filter(({ name }) => name.endsWith('.html'));

for (const { name, bytes } of inputs) {
  for (const target of ['decode', 'analyse', ...(name.endsWith('.html') ? ['decode_page', 'read_html'] : [])]) write(target, name, bytes);
  const scripts = bytes.toString('utf8').matchAll(/<script[^>]*ld\+json[^>]*>([^]*?)<\/script>/gi);
  [...scripts].forEach(([, script], i) => write('linked_data', `${name}.${i}.json`, script ?? ''));
}
write('linked_data', 'graph.json', JSON.stringify({
  '@context': 'https://schema.org',
  '@graph': [
    { '@type': ['NewsArticle', 'Thing'], headline: 'خبر', author: [{ '@id': '#a' }], datePublished: '2031-05-01T10:00:00Z', image: { url: '/a.jpg' }, keywords: ['أ', 'ب'] },
    { '@id': '#a', '@type': 'Person', name: 'ليلى حداد' }, { '@type': 'WebPage', inLanguage: 'ar', mainEntity: { '@type': 'Article' } },
  ],
}));
for (const { name, bytes } of some) write('ndjson', `${name}.json`, JSON.stringify({ id: name, url: 'https://news.example/a', text: bytes.toString('utf8') }));

const http = (/** @type {Buffer} */ page, /** @type {string[]} */ ...fields) => answer(page, ['Content-Type: text/html; charset=utf-8', ...fields]);
for (const [i, { name, bytes }] of pages.entries()) {
  const page = bytes.subarray(0, 1200); // mutations are of some kilobytes
  const records = [
    record({ body: http(page) }),
    record({ body: http(chunked(zlib.gzipSync(page), 100), 'Transfer-Encoding: chunked', 'Content-Encoding: gzip') }),
    record({ body: http(zlib.brotliCompressSync(page), 'Content-Encoding: br') }),
    record({ body: http(zlib.deflateSync(page), 'Content-Encoding: deflate') }),
    record({ type: 'resource', mime: 'text/plain', body: page }),
    record({ type: 'revisit', body: 'HTTP/1.1 200 OK\r\n\r\n' }),
  ];
  const one = [/** @type {any} */ (records[i % records.length])];
  write('warc', `${name}.warc`, plain(one));
  write('warc', `${name}.warc.gz`, gzipped(one));
  write('warc', `${name}.warc.zst`, zstd(plain(one)));
  write('wacz', `${name}.wacz`, zip({ 'archive/data.warc.gz': gzipped(one), 'archive/other.warc': plain(one), 'datapackage.json': Buffer.from('{}') }));
}

for (const target of fs.readdirSync(path.join(here, 'corpus')))
  for (const name of fs.readdirSync(path.join(here, 'corpus', target))) write(target, name, fs.readFileSync(path.join(here, 'corpus', target, name)));
fs.writeFileSync(path.join(folder, 'made'), '');
