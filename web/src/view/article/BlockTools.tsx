// SPDX-License-Identifier: MIT
import type { BlockKind } from 'tanqih';
import { useState } from 'preact/hooks';

import { firstWords } from '../../article/first_words.ts';
import { blockKinds } from '../../article/kinds.ts';
import type { ShownBlock } from '../../article/types.ts';
import { useWords } from '../../words/language.ts';
import { usePage } from '../common/context.ts';
import { Icon } from '../common/Icon.tsx';
import { editEvent } from '../common/keys.ts';

/** What can be done to a kept block; there when it is pointed at or has the focus. */
export function BlockTools({ block, near }: { block: ShownBlock; near: boolean }) {
  const { language, direction } = useWords();
  return (
    <div class="block-tools" lang={language} dir={direction}>
      <RemoveTools blocks={[block]} />
      <EditTool />
      <KindSelect block={block} near={near} tabIndex={-1} />
    </div>
  );
}

/** @param blocks what is one for a person: a block, or the blocks of a table's row */
export function RemoveTools({ blocks }: { blocks: readonly ShownBlock[] }) {
  const { say } = useWords();
  const { dispatch, teach } = usePage();
  const text = blocks.map((block) => block.text).join('\n');
  return (
    <>
      <button
        class="button small"
        type="button"
        tabIndex={-1}
        aria-label={say('remove_this', { text: firstWords(text) })}
        onClick={() => dispatch({ type: 'keep', begins: blocks.map(({ begin }) => begin), keep: false })}
      >
        <Icon name="remove" />
        {say('remove')}
      </button>
      <button class="button small" type="button" tabIndex={-1} title={say('always_remove')} onClick={() => teach(text)}>
        <Icon name="always" />
        {say('always')}
      </button>
    </>
  );
}

export function EditTool() {
  const { say } = useWords();
  return (
    <button
      class="button small edit-tool"
      type="button"
      tabIndex={-1}
      title={say('edit_text')}
      onClick={(event) => {
        getSelection()?.removeAllRanges();
        event.currentTarget.closest<HTMLElement>('.block')?.focus({ preventScroll: true });
        dispatchEvent(new Event(editEvent));
      }}
    >
      <Icon name="edit" />
      {say('edit')}
    </button>
  );
}

/** Says that a text is the person's own, what it was, and gives that back. */
export function EditedMark({ blocks }: { blocks: readonly ShownBlock[] }) {
  const { say, language } = useWords();
  const { dispatch } = usePage();
  const edited = blocks.filter(({ original }) => original !== null);
  return (
    <span class="edited" lang={language}>
      {say('edited')}
      <button
        class="link"
        type="button"
        title={edited.map(({ original }) => original).join('\n')}
        onClick={() => dispatch({ type: 'texts', texts: edited.map(({ begin }) => ({ begin, text: null })) })}
      >
        {say('edited_undo')}
      </button>
    </span>
  );
}

/** @param near somebody is about to use it: a long text has thousands of these, and drawing all choices of each takes as long as the text */
export function KindSelect({ block, near = false, tabIndex = 0 }: { block: ShownBlock; near?: boolean; tabIndex?: number }) {
  const { say } = useWords();
  const { dispatch } = usePage();
  const [used, use] = useState(false);
  const choices = near || used ? blockKinds : [block.kind];
  return (
    <select
      class="kind-select"
      tabIndex={tabIndex}
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
