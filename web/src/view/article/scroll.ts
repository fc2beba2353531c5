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
  block?.focus({ preventScroll: true });
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
