// SPDX-License-Identifier: MIT
// What the page and the workers that read its Word and PDF files say to each other.

/** Files that a worker makes into text. */
export type DocumentKind = 'pdf' | 'docx';

/** Why a file is not opened. */
export type Refusal =
  /** In which letters would have to be recognised. */
  | 'picture'
  | 'damaged'
  /** A password opens it. */
  | 'locked'
  /** Its pages are pictures. */
  | 'scanned'
  /** Its fonts do not say what letters their glyphs are. */
  | 'no_letters'
  | 'too_large'
  /** Of Word before 2007, or one that is locked, which looks the same. */
  | 'old_word'
  /** Of another word processor. */
  | 'other_document'
  /** No text. */
  | 'other';

export interface ToReader { readonly bytes: ArrayBuffer }

export type FromReader =
  /** Its script is there. */
  | { readonly type: 'ready' }
  | { readonly type: 'progress'; readonly done: number; readonly of: number }
  | { readonly type: 'read'; readonly text: string; readonly html: boolean }
  | { readonly type: 'refused'; readonly why: Refusal };

/** Bytes of a file that is read. */
export const mostBytes = 64 << 20;
