// SPDX-License-Identifier: MIT
import type { MentionType } from 'tanqih';
import type { ComponentChildren } from 'preact';
import { useMemo, useState } from 'preact/hooks';

import { byType, matches, type TypeList } from '../../article/entities.ts';
import { keyOf } from '../../article/names.ts';
import type { ShownEntity } from '../../article/types.ts';
import type { Preferences } from '../../state/preferences.ts';
import { useWords } from '../../words/language.ts';
import { usePage } from '../common/context.ts';
import { Icon } from '../common/Icon.tsx';
import { Steps } from '../common/Steps.tsx';
import { useProgressive } from '../common/use_progressive.ts';
import { Facts } from './Facts.tsx';

/** Drawn in one frame of a list. */
const rowsAtOnce = 8;
/** More rows than a person reads; the rest is one click away. */
const firstRows = 60;

export function Entities({ entities, toCome, hidden, selected, mention, onStep, onEdit }: {
  entities: readonly ShownEntity[];
  /** What says that they are not here yet; null: they are. */
  toCome: ComponentChildren;
  hidden: Preferences['hidden'];
  /** `keyOf` the entity that is looked at. */
  selected: string | null;
  /** Which of its mentions, from 0. */
  mention: number;
  /** Goes to a mention of an entity, by steps from the one that is looked at. */
  onStep(entity: ShownEntity, steps: number): void;
  /** Opens the card of the mention that is looked at. */
  onEdit(): void;
}) {
  const { say } = useWords();
  const [search, setSearch] = useState('');
  const lists = useMemo(() => byType(entities), [entities]);
  const drawn = useProgressive(lists.length, null);
  if (entities.length === 0) return <p class="panel-empty">{toCome ?? say('entities_none')}</p>;

  const found = lists
    .filter(({ type }) => !hidden.includes(type))
    .map(({ type, entities: some }) => ({ type, entities: some.filter((entity) => matches(entity, search)) }))
    .filter(({ entities: some }) => some.length > 0);
  return (
    <>
      <TypeFilter lists={lists} hidden={hidden} />
      <label class="search">
        <Icon name="search" />
        <input
          type="search"
          dir="auto"
          aria-label={say('entities_search')}
          placeholder={say('entities_search')}
          value={search}
          onInput={(event) => setSearch(event.currentTarget.value)}
        />
      </label>
      {found.length === 0 && search !== '' && <p class="panel-empty">{say('entities_no_match')}</p>}
      {found.slice(0, drawn).map((list) => (
        <EntityList key={list.type} list={list} selected={selected} mention={mention} onStep={onStep} onEdit={onEdit} />
      ))}
    </>
  );
}

function TypeFilter({ lists, hidden }: { lists: readonly TypeList[]; hidden: Preferences['hidden'] }) {
  const { say, number } = useWords();
  const { dispatch } = usePage();
  return (
    <div class="filter" role="group" aria-label={say('entities_filter')}>
      {lists.map(({ type, entities }) => {
        const shown = !hidden.includes(type);
        return (
          <button
            key={type}
            class="chip"
            type="button"
            data-type={type}
            aria-pressed={shown}
            onClick={() => dispatch({ type: 'show_type', mention: type, shown: !shown })}
          >
            <Swatch type={type} />
            {say(`type_${type}`)}
            <span class="count">{number(entities.length)}</span>
          </button>
        );
      })}
    </div>
  );
}

/** A sample of how a type is marked in the text. */
function Swatch({ type }: { type: MentionType }) {
  return <span class="swatch" data-type={type} aria-hidden="true" />;
}

function EntityList({ list, selected, mention, onStep, onEdit }: {
  list: TypeList;
  selected: string | null;
  mention: number;
  onStep(entity: ShownEntity, steps: number): void;
  onEdit(): void;
}) {
  const { say } = useWords();
  const [all, showAll] = useState(false);
  const rows = all ? list.entities : list.entities.slice(0, firstRows);
  const drawn = rowsAtOnce * useProgressive(Math.ceil(rows.length / rowsAtOnce), null);
  return (
    <section class="entity-list" aria-labelledby={`type-${list.type}`}>
      <h2 id={`type-${list.type}`}>
        <Swatch type={list.type} />
        {say(`type_${list.type}`)}
      </h2>
      <ul>
        {rows.slice(0, drawn).map((entity) => (
          <EntityRow
            key={entity.name}
            entity={entity}
            mention={selected === keyOf(entity) ? mention : null}
            onStep={(steps) => onStep(entity, steps)}
            onEdit={onEdit}
          />
        ))}
      </ul>
      {rows.length < list.entities.length && (
        <button class="button small quiet" type="button" onClick={() => showAll(true)}>{say('show_rest')}</button>
      )}
    </section>
  );
}

function EntityRow({ entity, mention, onStep, onEdit }: {
  entity: ShownEntity;
  mention: number | null;
  onStep(steps: number): void;
  onEdit(): void;
}) {
  const { say, number } = useWords();
  return (
    <li class="entity" data-selected={mention !== null}>
      <button class="entity-name" type="button" aria-expanded={mention !== null} onClick={() => onStep(mention === null ? 0 : 1)}>
        <span>
          <bdi lang="ar">{entity.name}</bdi>
          {entity.roles.length > 0 && mention === null && <span class="entity-role"><bdi lang="ar">{entity.roles[0]}</bdi></span>}
        </span>
        <span class="count" aria-hidden="true">{number(entity.count)}</span>
        <span class="hidden-words">{say('count_mentions', { n: entity.count })}</span>
      </button>
      {mention !== null && (
        <div class="entity-more">
          <Facts entity={entity} />
          <div class="stepper">
            <span>{say('mention_of', { n: mention + 1, all: entity.mentions.length })}</span>
            <Steps onStep={onStep} />
            <button class="button small" type="button" onClick={onEdit}>{say('entity_edit')}</button>
          </div>
        </div>
      )}
    </li>
  );
}
