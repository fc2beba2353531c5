// SPDX-License-Identifier: MIT
import type { ComponentChildren } from 'preact';

import { keyOfCheck, type Check } from '../../article/checks.ts';
import { firstWords } from '../../article/first_words.ts';
import { keyOf } from '../../article/names.ts';
import type { Action } from '../../state/state.ts';
import { useWords } from '../../words/language.ts';
import type { Key } from '../../words/table.ts';
import { usePage } from '../common/context.ts';
import { Steps } from '../common/Steps.tsx';

/** What is in doubt, a row each: go there, say that it is right, or have it the other way. */
export function Checks({ checks, toCome, current, onStep, onShow }: {
  checks: readonly Check[];
  /** What says that names are not among them yet; null: they are. */
  toCome: ComponentChildren;
  /** `keyOfCheck` the one that is looked at. */
  current: string | null;
  onStep(by: 1 | -1): void;
  onShow(check: Check): void;
}) {
  const { say } = useWords();
  if (checks.length === 0) return <p class="panel-empty">{toCome ?? say('check_none')}</p>;
  return (
    <>
      <div class="stepper">
        <span>{say('check_lead')}</span>
        <Steps of="check" onStep={onStep} />
      </div>
      <ul class="checks">
        {checks.map((check) => (
          <li key={keyOfCheck(check)} class="check" data-current={keyOfCheck(check) === current}>
            <button class="check-what" type="button" onClick={() => onShow(check)}>
              <Doubt check={check} />
            </button>
            <div class="check-tools">
              {decisionsOn(check).map(([says, action]) => <Decide key={says} says={says} action={action} />)}
            </div>
          </li>
        ))}
      </ul>
      {toCome !== null && <p class="panel-empty">{toCome}</p>}
    </>
  );
}

function Decide({ says, action }: { says: Key; action: Action }) {
  const { say } = useWords();
  const { dispatch } = usePage();
  return <button class="button small" type="button" onClick={() => dispatch(action)}>{say(says)}</button>;
}

/** What is right comes first. */
function decisionsOn(check: Check): readonly (readonly [Key, Action])[] {
  const right: Action = { type: 'checked', check: keyOfCheck(check) };
  switch (check.type) {
    case 'block': {
      const { begin, keep, kind } = check.block;
      return keep
        ? [['check_keep', { type: 'kind', begin, kind }], ['remove', { type: 'keep', begins: [begin], keep: false }]]
        : [['check_leave_out', { type: 'keep', begins: [begin], keep: false }], ['restore', { type: 'keep', begins: [begin], keep: true }]];
    }
    case 'cut': {
      const { begin, end } = check.cut;
      return [['check_leave_out', right], ['restore', { type: 'edit', place: { begin, end }, undone: true }]];
    }
    case 'name': {
      const key = keyOf(check.entity);
      return [
        ['check_name', { type: 'name', decision: { do: 'retype', key, type: check.entity.type } }],
        ['no_name', { type: 'name', decision: { do: 'drop', key } }],
      ];
    }
    case 'similar': {
      const [key, into] = [keyOf(check.entity), keyOf(check.into)];
      return [
        ['merge', { type: 'name', decision: { do: 'merge', key, into } }],
        ['merge_not', { type: 'name', decision: { do: 'apart', key, other: into } }],
      ];
    }
    case 'repair':
      return [['check_repair', right], ['check_unrepair', { type: 'edits', places: check.places }]];
  }
}

function Doubt({ check }: { check: Check }) {
  const { say, language } = useWords();
  switch (check.type) {
    case 'block':
      return (
        <Said what={say(check.block.keep ? 'check_kept' : 'check_removed')} text={firstWords(check.block.text)}>
          {check.block.reason[language]}
        </Said>
      );
    case 'cut':
      return <Said what={say('cut_from_line')} text={firstWords(check.cut.text)}>{check.cut.reason[language]}</Said>;
    case 'name':
      return <Said what={say(`one_${check.entity.type}`)} text={check.entity.name}>{say(`origin_${check.entity.origin}`)}</Said>;
    case 'similar':
      return <Said what={say(`type_${check.entity.type}`)} text={`${check.entity.name} / ${check.into.name}`}>{say('merge_maybe')}</Said>;
    case 'repair':
      return <Said what={say('count_repairs', { n: check.places.length })} text="">{say(`rule_${check.rule}`)}</Said>;
  }
}

function Said({ what, text, children }: { what: string; text: string; children: ComponentChildren }) {
  return (
    <>
      <span class="check-kind">{what}</span>
      {text !== '' && <bdi lang="ar" class="check-text">{text}</bdi>}
      <span class="check-why">{children}</span>
    </>
  );
}
