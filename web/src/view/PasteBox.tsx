// SPDX-License-Identifier: MIT
import { useRef } from 'preact/hooks';

import { pastedFiles, readClipboard, sourceOf } from '../browser/clipboard.ts';
import type { Source } from '../state/document.ts';
import { useWords } from '../words/language.ts';
import { usePage } from './common/context.ts';
import { Icon } from './common/Icon.tsx';
import { sampleText } from './lazy_views.ts';

const accepted = '.txt,.md,.html,.htm,.xhtml,.docx,.pdf,text/plain,text/html';

/** Where a text comes in. A paste is cleaned at once; what is typed, when it is asked for. */
export function PasteBox({ draft: typed }: { draft: string }) {
  const { say, direction } = useWords();
  const { dispatch, tell, openFiles } = usePage();
  const type = (draft: string) => dispatch({ type: 'draft', draft });
  const box = useRef<HTMLTextAreaElement>(null);
  const files = useRef<HTMLInputElement>(null);
  const open = (source: Source) => dispatch({ type: 'open', sources: [source] });

  const clean = () => {
    if (typed.trim() === '') {
      tell('paste_empty');
      box.current?.focus();
    } else {
      open({ from: 'paste', text: typed, html: null });
      type('');
    }
  };
  const openSample = () => {
    sampleText().then((text) => open({ from: 'paste', text, html: null }), () => tell('part_missing'));
  };
  const fromClipboard = () =>
    readClipboard().then(
      (source) => (source ? open(source) : tell('clipboard_empty')),
      () => {
        tell('clipboard_refused');
        box.current?.focus();
      },
    );

  return (
    <section class="welcome" aria-labelledby="welcome-heading">
      <h1 id="welcome-heading">{say('paste_heading')}</h1>
      <p class="welcome-promise">{say('paste_promise')}</p>
      <div class="paste">
        <textarea
          ref={box}
          id="paste"
          dir={typed === '' ? direction : 'auto'}
          rows={9}
          spellcheck={false}
          aria-label={say('paste_label')}
          placeholder={say('paste_placeholder')}
          value={typed}
          onInput={(event) => type(event.currentTarget.value)}
          onPaste={(event) => {
            const pasted = pastedFiles(event.clipboardData);
            if (pasted.length > 0) {
              event.preventDefault();
              openFiles(pasted);
              return;
            }
            // A paste into text that is being typed is part of it: the browser inserts it.
            const source = typed === '' ? sourceOf(event.clipboardData) : null;
            if (!source) return;
            event.preventDefault();
            open(source);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) clean();
          }}
        />
        <div class="paste-tools">
          {typed !== '' && <button class="button primary" type="button" onClick={clean}>{say('paste_clean')}</button>}
          <button class={typed === '' ? 'button primary' : 'button'} type="button" onClick={fromClipboard}>
            <Icon name="paste" />
            {say('paste_from_clipboard')}
          </button>
          <button class="button" type="button" onClick={() => files.current?.click()}>
            <Icon name="file" />
            {say('open_files')}
          </button>
          <input
            ref={files}
            type="file"
            hidden
            multiple
            accept={accepted}
            aria-label={say('open_files')}
            onChange={(event) => {
              openFiles(event.currentTarget.files ?? []);
              event.currentTarget.value = '';
            }}
          />
          <button class="button quiet" type="button" onClick={openSample}>
            {say('paste_sample')}
          </button>
        </div>
      </div>
      <p class="welcome-private">
        <Icon name="lock" />
        {say('paste_private')}
      </p>
    </section>
  );
}
