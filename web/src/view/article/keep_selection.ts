// SPDX-License-Identifier: MIT
// Words that a person has selected stay selected while their text is drawn anew: marks that come cut it at other places.
import { carrierOf, lengthTo, pointIn, wordsOf, type Point } from './text_places.ts';

/** @returns what selects again what is selected now, where drawing has changed that and the words are still there */
export function holdSelection(): () => void {
  const selection = getSelection();
  // A selection of several pieces (Firefox) is left to the browser.
  if (!selection || selection.isCollapsed || selection.rangeCount !== 1) return () => {};
  const anchor = hold(selection.anchorNode, selection.anchorOffset);
  const focus = hold(selection.focusNode, selection.focusOffset);
  return () => {
    const from = anchor(selection.anchorNode, selection.anchorOffset);
    const to = focus(selection.focusNode, selection.focusOffset);
    if (from && to && (from.moved || to.moved)) selection.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  };
}

/** An end of a selection, by how many letters of its text stand before it. @returns where it is then, given where the browser has it; null: that text is gone, or another */
function hold(node: Node | null, offset: number): (node: Node | null, offset: number) => (Point & { moved: boolean }) | null {
  const element = carrierOf(node);
  if (!node || !element) return (now, at) => (node?.isConnected ? { node, offset, moved: now !== node || at !== offset } : null);
  const words = wordsOf(element);
  const place = element.dataset['at'] ?? '';
  const length = lengthTo(element, node, offset);
  return (now, at) => {
    const there = document.querySelector(`#article [data-at="${place}"]`);
    if (!there || wordsOf(there) !== words) return null;
    if (now && carrierOf(now) === there && lengthTo(there, now, at) === length) return { node: now, offset: at, moved: false };
    const point = pointIn(there, length);
    return point && { ...point, moved: true };
  };
}
