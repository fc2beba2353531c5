// SPDX-License-Identifier: MIT
import { useState } from 'preact/hooks';

import { directionOf } from '../../article/direction.ts';
import { withJoinedLetters } from '../../article/joined.ts';
import { partOf, piecesOf } from '../../article/pieces.ts';
import type { ShownBlock } from '../../article/types.ts';
import { joinsAcrossElements } from '../../browser/shaping.ts';
import { useWords } from '../../words/language.ts';
import { BlockTools, EditedMark } from './BlockTools.tsx';
import { CutRow } from './Removed.tsx';
import { unbroken } from './unbroken.tsx';

/** A block of the article, with what can be done to it. */
export function Kept({ block }: { block: ShownBlock }) {
  const { say, language } = useWords();
  const [near, come] = useState(false);
  if (block.part > 0) return <div class="block" data-kind={block.kind}><BlockText block={block} /></div>;
  return (
    <div
      class="block"
      id={`b${block.begin}`}
      role="group"
      aria-label={say(`kind_${block.kind}`)}
      tabIndex={-1}
      data-begins={block.begin}
      data-kind={block.kind}
      data-by={block.by}
      data-edited={block.original !== null}
      onPointerEnter={() => come(true)}
      onFocusIn={() => come(true)}
    >
      {block.kind !== 'body' && <span class="block-kind" lang={language}>{say(`kind_${block.kind}`)}</span>}
      {block.original !== null && <EditedMark blocks={[block]} />}
      <BlockText block={block} />
      <BlockTools block={block} near={near} />
      {block.cuts.map((cut) => <CutRow key={cut.begin} cut={cut} />)}
    </div>
  );
}

/** A bullet that the text brings hangs as one that the page adds. */
const bullet = '• ';

function BlockText({ block }: { block: ShownBlock }) {
  const Tag = tagOf(block);
  const brings = block.part === 0 && block.text.startsWith(bullet);
  const mark = brings ? bullet.trim() : block.mark;
  const isItem = block.shape === 'list_item' || mark !== '';
  return (
    <Tag class="text" data-at={placeAt(block, brings ? bullet.length : 0)} dir={directionOf(block.text)} data-item={isItem ? Math.min(Math.max(block.level, 1), 4) : undefined}>
      {mark !== '' && <span class="list-mark">{`${mark} `}</span>}
      <MarkedText block={brings ? partOf(block, bullet.length, block.text.length) : block} />
    </Tag>
  );
}

/** Where the words of an element stand, for who selects some of them (text_places.ts): where their block begins in the paste, and where they begin in its text. */
export function placeAt({ begin, offset }: ShownBlock, from: number): string {
  return `${begin} ${offset + from}`;
}

/** What a <button> says of itself, which would part the letters of a word. */
const opensCard = { role: 'button', 'aria-haspopup': 'dialog', tabIndex: -1 } as const;

/** The text with its mentions marked; letters stay joined across the edges, since a mark takes no room. */
export function MarkedText({ block }: { block: Pick<ShownBlock, 'text' | 'mentions'> }) {
  const { say } = useWords();
  const pieces = piecesOf(block, () => true);
  return (
    <>
      {(joinsAcrossElements() ? pieces : withJoinedLetters(pieces)).map(({ text, mention }) =>
        mention
          ? <mark key={mention.begin} id={`m${mention.begin}`} data-type={mention.type} aria-description={say(`one_${mention.type}`)} {...opensCard}>{unbroken(text)}</mark>
          : unbroken(text))}
    </>
  );
}

function tagOf(block: ShownBlock): 'h2' | 'h3' | 'p' {
  if (block.kind === 'title') return 'h2';
  return block.kind === 'subheading' ? 'h3' : 'p';
}
