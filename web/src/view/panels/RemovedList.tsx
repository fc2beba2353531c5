// SPDX-License-Identifier: MIT
import { useMemo, useState } from 'preact/hooks';

import type { Analysis } from '../../analysis/analysis.ts';
import { removedRuns, type RemovedRun } from '../../article/groups.ts';
import { useWords } from '../../words/language.ts';
import { CutRow, RemovedBlock, Restore } from '../article/Removed.tsx';
import { usePage } from '../common/context.ts';
import { Icon } from '../common/Icon.tsx';

/** More rows than a person reads; the rest is one click away. */
const firstRows = 60;

/** All that was removed, in one list beside the article: what stood together under one heading. */
export function RemovedList({ analysis: { sections, document }, balance }: { analysis: Analysis; balance: number }) {
  const { say } = useWords();
  const { dispatch } = usePage();
  const runs = useMemo(() => removedRuns(sections.flatMap(({ blocks }) => blocks)), [sections]);
  const removed = runs.flatMap(({ blocks }) => blocks.filter(({ keep }) => !keep));
  const restored = document.decisions.flatMap(({ begin, keep }) => (keep === true ? [begin] : []));
  return (
    <>
      <Balance balance={balance} />
      {runs.length === 0 && <p class="panel-empty">{say('removed_none')}</p>}
      <div class="removed-all">
        {removed.length > 1 && <Restore blocks={removed} />}
        {restored.length > 0 && (
          <button class="button small" type="button" onClick={() => dispatch({ type: 'keep', begins: restored, keep: false })}>
            <Icon name="remove" />
            {say('remove_again', { n: restored.length })}
          </button>
        )}
      </div>
      <div class="removed-list">
        {runs.map((run) => <Run key={run.blocks[0]?.begin} run={run} />)}
      </div>
    </>
  );
}

function Run({ run: { kind, blocks } }: { run: RemovedRun }) {
  const { say, number } = useWords();
  const [all, showAll] = useState(false);
  const rows = all ? blocks : blocks.slice(0, firstRows);
  return (
    <section class="removed-run">
      {kind !== null && (
        <header>
          <h2 class="panel-heading">
            {say(`kind_${kind}`)} <span class="count">{blocks.length > 1 ? number(blocks.length) : ''}</span>
          </h2>
          {blocks.length > 1 && <Restore blocks={blocks} />}
        </header>
      )}
      <ul>
        {rows.map((block) =>
          block.keep
            ? <li key={block.begin} class="removed-block">{block.cuts.map((cut) => <CutRow key={cut.begin} cut={cut} />)}</li>
            : <RemovedBlock key={block.begin} block={block} alone={false} />)}
      </ul>
      {rows.length < blocks.length && (
        <button class="button small quiet" type="button" onClick={() => showAll(true)}>{say('show_rest')}</button>
      )}
    </section>
  );
}

/** Which way to lean where it is in doubt whether a line is of the article. */
function Balance({ balance }: { balance: number }) {
  const { say } = useWords();
  const { dispatch } = usePage();
  const words = balance === 0 ? say('balance_even') : say(balance < 0 ? 'balance_towards_remove' : 'balance_towards_keep', { n: Math.abs(balance) });
  return (
    <label class="balance">
      <span>{say('balance')}</span>
      <input
        type="range"
        min={-100}
        max={100}
        step={25}
        value={balance}
        aria-valuetext={words}
        onChange={(event) => dispatch({ type: 'balance', balance: Number(event.currentTarget.value) })}
      />
      <span class="balance-ends" aria-hidden="true">
        <span>{say('balance_remove')}</span>
        <span>{say('balance_keep')}</span>
      </span>
    </label>
  );
}
