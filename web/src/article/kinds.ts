// SPDX-License-Identifier: MIT
// The core's kinds, types and rules as lists that a page can walk through, in the order in which it shows them.
import type { MentionType, RepairRule } from 'tanqih';
import { nameTypes, repairRules as everyRepair, styleRules } from 'tanqih/enums';

export { blockKinds, keptKinds, styles } from 'tanqih/enums';

/** Names first, then dates, then figures. */
export const mentionTypes = [
  'person', 'organisation', 'place', 'misc', 'date', 'time', 'duration', 'money', 'percent', 'quantity', 'number',
] as const satisfies readonly MentionType[];

/** The repairs that have a switch; those of a style are chosen by the style. */
export const repairRules: readonly RepairRule[] = everyRepair.filter((rule) => !styleRules.includes(rule));

/** What a name of a person's own dictionary can be; `none`: never a name. */
export const userNameTypes = [...nameTypes, 'none'] as const;
export type UserNameType = (typeof userNameTypes)[number];
