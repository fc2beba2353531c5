// SPDX-License-Identifier: MIT
import type { RepairRule } from 'tanqih';

import type { Analysis } from '../../analysis/analysis.ts';
import { repairRules, styles } from '../../article/kinds.ts';
import { stylesOf, type Rules, type Style, type StyleOf } from '../../state/rules.ts';
import { useWords } from '../../words/language.ts';
import { usePage } from '../common/context.ts';
import { OwnTexts } from './OwnTexts.tsx';

/** A switch for each repair, and how often it was made in this text. */
export function Repairs({ analysis, rules }: { analysis: Analysis; rules: Rules }) {
  const { say, number } = useWords();
  const { dispatch } = usePage();
  const counts = new Map<RepairRule, number>();
  for (const { rule } of analysis.edits) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return (
    <>
      {analysis.document.texts.length > 0 && <OwnTexts sections={analysis.sections} />}
      <p class="panel-lead">{say('repairs_lead')}</p>
      <button class="button small" type="button" onClick={() => dispatch({ type: 'view', view: 'compare' })}>
        {say('compare_show')}
      </button>
      <ul class="switches">
        {repairRules.map((rule) => (
          <li key={rule}>
            <label class="switch">
              <input
                type="checkbox"
                role="switch"
                checked={rules.repair[rule] !== false}
                onChange={(event) => dispatch({ type: 'repair', rule, on: event.currentTarget.checked })}
              />
              <span>{say(`rule_${rule}`)}</span>
              {counts.has(rule) && <span class="count">{number(counts.get(rule) ?? 0)}</span>}
            </label>
          </li>
        ))}
      </ul>
      <h2 class="panel-heading">{say('style')}</h2>
      {stylesOf.map((of) => <StyleChoice key={of} of={of} style={rules.style} />)}
    </>
  );
}

/** One form for what can be written in several. */
function StyleChoice({ of, style }: { of: StyleOf; style: Style }) {
  const { say } = useWords();
  const { dispatch } = usePage();
  return (
    <label class="style-choice">
      <span>{say(`style_${of}`)}</span>
      <select
        value={style[of] ?? 'as_is'}
        onChange={(event) => dispatch({ type: 'style', style: { [of]: event.currentTarget.value } })}
      >
        {styles[of].map((form) => <option key={form} value={form}>{say(`style_${form}`)}</option>)}
      </select>
    </label>
  );
}
