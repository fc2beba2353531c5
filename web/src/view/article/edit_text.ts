// SPDX-License-Identifier: MIT
// A text of the page becomes a field that looks the same, in its place. It is one of the browser's own, so input methods,
// spelling and undo within it work as they do everywhere; a paste into it is text.
import { wordsOf } from './text_places.ts';

interface Heard {
  /** What the words are now; null: they are the same. */
  done(words: string | null): void;
  /** Edits the text beside this one, where Tab goes to; null: there is none, and Tab goes on from here. */
  beside(by: 1 | -1): (() => void) | null;
}

/** @param element one with `data-at` @param caret what is selected in it at first */
export function editText(element: HTMLElement, label: string, caret: { readonly begin: number; readonly end: number }, { done, beside }: Heard): void {
  if (element.hidden) return;
  const before = wordsOf(element);
  const text = element.closest<HTMLElement>('.text') ?? element;
  const field = document.createElement('textarea');
  field.className = 'text text-field';
  field.value = before;
  field.setAttribute('aria-label', label);
  field.lang = 'ar';
  field.dir = element.closest('td, th') ? 'auto' : text.dir || 'auto';
  field.rows = 1;
  const { item } = text.dataset;
  if (item !== undefined) field.dataset['item'] = item;
  const fit = () => {
    field.style.blockSize = 'auto';
    field.style.blockSize = `${field.scrollHeight}px`;
  };
  let ended = false;
  const end = () => {
    if (ended) return;
    ended = true;
    observer.disconnect();
    const words = oneLine(field.value);
    const block = text.closest<HTMLElement>('.block');
    const focused = document.activeElement === field;
    element.hidden = false;
    field.remove();
    if (focused) block?.focus({ preventScroll: true });
    done(words === before ? null : words);
  };
  const observer = new ResizeObserver(fit);
  field.addEventListener('input', fit);
  field.addEventListener('blur', end);
  field.addEventListener('keydown', (event) => {
    // Keys of the page are none of the field's, and Enter may choose what an input method proposes.
    event.stopPropagation();
    if (event.isComposing) return;
    const next = event.key === 'Tab' ? beside(event.shiftKey ? -1 : 1) : null;
    if (!next && event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    end();
    next?.();
  });
  element.hidden = true;
  element.after(field);
  observer.observe(field.parentElement ?? field);
  fit();
  field.focus();
  field.setSelectionRange(caret.begin, caret.end);
}

/** A block is a line of the text. */
function oneLine(text: string): string {
  return text.replace(/[\n\r\t\v\f\u2028\u2029]+/g, ' ').trim();
}
