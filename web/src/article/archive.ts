// SPDX-License-Identifier: MIT
// Several texts as one zip. The browser deflates, off the page's thread.
import { Zip, type ZipInputFile } from 'fflate';

/** @param files by name; a name that is taken gets a number */
export async function archiveOf(files: readonly { readonly name: string; readonly content: string | Uint8Array<ArrayBuffer> }[]): Promise<Blob> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const zip = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part as Uint8Array<ArrayBuffer>);
  });
  const taken = new Set<string>();
  for (const { name, content } of files) {
    const dot = name.indexOf('.');
    let filename = name;
    for (let n = 2; taken.has(filename); n += 1) filename = `${name.slice(0, dot)} ${n}${name.slice(dot)}`;
    taken.add(filename);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    const file: ZipInputFile = { filename, size: bytes.length, crc: crcOf(bytes), compression: deflated };
    zip.add(file);
    const packed = new Response(new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw')));
    file.ondata?.(null, new Uint8Array(await packed.arrayBuffer()), true);
  }
  zip.end();
  return new Blob(parts, { type: 'application/zip' });
}

/** The method's number in the format (PKWARE's APPNOTE.TXT, 4.4.5). */
const deflated = 8;

const table = Uint32Array.from({ length: 256 }, (_, byte) => {
  let crc = byte;
  for (let bit = 0; bit < 8; bit += 1) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
  return crc;
});

/** CRC-32 as zip has it. */
function crcOf(bytes: Uint8Array): number {
  let crc = ~0;
  for (const byte of bytes) crc = (crc >>> 8) ^ (table[(crc ^ byte) & 0xff] ?? 0);
  return ~crc >>> 0;
}
