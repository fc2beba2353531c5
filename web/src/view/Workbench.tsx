// SPDX-License-Identifier: MIT
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

import { isWhole, type Analysis } from '../analysis/analysis.ts';
import { checkSteps, keyOfCheck, type Check } from '../article/checks.ts';
import { keyOf } from '../article/names.ts';
import { inTime } from '../article/steps.ts';
import type { ShownEntity } from '../article/types.ts';
import { onNextFrame } from '../browser/frames.ts';
import type { Panel as PanelName, State } from '../state/state.ts';
import { useWords } from '../words/language.ts';
import { Article } from './article/Article.tsx';
import { showBlock, showMark } from './article/scroll.ts';
import { Status, Summary } from './article/Summary.tsx';
import { useEditing } from './article/use_editing.ts';
import { usePage } from './common/context.ts';
import { findEvent, stepEvent, tagEvent } from './common/keys.ts';
import { NamesToCome } from './common/NamesToCome.tsx';
import { checksPanel, compare, finder, mentionCard, overviewPanel, removedPanel, repairsPanel, selectionBar } from './lazy_views.ts';
import { Entities } from './panels/Entities.tsx';
import { Panel } from './panels/Panel.tsx';
import { Toolbar } from './Toolbar.tsx';

/** The article, and beside it what was named, removed and repaired. */
export function Workbench({ state, analysis }: { state: State; analysis: Analysis }) {
  const { say } = useWords();
  const { dispatch } = usePage();
  const { panel, preferences, view } = state;
  const known = useChecks(analysis);
  const checks = known ?? [];
  const [check, setCheck] = useState<string | null>(null);
  const [mention, setMention] = useState(0);
  const [card, setCard] = useState<{ begin: number; mark: HTMLElement } | null>(null);
  const beside = useNextFrame();
  const tagging = useTagging();
  useEditing(analysis);
  const [finding, find] = useFinding(() => dispatch({ type: 'view', view: 'article' }));
  const namesToCome = analysis.status === 'clean' ? <NamesToCome missing={analysis.namesMissing} /> : null;
  const selected = analysis.entities.find((entity) => keyOf(entity) === state.entity) ?? null;

  /** @returns the mark that is looked at now */
  const show = (entity: ShownEntity, at: number): HTMLElement | null => {
    const begin = entity.mentions.at(at % entity.mentions.length);
    if (begin === undefined) return null;
    dispatch({ type: 'entity', entity: keyOf(entity) });
    setMention(entity.mentions.indexOf(begin));
    return showMark(begin);
  };
  const open = (begin: number, mark: HTMLElement) => {
    const entity = analysis.entities.find(({ mentions }) => mentions.includes(begin));
    if (!entity) return;
    dispatch({ type: 'panel', panel: 'entities' });
    dispatch({ type: 'entity', entity: keyOf(entity) });
    setMention(entity.mentions.indexOf(begin));
    setCard({ begin, mark });
  };
  const showCheck = (one: Check) => {
    setCheck(keyOfCheck(one));
    if (one.type === 'repair') dispatch({ type: 'view', view: 'compare' });
    else {
      dispatch({ type: 'view', view: 'article' });
      if (one.type === 'name' || one.type === 'similar') show(one.entity, 0)?.focus({ preventScroll: true });
      else showBlock(one.block.begin);
    }
  };
  /** From the one that is looked at, round at the ends; one that was decided is there no more, and the next has its place. */
  const stepCheck = (by: 1 | -1) => {
    const at = checks.findIndex((one) => keyOfCheck(one) === check);
    const next = at < 0 ? checks.at(by > 0 ? 0 : -1) : checks[(at + by + checks.length) % checks.length];
    if (!next) return;
    dispatch({ type: 'panel', panel: 'check' });
    showCheck(next);
  };
  // Each key steps on from where the last one came to, however fast they follow.
  useLayoutEffect(() => {
    const hear = ({ detail }: CustomEvent<1 | -1>) => stepCheck(detail);
    addEventListener(stepEvent, hear as EventListener);
    return () => removeEventListener(stepEvent, hear as EventListener);
  });
  const goToPanel = (to: PanelName) => {
    dispatch({ type: 'panel', panel: to });
    const tab = document.getElementById(`tab-${to}`);
    tab?.scrollIntoView({ block: 'start' });
    tab?.focus({ preventScroll: true });
  };

  return (
    <div class="workbench">
      <h1 class="hidden-words">{say('title')}</h1>
      <Toolbar state={state} analysis={analysis} />
      <div class="sheet">
        {finding && view === 'article' && <finder.View sections={analysis.sections} onClose={() => find(false)} />}
        <Status analysis={analysis} />
        <Summary analysis={analysis} checks={known?.length ?? null} onPanel={goToPanel} />
        {view === 'article'
          ? <Article analysis={analysis} hidden={preferences.hidden} selected={selected} mention={mention} onMention={open} />
          : <compare.View analysis={analysis} />}
      </div>
      {beside && (
        <Panel panel={panel} analysis={analysis} checks={checks.length}>
          {panel === 'check' && <checksPanel.View checks={checks} toCome={namesToCome} current={check} onStep={stepCheck} onShow={showCheck} />}
          {panel === 'entities' && (
            <Entities
              entities={analysis.entities}
              toCome={analysis.status === 'done' ? null : (namesToCome ?? say('working'))}
              hidden={preferences.hidden}
              selected={state.entity}
              mention={mention}
              onStep={(entity, steps) => show(entity, entity === selected ? mention + steps : 0)}
              onEdit={() => {
                const begin = selected?.mentions[mention];
                const mark = begin === undefined ? null : showMark(begin);
                if (begin !== undefined && mark) setCard({ begin, mark });
              }}
            />
          )}
          {panel === 'removed' && <removedPanel.View analysis={analysis} balance={state.desk.present.rules.balance} />}
          {panel === 'repairs' && <repairsPanel.View analysis={analysis} rules={state.desk.present.rules} />}
          {panel === 'overview' && (
            <overviewPanel.View analysis={analysis} onShow={(entity) => show(entity, 0)} onBlock={showBlock} />
          )}
        </Panel>
      )}
      {tagging && view === 'article' && analysis.status === 'done' && <selectionBar.View key={analysis.document.id} byKey={tagging === 'key'} />}
      {card && selected && (
        <Card
          begin={card.begin}
          mark={card.mark}
          analysis={analysis}
          entity={selected}
          onStep={(steps) => {
            const mark = show(selected, mention + steps);
            if (mark) setCard({ begin: Number(mark.id.slice(1)), mark });
          }}
          onClose={() => setCard(null)}
        />
      )}
    </div>
  );
}

/** Whether words are looked for in the article. @param asked hears that they are to be */
function useFinding(asked: () => void): [boolean, (finding: boolean) => void] {
  const [finding, find] = useState(false);
  useEffect(() => {
    const hear = () => {
      asked();
      find(true);
    };
    addEventListener(findEvent, hear);
    return () => removeEventListener(findEvent, hear);
  }, []);
  return [finding, find];
}

/** Whether words of the article were ever selected, or the key was pressed that asks what they are: then the bar for that is loaded. */
function useTagging(): 'key' | 'selection' | null {
  const [tagging, tag] = useState<'key' | 'selection' | null>(null);
  useEffect(() => {
    if (tagging) return undefined;
    const byKey = () => tag('key');
    const selected = () => {
      const selection = getSelection();
      const { parentElement } = selection?.anchorNode ?? {};
      if (selection?.isCollapsed === false && parentElement?.closest('#article')) tag('selection');
    };
    addEventListener(tagEvent, byKey);
    document.addEventListener('selectionchange', selected);
    return () => {
      removeEventListener(tagEvent, byKey);
      document.removeEventListener('selectionchange', selected);
    };
  }, [tagging]);
  return tagging;
}

/** Milliseconds a frame. */
const forChecks = 4;

/** What is to check, after the article, some of it each frame, for of a long text that takes a while; null: not known yet. Those before stay until then. */
function useChecks(analysis: Analysis): readonly Check[] | null {
  const [found, find] = useState<{ of: Analysis; checks: readonly Check[] } | null>(null);
  useEffect(() => {
    if (!isWhole(analysis)) return undefined;
    let wanted = true;
    const steps = checkSteps(analysis, analysis.document);
    const go = () => {
      const found = wanted ? inTime(steps, forChecks) : null;
      if (found) find({ of: analysis, checks: found.value });
      else if (wanted) onNextFrame(go);
    };
    onNextFrame(go);
    return () => { wanted = false; };
  }, [analysis]);
  return found && isWhole(analysis) && found.of.document.id === analysis.document.id ? found.checks : null;
}

/** The article is drawn first, what is beside it a frame later. */
function useNextFrame(): boolean {
  const [here, come] = useState(false);
  useEffect(() => onNextFrame(() => come(true)), []);
  return here;
}

function Card({ begin, mark, analysis, entity, onStep, onClose }: {
  begin: number;
  mark: HTMLElement;
  analysis: Analysis;
  entity: ShownEntity;
  onStep(steps: number): void;
  onClose(): void;
}) {
  for (const { blocks } of analysis.sections)
    for (const { mentions, text } of blocks) {
      const mention = mentions.find((one) => one.begin === begin);
      if (mention)
        return (
          <mentionCard.View
            mention={mention}
            words={text.slice(mention.offset, mention.offset + mention.length)}
            entity={entity}
            entities={analysis.entities}
            mark={mark}
            onStep={onStep}
            onClose={onClose}
          />
        );
    }
  return null;
}
