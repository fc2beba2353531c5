// SPDX-License-Identifier: MIT
// What pdf.js says of the pages of a file, by its reading half alone: the half that draws, with its canvas, its
// annotations and its messages from thread to thread, is a quarter of it and tells no letter. The order of its steps is that of
// pdf.js's src/core/worker.js.
import { LocalPdfManager, setVerbosityLevel, type PdfDocument } from 'pdfjs-dist/legacy/build/pdf.worker.mjs';

import { uprightMatrix } from './pdf/matrix.ts';
import type { TextItem, TextMark } from './pdf/pieces.ts';

export interface PdfPages {
  readonly count: number;
  /** @param number from 0 */
  read(number: number): Promise<{ readonly items: (TextItem | TextMark)[]; readonly toView: readonly number[] }>;
}

/** Nothing is fetched: fonts and character maps of pdf.js's own are for drawing, and for Chinese, Japanese and Korean files without theirs. */
const handler = { send: () => {}, sendWithPromise: () => Promise.reject(new Error('pdf.js has no files of its own here.')) };
const task = { name: 'text', ensureNotTerminated: () => {} };
const errorsAlone = 0;

/** @throws an error of pdf.js's: PasswordException, or what a damaged file brings about */
export async function openPdf(bytes: Uint8Array): Promise<PdfPages> {
  setVerbosityLevel(errorsAlone);
  const document = await parsed(bytes);
  return {
    count: document.numPages,
    async read(number) {
      const page = await document.getPage(number);
      const items: (TextItem | TextMark)[] = [];
      await page.extractTextContent({
        handler,
        task,
        includeMarkedContent: true,
        disableNormalization: true,
        sink: { enqueue: (chunk) => { for (const item of chunk.items) items.push(item); }, desiredSize: Infinity, ready: Promise.resolve() },
      });
      return { items, toView: uprightMatrix(page.view, page.rotate, page.userUnit) };
    },
  };
}

async function parsed(bytes: Uint8Array): Promise<PdfDocument> {
  const { pdfDocument: document } = new LocalPdfManager({
    source: bytes,
    docId: 'd0',
    handler,
    evaluatorOptions: {
      maxImageSize: -1,
      disableFontFace: true,
      ignoreErrors: true,
      isEvalSupported: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      canvasMaxAreaInBytes: -1,
      useSystemFonts: false,
      useWasm: false,
      useWorkerFetch: false,
    },
  });
  const parse = async (recoveryMode: boolean) => {
    document.checkHeader();
    document.parseStartXRef();
    document.parse(recoveryMode);
    await document.checkFirstPage(recoveryMode);
    await document.checkLastPage(recoveryMode);
  };
  try {
    await parse(false);
  } catch (error) {
    // Where its table of objects is wrong, they are looked for.
    if (!(error instanceof Error) || error.name !== 'XRefParseException') throw error;
    await parse(true);
  }
  return document;
}
