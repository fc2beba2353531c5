// SPDX-License-Identifier: MIT
import { useState } from 'preact/hooks';

import type { LineRule } from '../../state/rules.ts';
import { useWords } from '../../words/language.ts';
import { usePage } from '../common/context.ts';
import { Dialog } from './Dialog.tsx';

/** Teaches the page to remove lines like one that is shown. */
export function RuleDialog({ line, site, onClose }: { line: string; site: string | null; onClose(): void }) {
  const { say } = useWords();
  const { dispatch, tell } = usePage();
  const [match, setMatch] = useState<LineRule['match']>('same');
  const [begin, setBegin] = useState(beginning(line));
  const [here, setHere] = useState(false);
  const words = match === 'same' ? line : begin;
  return (
    <Dialog title={say('rule_new')} onClose={onClose}>
      <form
        class="form"
        onSubmit={(event) => {
          event.preventDefault();
          if (words.trim() === '') return;
          dispatch({ type: 'line_rule', rule: { match, words: words.trim(), site: here ? site : null }, on: true });
          tell('rule_added', {}, true);
          onClose();
        }}
      >
        <label class="choice">
          <input type="radio" name="match" checked={match === 'same'} onChange={() => setMatch('same')} />
          <span>{say('rule_same')} <bdi lang="ar" class="quoted">{line.slice(0, 120)}</bdi></span>
        </label>
        <label class="choice">
          <input type="radio" name="match" checked={match === 'begins'} onChange={() => setMatch('begins')} />
          <span>{say('rule_begins')}</span>
        </label>
        <input
          class="field"
          dir="auto"
          lang="ar"
          aria-label={say('rule_begins')}
          value={begin}
          onFocus={() => setMatch('begins')}
          onInput={(event) => setBegin(event.currentTarget.value)}
        />
        {site !== null && (
          <label class="choice">
            <input type="checkbox" checked={here} onChange={(event) => setHere(event.currentTarget.checked)} />
            <span>{say('rule_site')} <bdi dir="ltr">{site}</bdi></span>
          </label>
        )}
        <div class="form-end">
          <button class="button" type="button" onClick={onClose}>{say('cancel')}</button>
          <button class="button primary" type="submit">{say('rule_add')}</button>
        </div>
      </form>
    </Dialog>
  );
}

/** Up to the colon, where a line has one; else its first words. */
function beginning(line: string): string {
  const colon = line.indexOf(':');
  return colon > 0 && colon < 40 ? line.slice(0, colon) : line.split(/\s+/).slice(0, 3).join(' ');
}
