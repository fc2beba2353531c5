// SPDX-License-Identifier: MIT
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { userNameTypes, type UserNameType } from '../../article/kinds.ts';
import type { TagDecision } from '../../article/names.ts';
import { isName } from '../../state/rules.ts';
import { useWords } from '../../words/language.ts';
import { toolWords } from '../../words/tools.ts';
import { usePage } from '../common/context.ts';
import { Icon } from '../common/Icon.tsx';
import { editEvent, tagEvent } from '../common/keys.ts';
import { placeBeside } from '../common/place_beside.ts';
import { inField } from '../incoming.ts';
import { stops } from './block_focus.ts';
import { carriersIn, rangeOf, selectedWords, wordsOf, type SelectedWords } from './text_places.ts';

const scopes = ['once', 'text', 'always'] as const;
type Scope = (typeof scopes)[number];

/**
 * What selected words are: a person, a place, no name. It comes when words of one block are selected, and takes no focus,
 * so that they stay selected; by its key it does, or lets words be chosen by arrows.
 * @param byKey it was first asked for by its key
 */
export function SelectionBar({ byKey }: { byKey: boolean }) {
  const { say } = useWords();
  const [selected, select] = useState<SelectedWords | null>(null);
  const [choosing, choose] = useState(false);
  const [scope, setScope] = useState<Scope>('text');
  const bar = useRef<HTMLDivElement>(null);
  /** It is asked for by its key, and gets the focus when it is there. */
  const focusNext = useRef(false);
  const close = useRef(() => {});
  close.current = () => {
    const block = selected?.element.closest<HTMLElement>('.block');
    if (bar.current?.contains(document.activeElement) || choosing) block?.focus({ preventScroll: true });
    getSelection()?.removeAllRanges();
    select(null);
    choose(false);
  };

  useSelection(select);
  useLayoutEffect(() => {
    const { current } = bar;
    if (!current || !selected) return;
    const range = rangeOf(selected.element, selected.begin, selected.end);
    current.showPopover();
    if (range) placeBeside(current, range);
    if (focusNext.current) current.querySelector<HTMLElement>('button[data-type]')?.focus();
    focusNext.current = false;
  }, [selected]);
  useTagKey(byKey, () => {
    const mark = document.activeElement?.closest('#article mark');
    if (mark) getSelection()?.selectAllChildren(mark);
    const words = selectedWords(getSelection());
    if (words) {
      focusNext.current = true;
      select(words);
    } else if (chooseWords(0, 1)) choose(true);
  });
  // With the bar itself, and not a frame later: a key that follows Escape at once is no longer the bar's.
  useLayoutEffect(() => {
    if (!selected) return undefined;
    const onKey = (event: KeyboardEvent) => {
      const inside = bar.current?.contains(event.target as Node) ?? false;
      if (event.key === 'Escape') close.current();
      else if (choosing && !inside && event.key === 'Enter') bar.current?.querySelector<HTMLElement>('button[data-type]')?.focus();
      else if (choosing && !inside && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) moveWords(selectedWords(getSelection()) ?? selected, event.key === 'ArrowLeft' ? 1 : -1, event.shiftKey);
      else return;
      event.preventDefault();
      event.stopPropagation();
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [selected, choosing]);

  if (!selected) return null;
  const edit = () => {
    dispatchEvent(new Event(editEvent));
    select(null);
    choose(false);
  };
  return (
    <div ref={bar} class="card selection-bar" popover="manual" role="dialog" aria-label={say('tag')} onMouseDown={(event) => event.preventDefault()}>
      <div class="card-head">
        <p class="card-name" role="status"><bdi lang="ar">{short(selected.words)}</bdi></p>
        <button class="button small" type="button" onClick={edit}><Icon name="edit" />{say('edit_text')}</button>
        <button class="button small" type="button" aria-label={say('close')} title={say('close')} onClick={() => close.current()}><Icon name="remove" /></button>
      </div>
      {choosing && <p class="card-facts">{say(toolWords.tag_by_keys)}</p>}
      <Types selected={selected} scope={scope} onDone={() => close.current()} />
      <Scopes scope={scope} onChoose={setScope} />
    </div>
  );
}

function Types({ selected, scope, onDone }: { selected: SelectedWords; scope: Scope; onDone(): void }) {
  const { say } = useWords();
  const { dispatch, tell } = usePage();
  const tag = (type: UserNameType) => {
    const { block, offset, words } = selected;
    const decision: TagDecision = { do: 'tag', block, offset, words, type, everywhere: scope !== 'once' };
    if (scope === 'always') dispatch({ type: 'user_name', name: { name: words, type }, on: true, tag: decision });
    else dispatch({ type: 'name', decision });
    if (scope === 'always') tell(type === 'none' ? 'dictionary_ignored' : 'dictionary_added', { name: words }, true);
    else tell(type === 'none' ? toolWords.untagged : toolWords.tagged, { name: words, type: say(`one_${type}`) }, true);
    onDone();
  };
  return (
    <div class="selection-types" role="group" aria-label={say(toolWords.tag_as)}>
      {userNameTypes.map((type) => (
        <button key={type} class={`button small${type === 'none' ? ' alarm' : ''}`} type="button" data-type={type} onClick={() => tag(type)}>
          {type !== 'none' && <span class="swatch" data-type={type} aria-hidden="true" />}
          {say(`one_${type}`)}
        </button>
      ))}
    </div>
  );
}

function Scopes({ scope, onChoose }: { scope: Scope; onChoose(scope: Scope): void }) {
  const { say } = useWords();
  return (
    <div class="selection-scopes" role="radiogroup" aria-label={say(toolWords.tag_where)}>
      {scopes.map((one) => (
        <label key={one} class="choice">
          <input type="radio" name="tag-where" checked={scope === one} onChange={() => onChoose(one)} />
          <span>{say(toolWords[`tag_${one}`])}</span>
        </label>
      ))}
    </div>
  );
}

const longest = 60;
function short(words: string): string {
  return words.length <= longest ? words : `${words.slice(0, longest).trim()}…`;
}

/** Longer words are a sentence. */
const longestName = 120;

/** Milliseconds without a change after which a selection is one: a finger moves its ends. */
const settled = 250;

/** Hears of selected words that can be a name; null: there are none any more. */
function useSelection(hear: (words: SelectedWords | null) => void): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let pressed = false;
    const look = () => {
      if (pressed) return;
      const words = inField(document.activeElement) ? null : selectedWords(getSelection());
      hear(words && words.words.length <= longestName && isName(words.words) ? words : null);
    };
    const soon = () => {
      clearTimeout(timer);
      timer = setTimeout(look, settled);
    };
    const down = (event: Event) => { pressed = !(event.target instanceof Element && event.target.closest('.selection-bar')); };
    const up = () => {
      pressed = false;
      soon();
    };
    document.addEventListener('selectionchange', soon);
    document.addEventListener('pointerdown', down);
    document.addEventListener('pointerup', up);
    document.addEventListener('pointercancel', up);
    soon();
    return () => {
      clearTimeout(timer);
      document.removeEventListener('selectionchange', soon);
      document.removeEventListener('pointerdown', down);
      document.removeEventListener('pointerup', up);
      document.removeEventListener('pointercancel', up);
    };
  }, []);
}

function useTagKey(now: boolean, asked: () => void): void {
  const latest = useRef(asked);
  latest.current = asked;
  useEffect(() => {
    const hear = () => latest.current();
    if (now) hear();
    addEventListener(tagEvent, hear);
    return () => removeEventListener(tagEvent, hear);
  }, []);
}

/** Selects words of the block that has the focus, counted from 0. @returns whether there are any */
function chooseWords(from: number, to: number, of: Element | null = stops.current()): boolean {
  const element = of && (of.matches('[data-at]') ? of : carriersIn(of)[0]);
  const spans = element ? wordSpans(wordsOf(element)) : [];
  const [first, last] = [spans[from], spans[to - 1]];
  const range = element && first && last ? rangeOf(element, first.begin, last.end) : null;
  const selection = getSelection();
  if (!range || !selection) return false;
  selection.removeAllRanges();
  selection.addRange(range);
  return true;
}

/** Words without the marks that stand at them. */
function wordSpans(text: string): { begin: number; end: number }[] {
  return [...text.matchAll(/[\p{L}\p{N}][^\s]*?(?=[^\p{L}\p{N}\p{M}]*(?:\s|$))/gu)].map(({ index, 0: word }) => ({ begin: index, end: index + word.length }));
}

/** To the next word, or the one before; `more`: that one, too. */
function moveWords({ element, begin, end }: SelectedWords, by: 1 | -1, more: boolean): void {
  const spans = wordSpans(wordsOf(element));
  const first = Math.max(0, spans.findLastIndex((word) => word.begin <= begin));
  const last = Math.max(first, spans.findLastIndex((word) => word.begin < end));
  if (more) chooseWords(first, Math.max(first + 1, Math.min(spans.length, last + 1 + by)), element);
  else {
    const at = by > 0 ? last + 1 : first - 1;
    if (chooseWords(at, at + 1, element)) return;
    // Over the edge of a cell, into the one beside it.
    const cells = carriersIn(element.closest('tr') ?? element);
    const next = cells[cells.indexOf(element) + by];
    const word = by > 0 || !next ? 0 : wordSpans(wordsOf(next)).length - 1;
    if (next) chooseWords(word, word + 1, next);
  }
}
