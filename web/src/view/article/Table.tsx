// SPDX-License-Identifier: MIT
import { Fragment } from 'preact';

import { directionOf } from '../../article/direction.ts';
import { partOf } from '../../article/pieces.ts';
import { drawnRows, type DrawnCell, type DrawnRow } from '../../article/tables.ts';
import type { ShownBlock } from '../../article/types.ts';
import { useWords } from '../../words/language.ts';
import { Kept, MarkedText } from './Block.tsx';
import { RemoveTools } from './BlockTools.tsx';
import { CutRow } from './Removed.tsx';

/** A table of the article. A row of it is a block like any other: it can be removed, and taught. */
export function Table({ blocks }: { blocks: readonly ShownBlock[] }) {
  const captions = blocks.filter(({ row }) => row?.part === 'caption');
  return (
    <>
      {captions.map((block) => <Kept key={block.begin} block={block} />)}
      <div class="table">
        <table dir="rtl">
          <tbody>
            {drawnRows(blocks).map((row) => <Row key={row.blocks[0]?.begin} row={row} />)}
          </tbody>
        </table>
      </div>
    </>
  );
}

function Row({ row: { blocks, isHead, cells } }: { row: DrawnRow }) {
  const { say, language, direction } = useWords();
  const first = blocks[0];
  if (!first) return null;
  return (
    <tr
      class="block"
      id={`b${first.begin}`}
      aria-label={say('table_row')}
      tabIndex={-1}
      data-begins={blocks.map(({ begin }) => begin).join(' ')}
      data-by={first.by}
    >
      {cells.map((cell) => <Cell key={cell.column} cell={cell} scope={isHead ? 'col' : 'row'} />)}
      <td class="row-tools">
        <div class="block-tools" lang={language} dir={direction}><RemoveTools blocks={blocks} /></div>
        {blocks.flatMap(({ cuts }) => cuts).map((cut) => <CutRow key={cut.begin} cut={cut} />)}
      </td>
    </tr>
  );
}

function Cell({ cell: { head, columns, rows, texts }, scope }: { cell: DrawnCell; scope: 'col' | 'row' }) {
  const Tag = head ? 'th' : 'td';
  const text = texts.map(({ block, begin, end }) => block.text.slice(begin, end)).join('\n');
  return (
    <Tag {...(head ? { scope } : {})} colSpan={columns} rowSpan={rows} dir={directionOf(text)}>
      <span class="text">
        {texts.map(({ block, begin, end }, i) => (
          <Fragment key={block.begin}>{i > 0 && '\n'}<MarkedText block={partOf(block, begin, end)} /></Fragment>
        ))}
      </span>
    </Tag>
  );
}
