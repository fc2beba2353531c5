// SPDX-License-Identifier: MIT
// The open texts in the browser's own storage, so that closing the page or an update loses nothing.
import type { Document } from '../state/document.ts';
import { flagSession } from './session_flag.ts';

export interface Session {
  readonly documents: readonly Document[];
  readonly current: number | null;
}

const store = 'session';
const key = 'last';

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('tanqih', 1);
    request.onupgradeneeded = () => request.result.createObjectStore(store);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('indexedDB'));
  });
}

async function run<Result>(mode: IDBTransactionMode, work: (objects: IDBObjectStore) => IDBRequest<Result>): Promise<Result> {
  const database = await open();
  try {
    return await new Promise((resolve, reject) => {
      const request = work(database.transaction(store, mode).objectStore(store));
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error ?? new Error('indexedDB'));
    });
  } finally {
    database.close();
  }
}

/** Null where none is kept, or the browser keeps none. */
export async function loadSession(): Promise<Session | null> {
  try {
    const kept = await run<unknown>('readonly', (objects) => objects.get(key) as IDBRequest<unknown>);
    if (kept === null || typeof kept !== 'object') return null;
    const { version, documents, current } = kept as Record<string, unknown>;
    return version === 1 && Array.isArray(documents)
      ? { documents: documents as Document[], current: typeof current === 'number' ? current : null }
      : null;
  } catch {
    return null;
  }
}

/** Storage can be forbidden or full: then nothing is kept, and the page works on. */
export async function keepSession({ documents, current }: Session): Promise<void> {
  flagSession(documents.length > 0);
  try {
    await run('readwrite', (objects) => objects.put({ version: 1, documents, current }, key));
  } catch {
    // As above.
  }
}

export async function forgetSession(): Promise<void> {
  flagSession(false);
  try {
    await run('readwrite', (objects) => objects.delete(key));
  } catch {
    // There is none.
  }
}
