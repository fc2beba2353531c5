// SPDX-License-Identifier: MIT
// What every view may reach for: the state's dispatch, the client of the worker, and the line in which the page tells things.
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

import type { WorkerClient } from '../../analysis/worker_client.ts';
import type { BlockText } from '../../article/edited.ts';
import type { Action } from '../../state/state.ts';
import type { Values } from '../../words/language.ts';
import type { Entry, Key } from '../../words/table.ts';

export interface Page {
  dispatch(action: Action): void;
  readonly client: WorkerClient;
  /** What the person wrote in the text in front, by now. */
  texts(): readonly BlockText[];
  /** Shows a line for a moment, and tells it politely to who cannot see it. @param undo with a button that undoes the last step */
  tell(key: Key | Entry, values?: Values, undo?: boolean): void;
  /** Undoes or redoes the last step, and says which that was. */
  takeBack(type: 'undo' | 'redo'): void;
  /** Opens the window where a person teaches that lines like this one always go. */
  teach(line: string): void;
  openFiles(files: Iterable<File>): void;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('usePage outside of the page');
  return page;
}
