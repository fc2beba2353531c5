// SPDX-License-Identifier: MIT
// The page's end of the workers that make Word and PDF files into text: one for each file, so that what a damaged or
// hostile one does ends with it.
import { beginReader } from './begin_reader.ts';
import type { DocumentKind, FromReader, Refusal, ToReader } from './protocol.ts';

export interface Read { readonly text: string; readonly html: boolean }

/** @returns the text, or why there is none; 'missing': the worker's script did not arrive */
export async function readDocument(
  kind: DocumentKind,
  bytes: ArrayBuffer,
  onProgress: (done: number, of: number) => void,
  signal: AbortSignal,
): Promise<Read | Refusal | 'missing'> {
  const worker = await beginReader(kind);
  try {
    return await new Promise((resolve) => {
      let isThere = false;
      signal.addEventListener('abort', () => resolve('damaged'), { once: true });
      worker.onerror = (event) => {
        event.preventDefault();
        resolve(isThere ? 'damaged' : 'missing');
      };
      worker.onmessage = ({ data }: MessageEvent<FromReader>) => {
        if (data.type === 'ready') isThere = true;
        else if (data.type === 'progress') onProgress(data.done, data.of);
        else if (data.type === 'read') resolve(data);
        else if (data.type === 'refused') resolve(data.why);
      };
      worker.postMessage({ bytes } satisfies ToReader, [bytes]);
      if (signal.aborted) resolve('damaged');
    });
  } finally {
    worker.terminate();
  }
}
