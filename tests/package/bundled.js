// SPDX-License-Identifier: MIT
// What the bundlers bundle: an application that answers in its own thread, in a worker, and by the core inside.
import { load } from 'tanqih';
import 'tanqih/element';
import { load as loadInline } from 'tanqih/inline';
import { load as loadWorker } from 'tanqih/worker';
import { at, createWorker } from './files.js';

globalThis.answers = async (pastes) => {
  const module = await load(at);
  const worker = await loadWorker({ ...at, ...createWorker });
  const inline = await loadInline();
  const found = [];
  for (const { text, options } of pastes)
    found.push([module, worker, inline].map(async ({ analyse }) => JSON.stringify(await analyse(text, options))));
  const all = await Promise.all(found.map((answers) => Promise.all(answers)));
  worker.close();
  return all;
};
