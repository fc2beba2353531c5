// SPDX-License-Identifier: MIT
import type { Analysis } from '../analysis/analysis.ts';
import type { State } from '../state/state.ts';
import { useWords } from '../words/language.ts';
import { usePage } from './common/context.ts';
import { Icon } from './common/Icon.tsx';
import { findEvent } from './common/keys.ts';
import { CopyMenu, DownloadMenu } from './ExportMenus.tsx';

export function Toolbar({ state, analysis }: { state: State; analysis: Analysis }) {
  const { say } = useWords();
  const { dispatch, takeBack } = usePage();
  const { desk, view } = state;
  return (
    <div class="toolbar" role="toolbar" aria-label={say('toolbar')}>
      <button class="button" type="button" onClick={() => dispatch({ type: 'front', id: null })}>
        <Icon name="add" />
        {say('new_text')}
      </button>
      <div class="joined">
        <button class="button icon-only" type="button" disabled={desk.past.length === 0} aria-label={say('undo')} title={say('undo')} onClick={() => takeBack('undo')}>
          <Icon name="undo" />
        </button>
        <button class="button icon-only" type="button" disabled={desk.future.length === 0} aria-label={say('redo')} title={say('redo')} onClick={() => takeBack('redo')}>
          <Icon name="redo" />
        </button>
      </div>
      <div class="joined" role="group" aria-label={say('view')}>
        {(['article', 'compare'] as const).map((one) => (
          <button key={one} class="button" type="button" aria-pressed={view === one} onClick={() => dispatch({ type: 'view', view: one })}>
            {say(`view_${one}`)}
          </button>
        ))}
      </div>
      <div class="toolbar-end">
        <button class="button icon-only" type="button" aria-label={say('find')} title={say('find')} onClick={() => dispatchEvent(new Event(findEvent))}>
          <Icon name="search" />
        </button>
        <DownloadMenu documents={desk.present.documents} analysis={analysis} />
        <CopyMenu analysis={analysis} />
      </div>
    </div>
  );
}
