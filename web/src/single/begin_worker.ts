// In the single-file page the worker's script is a string of the page.
import workerSource from 'virtual:worker-source';

import { scriptAddress } from '../browser/policy.ts';

export function beginWorker(): Worker {
  const address = URL.createObjectURL(new Blob([workerSource], { type: 'text/javascript' }));
  return new Worker(scriptAddress(address));
}
