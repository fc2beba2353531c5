// SPDX-License-Identifier: MIT
// What a person taught the page: it holds for every text, is kept in the browser, and can be undone like any step.
import type { BlockKind, Options, RepairRule } from 'tanqih';

import { foldLine } from '../article/fold.ts';
import { blockKinds, repairRules, styles, userNameTypes, type UserNameType } from '../article/kinds.ts';

/** Lines that always go. */
export interface LineRule {
  readonly match: 'same' | 'begins';
  /** As a person reads it; compared folded. */
  readonly words: string;
  /** The only site it holds for; null: any. */
  readonly site: string | null;
}

/** A name of one's own dictionary; `none`: never to be marked. */
export interface UserName {
  readonly name: string;
  readonly type: UserNameType;
}

/** One form for what can be written in several; absent: as it is. */
export type Style = Readonly<NonNullable<Options['style']>>;
export type StyleOf = keyof Style;
export const stylesOf = Object.keys(styles) as StyleOf[];

export interface Rules {
  /** Repairs that are switched; absent: on. */
  readonly repair: Readonly<Partial<Record<RepairRule, boolean>>>;
  readonly style: Style;
  /** Kinds kept beside title, body and subheading. */
  readonly keep: readonly BlockKind[];
  /** Where keeping and removing are in doubt: from -100 (remove) to 100 (keep). */
  readonly balance: number;
  readonly lines: readonly LineRule[];
  readonly names: readonly UserName[];
  /** What copies and files in HTML and Markdown keep of a page; absent: as the core has it. */
  readonly marks: Readonly<Partial<Record<Mark, boolean>>>;
}

/** Each with whether it is kept unless a person says otherwise. */
export const marks = { links: true, emphasis: true, images: false } as const;
export type Mark = keyof typeof marks;
export const allMarks = Object.keys(marks) as Mark[];

/** Has a letter or a digit to be met by: the core refuses a name without. A tatweel alone is none. */
export function isName(name: string): boolean {
  return /[^\P{L}\u0640]|\p{N}/u.test(name);
}

export const noRules: Rules = { repair: {}, style: {}, keep: [], balance: 0, lines: [], names: [], marks: {} };

/** Whether a line of a site is one that a rule removes. */
export function rulesOut(rules: readonly LineRule[], line: string, site: string | null): boolean {
  const folded = foldLine(line);
  return rules.some((rule) => {
    if (rule.site !== null && rule.site !== site) return false;
    const words = foldLine(rule.words);
    if (words === '') return false;
    return rule.match === 'same' ? folded === words : folded === words || folded.startsWith(`${words} `);
  });
}

export function sameRule(a: LineRule, b: LineRule): boolean {
  return a.match === b.match && a.site === b.site && foldLine(a.words) === foldLine(b.words);
}

/** Rules as read from a file or from storage: what is not understood is left out. */
export function rulesFrom(value: unknown): Rules {
  const some = (value ?? {}) as Partial<Record<keyof Rules, unknown>>;
  const list = (of: unknown): Record<string, unknown>[] =>
    Array.isArray(of) ? of.filter((item) => item !== null && typeof item === 'object') : [];
  const switches = <Name extends string>(given: unknown, names: readonly Name[]): Partial<Record<Name, boolean>> => {
    const switched = (given ?? {}) as Record<string, unknown>;
    return Object.fromEntries(names.flatMap((name) => typeof switched[name] === 'boolean' ? [[name, switched[name]]] : [])) as Partial<Record<Name, boolean>>;
  };
  return {
    repair: switches(some.repair, repairRules),
    marks: switches(some.marks, allMarks),
    style: Object.fromEntries(stylesOf.flatMap((of) => {
      const wanted = (some.style as Record<string, unknown> | undefined)?.[of];
      return (styles[of] as readonly unknown[]).includes(wanted) ? [[of, wanted]] : [];
    })),
    keep: blockKinds.filter((kind) => Array.isArray(some.keep) && some.keep.includes(kind)),
    balance: typeof some.balance === 'number' ? Math.round(Math.min(100, Math.max(-100, some.balance))) || 0 : 0,
    lines: list(some.lines).flatMap(({ match, words, site }): LineRule[] =>
      typeof words === 'string' && (match === 'same' || match === 'begins')
        ? [{ match, words, site: typeof site === 'string' ? site : null }]
        : []),
    names: list(some.names).flatMap(({ name, type }): UserName[] =>
      typeof name === 'string' && isName(name) && userNameTypes.some((known) => known === type) ? [{ name, type: type as UserNameType }] : []),
  };
}
