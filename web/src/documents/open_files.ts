// SPDX-License-Identifier: MIT
// Files that a person drops, pastes or chooses. The core decodes the bytes of texts; Word and PDF files are made into
// text by workers of their own, which are loaded when the first such file comes.
import type { Source } from '../state/document.ts';
import { documentWords } from '../words/documents.ts';
import { table, type Entry } from '../words/table.ts';
import { kindOfFile, looksAt } from './file_kind.ts';
import { mostBytes, type Refusal } from './protocol.ts';
import { readDocument } from './read_document.ts';

export interface Opened {
  readonly sources: readonly Source[];
  /** Why others are not opened, each with the names of its files. */
  readonly refused: readonly { readonly sentence: Entry; readonly names: string }[];
}

/** What is read now. `of`: pages; 0: not known. */
export interface Reading {
  readonly name: string;
  readonly done: number;
  readonly of: number;
}

/** Reads one after the other; when it is aborted, it gives what it has. */
export async function openFiles(files: Iterable<File>, tell: (reading: Reading) => void, signal: AbortSignal): Promise<Opened> {
  const sources: Source[] = [];
  const refused = new Map<Refusal | 'missing', string[]>();
  for (const file of files) {
    const opened = await openFile(file, tell, signal);
    if (signal.aborted) break;
    if (typeof opened === 'string') refused.set(opened, [...(refused.get(opened) ?? []), file.name]);
    else sources.push(opened);
  }
  return { sources, refused: [...refused].map(([why, names]) => ({ sentence: sentences[why], names: names.map((name) => `\u2068${name}\u2069`).join('، ') })) };
}

const sentences: Readonly<Record<Refusal | 'missing', Entry>> = { ...documentWords, missing: table.part_missing };

async function openFile(file: File, tell: (reading: Reading) => void, signal: AbortSignal): Promise<Source | Refusal | 'missing'> {
  const { name } = file;
  const kind = kindOfFile(file, new Uint8Array(await file.slice(0, looksAt).arrayBuffer()));
  if (kind.is === 'refused') return kind.why;
  if (kind.is === 'text') return { from: 'file', name, bytes: new Uint8Array(await file.arrayBuffer()), html: kind.html };
  if (file.size > mostBytes) return 'too_large';
  tell({ name, done: 0, of: 0 });
  const read = await readDocument(kind.kind, await file.arrayBuffer(), (done, of) => tell({ name, done, of }), signal);
  if (typeof read === 'string') return read;
  return { from: 'file', name, bytes: new TextEncoder().encode(read.text), html: read.html };
}
