import { useEffect, useRef, useState } from 'preact/hooks';

import type { Analysis } from '../analysis/analysis.ts';
import type { ShownEntity } from '../analysis/sections.ts';
import { keyOf } from '../article/entities.ts';
import type { State } from '../state/state.ts';
import { useWords } from '../words/language.ts';
import { Article } from './Article.tsx';
import { usePage } from './context.ts';
import { Entities } from './Entities.tsx';
import { RemovedList } from './Removed.tsx';
import { Status, Summary } from './Summary.tsx';
import { Toolbar } from './Toolbar.tsx';

/** The article, and beside it what was named and what was removed. */
export function Workbench({ state, analysis }: { state: State; analysis: Analysis }) {
  const { dispatch } = usePage();
  const { desk, panel, preferences } = state;
  const [mention, setMention] = useState(0);
  const selected = analysis.entities.find((entity) => keyOf(entity) === state.entity) ?? null;
  useMarked(analysis, selected, mention);

  const show = (entity: ShownEntity, at: number) => {
    const begin = entity.mentions.at(at % entity.mentions.length);
    if (begin === undefined) return;
    dispatch({ type: 'entity', entity: keyOf(entity) });
    setMention(entity.mentions.indexOf(begin));
    document.getElementById(`m${begin}`)?.scrollIntoView({ block: 'center', behavior: 'smooth' });
  };
  const onMention = (begin: number) => {
    const entity = analysis.entities.find(({ mentions }) => mentions.includes(begin));
    if (!entity) return;
    dispatch({ type: 'panel', panel: 'entities' });
    dispatch({ type: 'entity', entity: keyOf(entity) });
    setMention(entity.mentions.indexOf(begin));
  };

  const goToPanel = (to: State['panel']) => {
    dispatch({ type: 'panel', panel: to });
    const tab = document.getElementById(`tab-${to}`);
    tab?.scrollIntoView({ block: 'nearest', behavior: 'smooth' });
    tab?.focus({ preventScroll: true });
  };

  return (
    <div class="workbench">
      <Toolbar analysis={analysis} canUndo={desk.past.length > 0} canRedo={desk.future.length > 0} />
      <div class="sheet">
        <Status analysis={analysis} />
        <Summary analysis={analysis} onPanel={goToPanel} />
        <Article analysis={analysis} hidden={preferences.hidden} onMention={onMention} />
      </div>
      <Panel state={state} analysis={analysis}>
        {panel === 'entities'
          ? (
            <Entities
              entities={analysis.entities}
              hidden={preferences.hidden}
              selected={state.entity}
              mention={mention}
              onStep={(entity, steps) => show(entity, entity === selected ? mention + steps : 0)}
            />
          )
          : <RemovedList sections={analysis.sections} />}
      </Panel>
    </div>
  );
}

function Panel({ state, analysis, children }: { state: State; analysis: Analysis; children: preact.ComponentChildren }) {
  const { say, number } = useWords();
  const { dispatch } = usePage();
  const counts = { entities: analysis.entities.length, removed: analysis.head?.statistics.removed ?? 0 };
  const tabs = ['entities', 'removed'] as const;
  return (
    <aside class="panel" aria-label={say('panel')}>
      <div class="tabs" role="tablist">
        {tabs.map((tab, i) => (
          <button
            key={tab}
            id={`tab-${tab}`}
            class="tab"
            type="button"
            role="tab"
            aria-selected={state.panel === tab}
            aria-controls="panel"
            tabIndex={state.panel === tab ? 0 : -1}
            onClick={() => dispatch({ type: 'panel', panel: tab })}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return;
              const other = tabs[1 - i] ?? tab;
              dispatch({ type: 'panel', panel: other });
              document.getElementById(`tab-${other}`)?.focus();
            }}
          >
            {say(tab)}
            <span class="count">{number(counts[tab])}</span>
          </button>
        ))}
      </div>
      <div class="panel-body" id="panel" role="tabpanel" aria-labelledby={`tab-${state.panel}`} tabIndex={0}>
        {children}
      </div>
    </aside>
  );
}

/** Sets off the mentions of one entity without drawing the article again. */
function useMarked(analysis: Analysis, entity: ShownEntity | null, mention: number): void {
  const marked = useRef<HTMLElement[]>([]);
  useEffect(() => {
    for (const mark of marked.current) mark.classList.remove('selected', 'current');
    marked.current = (entity?.mentions ?? []).flatMap((begin) => document.getElementById(`m${begin}`) ?? []);
    marked.current.forEach((mark) => mark.classList.add('selected'));
    const current = entity?.mentions[mention];
    if (current !== undefined) document.getElementById(`m${current}`)?.classList.add('current');
  }, [analysis, entity, mention]);
}
