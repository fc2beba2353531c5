// SPDX-License-Identifier: MIT
/** Room between words and what is shown beside them, and between that and the window's edge. */
const gap = 8;

/** Puts a card under words, or over them where there is no room, or else beside them; inside the window always. A sheet from below stays where it is, and the words go above it. */
export function placeBeside(card: HTMLElement, words: Element | Range): void {
  const { top: edge } = card.getBoundingClientRect();
  if (getComputedStyle(card).bottom === '0px' && words.getBoundingClientRect().bottom > edge - gap)
    scrollBy(0, words.getBoundingClientRect().bottom - edge / 2);
  const at = words.getClientRects()[0] ?? words.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const below = at.bottom + gap;
  const above = at.top - gap - height;
  // Where it has room neither way, it stands at the side of the words.
  const beside = below + height >= window.innerHeight && above < gap;
  const top = beside ? Math.min(at.top, window.innerHeight - gap - height) : below + height < window.innerHeight ? below : above;
  const left = beside && at.left - gap - width >= gap ? at.left - gap - width : Math.max(gap, beside ? at.right + gap : at.right - width);
  card.style.top = `${Math.max(gap, Math.min(top, window.innerHeight - height - gap))}px`;
  card.style.left = `${Math.max(gap, Math.min(left, window.innerWidth - width - gap))}px`;
}
