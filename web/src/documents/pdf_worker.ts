// SPDX-License-Identifier: MIT
/// <reference lib="webworker" />
// Reads a PDF by pdf.js, off the page's thread, a page at a time. No part of pdf.js fetches anything: fonts and
// character maps of its own are for drawing, and for Chinese, Japanese and Korean files without their own.
import { getDocument, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs';
import 'pdfjs-dist/legacy/build/pdf.worker.mjs';

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
  const document = await getDocument({
    data: new Uint8Array(bytes),
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    isEvalSupported: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    verbosity: VerbosityLevel.ERRORS,
  }).promise;
  const text = pdfText();
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent({ disableNormalization: true, includeMarkedContent: true });
    text.add(pageOf(items, page.getViewport({ scale: 1 }).transform));
    page.cleanup();
    say({ type: 'progress', done: number, of: document.numPages });
  }
  if (text.unknown > mostUnknown * (text.unknown + text.letters)) return { type: 'refused', why: 'no_letters' };
  if (text.letters === 0) return { type: 'refused', why: 'scanned' };
  return { type: 'read', text: text.text(), html: false };
}

function refusalOf(error: unknown): Refusal {
  return error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'damaged';
}
