// SPDX-License-Identifier: MIT
// In the single-file page the scripts of the workers that read documents are packed strings of the page.
import docxReader from 'virtual:docx-reader';
import pdfReader from 'virtual:pdf-reader';

import { scriptAddress } from '../browser/trusted_types.ts';
import type { DocumentKind } from '../documents/protocol.ts';
import { unpack } from './unpack.ts';

const addresses = new Map<DocumentKind, string>();

export async function beginReader(kind: DocumentKind): Promise<Worker> {
  let address = addresses.get(kind);
  if (address === undefined) {
    const script = await unpack(kind === 'pdf' ? pdfReader : docxReader);
    address = URL.createObjectURL(new Blob([script], { type: 'text/javascript' }));
    addresses.set(kind, address);
  }
  return new Worker(scriptAddress(address));
}
