// SPDX-License-Identifier: MIT
// What web/pdfjs_parts.mjs leaves of pdf.js and gives out: its reading half, which has no types of its own.
declare module 'pdfjs-dist/legacy/build/pdf.worker.mjs' {
  import type { TextItem, TextMark } from './pdf/pieces.ts';

  export class LocalPdfManager {
    constructor(what: {
      readonly source: Uint8Array;
      readonly docId: string;
      readonly handler: Handler;
      readonly evaluatorOptions: Readonly<Record<string, unknown>>;
    });
    readonly pdfDocument: PdfDocument;
  }

  /** The way to the half that draws, which may hand over files of pdf.js's own: character maps and fonts. */
  export interface Handler {
    send(): void;
    sendWithPromise(): Promise<never>;
  }

  export interface PdfDocument {
    checkHeader(): void;
    parseStartXRef(): void;
    parse(recoveryMode: boolean): void;
    checkFirstPage(recoveryMode: boolean): Promise<void>;
    checkLastPage(recoveryMode: boolean): Promise<void>;
    readonly numPages: number;
    /** @param index from 0 */
    getPage(index: number): Promise<PdfPage>;
  }

  export interface PdfPage {
    readonly view: readonly [left: number, bottom: number, right: number, top: number];
    /** 0, 90, 180 or 270. */
    readonly rotate: number;
    /** How many points its unit has. */
    readonly userUnit: number;
    extractTextContent(what: {
      readonly handler: Handler;
      readonly task: { readonly name: string; ensureNotTerminated(): void };
      readonly includeMarkedContent: boolean;
      readonly disableNormalization: boolean;
      readonly sink: { enqueue(chunk: { readonly items: readonly (TextItem | TextMark)[] }): void; readonly desiredSize: number; readonly ready: Promise<void> };
    }): Promise<void>;
  }

  export function setVerbosityLevel(level: 0 | 1 | 5): void;
}
