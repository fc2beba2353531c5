// SPDX-License-Identifier: MIT
/// <reference lib="webworker" />
// Reads a PDF by pdf.js, off the page's thread, a page at a time.
import { openPdf } from './pdf_pages.ts';
import { pageOf } from './pdf/pieces.ts';
import { pdfText } from './pdf/text.ts';
import type { FromReader, Refusal, ToReader } from './protocol.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const say = (message: FromReader) => scope.postMessage(message);

/** Of all glyphs, those that may lack a letter. */
const mostUnknown = 0.2;

scope.onmessage = ({ data }: MessageEvent<ToReader>) => {
  read(data.bytes).then(say, (error: unknown) => say({ type: 'refused', why: refusalOf(error) }));
};
say({ type: 'ready' });

async function read(bytes: ArrayBuffer): Promise<FromReader> {
  const pages = await openPdf(new Uint8Array(bytes));
  const text = pdfText();
  for (let number = 0; number < pages.count; number += 1) {
    const { items, toView } = await pages.read(number);
    text.add(pageOf(items, toView));
    say({ type: 'progress', done: number + 1, of: pages.count });
  }
  if (text.unknown > mostUnknown * (text.unknown + text.letters)) return { type: 'refused', why: 'no_letters' };
  if (text.letters === 0) return { type: 'refused', why: 'scanned' };
  return { type: 'read', text: text.text(), html: false };
}

function refusalOf(error: unknown): Refusal {
  return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged';
}
