// SPDX-License-Identifier: MIT
import type { WorkerClient } from './worker_client.ts';

/** Milliseconds. */
const delay = 500;
const timeout = 3_000;

/** Does work that can wait: `delay` after the first text is done, or `timeout` from now where none comes. */
export function whenIdle(client: Pick<WorkerClient, 'listen'>, work: () => void): void {
  const once = () => {
    end();
    clearTimeout(timer);
    work();
  };
  const timer = setTimeout(once, timeout);
  const end = client.listen((analysis) => {
    if (!analysis || analysis.status === 'working') return;
    end();
    setTimeout(once, delay);
  });
}
