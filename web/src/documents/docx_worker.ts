// SPDX-License-Identifier: MIT
/// <reference lib="webworker" />
// Reads a Word document by mammoth, off the page's thread.
import { docxHtml } from './docx.ts';
import type { FromReader, ToReader } from './protocol.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const say = (message: FromReader) => scope.postMessage(message);

scope.onmessage = ({ data }: MessageEvent<ToReader>) => {
  docxHtml(new Uint8Array(data.bytes)).then(
    (read) => say(typeof read === 'string' ? { type: 'refused', why: read } : { type: 'read', text: read.html, html: true }),
    () => say({ type: 'refused', why: 'damaged' }),
  );
};
say({ type: 'ready' });
