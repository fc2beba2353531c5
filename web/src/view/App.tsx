import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import type { Analyst } from '../analysis/analyst.ts';
import type { Store } from '../state/store.ts';
import { currentDocument, type Action, type State } from '../state/state.ts';
import { WordsContext, wordsOf } from '../words/language.ts';
import type { Key } from '../words/table.ts';
import { sourceOf } from '../browser/clipboard.ts';
import { PageContext, type Page } from './context.ts';
import { Header } from './Header.tsx';
import { PasteBox } from './PasteBox.tsx';
import { Workbench } from './Workbench.tsx';

/** How long a line stays up. */
const shownFor = 5_000;

export function App({ store, analyst }: { store: Store<State, Action>; analyst: Analyst }) {
  const state = useListened(store);
  const analysis = useListened(analyst);
  const words = useMemo(() => wordsOf(state.preferences.language), [state.preferences.language]);
  const [message, tell] = useMessage();
  const page = useMemo<Page>(() => ({ dispatch: store.dispatch, analyst, tell }), [store, analyst]);
  useDocumentElement(state, words);
  useShortcuts(store, tell);

  const document = currentDocument(state);
  return (
    <WordsContext.Provider value={words}>
      <PageContext.Provider value={page}>
        <Header language={state.preferences.language} theme={state.preferences.theme} />
        <main>
          {document === null && <PasteBox />}
          {document !== null && analysis !== null && <Workbench state={state} analysis={analysis} />}
        </main>
        <p class="toast" role="status" data-shown={message !== null}>
          {message && words.say(message.key, message.values)}
        </p>
      </PageContext.Provider>
    </WordsContext.Provider>
  );
}

function useListened<Value>(source: { get(): Value; listen(listener: (value: Value) => void): () => void }): Value {
  const [value, setValue] = useState(() => ({ value: source.get() }));
  useEffect(() => {
    setValue({ value: source.get() });
    return source.listen((now) => setValue({ value: now }));
  }, [source]);
  return value.value;
}

interface Message { readonly key: Key; readonly values: Readonly<Record<string, string | number>> }

function useMessage(): [Message | null, Page['tell']] {
  const [message, setMessage] = useState<Message | null>(null);
  const timer = useRef(0);
  const tell = useMemo<Page['tell']>(() => (key, values = {}) => {
    clearTimeout(timer.current);
    setMessage({ key, values });
    timer.current = window.setTimeout(() => setMessage(null), shownFor);
  }, []);
  return [message, tell];
}

/** The language, direction, colours and title of the page itself. */
function useDocumentElement({ preferences }: State, words: ReturnType<typeof wordsOf>): void {
  useEffect(() => {
    const root = document.documentElement;
    root.lang = words.language;
    root.dir = words.direction;
    root.dataset['theme'] = preferences.theme;
    document.title = words.say('title');
  }, [preferences, words]);
}

/** Undo and redo, and a paste that lands outside of any field. */
function useShortcuts(store: Store<State, Action>, tell: Page['tell']): void {
  useEffect(() => {
    const inField = (target: EventTarget | null) =>
      target instanceof HTMLElement && target.matches('input, textarea, [contenteditable]');
    const onKey = (event: KeyboardEvent) => {
      if (inField(event.target) || !(event.ctrlKey || event.metaKey) || event.altKey) return;
      // By the key's place, so that it works under an Arabic layout too.
      const back = event.code === 'KeyZ' && !event.shiftKey;
      const forth = event.code === 'KeyY' || (event.code === 'KeyZ' && event.shiftKey);
      if (!back && !forth) return;
      event.preventDefault();
      store.dispatch({ type: back ? 'undo' : 'redo' });
    };
    const onPaste = (event: ClipboardEvent) => {
      const source = inField(event.target) ? null : sourceOf(event.clipboardData);
      if (!source) return;
      event.preventDefault();
      store.dispatch({ type: 'open', sources: [source] });
    };
    document.addEventListener('keydown', onKey);
    document.addEventListener('paste', onPaste);
    return () => {
      document.removeEventListener('keydown', onKey);
      document.removeEventListener('paste', onPaste);
    };
  }, [store, tell]);
}
