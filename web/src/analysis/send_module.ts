// SPDX-License-Identifier: MIT
import type { ToWorker } from './protocol.ts';

/** Hands a worker the compiled core; where that failed, the worker tries by itself and says why it cannot. */
export function sendModule(worker: Worker, core: Promise<WebAssembly.Module>): Worker {
  const give = (module: WebAssembly.Module | null) => worker.postMessage({ type: 'core', module } satisfies ToWorker);
  core.then(give, () => give(null));
  return worker;
}
