// The core's answer with a person's rules and decisions in it.
import type { Analyser, Article, Options } from 'tanqih';

import { withDecisions } from '../article/names.ts';
import { rulesOut } from '../state/rules.ts';
import type { Question } from './protocol.ts';

export interface Answer {
  readonly article: Article;
  /** Where the blocks begin that a rule removed. */
  readonly ruled: ReadonlySet<number>;
  /** With which the core gave it. */
  readonly options: Options;
}

export function answerOf({ analyse }: Analyser, question: Question): Answer {
  const { input, options } = question;
  const first = analyse(input, options);
  const ruled = new Set(ruledOut(first, question));
  if (ruled.size === 0) return { article: withDecisions(first, question.names), ruled, options };
  const overrides = [...(options.overrides ?? []), ...[...ruled].map((begin) => ({ begin, keep: false }))];
  const again = { ...options, overrides };
  return { article: withDecisions(analyse(input, again), question.names), ruled, options: again };
}

function ruledOut({ blocks }: Article, { lines, site, options }: Question): number[] {
  if (lines.length === 0) return [];
  const decided = new Set(options.overrides?.map(({ begin }) => begin));
  return blocks
    .filter(({ begin, keep, text }) => keep && !decided.has(begin) && rulesOut(lines, text, site))
    .map(({ begin }) => begin);
}
