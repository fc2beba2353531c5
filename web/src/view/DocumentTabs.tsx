// SPDX-License-Identifier: MIT
import { useEffect, useRef } from 'preact/hooks';

import { nameOf, type Document } from '../state/document.ts';
import type { State } from '../state/state.ts';
import { useWords } from '../words/language.ts';
import { usePage } from './common/context.ts';
import { Icon } from './common/Icon.tsx';

/** The open texts, where there are several or none is in front. */
export function DocumentTabs({ documents, titles, current }: {
  documents: readonly Document[];
  titles: State['titles'];
  current: number | null;
}) {
  const { say } = useWords();
  const { dispatch } = usePage();
  const front = useRef<HTMLLIElement>(null);
  useEffect(() => {
    const show = () => front.current?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    show();
    // A screen that is turned has another room for them.
    addEventListener('resize', show);
    return () => removeEventListener('resize', show);
  }, [current, documents.length]);
  if (documents.length === 0 || (documents.length === 1 && current !== null)) return null;
  return (
    <nav class="documents" aria-label={say('documents')}>
      <ul>
        {documents.map((document) => {
          const name = titles[document.id] || nameOf(document) || say('document_unnamed', { n: document.id });
          return (
            <li key={document.id} ref={document.id === current ? front : null} class="document" data-current={document.id === current}>
              <button
                class="document-name"
                dir="auto"
                type="button"
                aria-current={document.id === current ? 'page' : undefined}
                onClick={() => dispatch({ type: 'front', id: document.id })}
              >
                <span lang="ar">{name}</span>
              </button>
              <button
                class="document-close"
                type="button"
                aria-label={say('document_close', { name })}
                onClick={() => dispatch({ type: 'close', id: document.id })}
              >
                <Icon name="remove" />
              </button>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
