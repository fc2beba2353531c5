// SPDX-License-Identifier: MIT
import { useLayoutEffect } from 'preact/hooks';

import { isWhole, type Analysis } from '../../analysis/analysis.ts';
import { useWords } from '../../words/language.ts';
import { usePage } from '../common/context.ts';
import { editEvent } from '../common/keys.ts';
import { editor } from '../lazy_views.ts';
import { stops } from './block_focus.ts';
import { selectedWords } from './text_places.ts';

/** Lets the text in which words are selected be edited in its place, or else that of the block which has the focus. */
export function useEditing(analysis: Analysis): void {
  const { sections } = analysis;
  const whole = isWhole(analysis);
  const { dispatch, texts, tell } = usePage();
  const { say } = useWords();
  useLayoutEffect(() => {
    if (!whole) return undefined;
    const hear = () => {
      const block = stops.current();
      const selected = selectedWords(getSelection());
      editor().then((editBlock) => editBlock(block, selected, { sections, texts, dispatch, say }), () => tell('part_missing'));
    };
    addEventListener(editEvent, hear);
    return () => removeEventListener(editEvent, hear);
  }, [whole, sections, dispatch, texts, tell, say]);
}
