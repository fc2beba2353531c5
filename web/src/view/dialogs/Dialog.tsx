// SPDX-License-Identifier: MIT
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

import { useWords } from '../../words/language.ts';
import { Icon } from '../common/Icon.tsx';

/** A window over the page: Escape and a click beside it close it, and the focus goes back to where it was. */
export function Dialog({ title, onClose, children }: { title: string; onClose(): void; children: ComponentChildren }) {
  const { say } = useWords();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    dialog.current?.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-labelledby="dialog-title"
      onClose={onClose}
      onClick={(event) => {
        if (event.target === event.currentTarget) event.currentTarget.close();
      }}
    >
      <div class="dialog-inside">
        <header class="dialog-head">
          <h2 id="dialog-title">{title}</h2>
          <button class="button quiet icon-only" type="button" aria-label={say('close')} onClick={() => dialog.current?.close()}>
            <Icon name="remove" />
          </button>
        </header>
        {children}
      </div>
    </dialog>
  );
}
