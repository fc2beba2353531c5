// SPDX-License-Identifier: MIT
import { useState } from 'preact/hooks';

import { aroundChange, changesBetween } from '../../article/changes.ts';
import type { Section } from '../../article/types.ts';
import { useWords } from '../../words/language.ts';
import { toolWords } from '../../words/tools.ts';
import { showBlock } from '../article/scroll.ts';
import { usePage } from '../common/context.ts';

/** More rows than a person reads; the rest is one click away. */
const firstRows = 60;

/** What the person wrote in the place of blocks' texts, and what stood there. */
export function OwnTexts({ sections }: { sections: readonly Section[] }) {
  const { say } = useWords();
  const { dispatch } = usePage();
  const [all, showAll] = useState(false);
  const texts = new Map<number, { original: string; text: string }>();
  for (const { blocks } of sections)
    for (const { begin, original, text } of blocks)
      if (original !== null) texts.set(begin, { original, text: (texts.get(begin)?.text ?? '') + text });
  const edited = [...texts];
  if (edited.length === 0) return null;
  return (
    <section>
      <h2 class="panel-heading">{say(toolWords.edits)}</h2>
      <ul class="rules own-texts">
        {edited.slice(0, all ? edited.length : firstRows).map(([begin, { original, text }]) => (
          <li key={begin}>
            <button class="check-what" type="button" lang="ar" dir="rtl" onClick={() => showBlock(begin)}>
              {changesBetween(original, text).map((change) => {
                const { gone, come } = aroundChange(original, change);
                return <span key={change.begin}><del>{gone}</del> <ins>{come}</ins></span>;
              })}
            </button>
            <button class="button small" type="button" onClick={() => dispatch({ type: 'texts', texts: [{ begin, text: null }] })}>{say('edited_undo')}</button>
          </li>
        ))}
      </ul>
      {!all && edited.length > firstRows && <button class="button small quiet" type="button" onClick={() => showAll(true)}>{say('show_rest')}</button>}
    </section>
  );
}
