// SPDX-License-Identifier: MIT
// A person's decisions on names, made on what the core found: mentions, entities and who said what stay in step.
import type { Article, Entity, Mention, MentionType } from 'tanqih';

import { fold } from './fold.ts';
import type { UserNameType } from './kinds.ts';
import { withMentions, type KeptMention } from './mention_list.ts';
import { pastePlaces } from './paste_places.ts';

/** `key` is `keyOf` an entity; `into` that of another. Later decisions see what earlier ones made. */
export type NameDecision =
  | { readonly do: 'drop'; readonly key: string }
  | { readonly do: 'retype'; readonly key: string; readonly type: MentionType }
  | { readonly do: 'merge'; readonly key: string; readonly into: string }
  | { readonly do: 'rename'; readonly key: string; readonly name: string }
  /** The mention that begins there in the paste is one of something else, which gets that name. */
  | { readonly do: 'split'; readonly begin: number; readonly name: string }
  /** Two that look like one are not: they are not proposed again (similar_names.ts). */
  | { readonly do: 'apart'; readonly key: string; readonly other: string }
  | TagDecision;

/** Words that a person selected are a name, or none. */
export interface TagDecision extends WordsPlace {
  readonly do: 'tag';
  readonly type: UserNameType;
  /** The core looks for the same words in the whole text (`callOf`), as for those of the person's dictionary. */
  readonly everywhere: boolean;
}

/** Words in a block's text. */
export interface WordsPlace {
  /** Where the block begins in the paste. */
  readonly block: number;
  /** In the block's text. */
  readonly offset: number;
  readonly words: string;
}

/** The names that the core is to find by the decisions of one text. A later one holds. */
export function namesToFind(decisions: readonly NameDecision[]): { readonly name: string; readonly type: UserNameType }[] {
  return decisions.flatMap((decision) => (decision.do === 'tag' && decision.everywhere ? [{ name: decision.words, type: decision.type }] : []));
}

/** A further decision. Words that are tagged everywhere are found by the core, ahead of what was decided on them: that is taken back. */
export function withNameDecision(decisions: readonly NameDecision[], decision: NameDecision): NameDecision[] {
  if (decision.do !== 'tag' || !decision.everywhere) return [...decisions, decision];
  const words = fold(decision.words);
  const isOn = (other: NameDecision) => {
    if (other.do === 'tag') return fold(other.words) === words;
    return (other.do === 'drop' || other.do === 'retype') && fold(other.key.slice(other.key.indexOf(':') + 1)) === words;
  };
  return [...decisions.filter((other) => !isOn(other)), decision];
}

/** Names an entity across analyses, whose indices change with every decision. */
export function keyOf({ type, name }: Pick<Entity, 'type' | 'name'>): string {
  return `${type}:${name}`;
}

type Names = Pick<Article, 'text' | 'edits' | 'blocks' | 'mentions' | 'entities' | 'quotations'>;

export function withDecisions<Some extends Names>(article: Some, decisions: readonly NameDecision[]): Some {
  return decisions.reduce(withDecision, article);
}

function withDecision<Some extends Names>(article: Some, decision: NameDecision): Some {
  if (decision.do === 'tag') return tagged(article, decision);
  if (decision.do === 'split') return split(article, decision.begin, decision.name);
  const at = article.entities.findIndex((entity) => keyOf(entity) === decision.key);
  const entity = article.entities[at];
  if (!entity) return article;
  switch (decision.do) {
    case 'apart':
      return article;
    case 'rename': {
      const renamed = { ...entity, name: decision.name, ...(fold(entity.name) === fold(decision.name) ? {} : { latin: null, latinOrigin: null, key: fold(decision.name) }) };
      const same = article.entities.findIndex((other, i) => i !== at && keyOf(other) === keyOf(renamed));
      const entities = article.entities.map((other, i) => (i === at ? renamed : other));
      return rebuilt({ ...article, entities }, (mention) =>
        mention.entity === at ? { ...mention, entity: same < 0 ? at : same, origin: 'user' } : mention);
    }
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

function split<Some extends Names>(article: Some, begin: number, name: string): Some {
  const mention = article.mentions.find((one) => one.begin === begin);
  if (!mention) return article;
  const { type } = mention;
  const entities = [...article.entities, entityOf(name, type)];
  return rebuilt({ ...article, entities }, (one) => (one === mention ? { ...one, entity: entities.length - 1, origin: 'user' } : one));
}

/** A name for one of an entity's mentions that no other entity of its type has. */
export function nameApart(words: string, type: MentionType, entities: readonly Pick<Entity, 'type' | 'name'>[]): string {
  const taken = new Set(entities.map(keyOf));
  let name = words;
  for (let n = 2; taken.has(keyOf({ type, name })); n += 1) name = `${words} (${n})`;
  return name;
}

/** The words are a mention, and what overlapped them is none; their entity is one of the same name, else another. */
function tagged<Some extends Names>(article: Some, { block: begin, offset, words, type }: TagDecision): Some {
  const index = article.blocks.findIndex((block) => block.begin === begin);
  const block = article.blocks[index];
  const at = block ? nearest(block.text, words, offset) : -1;
  if (!block?.keep || at < 0) return article;
  const overlaps = (mention: Mention) => mention.block === index && mention.offset < at + words.length && mention.offset + mention.text.length > at;
  const without = rebuilt(article, (mention) => (overlaps(mention) ? null : mention));
  if (type === 'none') return without;
  const place = pastePlaces(article, block);
  const folded = fold(words);
  const known = without.entities.findIndex((entity) => entity.type === type && [entity.name, ...entity.variants].some((name) => fold(name) === folded));
  const entity = known < 0 ? without.entities.length : known;
  // No two mentions have one name (types.ts).
  const taken = new Set(without.mentions.map((mention) => mention.begin));
  let from = place(at);
  while (taken.has(from)) from += 1;
  return withMention(known < 0 ? { ...without, entities: [...without.entities, entityOf(words, type)] } : without, {
    type, begin: from, end: Math.max(from, place(at + words.length, true)), text: words, block: index, offset: at, entity,
    origin: 'user', confidence: 100, value: null,
  });
}

/** Where the words stand nearest to `offset`, to which they stood once: a person may have changed the text since. */
function nearest(text: string, words: string, offset: number): number {
  const after = text.indexOf(words, offset);
  const before = text.lastIndexOf(words, offset);
  if (after < 0 || before < 0) return Math.max(after, before);
  return after - offset <= offset - before ? after : before;
}

function entityOf(name: string, type: MentionType): Entity {
  return {
    type, name, variants: [name], count: 0, mentions: [], origin: 'user', value: null, roles: [], country: null,
    latin: null, latinOrigin: null, key: fold(name),
  };
}

/** With one more mention, in its place. */
function withMention<Some extends Names>(article: Some, mention: Mention): Some {
  const all: KeptMention[] = article.mentions.map((one, before) => ({ mention: one, before }));
  const behind = all.findIndex(({ mention: { block, offset } }) => block > mention.block || (block === mention.block && offset > mention.offset));
  all.splice(behind < 0 ? all.length : behind, 0, { mention, before: null });
  return named(article, all);
}

/** The mentions that stay, as `change` says, and what follows from them. */
function rebuilt<Some extends Names>(article: Some, change: (mention: Mention) => Mention | null): Some {
  return named(article, article.mentions.flatMap((one, before) => {
    const mention = change(one);
    return mention ? [{ mention, before }] : [];
  }));
}

function named<Some extends Names>(article: Some, all: readonly KeptMention[]): Some {
  const now = withMentions(article, all, article.entities);
  // A name that a person gave is none of the forms that are met.
  for (const { name, variants } of now.entities) if (!variants.includes(name)) variants.unshift(name);
  return now;
}
