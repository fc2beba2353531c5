// SPDX-License-Identifier: MIT
// What a file is, by its first bytes: names lie.
import type { DocumentKind, Refusal } from './protocol.ts';

/** Bytes in which a PDF begins: some have a few others ahead. */
export const looksAt = 1024;

const pictures = /^image\//;
const pictureNames = /\.(png|jpe?g|gif|webp|avif|bmp|tiff?|heic)$/i;
const noText = /^(video|audio|font)\//;
const noTextNames = /\.(xlsx?|pptx?|mp[34])$/i;
const documentNames = /\.(pdf|docx?|odt|rtf|pages|zip)$/i;
const htmlNames = /\.(x?html?|mhtml?)$/i;

export type FileKind =
  | { readonly is: 'text'; readonly html: boolean }
  /** A zip may be a Word document: its worker looks. */
  | { readonly is: 'document'; readonly kind: DocumentKind }
  | { readonly is: 'refused'; readonly why: Refusal };

/** @param head the first `looksAt` bytes */
export function kindOfFile({ name, type }: { readonly name: string; readonly type: string }, head: Uint8Array): FileKind {
  const begin = Array.from(head, (byte) => String.fromCharCode(byte)).join('');
  // A text may write of the sign.
  if (begin.startsWith('%PDF-') || (begin.includes('%PDF-') && (type === 'application/pdf' || /\.pdf$/i.test(name)))) return { is: 'document', kind: 'pdf' };
  if (pictures.test(type) || pictureNames.test(name)) return { is: 'refused', why: 'picture' };
  if (noText.test(type) || noTextNames.test(name)) return { is: 'refused', why: 'other' };
  if (begin.startsWith('PK\x03\x04')) return { is: 'document', kind: 'docx' };
  if (begin.startsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1')) return { is: 'refused', why: 'old_word' };
  if (begin.startsWith('{\\rtf')) return { is: 'refused', why: 'other_document' };
  if (documentNames.test(name)) return { is: 'refused', why: 'damaged' };
  return { is: 'text', html: htmlNames.test(name) || type === 'text/html' };
}
