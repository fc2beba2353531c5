// SPDX-License-Identifier: MIT
// Going from block to block by key: one of them at a time is a stop of Tab (a roving tabindex), and a block that
// was removed or restored under the focus keeps it in its new form.

/** Kept blocks and the rows of removed ones, in order. */
function stopsIn(article: Element): HTMLElement[] {
  return [...article.querySelectorAll<HTMLElement>('.block[id], .removed summary')];
}

function stopOf(element: Element | null): HTMLElement | null {
  return element?.closest<HTMLElement>('.block[id]')
    ?? element?.closest('.removed')?.querySelector<HTMLElement>('summary')
    ?? null;
}

/** The stop itself, or the kept block after it, or else the last one before. */
function blockAt(article: Element, stop: HTMLElement): HTMLElement | undefined {
  const all = stopsIn(article);
  const isBlock = (one: HTMLElement) => one.matches('.block');
  return all.slice(all.indexOf(stop)).find(isBlock) ?? all.findLast(isBlock);
}

const beginsOf = (stop: Element) => stop.closest<HTMLElement>('[data-begins]')?.dataset['begins']?.split(' ') ?? [];

/** The place of the last focus, by where its block begins. */
let place: string | null = null;

/** The text that was pointed at last. */
let pointed: HTMLElement | null = null;

export const stops = {
  point(target: EventTarget | null): void {
    pointed = (target instanceof Element ? target.closest<HTMLElement>('[data-at]') : null) ?? pointed;
  },
  pointed: (stop: Element) => (stop.contains(pointed) ? pointed : null),
  enter(article: Element, target: HTMLElement): void {
    const stop = stopOf(target);
    if (!stop) return;
    place = beginsOf(stop)[0] ?? null;
    for (const other of article.querySelectorAll('.block[tabindex="0"]')) other.setAttribute('tabindex', '-1');
    // From the row of removed blocks Tab goes on to the block after it.
    blockAt(article, stop)?.setAttribute('tabindex', '0');
    // Its tools are the next stops; those of other blocks are in the tree, and no stops.
    for (const tool of article.querySelectorAll('.block-tools > [tabindex="0"]')) tool.setAttribute('tabindex', '-1');
    for (const tool of stop.querySelectorAll('.block-tools > *')) tool.setAttribute('tabindex', '0');
  },
  /** The stop that has the focus, or holds what has it. */
  current(): HTMLElement | null {
    return stopOf(document.activeElement);
  },
  begins(stop: HTMLElement): number[] {
    return beginsOf(stop).map(Number);
  },
  kept: (stop: HTMLElement) => stop.matches('.block'),
  move(article: Element, by: 1 | -1): void {
    const all = stopsIn(article);
    const at = all.indexOf(stops.current() as HTMLElement);
    const next = at < 0 ? all.find((stop) => stop.getBoundingClientRect().bottom > 80) : all[at + by];
    next?.focus();
    next?.scrollIntoView({ block: 'nearest' });
  },
};

/** The document that it is in. */
let placeIn: unknown = null;

/** After each rendering of a document: makes one block a stop, and focuses the block again that had the focus and was replaced. */
export function keepPlace(article: Element, of: unknown): void {
  if (placeIn !== of) place = null;
  placeIn = of;
  if (!article.querySelector('.block[tabindex="0"]')) article.querySelector('.block[id]')?.setAttribute('tabindex', '0');
  if (place === null || document.activeElement !== document.body) return;
  const now = article.querySelector<HTMLElement>(`[data-begins~="${CSS.escape(place)}"]`);
  (now?.querySelector<HTMLElement>('summary') ?? now)?.focus({ preventScroll: true });
}
