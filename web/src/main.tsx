// The page: a store of decisions, a worker that analyses, and the views over both.
import { render } from 'preact';

import './style/index.css';
import { analystOf } from './analysis/analyst.ts';
import { beginWorker } from './analysis/begin_worker.ts';
import { workOffline } from './browser/offline.ts';
import { forgetSession, keepSession, loadSession } from './browser/session.ts';
import { keepSettings, loadSettings } from './state/settings_file.ts';
import { currentDocument, firstState, reduce, type State } from './state/state.ts';
import { storeOf } from './state/store.ts';
import { App } from './view/App.tsx';

/** A step follows a step; the session is written when the person pauses. */
const pause = 400;

const analyst = analystOf(beginWorker);
const store = storeOf(reduce, firstState(loadSettings()));

store.listen((state, before) => {
  const { rules } = state.desk.present;
  const document = currentDocument(state);
  if (document && (document !== currentDocument(before) || rules !== before.desk.present.rules)) analyst.ask(document, rules);
  if (state.preferences !== before.preferences || rules !== before.desk.present.rules)
    keepSettings({ preferences: state.preferences, rules });
});
store.listen(sessionKeeper());

if (store.get().preferences.session)
  void loadSession().then((kept) => {
    if (kept && kept.documents.length > 0) store.dispatch({ type: 'session', ...kept });
  });

const root = document.getElementById('page');
if (root) render(<App store={store} analyst={analyst} />, root);
workOffline();

function sessionKeeper(): (state: State, before: State) => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return (state, before) => {
    const { session } = state.preferences;
    if (!session && before.preferences.session) void forgetSession();
    if (!session || (state.desk.present === before.desk.present && before.preferences.session)) return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      const { documents, current } = store.get().desk.present;
      if (store.get().preferences.session) void keepSession({ documents, current });
    }, pause);
  };
}
