// SPDX-License-Identifier: MIT
// The page as it stands before anything is pasted, made into HTML by the build: it is there with the first bytes, and
// the page's script takes it over as it is.
import { renderToString } from 'preact-render-to-string';

import type { WorkerClient } from './analysis/worker_client.ts';
import { firstPreferences } from './state/preferences.ts';
import { noRules } from './state/rules.ts';
import { firstState, reduce } from './state/state.ts';
import { storeOf } from './state/store.ts';
import { App } from './view/App.tsx';

const nothing = () => {};
const idle: WorkerClient = {
  ask: nothing,
  cancel: nothing,
  render: () => Promise.resolve(''),
  retryNames: nothing,
  get: () => null,
  listen: () => nothing,
};

export const shell = renderToString(
  <App store={storeOf(reduce, firstState({ preferences: firstPreferences, rules: noRules }))} client={idle} />,
);
