// SPDX-License-Identifier: MIT
import { useState } from 'preact/hooks';

import { userNameTypes, type UserNameType } from '../../article/kinds.ts';
import { isName, type UserName } from '../../state/rules.ts';
import { useWords } from '../../words/language.ts';
import { usePage } from '../common/context.ts';
import { Icon } from '../common/Icon.tsx';

/** A person's own names, which win over what the core finds, in every text. */
export function Dictionary({ names }: { names: readonly UserName[] }) {
  const { say } = useWords();
  const { dispatch } = usePage();
  return (
    <>
      {names.length === 0 && <p class="panel-empty">{say('dictionary_none')}</p>}
      <ul class="rules">
        {names.map((name) => (
          <li key={name.name}>
            <span>
              <bdi lang="ar" class="quoted">{name.name}</bdi> {say(`one_${name.type}`)}
            </span>
            <button
              class="button small"
              type="button"
              aria-label={say('dictionary_forget', { name: name.name })}
              onClick={() => dispatch({ type: 'user_name', name, on: false })}
            >
              <Icon name="remove" />
            </button>
          </li>
        ))}
      </ul>
      <NewName />
    </>
  );
}

function NewName() {
  const { say } = useWords();
  const { dispatch } = usePage();
  const [name, setName] = useState('');
  const [type, setType] = useState<UserNameType>('person');
  return (
    <form
      class="dictionary-new"
      onSubmit={(event) => {
        event.preventDefault();
        if (!isName(name)) return;
        dispatch({ type: 'user_name', name: { name: name.trim(), type }, on: true });
        setName('');
      }}
    >
      <input
        class="field"
        dir="auto"
        lang="ar"
        aria-label={say('dictionary_name')}
        placeholder={say('dictionary_name')}
        value={name}
        onInput={(event) => setName(event.currentTarget.value)}
      />
      <select aria-label={say('dictionary_type')} value={type} onChange={(event) => setType(event.currentTarget.value as UserNameType)}>
        {userNameTypes.map((one) => <option key={one} value={one}>{say(`one_${one}`)}</option>)}
      </select>
      <button class="button small" type="submit">{say('dictionary_add')}</button>
    </form>
  );
}
