// SPDX-License-Identifier: MIT
// Starts the page's worker from its own file. The single-file page has another of these (single/begin_worker.ts).
import cleanAddress from '../../core/clean.wasm?url';
import namesAddress from '../../core/names.wasm?url';

import type { ToWorker } from '../analysis/protocol.ts';
import { sendCore } from '../analysis/send_core.ts';
import workerAddress from '../analysis/worker.ts?worker&url';
import { scriptAddress } from '../browser/trusted_types.ts';
import { handover } from './handover.ts';

const addresses = { clean: new URL(cleanAddress, location.href).href, names: new URL(namesAddress, location.href).href };

/** Compiled as it is downloaded, while the worker starts; a worker that replaces another gets the compiled module. */
const core = handover?.core ?? WebAssembly.compileStreaming(fetch(addresses.clean));

/** Under way or here; null: not asked for, or it failed. */
let names: Promise<WebAssembly.Module> | null = null;
let worker: Worker | null = null;

export function beginWorker(): Worker {
  worker = handover?.takeWorker() ?? sendCore(new Worker(scriptAddress(workerAddress), { type: 'module' }), core, addresses);
  if (names) give(names);
  return worker;
}

/** Fetches the part of the core that finds names, for this worker and those that replace it. What failed is fetched again when it is next asked for. */
export function fetchNames(): void {
  if (names) return;
  names = WebAssembly.compileStreaming(fetch(addresses.names));
  names.catch(() => { names = null; });
  give(names);
}

function give(coming: Promise<WebAssembly.Module>): void {
  const taker = worker;
  const send = (module: WebAssembly.Module | null) => taker?.postMessage({ type: 'names', module } satisfies ToWorker);
  coming.then(send, () => send(null));
}
