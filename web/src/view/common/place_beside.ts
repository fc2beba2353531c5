// SPDX-License-Identifier: MIT
/** Room between words and what is shown beside them, and between that and the window's edge. */
const gap = 8;

/** Puts a card under words, or over them where there is no room; inside the window always. A sheet from below stays where it is, and the words go above it. */
export function placeBeside(card: HTMLElement, words: Element | Range): void {
  const { top: edge } = card.getBoundingClientRect();
  if (getComputedStyle(card).bottom === '0px' && words.getBoundingClientRect().bottom > edge - gap)
    scrollBy(0, words.getBoundingClientRect().bottom - edge / 2);
  const at = words.getClientRects()[0] ?? words.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = card;
  const below = at.bottom + gap;
  const top = below + height < window.innerHeight ? below : Math.max(gap, at.top - gap - height);
  const left = Math.min(Math.max(gap, at.right - width), window.innerWidth - width - gap);
  card.style.top = `${top}px`;
  card.style.left = `${Math.max(gap, left)}px`;
}
