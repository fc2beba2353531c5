// SPDX-License-Identifier: MIT
// The open texts in the browser's own storage, a record each, so that closing the page, an update or another tab loses
// none: a tab writes what it changed, and removes what was closed in it.
import type { Document } from '../state/document.ts';
import { flagSession, keptFront } from './session_flag.ts';

export interface Session {
  readonly documents: readonly Document[];
  /** By a document's id. */
  readonly titles: Readonly<Record<number, string>>;
  readonly current: number | null;
}

/** What earlier versions of the page did not know. */
type Later = 'texts' | 'checked';

interface KeptDocument {
  readonly document: Omit<Document, Later> & Partial<Pick<Document, Later>>;
  readonly title: string | undefined;
}

const store = 'documents';
/** Version 1 had all documents in one record of this store. */
const before = 'session';

/** Keys are in the order in which the texts were opened. */
const visit = `${Date.now()}-${Math.random().toString(36).slice(2, 8)}`;

function keyOf({ id, kept }: Document): string {
  return kept ?? `${visit}-${String(id).padStart(6, '0')}`;
}

/** What storage has of the texts of this tab, by their keys. */
let written = new Map<string, KeptDocument>();

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('tanqih', 2);
    request.onupgradeneeded = () => {
      const { result: database, transaction } = request;
      const documents = database.createObjectStore(store);
      if (!database.objectStoreNames.contains(before)) return;
      const last = transaction?.objectStore(before).get('last');
      if (last)
        last.onsuccess = () => {
          const all = (last.result as { documents?: Document[] } | undefined)?.documents ?? [];
          all.forEach((document, i) => documents.put({ document, title: undefined }, `0-${String(i).padStart(6, '0')}`));
          database.deleteObjectStore(before);
        };
    };
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('indexedDB'));
  });
}

/** Resolves when all that `work` asked for is written. */
async function run(mode: IDBTransactionMode, work: (objects: IDBObjectStore) => void): Promise<void> {
  const database = await open();
  try {
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction(store, mode);
      work(transaction.objectStore(store));
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error ?? new Error('indexedDB'));
    });
  } finally {
    database.close();
  }
}

/** Null where none is kept, or the browser keeps none. Ids are new ones, from 0. */
export async function loadSession(): Promise<Session | null> {
  try {
    let keys: IDBValidKey[] = [];
    let values: KeptDocument[] = [];
    await run('readonly', (objects) => {
      objects.getAllKeys().onsuccess = ({ target }) => { keys = (target as IDBRequest<IDBValidKey[]>).result; };
      objects.getAll().onsuccess = ({ target }) => { values = (target as IDBRequest<KeptDocument[]>).result; };
    });
    const documents = values.map(({ document }, id) => ({ ...document, texts: document.texts ?? [], checked: document.checked ?? [], id, kept: String(keys[id]) }));
    const front = documents.findIndex(({ kept }) => kept === keptFront());
    documents.forEach((document, i) => written.set(document.kept, { document, title: values[i]?.title }));
    return { documents, titles: Object.fromEntries(values.flatMap(({ title }, id) => (title ? [[id, title]] : []))), current: front < 0 ? null : front };
  } catch {
    return null;
  }
}

/** @returns whether all is kept: storage can be forbidden or full */
export async function keepSession({ documents, titles, current }: Session): Promise<boolean> {
  const front = documents.find(({ id }) => id === current);
  flagSession(documents.length > 0 ? (front ? keyOf(front) : '') : null);
  const now = new Map(documents.map((document) => [keyOf(document), { document, title: titles[document.id] }]));
  const old = written;
  written = now;
  const changed = [...now].filter(([key, { document, title }]) => {
    const last = old.get(key);
    return !last || last.title !== title || !isSame(last.document, document);
  });
  const closed = [...old.keys()].filter((key) => !now.has(key));
  if (changed.length === 0 && closed.length === 0) return true;
  try {
    await run('readwrite', (objects) => {
      for (const [key, value] of changed) objects.put(value, key);
      for (const key of closed) objects.delete(key);
    });
    return true;
  } catch {
    // It is tried again at the next step.
    written = old;
    return changed.length === 0;
  }
}

/** But for the id, which is another in each tab. */
function isSame(a: KeptDocument['document'], b: Document): boolean {
  return a.source === b.source && a.readAs === b.readAs && a.decisions === b.decisions && a.undone === b.undone && a.names === b.names && a.texts === b.texts && a.checked === b.checked;
}

export async function forgetSession(): Promise<void> {
  flagSession(null);
  written = new Map();
  try {
    await run('readwrite', (objects) => objects.clear());
  } catch {
    // There is none.
  }
}
