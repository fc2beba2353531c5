// SPDX-License-Identifier: MIT
// Writes web archives, right ones and others.
import zlib from 'node:zlib';

let records = 0;
/** A record as it stands in the file, and what identifies it.
 * @param {{ type?: string, uri?: string, mime?: string, fields?: string[], length?: number, body: string | Buffer }} given */
export function record({ type = 'response', uri = 'https://news.example/a', mime = 'application/http; msgtype=response', fields = [], length, body }) {
  const block = Buffer.from(body);
  const id = `urn:uuid:00000000-0000-4000-8000-${String(++records).padStart(12, '0')}`;
  const head = ['WARC/1.1', `WARC-Type: ${type}`, `WARC-Record-ID: <${id}>`, 'WARC-Date: 2031-05-01T10:00:00Z',
    ...(uri ? [`WARC-Target-URI: ${uri}`] : []), `Content-Type: ${mime}`, ...fields, `Content-Length: ${length ?? block.length}`];
  return { id, uri, bytes: Buffer.concat([Buffer.from(`${head.join('\r\n')}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]) };
}

/** What a server answered. @param {string | Buffer} body @param {string[]} fields @param {string} status */
export const answer = (body, fields = ['Content-Type: text/html; charset=utf-8'], status = '200 OK') =>
  Buffer.concat([Buffer.from(`HTTP/1.1 ${status}\r\n${fields.join('\r\n')}\r\n\r\n`), Buffer.from(body)]);

/** @param {Buffer} bytes @param {number} size */
export function chunked(bytes, size) {
  const chunks = [];
  for (let at = 0; at < bytes.length; at += size) {
    const data = bytes.subarray(at, at + size);
    chunks.push(Buffer.from(`${data.length.toString(16)};x=1\r\n`), data, Buffer.from('\r\n'));
  }
  return Buffer.concat([...chunks, Buffer.from('0\r\n\r\n')]);
}

/** One frame of a raw block (RFC 8878). @param {Buffer} bytes */
export function zstd(bytes) {
  const head = Buffer.alloc(12);
  head.writeUInt32LE(0xfd2fb528, 0);
  head[4] = 0b1010_0000; // a single segment, its size in four bytes
  head.writeUInt32LE(bytes.length, 5);
  head.writeUIntLE((bytes.length << 3) | 1, 9, 3);
  return Buffer.concat([head, bytes]);
}

/** Each record a member of its own. @param {{ bytes: Buffer }[]} all */
export const gzipped = (all) => Buffer.concat(all.map(({ bytes }) => zlib.gzipSync(bytes)));
/** @param {{ bytes: Buffer }[]} all */
export const plain = (all) => Buffer.concat(all.map(({ bytes }) => bytes));

/** A zip of stored files. @param {Record<string, Buffer>} files */
export function zip(files) {
  const parts = [];
  const directory = [];
  let offset = 0;
  for (const [name, bytes] of Object.entries(files)) {
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt32LE(zlib.crc32 ? zlib.crc32(bytes) : crc32(bytes), 10);
    common.writeUInt32LE(bytes.length, 14);
    common.writeUInt32LE(bytes.length, 18);
    common.writeUInt16LE(Buffer.byteLength(name), 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), bytes]);
    const tail = Buffer.alloc(14);
    tail.writeUInt32LE(offset, 10);
    directory.push(Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, tail, Buffer.from(name));
    parts.push(local);
    offset += local.length;
  }
  const central = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(Object.keys(files).length, 4);
  end.writeUInt16LE(Object.keys(files).length, 6);
  end.writeUInt32LE(central.length, 8);
  end.writeUInt32LE(offset, 12);
  return Buffer.concat([...parts, central, Buffer.from('PK\x05\x06', 'latin1'), end]);
}

/** Node before 22.2 has none. @param {Buffer} bytes */
function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; ++bit) crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
  }
  return ~crc >>> 0;
}
