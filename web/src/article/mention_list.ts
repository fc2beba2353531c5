// SPDX-License-Identifier: MIT
// Mentions that a person changed, with the entities and the speakers that follow from them.
import type { Article, Entity, Mention } from 'tanqih';

/** A mention as it is now, and its index before; null: it is new. Its `entity` is an index into the entities that are handed over. */
export interface KeptMention { readonly mention: Mention; readonly before: number | null }

/** Entities are in order of first mention, those without one are left out, and who said what is told by what is left. @param entities those of the article first, in its order */
export function withMentions<Some extends Pick<Article, 'mentions' | 'entities' | 'quotations'>>(article: Some, all: readonly KeptMention[], entities: readonly Entity[]): Some {
  /** Old index to new: of the entities that mentions refer to, of mentions, of entities that are speakers. */
  const indices = new Map<number, number>();
  const kept = new Map<number, number>();
  const speakers = new Map<number, number>();
  const now: Entity[] = [];
  const mentions: Mention[] = [];
  for (const { mention, before } of all) {
    const entity = entities[mention.entity];
    if (!entity) continue;
    let index = indices.get(mention.entity);
    if (index === undefined) {
      index = now.length;
      indices.set(mention.entity, index);
      now.push({ ...entity, variants: [], count: 0, mentions: [] });
    }
    const listed = now[index] as Entity;
    if (!listed.variants.includes(mention.text)) listed.variants.push(mention.text);
    listed.count += 1;
    listed.mentions.push(mentions.length);
    const speaker = before === null ? undefined : article.mentions[before]?.entity;
    if (before !== null) kept.set(before, mentions.length);
    // Of an entity that one mention was split from, what stays is the speaker.
    if (speaker !== undefined && (!speakers.has(speaker) || mention.entity === speaker)) speakers.set(speaker, index);
    mentions.push({ ...mention, entity: index });
  }
  const quotations = article.quotations.map((quotation) => {
    const mention = quotation.mention === null ? null : (kept.get(quotation.mention) ?? null);
    const named = mention === null ? undefined : mentions[mention]?.entity;
    return { ...quotation, mention, speaker: quotation.speaker === null ? null : (named ?? speakers.get(quotation.speaker) ?? null) };
  });
  return { ...article, mentions, entities: now, quotations };
}
