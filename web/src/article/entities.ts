// SPDX-License-Identifier: MIT
// Entities as the list shows them.
import type { MentionType } from 'tanqih';
import { nameTypes } from 'tanqih/enums';

import { fold } from './fold.ts';
import { mentionTypes } from './kinds.ts';
import type { ShownEntity } from './types.ts';

export interface TypeList {
  readonly type: MentionType;
  readonly entities: readonly ShownEntity[];
}

/** By type, the most named first; of the same count, the first mentioned. */
export function byType(entities: readonly ShownEntity[]): TypeList[] {
  return mentionTypes
    .map((type) => ({
      type,
      entities: entities.filter((entity) => entity.type === type).sort((a, b) => b.count - a.count),
    }))
    .filter(({ entities: some }) => some.length > 0);
}

/** Whether a search finds it: by any of its spellings, without minding diacritics or the forms of alef. */
export function matches(entity: ShownEntity, search: string): boolean {
  const wanted = fold(search);
  return wanted === '' || [entity.name, ...entity.variants].some((name) => fold(name).includes(wanted));
}

/** What a table has is how the press writes it, and a translation is English; what was spelled letter by letter is Arabic in Latin letters. */
export function latinLanguage({ latinOrigin }: Pick<ShownEntity, 'latinOrigin'>): 'en' | 'ar-Latn' {
  return latinOrigin === 'spelled' ? 'ar-Latn' : 'en';
}

/** A person, an organisation, a place, another name: no date and no amount. */
export function isName({ type }: Pick<ShownEntity, 'type'>): boolean {
  return nameTypes.some((known) => known === type);
}
