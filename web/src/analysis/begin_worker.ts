// Starts the page's worker from its own file. The single-file page has another of these (single/begin_worker.ts).
import { scriptAddress } from '../browser/policy.ts';
import workerAddress from './worker.ts?worker&url';

export function beginWorker(): Worker {
  return new Worker(scriptAddress(workerAddress), { type: 'module' });
}
