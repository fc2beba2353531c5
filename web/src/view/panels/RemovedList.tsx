// SPDX-License-Identifier: MIT
import { useMemo, useState } from 'preact/hooks';

import type { Section } from '../../article/types.ts';
import { useWords } from '../../words/language.ts';
import { CutRow, RemovedBlock } from '../article/Removed.tsx';
import { usePage } from '../common/context.ts';

/** More rows than a person reads; the rest is one click away. */
const firstRows = 60;

/** All that was removed, in one list beside the article. */
export function RemovedList({ sections, balance }: { sections: readonly Section[]; balance: number }) {
  const { say } = useWords();
  const [all, showAll] = useState(false);
  const blocks = useMemo(
    () => sections.flatMap((section) =>
      section.blocks.filter(({ keep, cuts, part }) => part === 0 && (!keep || cuts.length > 0))),
    [sections],
  );
  const rows = all ? blocks : blocks.slice(0, firstRows);
  return (
    <>
      <Balance balance={balance} />
      {blocks.length === 0 && <p class="panel-empty">{say('removed_none')}</p>}
      <ul class="removed-list">
        {rows.map((block) =>
          block.keep
            ? <li key={block.begin} class="removed-block">{block.cuts.map((cut) => <CutRow key={cut.begin} cut={cut} />)}</li>
            : <RemovedBlock key={block.begin} block={block} alone={false} />)}
      </ul>
      {rows.length < blocks.length && (
        <button class="button small quiet" type="button" onClick={() => showAll(true)}>{say('show_rest')}</button>
      )}
    </>
  );
}

/** Which way to lean where it is in doubt whether a line is of the article. */
function Balance({ balance }: { balance: number }) {
  const { say } = useWords();
  const { dispatch } = usePage();
  return (
    <label class="balance">
      <span>{say('balance')}</span>
      <input
        type="range"
        min={-100}
        max={100}
        step={25}
        value={balance}
        onChange={(event) => dispatch({ type: 'balance', balance: Number(event.currentTarget.value) })}
      />
      <span class="balance-ends" aria-hidden="true">
        <span>{say('balance_remove')}</span>
        <span>{say('balance_keep')}</span>
      </span>
    </label>
  );
}
