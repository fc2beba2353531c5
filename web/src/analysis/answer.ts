// SPDX-License-Identifier: MIT
// The core's answer with a person's rules and decisions in it.
import type { Analyser, Article, Block, CallOptions, Input, Options } from 'tanqih';
import { repairRules } from 'tanqih/enums';

import { withTexts, type ReadNames } from '../article/edited.ts';
import { blockKinds } from '../article/kinds.ts';
import { withDecisions } from '../article/names.ts';
import { rulesOut } from '../state/rules.ts';
import type { Question } from './protocol.ts';

export interface Answer {
  readonly article: Article;
  /** As the core has them: a person's own texts are in `article` alone. */
  readonly blocks: readonly Block[];
  /** Where the blocks begin that a rule removed. */
  readonly ruled: ReadonlySet<number>;
  /** Those of the call that gave it. */
  readonly options: Options;
}

/** @param tell hears the share of the work that is done, from 0 to 1 */
export function answerOf({ analyse }: Analyser, question: Question, tell?: (done: number) => void): Answer {
  const { input, lines } = question;
  // Where there are rules the text may be read a second time.
  const readings = lines.length > 0 ? 2 : 1;
  const from = (before: number): CallOptions =>
    tell ? { onProgress: ({ done }) => tell((before + done) / readings) } : {};
  let { options } = question;
  let first: Article;
  try {
    first = analyse(input, { ...options, ...from(0) });
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    options = withinText(analyse, input, options);
    first = analyse(input, { ...options, ...from(0) });
  }
  const ruled = new Set(ruledOut(first, { ...question, options }));
  const answer = (article: Article, options: Options): Answer => {
    const read = options.entities === false ? null : namesIn(analyse, options);
    return { article: withDecisions(withTexts(article, question.texts, read), question.names), blocks: article.blocks, ruled, options };
  };
  if (ruled.size === 0) return answer(first, options);
  const overrides = [...(options.overrides ?? []), ...[...ruled].map((begin) => ({ begin, keep: false }))];
  const again = { ...options, overrides };
  return answer(analyse(input, { ...again, ...from(1) }), again);
}

const noRepairs = Object.fromEntries(repairRules.map((rule) => [rule, false]));

/** A block's text by itself, as it is written. */
function namesIn(analyse: Analyser['analyse'], { names = [] }: Options): ReadNames {
  return (text, { kind }) => analyse(text, { names, repair: noRepairs, keep: [...blockKinds], overrides: [{ begin: 0, keep: true, kind }] });
}

/**
 * Decisions count in the text that the core read when they were made. One of a later visit may read less out of the same page,
 * and refuses what lies beyond its end: such decisions are dropped.
 */
function withinText(analyse: Analyser['analyse'], input: Input, options: Options): Options {
  const { undo = [], overrides = [], ...others } = options;
  const { length } = analyse(input, { ...others, entities: false }).text;
  return { ...others, undo: undo.filter(({ end }) => end <= length), overrides: overrides.filter(({ begin }) => begin < length) };
}

function ruledOut({ blocks }: Article, { lines, site, options }: Question): number[] {
  if (lines.length === 0) return [];
  const decided = new Set(options.overrides?.map(({ begin }) => begin));
  return blocks
    // What the core removes in doubt, the rule removes for sure.
    .filter(({ begin, keep, unsure, text }) => (keep || unsure) && !decided.has(begin) && rulesOut(lines, text, site))
    .map(({ begin }) => begin);
}
