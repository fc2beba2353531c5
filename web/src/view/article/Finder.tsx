// SPDX-License-Identifier: MIT
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';

import { findIn, replaced, searchedBlocks, type Found } from '../../article/find.ts';
import type { Section } from '../../article/types.ts';
import { useWords } from '../../words/language.ts';
import { toolWords } from '../../words/tools.ts';
import { usePage } from '../common/context.ts';
import { Icon } from '../common/Icon.tsx';
import { findEvent } from '../common/keys.ts';
import { rangesIn, showRange } from './found_ranges.ts';
import { selectedWords } from './text_places.ts';

/** Finds words of the article, however they are spelled, and puts others in their place: an edit of the person's as any other. */
export function Finder({ sections, onClose }: { sections: readonly Section[]; onClose(): void }) {
  const { say } = useWords();
  const { dispatch, tell } = usePage();
  const [wanted, want] = useState(() => selectedWords(getSelection())?.words ?? '');
  const [by, replaceBy] = useState('');
  const [from, go] = useState<Pick<Found, 'block' | 'begin'>>({ block: 0, begin: 0 });
  const field = useRef<HTMLInputElement>(null);
  const blocks = useMemo(() => searchedBlocks(sections), [sections]);
  const found = useMemo(() => findIn(blocks, wanted), [blocks, wanted]);
  const order = useMemo(() => new Map(blocks.map(({ begin }, i) => [begin, i])), [blocks]);
  const behind = found.findIndex((one) => isAtOrBehind(one, from, order));
  const at = Math.max(0, behind);
  const current = found[at] ?? null;
  useHighlights(found, current, sections);
  useEffect(() => {
    const focus = () => field.current?.select();
    focus();
    addEventListener(findEvent, focus);
    return () => removeEventListener(findEvent, focus);
  }, []);

  const step = (by: 1 | -1) => {
    const next = found[(at + by + found.length) % found.length];
    if (next) go(next);
  };
  const replace = (places: readonly Found[]) => {
    const texts = replaced(blocks, places, by);
    if (texts.length > 0) dispatch({ type: 'texts', texts });
    const last = places.at(-1);
    if (places.length > 1) tell(toolWords.replaced, { n: places.length }, texts.length > 0);
    else if (last) go({ block: last.block, begin: last.begin + by.length });
  };
  const close = () => {
    const block = current && document.querySelector<HTMLElement>(`#article [data-begins~="${current.block}"]`);
    onClose();
    block?.focus({ preventScroll: true });
  };
  const onKey = (event: KeyboardEvent, enter: () => void) => {
    if (event.isComposing) return;
    if (event.key === 'Enter') enter();
    else return;
    event.preventDefault();
  };

  return (
    <form
      class="finder"
      role="search"
      aria-label={say('find')}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || event.isComposing) return;
        event.preventDefault();
        event.stopPropagation();
        close();
      }}
    >
      <label class="search">
        <Icon name="search" />
        <input
          ref={field}
          type="search"
          dir="auto"
          lang="ar"
          aria-label={say('find')}
          placeholder={say('find')}
          value={wanted}
          onInput={(event) => want(event.currentTarget.value)}
          onKeyDown={(event) => onKey(event, () => step(event.shiftKey ? -1 : 1))}
        />
      </label>
      <span class="finder-count" role="status">{wanted === '' ? '' : found.length === 0 ? say(toolWords.find_none) : say('mention_of', { n: at + 1, all: found.length })}</span>
      <div class="joined">
        {([['find_previous', 'up', -1], ['find_next', 'down', 1]] as const).map(([says, icon, steps]) => (
          <button key={says} class="button icon-only" type="button" disabled={found.length === 0} aria-label={say(toolWords[says])} title={say(toolWords[says])} onClick={() => step(steps)}>
            <Icon name={icon} />
          </button>
        ))}
      </div>
      <button class="button quiet icon-only finder-close" type="button" aria-label={say('close')} title={say('close')} onClick={close}><Icon name="remove" /></button>
      <label class="search">
        <input
          type="text"
          dir="auto"
          lang="ar"
          aria-label={say(toolWords.replace_by)}
          placeholder={say(toolWords.replace_by)}
          value={by}
          onInput={(event) => replaceBy(event.currentTarget.value)}
          onKeyDown={(event) => onKey(event, () => current && replace([current]))}
        />
      </label>
      <button class="button" type="button" disabled={!current} onClick={() => current && replace([current])}>{say(toolWords.replace)}</button>
      <button class="button" type="button" disabled={!current} onClick={() => replace(found)}>{say(toolWords.replace_all)}</button>
    </form>
  );
}

function isAtOrBehind(found: Found, from: Pick<Found, 'block' | 'begin'>, order: ReadonlyMap<number, number>): boolean {
  const [block, of] = [order.get(found.block) ?? 0, order.get(from.block) ?? 0];
  return block > of || (block === of && found.begin >= from.begin);
}

/** More than are seen at once by far. */
const mostDrawn = 2_000;

/** Sets off what was found without an element more, so that letters stay joined; what is looked at comes into view. */
function useHighlights(found: readonly Found[], current: Found | null, sections: readonly Section[]): void {
  useEffect(() => {
    let wanted = true;
    const draw = () => {
      if (!wanted) return;
      const article = document.getElementById('article');
      const rangeFor = rangesIn(article);
      const range = current && rangeFor(current);
      if (range) showRange(range);
      if ('highlights' in CSS) {
        const ranges = (some: readonly Found[]) => new Highlight(...some.flatMap((one) => rangeFor(one) ?? []));
        CSS.highlights.set('found', ranges(found.slice(0, mostDrawn)));
        CSS.highlights.set('found-now', ranges(current ? [current] : []));
      }
      // Parts of a long text are drawn one after another.
      if (article?.getAttribute('aria-busy') === 'true') setTimeout(draw, 100);
    };
    // The article is drawn with what this view is drawn with.
    requestAnimationFrame(draw);
    return () => { wanted = false; };
  }, [found, current?.block, current?.begin, sections]);
  useEffect(() => () => {
    if ('highlights' in CSS) for (const name of ['found', 'found-now']) CSS.highlights.delete(name);
  }, []);
}
