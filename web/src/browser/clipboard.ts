// SPDX-License-Identifier: MIT
// What comes in from the clipboard and what goes out to it.
import type { Source } from '../state/document.ts';

/** A paste or a drop; null where it carries no text. */
export function sourceOf(data: DataTransfer | null): Source | null {
  const text = data?.getData('text/plain') ?? '';
  const html = data?.getData('text/html') ?? '';
  return text === '' && html === '' ? null : { from: 'paste', text, html: html === '' ? null : html };
}

/** Files that are pasted. Word and Excel put a picture of a copied text beside it: that is none. */
export function pastedFiles(data: DataTransfer | null): readonly File[] {
  return data && data.getData('text/html') === '' ? [...data.files] : [];
}

/** Reads the clipboard, for which the browser asks the person; rejects if it may not. */
export async function readClipboard(): Promise<Source | null> {
  const [item] = await navigator.clipboard.read();
  const read = async (type: string) =>
    item?.types.includes(type) ? (await item.getType(type)).text() : '';
  const [text, html] = await Promise.all([read('text/plain'), read('text/html')]);
  return text === '' && html === '' ? null : { from: 'paste', text, html: html === '' ? null : html };
}

/**
 * Writes the article both ways: what takes formatting keeps headings and direction, what does not gets the
 * text. The promises let the browser count the click as the person's permission while the worker still renders.
 */
export function writeClipboard(text: string, html: Promise<string>): Promise<void> {
  return write({ 'text/plain': Promise.resolve(text), 'text/html': html });
}

export function writeText(text: Promise<string>): Promise<void> {
  return write({ 'text/plain': text });
}

/** Rejects where the browser has no such clipboard. */
async function write(forms: Readonly<Record<string, Promise<string>>>): Promise<void> {
  const blobs = Object.entries(forms).map(([type, form]) =>
    [type, form.then((content) => new Blob([content], { type }))] as const);
  return navigator.clipboard.write([new ClipboardItem(Object.fromEntries(blobs))]);
}
