// SPDX-License-Identifier: MIT
import type { ComponentChildren } from 'preact';

import { isWhole, type Analysis } from '../../analysis/analysis.ts';
import { isName } from '../../article/entities.ts';
import type { Panel as PanelName } from '../../state/state.ts';
import { useWords } from '../../words/language.ts';
import { usePage } from '../common/context.ts';

const all = ['check', 'entities', 'removed', 'repairs', 'overview'] as const satisfies readonly PanelName[];

export function Panel({ panel, analysis, checks, children }: {
  panel: PanelName;
  analysis: Analysis;
  /** How many things there are to check. */
  checks: number;
  children: ComponentChildren;
}) {
  const { say, number, direction } = useWords();
  const { dispatch } = usePage();
  const whole = analysis.status === 'done';
  const counts: Record<PanelName, number | null> = {
    check: checks,
    // No count before it is known.
    entities: whole ? analysis.entities.filter(isName).length : null,
    removed: analysis.head && analysis.head.statistics.removed + analysis.head.cuts,
    repairs: isWhole(analysis) ? analysis.edits.length : null,
    overview: null,
  };
  const tabs = all.filter((tab) => tab !== 'check' || checks > 0 || panel === 'check');
  const onKeyDown = (event: KeyboardEvent) => {
    const forth = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    if (event.key !== forth && event.key !== back) return;
    const next = tabs.at((tabs.indexOf(panel) + (event.key === forth ? 1 : -1)) % tabs.length) ?? panel;
    dispatch({ type: 'panel', panel: next });
    document.getElementById(`tab-${next}`)?.focus();
  };
  return (
    <aside class="panel" aria-label={say('panel')} aria-busy={analysis.status === 'clean' && !analysis.namesMissing}>
      <div class="tabs" role="tablist" aria-label={say('panel')} onKeyDown={onKeyDown}>
        {tabs.map((tab) => (
          <button
            key={tab}
            id={`tab-${tab}`}
            class="tab"
            type="button"
            role="tab"
            aria-selected={panel === tab}
            aria-controls="panel"
            tabIndex={panel === tab ? 0 : -1}
            onClick={() => dispatch({ type: 'panel', panel: tab })}
          >
            {say(tab)}
            {counts[tab] !== null && <span class="count">{number(counts[tab])}</span>}
          </button>
        ))}
      </div>
      <div class="panel-body" id="panel" role="tabpanel" aria-labelledby={`tab-${panel}`} tabIndex={0}>
        {children}
      </div>
    </aside>
  );
}
