// SPDX-License-Identifier: MIT
// Tasks of the page's main thread, as the browser's tracing sees them: in CPU time, which a busy machine does not stretch.
import type { Page } from '@playwright/test';

interface TraceEvent { name: string; ph: string; pid: number; tid: number; dur?: number; tdur?: number; args?: { name?: string } }

export interface Tasks {
  readonly count: number;
  /** Milliseconds, the longest first. */
  readonly cpu: readonly number[];
  readonly wall: readonly number[];
}

export async function traceTasks(page: Page, work: () => Promise<void>): Promise<Tasks> {
  const session = await page.context().newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', {
    traceConfig: { includedCategories: ['toplevel'], recordMode: 'recordAsMuchAsPossible' },
  });
  await work();
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  await session.detach();

  const main = new Set(events
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(({ pid, tid }) => `${pid} ${tid}`));
  const tasks = events.filter(({ name, pid, tid }) =>
    name === 'ThreadControllerImpl::RunTask' && main.has(`${pid} ${tid}`));
  const longest = (of: (task: TraceEvent) => number | undefined) =>
    tasks.map((task) => Math.round((of(task) ?? 0) / 1000)).sort((a, b) => b - a).slice(0, 20);
  return { count: tasks.length, cpu: longest(({ tdur }) => tdur), wall: longest(({ dur }) => dur) };
}
