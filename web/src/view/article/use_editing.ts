// SPDX-License-Identifier: MIT
import { useLayoutEffect } from 'preact/hooks';

import { isWhole, type Analysis } from '../../analysis/analysis.ts';
import { useWords } from '../../words/language.ts';
import { usePage } from '../common/context.ts';
import { editEvent } from '../common/keys.ts';
import { editor } from '../lazy_views.ts';
import { stops } from './block_focus.ts';
import { placeOf, selectedWords, wordsOf } from './text_places.ts';

/** Lets the text in which words are selected be edited in its place, or else that of the block which has the focus. */
export function useEditing(analysis: Analysis): void {
  const { sections } = analysis;
  const whole = isWhole(analysis);
  const { dispatch, tell } = usePage();
  const { say } = useWords();
  useLayoutEffect(() => {
    if (!whole) return undefined;
    const edit = async () => {
      const block = stops.current();
      const selected = selectedWords(getSelection());
      const { editText, textOfBlock } = await editor();
      const element = selected?.element ?? (block && stops.kept(block) ? textOfBlock(block) : null);
      if (!element) return;
      const [begin, offset] = placeOf(element);
      const parts = sections.flatMap(({ blocks }) => blocks.filter((one) => one.begin === begin));
      const all = parts.map(({ text }) => text).join('');
      const { length } = wordsOf(element);
      getSelection()?.removeAllRanges();
      editText(element, say('edit_text'), selected ?? { begin: 0, end: 0 }, (words) => {
        if (words === null) return;
        const text = all.slice(0, offset) + words + all.slice(offset + length);
        dispatch({ type: 'texts', texts: [{ begin, text: text === parts[0]?.original ? null : text }] });
      });
    };
    const hear = () => { edit().catch(() => tell('part_missing')); };
    addEventListener(editEvent, hear);
    return () => removeEventListener(editEvent, hear);
  }, [whole, sections, dispatch, tell, say]);
}
