// SPDX-License-Identifier: MIT
import type { BlockKind } from 'tanqih';
import { useState } from 'preact/hooks';

import { firstWords } from '../../article/first_words.ts';
import { blockKinds } from '../../article/kinds.ts';
import type { ShownBlock } from '../../article/types.ts';
import { useWords } from '../../words/language.ts';
import { usePage } from '../common/context.ts';
import { Icon } from '../common/Icon.tsx';

/** What can be done to a kept block; there when it is pointed at or has the focus. */
export function BlockTools({ block, near }: { block: ShownBlock; near: boolean }) {
  const { say, language, direction } = useWords();
  const { dispatch, teach } = usePage();
  return (
    <div class="block-tools" lang={language} dir={direction}>
      <button
        class="button small"
        type="button"
        aria-label={say('remove_this', { text: firstWords(block.text) })}
        onClick={() => dispatch({ type: 'keep', begins: [block.begin], keep: false })}
      >
        <Icon name="remove" />
        {say('remove')}
      </button>
      <button class="button small" type="button" title={say('always_remove')} onClick={() => teach(block.text)}>
        <Icon name="always" />
        {say('always')}
      </button>
      <KindSelect block={block} near={near} />
    </div>
  );
}

/** @param near somebody is about to use it: a long text has thousands of these, and drawing all choices of each takes as long as the text */
export function KindSelect({ block, near = false }: { block: ShownBlock; near?: boolean }) {
  const { say } = useWords();
  const { dispatch } = usePage();
  const [used, use] = useState(false);
  const choices = near || used ? blockKinds : [block.kind];
  return (
    <select
      class="kind-select"
      aria-label={say('kind_of_block')}
      value={block.kind}
      onPointerEnter={() => use(true)}
      onFocus={() => use(true)}
      onChange={(event) => dispatch({ type: 'kind', begin: block.begin, kind: event.currentTarget.value as BlockKind })}
    >
      {choices.map((kind) => <option key={kind} value={kind}>{say(`kind_${kind}`)}</option>)}
    </select>
  );
}
