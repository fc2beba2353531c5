import type { Analyst } from './analyst.ts';

/** Milliseconds. */
const delay = 500;
const timeout = 3_000;

/** Does work that can wait: `delay` after the first text is done, or `timeout` from now where none comes. */
export function whenIdle(analyst: Pick<Analyst, 'listen'>, work: () => void): void {
  const once = () => {
    end();
    clearTimeout(timer);
    work();
  };
  const timer = setTimeout(once, timeout);
  const end = analyst.listen((analysis) => {
    if (!analysis || analysis.status === 'working') return;
    end();
    setTimeout(once, delay);
  });
}
