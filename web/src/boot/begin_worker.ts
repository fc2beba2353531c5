// SPDX-License-Identifier: MIT
// Starts the page's worker from its own file. The single-file page has another of these (single/begin_worker.ts).
import coreAddress from 'tanqih/tanqih.wasm?url';

import { sendModule } from '../analysis/send_module.ts';
import workerAddress from '../analysis/worker.ts?worker&url';
import { scriptAddress } from '../browser/trusted_types.ts';
import { handover } from './handover.ts';

/** Compiled as it is downloaded, while the worker starts; a worker that replaces another gets the compiled module. */
const core = handover?.core ?? WebAssembly.compileStreaming(fetch(coreAddress));

export function beginWorker(): Worker {
  return handover?.takeWorker() ?? sendModule(new Worker(scriptAddress(workerAddress), { type: 'module' }), core);
}
