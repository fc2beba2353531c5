import type { Analyst } from './analyst.ts';

/** Milliseconds. */
const afterwards = 500;
const latest = 3_000;

/** Does what can wait once the first text is done, so that it takes nothing from it; where none comes, all the same. */
export function whenIdle(analyst: Pick<Analyst, 'listen'>, work: () => void): void {
  const once = () => {
    end();
    clearTimeout(timer);
    work();
  };
  const timer = setTimeout(once, latest);
  const end = analyst.listen((analysis) => {
    if (!analysis || analysis.status === 'working') return;
    end();
    setTimeout(once, afterwards);
  });
}
