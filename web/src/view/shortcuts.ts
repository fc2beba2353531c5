// SPDX-License-Identifier: MIT
import { useEffect } from 'preact/hooks';

import { isWhole } from '../analysis/analysis.ts';
import type { WorkerClient } from '../analysis/worker_client.ts';
import { copiedHtml, copiedText } from '../article/copied.ts';
import { writeClipboard } from '../browser/clipboard.ts';
import type { Action, State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import type { Words } from '../words/language.ts';
import { stops } from './article/block_focus.ts';
import { stepMark } from './article/scroll.ts';
import { selectedBlocks } from './article/selection.ts';
import type { Page } from './common/context.ts';
import { commandOf, editEvent, findEvent, stepEvent, tagEvent, type Command } from './common/keys.ts';
import { inField } from './incoming.ts';

/** The keys of the whole page; fields, menus and windows keep theirs. */
export function useShortcuts(
  store: Store<State, Action>,
  client: WorkerClient,
  { dispatch, tell, takeBack }: Page,
  { say }: Words,
  openHelp: () => void,
): void {
  useEffect(() => {
    const toggle = () => {
      const stop = stops.current();
      if (stop) dispatch({ type: 'keep', begins: stops.begins(stop), keep: !stops.kept(stop) });
    };
    const inArticle = (by: 1 | -1) => {
      const article = document.getElementById('article');
      if (article) stops.move(article, by);
    };
    const stepCheck = (by: 1 | -1) => dispatchEvent(new CustomEvent(stepEvent, { detail: by }));
    const run: Record<Command, () => void> = {
      undo: () => takeBack('undo'),
      redo: () => takeBack('redo'),
      help: openHelp,
      next_mention: () => stepMark(1),
      previous_mention: () => stepMark(-1),
      next_check: () => stepCheck(1),
      previous_check: () => stepCheck(-1),
      next_block: () => inArticle(1),
      previous_block: () => inArticle(-1),
      toggle_block: toggle,
      kind_of_block: () => stops.current()?.querySelector<HTMLElement>('.kind-select')?.focus(),
      find: () => dispatchEvent(new Event(findEvent)),
      edit: () => dispatchEvent(new Event(editEvent)),
      tag: () => dispatchEvent(new Event(tagEvent)),
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
    /** Ctrl C with nothing selected, or all, copies the article as the button does; with some of it selected, those words. */
    const onCopy = (event: ClipboardEvent) => {
      const analysis = client.get();
      const data = event.clipboardData;
      if (inField(event.target) || event.defaultPrevented || !data) return;
      const selection = getSelection();
      const selected = selectedBlocks(selection);
      if (selected !== null && selected !== 'all') {
        event.preventDefault();
        data.setData('text/plain', copiedText(selected));
        data.setData('text/html', copiedHtml(selected));
      } else if ((selected || selection?.isCollapsed !== false) && analysis?.head && isWhole(analysis)) {
        const { document, rules, head } = analysis;
        event.preventDefault();
        // The text at once; with the HTML, which the worker renders, as soon as that is there.
        data.setData('text/plain', head.clean);
        writeClipboard(head.clean, client.render(document, rules, 'html')).catch(() => {});
        tell('copied', { words: say('count_words', { n: head.statistics.words }) });
      }
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('copy', onCopy);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('copy', onCopy);
    };
  }, [store, client, dispatch, tell, takeBack, say, openHelp]);
}

/** Keys of a block that has the focus itself. */
function keyOfBlock(event: KeyboardEvent): Command | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target !== stops.current()) return null;
  switch (event.key) {
    case 'ArrowDown': return 'next_block';
    case 'ArrowUp': return 'previous_block';
    case 'Delete': return 'toggle_block';
    // A folded row has its own use for it.
    case 'Enter': return event.target instanceof Element && event.target.matches('.block') ? (event.shiftKey ? 'tag' : 'edit') : null;
    default: return null;
  }
}
