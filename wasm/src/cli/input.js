// SPDX-License-Identifier: MIT
// What a command reads: a file or standard input, also compressed.
import fs from 'node:fs';
import { Readable } from 'node:stream';
import zlib from 'node:zlib';

import { exit, Failure, reasonOf } from './failure.js';

export const nameOfInput = (/** @type {string} */ path) => (path === '-' ? 'standard input' : path);
const uncompressedName = (/** @type {string} */ name) => name.replace(/(?<=[^/])\.(gz|zst)$/i, '');
export const isHtmlName = (/** @type {string} */ name) => /[^/]\.(html?|xhtml)$/i.test(uncompressedName(name));
/** "sub/a.html.gz" → "sub/a" */
export const stemOf = (/** @type {string} */ name) => uncompressedName(name).replace(/(?<=[^/])\.(te?xt|html?|xhtml|ndjson|jsonl)$/i, '');
export const wholeNameOf = uncompressedName;

/**
 * The bytes of an input as they come, unpacked where their first ones say that they are packed.
 * @param {string} path @param {any} io @returns {AsyncGenerator<Buffer>}
 */
export async function* chunksOf(path, io) {
  const source = packedChunksOf(path, io);
  let begin = Buffer.alloc(0);
  for (let more = true; more && begin.length < 4;) {
    const { value, done } = await source.next();
    more = !done;
    if (value) begin = Buffer.concat([begin, value]);
  }
  async function* whole() {
    if (begin.length > 0) yield begin;
    yield* source;
  }
  const format = begin.subarray(0, 2).toString('hex') === '1f8b' ? 'gzip' : begin.subarray(0, 4).toString('hex') === '28b52ffd' ? 'zstd' : undefined;
  if (format) yield* unpacked(whole(), format, nameOfInput(path));
  else if (/\.(gz|zst)$/.test(path)) throw new Failure(exit.io, `${path}: is not compressed as its name says; rename it if it is a text`);
  else yield* whole();
}

/** @param {string} path @param {any} io @returns {AsyncGenerator<Buffer>} */
async function* packedChunksOf(path, io) {
  try {
    for await (const chunk of path === '-' ? io.stdin : fs.createReadStream(path)) yield Buffer.from(chunk);
  } catch (/** @type {any} */ error) {
    const what = error?.code === 'EISDIR' ? 'is a folder; give a file' : `cannot be read: ${reasonOf(error)}; check the path and the rights`;
    throw new Failure(exit.io, `${nameOfInput(path)}: ${what}`);
  }
}

/** @param {AsyncIterable<Buffer>} packed @param {'gzip' | 'zstd'} format @param {string} name */
async function* unpacked(packed, format, name) {
  const { createZstdDecompress } = /** @type {any} */ (zlib);
  if (format === 'zstd' && !createZstdDecompress)
    throw new Failure(exit.io, `${name}: is packed with zstd, which this Node does not know; take Node 22.15 or later, or write zstd -dc FILE | tanqih clean`);
  const source = Readable.from(packed);
  const stream = format === 'gzip' ? zlib.createGunzip() : createZstdDecompress();
  source.on('error', (error) => stream.destroy(error));
  source.pipe(stream);
  try {
    yield* stream;
  } catch (/** @type {any} */ error) {
    if (error instanceof Failure) throw error;
    const early = error?.code === 'Z_BUF_ERROR' || /unexpected end/i.test(error?.message);
    throw new Failure(exit.io, `${name}: the ${format} data ${early ? 'ends too early' : 'is damaged'}; get the file again`);
  }
}

/** The whole of one input. @param {string} path @param {number} longest in bytes @param {any} io */
export async function bytesOf(path, longest, io) {
  if (path === '-' && io.stdin.isTTY) io.stderr.write('tanqih: paste the text, then press Ctrl-D\n');
  const chunks = [];
  let size = 0;
  for await (const chunk of chunksOf(path, io)) {
    size += chunk.length;
    if (size > longest) throw new Failure(exit.io, `${nameOfInput(path)}: has more than ${longest} bytes; split it, or allow more with --max-bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, size);
}
