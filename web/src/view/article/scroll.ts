// SPDX-License-Identifier: MIT
// Brings a part of the article into view; motion is as the person asked the system for.
function behaviour(): ScrollBehavior {
  return matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : 'smooth';
}

export function showMark(begin: number): HTMLElement | null {
  const mark = document.getElementById(`m${begin}`);
  mark?.scrollIntoView({ block: 'center', behavior: behaviour() });
  return mark;
}

export function showBlock(begin: number): void {
  const block = document.querySelector<HTMLElement>(`#article [data-begins~="${begin}"]`);
  block?.scrollIntoView({ block: 'center', behavior: behaviour() });
  (block?.querySelector<HTMLElement>('summary') ?? block)?.focus({ preventScroll: true });
}

/** Of the sections that are drawn; 0 where none is. */
export function firstSectionInView(article: Element | null): number {
  const sections = [...(article?.querySelectorAll(':scope > .section') ?? [])];
  return Math.max(sections.findIndex((section) => section.getBoundingClientRect().bottom > 0), 0);
}

/** From the mark that has the focus, or else the one that is looked at, to the next in the text or the one before; round at the ends. Hidden types are passed over. */
export function stepMark(by: 1 | -1): HTMLElement | null {
  const article = document.getElementById('article');
  const hidden = article?.dataset['hidden']?.split(' ') ?? [];
  const marks = [...(article?.querySelectorAll('mark') ?? [])].filter((mark) => !hidden.includes(mark.dataset['type'] ?? ''));
  const focused = marks.indexOf(document.activeElement as HTMLElement);
  const from = focused < 0 ? marks.findIndex((mark) => mark.classList.contains('current')) : focused;
  const at = from < 0 ? (by > 0 ? 0 : -1) : (from + by) % marks.length;
  const mark = marks.at(at) ?? null;
  mark?.scrollIntoView({ block: 'center', behavior: behaviour() });
  mark?.focus({ preventScroll: true });
  return mark;
}

/** From a block, or from a mark in it, to its next mark in the reading, or the one before; before the first is the block itself. */
export function stepInBlock(from: Element, by: 1 | -1): void {
  const block = from.closest<HTMLElement>('.block');
  const hidden = document.getElementById('article')?.dataset['hidden']?.split(' ') ?? [];
  const marks = [...(block?.querySelectorAll<HTMLElement>('mark') ?? [])].filter((mark) => !hidden.includes(mark.dataset['type'] ?? ''));
  const at = marks.indexOf(from as HTMLElement) + by;
  (at < 0 ? block : marks[at])?.focus();
}
