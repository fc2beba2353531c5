// SPDX-License-Identifier: MIT
import type { MentionType } from 'tanqih';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

import { mentionTypes, userNameTypes, type UserNameType } from '../../article/kinds.ts';
import { keyOf, nameApart, type NameDecision } from '../../article/names.ts';
import { similarNames } from '../../article/similar_names.ts';
import type { ShownEntity, ShownMention } from '../../article/types.ts';
import { isName as isWord } from '../../state/rules.ts';
import { useWords } from '../../words/language.ts';
import { toolWords } from '../../words/tools.ts';
import { usePage } from '../common/context.ts';
import { Icon } from '../common/Icon.tsx';
import { placeBeside } from '../common/place_beside.ts';
import { Steps } from '../common/Steps.tsx';
import { Facts } from './Facts.tsx';

/** What is known of a mention, and what a person may say against it. It opens beside its mark and takes the focus. */
export function MentionCard({ mention, words, entity, entities, mark, onStep, onClose }: {
  mention: ShownMention;
  /** Those of the mention. */
  words: string;
  entity: ShownEntity;
  entities: readonly ShownEntity[];
  mark: HTMLElement;
  onStep(steps: number): void;
  onClose(): void;
}) {
  const { say } = useWords();
  const { dispatch, tell } = usePage();
  const card = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const { current } = card;
    if (!current) return;
    current.showPopover();
    placeBeside(current, mark);
    current.focus();
  }, [mark]);

  const decide = (decision: NameDecision) => {
    dispatch({ type: 'name', decision });
    onClose();
  };
  const addName = (type: UserNameType) => {
    dispatch({ type: 'user_name', name: { name: entity.name, type }, on: true });
    tell(type === 'none' ? 'dictionary_ignored' : 'dictionary_added', { name: entity.name }, true);
    onClose();
  };
  const key = keyOf(entity);
  const near = new Set(similarNames(entities, []).flatMap((pair) => (pair.entity === entity ? [pair.into] : pair.into === entity ? [pair.entity] : [])));
  // What may be the same comes first.
  const mergeable = entities
    .filter((other) => other.type === entity.type && keyOf(other) !== key)
    .sort((a, b) => Number(near.has(b)) - Number(near.has(a)))
    .slice(0, 200);
  const rename = (name: string) => {
    if (name !== entity.name) dispatch({ type: 'name', decision: { do: 'rename', key, name } });
    onClose();
    dispatch({ type: 'entity', entity: keyOf({ type: entity.type, name }) });
  };
  return (
    <div
      ref={card}
      class="card"
      popover="auto"
      role="dialog"
      aria-label={entity.name}
      tabIndex={-1}
      onToggle={(event) => {
        if (event.newState === 'closed') onClose();
      }}
    >
      <div class="card-head">
        <p class="card-name"><bdi lang="ar">{entity.name}</bdi></p>
        <div class="steps">
          <Steps onStep={onStep} />
          <button class="button small" type="button" aria-label={say('close')} title={say('close')} onClick={onClose}><Icon name="remove" /></button>
        </div>
      </div>
      <p class="card-facts">
        <span class="swatch" data-type={entity.type} aria-hidden="true" />
        <span>{say(`one_${entity.type}`)}</span>
        <span>{say('count_mentions', { n: entity.count })}</span>
      </p>
      <Facts entity={entity} mention={mention} />
      <div class="card-tools">
        <Rename key={key} name={entity.name} onRename={rename} />
        <label class="card-field">
          <span>{say('change_type')}</span>
          <select
            value={entity.type}
            onChange={(event) => decide({ do: 'retype', key, type: event.currentTarget.value as MentionType })}
          >
            {mentionTypes.map((type) => <option key={type} value={type}>{say(`one_${type}`)}</option>)}
          </select>
        </label>
        {mergeable.length > 0 && (
          <label class="card-field">
            <span>{say('merge_with')}</span>
            <select value="" onChange={(event) => decide({ do: 'merge', key, into: event.currentTarget.value })}>
              <option value="" disabled>{say('merge_choose')}</option>
              {mergeable.map((other) => <option key={keyOf(other)} value={keyOf(other)} lang="ar">{other.name}</option>)}
            </select>
          </label>
        )}
        {entity.count > 1 && (
          <button class="button small" type="button" onClick={() => decide({ do: 'split', begin: mention.begin, name: nameApart(words, entity.type, entities) })}>{say(toolWords.split)}</button>
        )}
        {isUserType(entity.type) && (
          <button class="button small" type="button" onClick={() => addName(entity.type as UserNameType)}>
            <Icon name="add" />
            {say('dictionary_add')}
          </button>
        )}
        <button class="button small alarm" type="button" onClick={() => decide({ do: 'drop', key })}>{say('no_name')}</button>
        {isUserType(entity.type) && (
          <button class="button small alarm" type="button" onClick={() => addName('none')}>{say('dictionary_never')}</button>
        )}
      </div>
    </div>
  );
}

function Rename({ name, onRename }: { name: string; onRename(name: string): void }) {
  const { say } = useWords();
  const [typed, type] = useState(name);
  return (
    <form
      class="card-field card-rename"
      onSubmit={(event) => {
        event.preventDefault();
        if (isWord(typed)) onRename(typed.trim());
      }}
    >
      <span>{say('dictionary_name')}</span>
      <input class="field" dir="auto" lang="ar" aria-label={say('dictionary_name')} value={typed} onInput={(event) => type(event.currentTarget.value)} />
      <button class="button small" type="submit" disabled={!isWord(typed) || typed.trim() === name}>{say(toolWords.rename)}</button>
    </form>
  );
}

function isUserType(type: MentionType): boolean {
  return userNameTypes.some((known) => known === type);
}
