// SPDX-License-Identifier: MIT
import { Component } from 'preact';
import { useEffect, useLayoutEffect, useRef } from 'preact/hooks';

import { isWhole, type Analysis } from '../../analysis/analysis.ts';
import { groupsOf } from '../../article/groups.ts';
import type { Section as SectionValue, ShownEntity } from '../../article/types.ts';
import type { Preferences } from '../../state/preferences.ts';
import { useWords } from '../../words/language.ts';
import { keepPlace, stops } from './block_focus.ts';
import { Kept } from './Block.tsx';
import { holdSelection } from './keep_selection.ts';
import { RemovedGroup } from './Removed.tsx';
import { Table } from './Table.tsx';
import { firstSectionInView, stepInBlock } from './scroll.ts';
import { useSections } from './use_sections.ts';
import { useSelectedMarks } from './use_selected_marks.ts';

/** Types that are hidden are hidden by the style sheet, so that a filter redraws nothing. */
export function Article({ analysis, hidden, selected, mention, onMention }: {
  analysis: Analysis;
  hidden: Preferences['hidden'];
  /** The entity that is looked at. */
  selected: ShownEntity | null;
  /** Which of its mentions, from 0. */
  mention: number;
  onMention(begin: number, mark: HTMLElement): void;
}) {
  const { say } = useWords();
  const root = useRef<HTMLElement>(null);
  const drawn = useSections(analysis.sections, analysis.document.id, () => firstSectionInView(root.current));
  // While the page still stands as it was drawn before.
  const held = useRef({ drawn, again: () => {} });
  if (held.current.drawn !== drawn) held.current = { drawn, again: holdSelection() };
  useLayoutEffect(() => held.current.again(), [drawn]);
  const nothingKept = isWhole(analysis) && analysis.head?.statistics.kept === 0;
  useEffect(() => {
    if (root.current) keepPlace(root.current, analysis.document.id);
  }, [analysis, drawn]);
  useSelectedMarks(selected, mention, [analysis, drawn]);
  const openMark = (event: Event) => {
    // The pointer has selected words of it.
    if (event.type === 'click' && getSelection()?.isCollapsed === false) return;
    const mark = event.target instanceof Element ? event.target.closest('mark') : null;
    if (mark && !hidden.some((type) => type === mark.dataset['type'])) onMention(Number(mark.id.slice(1)), mark);
  };
  return (
    <article
      id="article"
      ref={root}
      class="article"
      lang="ar"
      dir="rtl"
      tabIndex={-1}
      aria-label={say('article')}
      aria-busy={drawn.length < analysis.sections.length}
      data-hidden={hidden.join(' ')}
      onPointerDown={(event) => stops.point(event.target)}
      onClick={openMark}
      onKeyDown={(event) => {
        const { key, target } = event;
        const inMark = target instanceof Element && target.matches('mark');
        if (key === 'Enter' || (key === ' ' && inMark)) openMark(event);
        const isBlock = target instanceof Element && target.matches('.block');
        if (!(inMark || isBlock) || !(key === 'ArrowLeft' || key === 'ArrowRight') || event.ctrlKey || event.altKey || event.metaKey) return;
        event.preventDefault();
        stepInBlock(target, key === 'ArrowLeft' ? 1 : -1);
      }}
      onFocusIn={(event) => {
        if (root.current && event.target instanceof HTMLElement) stops.enter(root.current, event.target);
      }}
    >
      {nothingKept && (
        <Notice text={say(analysis.sections.length === 0 ? 'nothing_read' : 'nothing_kept')} />
      )}
      {drawn.map((section, i) => <Section key={i} section={section} />)}
    </article>
  );
}

function Notice({ text }: { text: string }) {
  const { language, direction } = useWords();
  return <p class="notice" lang={language} dir={direction}>{text}</p>;
}

/** Rendered again only when it is another object: an answer keeps the sections that did not change. */
class Section extends Component<{ section: SectionValue }> {
  override shouldComponentUpdate(next: { section: SectionValue }): boolean {
    return next.section !== this.props.section;
  }

  render() {
    return (
      <div class="section">
        {groupsOf(this.props.section.blocks).map((group) => {
          if (group.type === 'kept') return <Kept key={`${group.block.begin}.${group.block.part}`} block={group.block} />;
          const key = `${group.type} ${group.blocks[0]?.begin}.${group.blocks[0]?.part}`;
          return group.type === 'table' ? <Table key={key} blocks={group.blocks} /> : <RemovedGroup key={key} blocks={group.blocks} />;
        })}
      </div>
    );
  }
}
