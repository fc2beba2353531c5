// The core's kinds, types and rules as lists that a page can walk through, in the order in which it shows them.
import type { BlockKind, MentionType, Options, RepairRule } from 'tanqih';

export const blockKinds = [
  'title', 'dateline', 'byline', 'body', 'subheading', 'caption', 'source', 'read_also', 'related', 'tags', 'share',
  'navigation', 'promo', 'comments', 'legal', 'other',
] as const satisfies readonly BlockKind[];

/** Kept whatever is asked. */
export const keptKinds: readonly BlockKind[] = ['title', 'body', 'subheading'];

/** Names first, then dates, then figures. */
export const mentionTypes = [
  'person', 'organisation', 'place', 'misc', 'date', 'time', 'duration', 'money', 'percent', 'quantity', 'number',
] as const satisfies readonly MentionType[];

export const repairRules = [
  'line_endings', 'spaces', 'blank_lines', 'invisible', 'tatweel', 'presentation_forms', 'letters', 'entities',
  'punctuation', 'punctuation_spaces', 'repeated_marks', 'bullets', 'mojibake', 'conjunction',
] as const satisfies readonly RepairRule[];

/** What a name of a person's own dictionary can be; `none`: never a name. */
export const userNameTypes = [
  'person', 'organisation', 'place', 'misc', 'none',
] as const satisfies readonly NonNullable<Options['names']>[number]['type'][];

type Style = NonNullable<Options['style']>;

/** The forms of what can be written in several. */
export const styles = {
  quotes: ['as_is', 'guillemets', 'curly', 'straight'],
  dashes: ['as_is', 'hyphen', 'en', 'em'],
  ellipses: ['as_is', 'character', 'dots'],
  digits: ['as_is', 'latin', 'arabic_indic'],
} as const satisfies { readonly [Of in keyof Style]-?: readonly NonNullable<Style[Of]>[] };
