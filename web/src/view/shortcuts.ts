// SPDX-License-Identifier: MIT
import { useEffect } from 'preact/hooks';

import type { WorkerClient } from '../analysis/worker_client.ts';
import type { Action, State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Words } from '../words/language.ts';
import { stops } from './article/block_focus.ts';
import { stepMark } from './article/scroll.ts';
import type { Page } from './common/context.ts';
import { commandOf, type Command } from './common/keys.ts';
import { inField } from './incoming.ts';

/** The keys of the whole page; fields, menus and windows keep theirs. */
export function useShortcuts(
  store: Store<State, Action>,
  client: WorkerClient,
  { dispatch, tell }: Page,
  { say }: Words,
  openHelp: () => void,
): void {
  useEffect(() => {
    const takeBack = (type: 'undo' | 'redo') => {
      const { past, future } = store.get().desk;
      const what = type === 'undo' ? past.at(-1)?.what : future[0]?.what;
      if (!what) return;
      dispatch({ type });
      tell(type === 'undo' ? 'undone' : 'redone', { what: say(`what_${what}`) });
    };
    const toggle = () => {
      const stop = stops.current();
      if (stop) dispatch({ type: 'keep', begins: stops.begins(stop), keep: !stops.kept(stop) });
    };
    const inArticle = (by: 1 | -1) => {
      const article = document.getElementById('article');
      if (article) stops.move(article, by);
    };
    const run: Record<Command, () => void> = {
      undo: () => takeBack('undo'),
      redo: () => takeBack('redo'),
      help: openHelp,
      next_mention: () => stepMark(1),
      previous_mention: () => stepMark(-1),
      next_block: () => inArticle(1),
      previous_block: () => inArticle(-1),
      toggle_block: toggle,
      kind_of_block: () => stops.current()?.querySelector<HTMLElement>('.kind-select')?.focus(),
      compare: () => dispatch({ type: 'view', view: store.get().view === 'compare' ? 'article' : 'compare' }),
      new_text: () => dispatch({ type: 'front', id: null }),
    };
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || inField(event.target) || document.querySelector('dialog[open]')) return;
      const command = commandOf(event, store.get().preferences.letterKeys) ?? keyOfBlock(event);
      if (!command) return;
      event.preventDefault();
      run[command]();
    };
    /** Ctrl C with nothing chosen copies the article. */
    const onCopy = (event: ClipboardEvent) => {
      const analysis = client.get();
      if (inField(event.target) || getSelection()?.isCollapsed === false || !analysis?.head || analysis.status !== 'done') return;
      event.preventDefault();
      event.clipboardData?.setData('text/plain', analysis.head.clean);
      tell('copied', { words: say('count_words', { n: analysis.head.statistics.words }) });
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('copy', onCopy);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('copy', onCopy);
    };
  }, [store, client, dispatch, tell, say, openHelp]);
}

/** Keys of a block that has the focus itself. */
function keyOfBlock(event: KeyboardEvent): Command | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target !== stops.current()) return null;
  switch (event.key) {
    case 'ArrowDown': return 'next_block';
    case 'ArrowUp': return 'previous_block';
    case 'Delete': return 'toggle_block';
    default: return null;
  }
}
