// SPDX-License-Identifier: MIT
// In the single-file page the worker's script is a string of the page, and so is the core.
import packedCore from 'virtual:wasm';
import workerSource from 'virtual:worker-source';

import { sendCore } from '../analysis/send_core.ts';
import { scriptAddress } from '../browser/trusted_types.ts';
import { unpack } from './unpack.ts';

const core = unpack(packedCore).then((binary) => WebAssembly.compile(binary));

export function beginWorker(): Worker {
  const address = URL.createObjectURL(new Blob([workerSource], { type: 'text/javascript' }));
  return sendCore(new Worker(scriptAddress(address)), core, { clean: null, names: null });
}

/** Here the core is one, with its names. */
export function fetchNames(): void {}
