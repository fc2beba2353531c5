// SPDX-License-Identifier: MIT
import { useEffect, useState } from 'preact/hooks';

import { handover, pastedBefore } from '../boot/handover.ts';
import { pastedFiles, sourceOf } from '../browser/clipboard.ts';
import type { Page } from './common/context.ts';

/** Whether keys typed there are letters, and a paste is inserted. */
export function inField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement
    && target.matches('input:not([type=checkbox], [type=radio], [type=file]), textarea, select, [contenteditable]');
}

/** A paste that lands outside of any field, and what is dropped anywhere. @returns whether something is being dragged over the page */
export function useIncoming({ dispatch, openFiles }: Page): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const take = (data: DataTransfer | null, files: readonly File[]): boolean => {
      if (files.length > 0) {
        openFiles(files);
        return true;
      }
      const source = sourceOf(data);
      if (source) dispatch({ type: 'open', sources: [source] });
      return source !== null;
    };
    const onPaste = (event: ClipboardEvent) => {
      const { clipboardData: data } = event;
      if (!event.defaultPrevented && !inField(event.target) && take(data, pastedFiles(data))) event.preventDefault();
    };
    const onDrag = (event: DragEvent) => {
      event.preventDefault();
      setOver(true);
    };
    const onLeave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const onDrop = (event: DragEvent) => {
      event.preventDefault();
      setOver(false);
      take(event.dataTransfer, [...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('paste', onPaste);
    document.addEventListener('dragover', onDrag);
    document.addEventListener('dragleave', onLeave);
    document.addEventListener('drop', onDrop);
    handover?.stop();
    dispatch({ type: 'open', sources: pastedBefore() });
    return () => {
      document.removeEventListener('paste', onPaste);
      document.removeEventListener('dragover', onDrag);
      document.removeEventListener('dragleave', onLeave);
      document.removeEventListener('drop', onDrop);
    };
  }, [dispatch, openFiles]);
  return over;
}
