// SPDX-License-Identifier: MIT
import { useState } from 'preact/hooks';

import { directionOf } from '../../article/direction.ts';
import { firstWords } from '../../article/first_words.ts';
import { countKinds, wholeBlocks } from '../../article/groups.ts';
import type { ShownBlock, ShownCut } from '../../article/types.ts';
import { useWords } from '../../words/language.ts';
import { usePage } from '../common/context.ts';
import { Icon } from '../common/Icon.tsx';
import { KindSelect } from './BlockTools.tsx';

/** Removed blocks that stand together, folded in their place: what, why, and the way back. */
export function RemovedGroup({ blocks }: { blocks: readonly ShownBlock[] }) {
  const { say, language, direction } = useWords();
  const [open, setOpen] = useState(false);
  const first = blocks[0];
  const whole = wholeBlocks(blocks);
  if (!first) return null;
  return (
    <div
      class="removed"
      id={`b${first.begin}`}
      lang={language}
      dir={direction}
      data-begins={whole.map(({ begin }) => begin).join(' ')}
    >
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span class="removed-count">{say('count_removed', { n: whole.length })}</span>
          <Kinds blocks={whole} />
          <bdi class="removed-words" lang="ar">{firstWords(first.text)}</bdi>
        </summary>
        {/* Folded rows are not drawn: a removed page can be as long as the paste. */}
        {open && (
          <ul>
            {blocks.map((block) => <RemovedBlock key={`${block.begin}.${block.part}`} block={block} alone={whole.length === 1} />)}
          </ul>
        )}
      </details>
      {whole.length > 0 && <Restore blocks={whole} />}
    </div>
  );
}

function Kinds({ blocks }: { blocks: readonly ShownBlock[] }) {
  const { say, number } = useWords();
  return (
    <span class="kinds">
      {countKinds(blocks).map(([kind, count]) => (
        <span key={kind} class="kind">
          {say(`kind_${kind}`)}
          {blocks.length > 1 && count > 1 ? ` ${number(count)}` : ''}
        </span>
      ))}
    </span>
  );
}

export function RemovedBlock({ block, alone }: { block: ShownBlock; alone: boolean }) {
  const { say } = useWords();
  const { teach } = usePage();
  return (
    <li class="removed-block">
      <p class="removed-text" lang="ar" dir={directionOf(block.text)}>{block.text}</p>
      {block.part === 0 && (
        <div class="removed-why">
          <Why block={block} />
          <div class="removed-tools">
            <KindSelect block={block} />
            {block.by !== 'rule' && (
              <button class="button small quiet" type="button" onClick={() => teach(block.text)}>
                <Icon name="always" />
                {say('always')}
              </button>
            )}
            {!alone && <Restore blocks={[block]} />}
          </div>
        </div>
      )}
    </li>
  );
}

/** What was glued to a line that is kept: never silent either. */
export function CutRow({ cut }: { cut: ShownCut }) {
  const { say, language, direction } = useWords();
  const { dispatch } = usePage();
  return (
    <div class="cut" lang={language} dir={direction}>
      <p class="removed-text" lang="ar" dir={directionOf(cut.text)}>{cut.text}</p>
      <div class="removed-why">
        <p class="why">
          <span>{say('cut_from_line')}</span>
          <span class="kind">{say(`kind_${cut.kind}`)}</span>
          <span>{cut.reason[language]}</span>
          {cut.unsure && <span class="sure">{say('unsure')}</span>}
        </p>
        <button
          class="button small restore"
          type="button"
          aria-label={say('restore_this', { text: firstWords(cut.text) })}
          onClick={() => dispatch({ type: 'edit', place: { begin: cut.begin, end: cut.end }, undone: true })}
        >
          <Icon name="restore" />
          {say('restore')}
        </button>
      </div>
    </div>
  );
}

/** The reason in words, and how sure it is. */
function Why({ block }: { block: ShownBlock }) {
  const { say, language } = useWords();
  if (block.by !== 'label') return <p class="why">{say(block.by === 'rule' ? 'removed_by_rule' : 'removed_by_you')}</p>;
  return (
    <p class="why">
      <span>{block.reason[language]}</span>
      {block.unsure && <span class="sure">{say('unsure')}</span>}
    </p>
  );
}

export function Restore({ blocks }: { blocks: readonly ShownBlock[] }) {
  const { say } = useWords();
  const { dispatch } = usePage();
  return (
    <button
      class="button small restore"
      type="button"
      aria-label={blocks.length === 1 ? say('restore_this', { text: firstWords(blocks[0]?.text ?? '') }) : say('restore_all')}
      onClick={() => dispatch({ type: 'keep', begins: blocks.map(({ begin }) => begin), keep: true })}
    >
      <Icon name="restore" />
      {say(blocks.length === 1 ? 'restore' : 'restore_all')}
    </button>
  );
}
