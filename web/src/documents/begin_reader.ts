// SPDX-License-Identifier: MIT
// Starts a worker that reads documents from its own file. The single-file page has another of these (single/begin_reader.ts).
import { scriptAddress } from '../browser/trusted_types.ts';
import docxAddress from './docx_worker.ts?worker&url';
import pdfAddress from './pdf_worker.ts?worker&url';
import type { DocumentKind } from './protocol.ts';

export async function beginReader(kind: DocumentKind): Promise<Worker> {
  return new Worker(scriptAddress(kind === 'pdf' ? pdfAddress : docxAddress), { type: 'module' });
}
