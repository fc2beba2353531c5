// The page: a store of decisions, a worker that analyses, and the views over both.
import { render } from 'preact';

import './style/index.css';
import { analystOf } from './analysis/analyst.ts';
import workerAddress from './analysis/worker.ts?worker&url';
import { scriptAddress } from './browser/policy.ts';
import { keepSettings, loadSettings } from './state/settings_file.ts';
import { currentDocument, firstState, reduce } from './state/state.ts';
import { storeOf } from './state/store.ts';
import { App } from './view/App.tsx';

const analyst = analystOf(() => new Worker(scriptAddress(workerAddress), { type: 'module' }));
const store = storeOf(reduce, firstState(loadSettings()));

store.listen((state, before) => {
  const { rules } = state.desk.present;
  const document = currentDocument(state);
  if (document && (document !== currentDocument(before) || rules !== before.desk.present.rules)) analyst.ask(document, rules);
  if (state.preferences !== before.preferences || rules !== before.desk.present.rules)
    keepSettings({ preferences: state.preferences, rules });
});

const root = document.getElementById('page');
if (root) render(<App store={store} analyst={analyst} />, root);
