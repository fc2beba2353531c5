// SPDX-License-Identifier: MIT
// A person's decisions on names, made on what the core found: mentions, entities and who said what stay in step.
import type { Article, Entity, Mention, MentionType } from 'tanqih';

/** `key` is `keyOf` an entity; `into` that of another. Later decisions see what earlier ones made. */
export type NameDecision =
  | { readonly do: 'drop'; readonly key: string }
  | { readonly do: 'retype'; readonly key: string; readonly type: MentionType }
  | { readonly do: 'merge'; readonly key: string; readonly into: string };

/** Names an entity across analyses, whose indices change with every decision. */
export function keyOf({ type, name }: Pick<Entity, 'type' | 'name'>): string {
  return `${type}:${name}`;
}

type Names = Pick<Article, 'mentions' | 'entities' | 'quotations'>;

export function withDecisions<Some extends Names>(article: Some, decisions: readonly NameDecision[]): Some {
  return decisions.reduce(withDecision, article);
}

function withDecision<Some extends Names>(article: Some, decision: NameDecision): Some {
  const at = article.entities.findIndex((entity) => keyOf(entity) === decision.key);
  const entity = article.entities[at];
  if (!entity) return article;
  switch (decision.do) {
    case 'drop':
      return rebuilt(article, (mention) => (mention.entity === at ? null : mention));
    case 'retype': {
      const { type } = decision;
      const same = article.entities.findIndex((other) => keyOf(other) === keyOf({ type, name: entity.name }));
      const entities = article.entities.map((other, i) => (i === at ? { ...other, type } : other));
      const retyped = { ...article, entities };
      return rebuilt(retyped, (mention) =>
        mention.entity === at ? { ...mention, type, entity: same < 0 ? at : same, origin: 'user' } : mention);
    }
    case 'merge': {
      const into = article.entities.findIndex((other) => keyOf(other) === decision.into);
      const target = article.entities[into];
      if (!target || into === at) return article;
      return rebuilt(article, (mention) =>
        mention.entity === at ? { ...mention, type: target.type, entity: into, origin: 'user' } : mention);
    }
  }
}

/** The mentions that stay, the entities that follow from them in order of first mention, and who said what by them. */
function rebuilt<Some extends Names>(article: Some, change: (mention: Mention) => Mention | null): Some {
  /** Old index to new: of the entities that mentions refer to, of mentions, of entities that are speakers. */
  const indices = new Map<number, number>();
  const kept = new Map<number, number>();
  const speakers = new Map<number, number>();
  const entities: Entity[] = [];
  const mentions: Mention[] = [];
  article.mentions.forEach((before, at) => {
    const mention = change(before);
    const entity = mention && article.entities[mention.entity];
    if (!mention || !entity) return;
    let index = indices.get(mention.entity);
    if (index === undefined) {
      index = entities.length;
      indices.set(mention.entity, index);
      entities.push({ ...entity, variants: [], count: 0, mentions: [] });
    }
    const now = entities[index];
    if (!now) return;
    if (!now.variants.includes(mention.text)) now.variants.push(mention.text);
    now.count += 1;
    now.mentions.push(mentions.length);
    kept.set(at, mentions.length);
    speakers.set(before.entity, index);
    mentions.push({ ...mention, entity: index });
  });
  const quotations = article.quotations.map((quotation) => ({
    ...quotation,
    speaker: quotation.speaker === null ? null : (speakers.get(quotation.speaker) ?? null),
    mention: quotation.mention === null ? null : (kept.get(quotation.mention) ?? null),
  }));
  return { ...article, mentions, entities, quotations };
}
