// SPDX-License-Identifier: MIT
import type { ToWorker } from './protocol.ts';

/** Where the parts of the core lie; null: there is no such file. */
export interface CoreAddresses { readonly clean: string | null; readonly names: string | null }

/** Hands a worker the compiled core; where that failed, the worker tries by itself and says why it cannot. */
export function sendCore(worker: Worker, core: Promise<WebAssembly.Module>, { clean, names }: CoreAddresses): Worker {
  const give = (module: WebAssembly.Module | null) => worker.postMessage({ type: 'core', module, clean, names } satisfies ToWorker);
  core.then(give, () => give(null));
  return worker;
}
