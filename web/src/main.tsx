// The page: a store of decisions, a worker that analyses, and the views over both.
import { render } from 'preact';

import './style/index.css';
import { analystOf } from './analysis/analyst.ts';
import workerAddress from './analysis/worker.ts?worker&url';
import { scriptAddress } from './browser/policy.ts';
import { keepPreferences, loadPreferences } from './state/preferences.ts';
import { currentDocument, firstState, reduce } from './state/state.ts';
import { storeOf } from './state/store.ts';
import { App } from './view/App.tsx';

const analyst = analystOf(() => new Worker(scriptAddress(workerAddress), { type: 'module' }));
const store = storeOf(reduce, firstState(loadPreferences(() => localStorage)));

store.listen((state, before) => {
  const document = currentDocument(state);
  if (document && document !== currentDocument(before)) analyst.ask(document);
  if (state.preferences !== before.preferences) keepPreferences(() => localStorage, state.preferences);
});

const root = document.getElementById('page');
if (root) render(<App store={store} analyst={analyst} />, root);
