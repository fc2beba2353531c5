// SPDX-License-Identifier: MIT
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { isWhole } from '../analysis/analysis.ts';
import type { WorkerClient } from '../analysis/worker_client.ts';
import { siteOf } from '../article/sites.ts';
import type { Reading } from '../documents/open_files.ts';
import { allTextSettings } from '../state/preferences.ts';
import { currentDocument, type Action, type State } from '../state/state.ts';
import type { Store } from '../state/store.ts';
import { WordsContext, wordsOf, type Values } from '../words/language.ts';
import { table, type Entry, type Key } from '../words/table.ts';
import { PageContext, type Page } from './common/context.ts';
import { DocumentTabs } from './DocumentTabs.tsx';
import { Header } from './Header.tsx';
import { useIncoming } from './incoming.ts';
import { fileOpener, help, readingBar, rule, settings } from './lazy_views.ts';
import { PasteBox } from './PasteBox.tsx';
import { useShortcuts } from './shortcuts.ts';
import { Workbench } from './Workbench.tsx';

/** Milliseconds that a message stays in view. */
const shownFor = 6_000;

export function App({ store, client }: { store: Store<State, Action>; client: WorkerClient }) {
  const state = useListened(store);
  const analysis = useListened(client);
  const { preferences, desk } = state;
  const words = useMemo(() => wordsOf(preferences.language), [preferences.language]);
  const [told, tell] = useMessage(store);
  const message = told && (told.step === null || told.step === desk.past.at(-1)) ? told : null;
  const [reading, showReading] = useState<Reading | null>(null);
  const stop = useRef(new AbortController());
  const [window, setWindow] = useState<'settings' | 'help' | null>(null);
  const [line, teach] = useState<string | null>(null);
  const page = useMemo<Page>(() => ({
    dispatch: store.dispatch,
    client,
    texts: () => currentDocument(store.get())?.texts ?? [],
    tell,
    takeBack: (type) => {
      const { past, future } = store.get().desk;
      const what = type === 'undo' ? past.at(-1)?.what : future[0]?.what;
      if (!what) return;
      store.dispatch({ type });
      tell(type === 'undo' ? 'undone' : 'redone', { what: table[`what_${what}`] });
    },
    teach,
    openFiles: (files) => {
      const { signal } = stop.current;
      // The list of a dropped or chosen thing is empty when the script that opens it is there.
      const all = [...files];
      void fileOpener()
        .then(({ openFiles }) => openFiles(all, showReading, signal))
        .then(({ sources, refused }) => {
          for (const { sentence, names } of refused) tell(sentence, { names });
          store.dispatch({ type: 'open', sources });
        })
        .catch(() => tell('part_missing'))
        .finally(() => showReading(null));
    },
  }), [store, client]);
  useDocumentElement(state, words);
  useShortcuts(store, client, page, words, () => setWindow('help'));
  const dropping = useIncoming(page);
  useEffect(() => store.listen(({ desk: now }, { desk: before }) => {
    // A step of the person's: neither undo, nor redo, nor a text that comes.
    const what = now.past.at(-1)?.what;
    if (now.past.at(-1) !== before.past.at(-1) && now.future.length === 0 && before.future[0]?.value !== now.present && what && what !== 'open')
      tell('did', { what: table[`what_${what}`] }, true);
  }), [store, tell]);

  useEffect(() => { if (state.unkept) tell('not_kept'); }, [state.unkept, tell]);

  const document = currentDocument(state);
  const ready = analysis && isWhole(analysis) ? analysis.head?.statistics : undefined;
  return (
    <WordsContext.Provider value={words}>
      <PageContext.Provider value={page}>
        <Header preferences={preferences} onSettings={() => setWindow('settings')} onHelp={() => setWindow('help')} />
        <DocumentTabs documents={desk.present.documents} titles={state.titles} current={desk.present.current} />
        {reading && (
          <readingBar.View
            reading={reading}
            onCancel={() => {
              stop.current.abort();
              stop.current = new AbortController();
            }}
          />
        )}
        <main>
          {document === null && <PasteBox draft={state.draft} />}
          {document !== null && analysis?.document.id === document.id && <Workbench state={state} analysis={analysis} />}
        </main>
        {window === 'settings' && <settings.View preferences={preferences} rules={desk.present.rules} onClose={() => setWindow(null)} />}
        {window === 'help' && <help.View onClose={() => setWindow(null)} />}
        {line !== null && <rule.View line={line} site={siteOfDocument(document)} onClose={() => teach(null)} />}
        {dropping && <p class="drop-sign">{words.say('drop_here')}</p>}
        <div class="toast" role="status" data-shown={message !== null}>
          {message && words.say(message.key, message.values)}
          {message?.step && (
            <button class="toast-undo" type="button" aria-label={words.say('undo_last')} onClick={() => page.takeBack('undo')}>{words.say('undo')}</button>
          )}
        </div>
        <p class="hidden-words" role="status">
          {ready && words.say('ready', {
            words: words.say('count_words', { n: ready.words }),
            removed: words.say('count_removed', { n: ready.removed }),
          })}
        </p>
      </PageContext.Provider>
    </WordsContext.Provider>
  );
}

function siteOfDocument(document: ReturnType<typeof currentDocument>): string | null {
  const source = document?.source;
  return source?.from === 'paste' && source.html !== null ? siteOf(source.html) : null;
}

function useListened<Value>(source: { get(): Value; listen(listener: (value: Value) => void): () => void }): Value {
  const [value, setValue] = useState(() => ({ value: source.get() }));
  useEffect(() => {
    setValue({ value: source.get() });
    return source.listen((now) => setValue({ value: now }));
  }, [source]);
  return value.value;
}

/** `step`: the last one when it was told, where the message offers to undo it: it does as long as no other comes. */
interface Message { readonly key: Key | Entry; readonly values: Values; readonly step: unknown }

function useMessage(store: Store<State, Action>): [Message | null, Page['tell']] {
  const [message, setMessage] = useState<Message | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  const tell = useMemo<Page['tell']>(() => (key, values = {}, undo = false) => {
    clearTimeout(timer.current);
    setMessage({ key, values, step: undo ? store.get().desk.past.at(-1) : null });
    timer.current = setTimeout(() => setMessage(null), undo ? 2 * shownFor : shownFor);
  }, [store]);
  return [message, tell];
}

/** The language, direction, colours and title of the page itself. */
function useDocumentElement({ preferences }: State, words: ReturnType<typeof wordsOf>): void {
  useEffect(() => {
    const root = document.documentElement;
    root.lang = words.language;
    root.dir = words.direction;
    root.dataset['theme'] = preferences.theme;
    for (const name of allTextSettings) root.dataset[name] = preferences[name];
    document.title = words.say('title');
  }, [preferences, words]);
}
