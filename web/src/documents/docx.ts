// SPDX-License-Identifier: MIT
// A Word document to the HTML that the core reads as it reads a page. mammoth takes insertions and leaves deletions and
// comments out; notes come behind the text.
import { unzipSync, zipSync, type Unzipped } from 'fflate';
import mammoth from 'mammoth';

import type { Refusal } from './protocol.ts';

/** Bytes of all parts that are unpacked. A book has ten millions; mammoth takes sixty times as much memory. */
const mostUnpacked = 24 << 20;

/** What mammoth reads of the package; not pictures, nor what is embedded. */
const parts = /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/([^/]+\.xml|_rels\/[^/]+\.rels))$/;

export async function docxHtml(bytes: Uint8Array): Promise<{ html: string } | Refusal> {
  const unpacked = unpack(bytes);
  if (typeof unpacked === 'string') return unpacked;
  // Packed anew without what is not read: mammoth unpacks by itself, and has no bound.
  const { buffer } = zipSync(unpacked, { level: 0 });
  const { value } = await mammoth.convertToHtml({ arrayBuffer: buffer }, {
    styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh"],
    convertImage: mammoth.images.imgElement(async () => ({ src: '' })),
    externalFileAccess: false,
  });
  // All of a document is its article: without the element, lists and tables behind the last long paragraph are taken
  // for what a page has below one.
  return { html: `<!doctype html><meta charset="utf-8"><body dir="rtl"><article>${withNotesApart(value)}</article>` };
}

/** mammoth lists the notes right behind the text, each with an arrow that leads back. */
function withNotesApart(html: string): string {
  return html.replace(/<ol>(?=<li id="(?:foot|end)note-)/, '<hr><ol>').replace(/ <a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, '');
}

function unpack(bytes: Uint8Array): Unzipped | Refusal {
  let size = 0;
  let isWord = false;
  const unpacked = unzipSync(bytes, {
    filter({ name, originalSize }) {
      // Word for the web has a number in it at times.
      if (/^word\/document\d*\.xml$/.test(name)) isWord = true;
      if (!parts.test(name)) return false;
      size += originalSize;
      return size <= mostUnpacked;
    },
  });
  if (!isWord) return 'other_document';
  return size > mostUnpacked ? 'too_large' : unpacked;
}
