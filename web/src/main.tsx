// SPDX-License-Identifier: MIT
// The page: a store of decisions, a worker that analyses, and the views over both.
import { hydrate, render } from 'preact';

import './style/index.css';
import { isWhole } from './analysis/analysis.ts';
import { whenIdle } from './analysis/when_idle.ts';
import { workerClientOf } from './analysis/worker_client.ts';
import { titleOf } from './article/title.ts';
import { beginWorker, fetchNames } from './boot/begin_worker.ts';
import { handover, pastedBefore } from './boot/handover.ts';
import { keepDraft, keptDraft } from './browser/draft.ts';
import { onNextFrame } from './browser/frames.ts';
import { workOffline } from './browser/offline.ts';
import { isReturningVisit } from './browser/returning_visit.ts';
import { forgetSession, keepSession, loadSession } from './browser/session.ts';
import { sessionIsKept } from './browser/session_flag.ts';
import { firstSettings, keepSettings, loadSettings } from './state/settings_file.ts';
import { currentDocument, firstState, reduce, type State } from './state/state.ts';
import { storeOf } from './state/store.ts';
import { App } from './view/App.tsx';
import { prefetchViews } from './view/lazy_views.ts';
import { prepareWords } from './words/language.ts';

/** Milliseconds without a step after which the session is written: one step often follows another. */
const pause = 400;
/** Milliseconds that the page waits for the texts of the last visit: storage may answer late or never. */
const patience = 300;
/** The texts of the last visit are here, or there are none: what is written before that would stand in their place. */
let restored = false;

/** Settings are read before the page is drawn; in the single-file page too, of which nothing is drawn before its script runs. */
const known = isReturningVisit() || !handover;
const client = workerClientOf(beginWorker, fetchNames);
const store = storeOf(reduce, firstState(known ? loadSettings() : firstSettings()));

store.listen((state, before) => {
  const { rules } = state.desk.present;
  const document = currentDocument(state);
  if (document && (document !== currentDocument(before) || rules !== before.desk.present.rules)) client.ask(document, rules);
  if (state.preferences !== before.preferences || rules !== before.desk.present.rules)
    keepSettings({ preferences: state.preferences, rules });
});
store.listen(sessionKeeper());
client.listen((analysis) => {
  if (!analysis?.head || !isWhole(analysis) || analysis.document.source.from === 'file') return;
  store.dispatch({ type: 'titled', id: analysis.document.id, title: titleOf(analysis.head) });
});
store.dispatch({ type: 'open', sources: pastedBefore() });

if (known && store.get().preferences.session && (sessionIsKept() || keptDraft() !== ''))
  void Promise.race([restoreSession(), new Promise((done) => setTimeout(done, patience))]).then(draw);
else {
  draw();
  onNextFrame(() => setTimeout(() => {
    if (!known) store.dispatch({ type: 'restored', settings: loadSettings() });
    void restoreSession();
    prepareWords(store.get().preferences.language);
  }));
}
addEventListener('online', () => client.retryNames());
// Nothing that can wait goes beside the first download of the core.
void (handover?.core ?? Promise.resolve()).catch(() => {}).then(() => whenIdle(client, () => {
  fetchNames();
  prefetchViews();
  workOffline();
}));

async function restoreSession(): Promise<void> {
  const { preferences, draft } = store.get();
  if (preferences.session && draft === '') store.dispatch({ type: 'draft', draft: keptDraft() });
  const kept = preferences.session ? await loadSession() : null;
  if (kept && kept.documents.length > 0) store.dispatch({ type: 'session', ...kept });
  restored = true;
}

/** Hydrates the shell that the build made (shell.tsx) where the page begins as that; else renders it anew. */
function draw(): void {
  const root = document.getElementById('page');
  if (!root) return;
  // What was typed before this script was there.
  const typed = root.querySelector<HTMLTextAreaElement>('#paste')?.value ?? '';
  if (typed !== '') store.dispatch({ type: 'draft', draft: typed });
  const page = <App store={store} client={client} />;
  if (store.get().preferences.language === 'ar' && store.get().desk.present.documents.length === 0) hydrate(page, root);
  else {
    root.replaceChildren();
    render(page, root);
  }
  delete document.documentElement.dataset['shell'];
}

function sessionKeeper(): (state: State, before: State) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keep = () => {
    clearTimeout(timer);
    timer = undefined;
    const { desk: { present: { documents, current } }, titles, draft, preferences } = store.get();
    if (!preferences.session) return;
    keepDraft(draft);
    void keepSession({ documents, titles, current }).then((kept) => store.dispatch({ type: 'unkept', unkept: !kept }));
  };
  const keepSoon = () => {
    if (restored) keep();
    else timer = setTimeout(keepSoon, pause);
  };
  addEventListener('pagehide', () => timer !== undefined && keep());
  /** The browser asks whether the page is to be left. */
  const ask = (event: Event) => store.get().desk.present.documents.length > 0 && event.preventDefault();
  return (state, before) => {
    const { session } = state.preferences;
    if (state.unkept !== before.unkept) (state.unkept ? addEventListener : removeEventListener)('beforeunload', ask);
    if (!session && before.preferences.session) {
      keepDraft('');
      // Nothing is to be kept.
      store.dispatch({ type: 'unkept', unkept: false });
      void forgetSession();
    }
    const same = state.desk.present === before.desk.present && state.titles === before.titles && state.draft === before.draft;
    if (!session || (same && before.preferences.session)) return;
    clearTimeout(timer);
    timer = setTimeout(keepSoon, pause);
  };
}
