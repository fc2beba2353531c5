// SPDX-License-Identifier: MIT
import type { MentionType } from 'tanqih';
import { useEffect, useRef } from 'preact/hooks';

import { mentionTypes, userNameTypes, type UserNameType } from '../../article/kinds.ts';
import { keyOf, type NameDecision } from '../../article/names.ts';
import type { ShownEntity, ShownMention } from '../../article/types.ts';
import { useWords } from '../../words/language.ts';
import { usePage } from '../common/context.ts';
import { Icon } from '../common/Icon.tsx';
import { placeBeside } from '../common/place_beside.ts';
import { Steps } from '../common/Steps.tsx';
import { Facts } from './Facts.tsx';

/** What is known of a mention, and what a person may say against it. It opens beside its mark and takes the focus. */
export function MentionCard({ mention, entity, entities, mark, onStep, onClose }: {
  mention: ShownMention;
  entity: ShownEntity;
  entities: readonly ShownEntity[];
  mark: HTMLElement;
  onStep(steps: number): void;
  onClose(): void;
}) {
  const { say } = useWords();
  const { dispatch, tell } = usePage();
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => {
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
  const mergeable = entities.filter((other) => other.type === entity.type && keyOf(other) !== key).slice(0, 200);
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
        {isUserType(entity.type) && (
          <button class="button small card-wide" type="button" onClick={() => addName(entity.type as UserNameType)}>
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

function isUserType(type: MentionType): boolean {
  return userNameTypes.some((known) => known === type);
}
