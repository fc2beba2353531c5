// SPDX-License-Identifier: MIT
import { Fragment } from 'preact';

import { directionOf } from '../../article/direction.ts';
import { partOf } from '../../article/pieces.ts';
import { drawnRows, type DrawnCell, type DrawnRow } from '../../article/tables.ts';
import type { ShownBlock } from '../../article/types.ts';
import { useWords } from '../../words/language.ts';
import { Kept, MarkedText, placeAt } from './Block.tsx';
import { EditedMark, EditTool, RemoveTools } from './BlockTools.tsx';
import { CutRow, RemovedGroup } from './Removed.tsx';

/** A table of the article. A row of it is a block like any other: it can be removed, and taught. */
export function Table({ blocks }: { blocks: readonly ShownBlock[] }) {
  const kept = blocks.filter(({ keep }) => keep);
  const captions = kept.filter(({ row }) => row?.part === 'caption');
  const rows = drawnRows(kept);
  /** Between rows, but where a cell reaches over several: there a fold stands behind the table. */
  const between = rows.every(({ cells }) => cells.every((cell) => cell.rows === 1));
  const folds = between ? foldsByNext(blocks) : new Map<number, ShownBlock[]>();
  return (
    <>
      {captions.map((block) => <Kept key={block.begin} block={block} />)}
      <div class="table">
        <table dir="rtl">
          <tbody>
            {rows.map((row) => {
              const begin = row.blocks[0]?.begin ?? 0;
              const fold = folds.get(begin);
              return (
                <Fragment key={begin}>
                  {fold && <tr><td class="row-fold" colSpan={row.cells.reduce((sum, { columns }) => sum + columns, 1)}><RemovedGroup blocks={fold} /></td></tr>}
                  <Row row={row} />
                </Fragment>
              );
            })}
          </tbody>
        </table>
      </div>
      {!between && [...foldsByNext(blocks).values()].map((fold) => <RemovedGroup key={fold[0]?.begin} blocks={fold} />)}
    </>
  );
}

/** Removed blocks, by where the kept one behind them begins. */
function foldsByNext(blocks: readonly ShownBlock[]): Map<number, ShownBlock[]> {
  const folds = new Map<number, ShownBlock[]>();
  let fold: ShownBlock[] = [];
  for (const block of blocks) {
    if (!block.keep) fold.push(block);
    else {
      if (fold.length > 0) folds.set(block.begin, fold);
      fold = [];
    }
  }
  return folds;
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
        <div class="block-tools" lang={language} dir={direction}><RemoveTools blocks={blocks} /><EditTool /></div>
        {blocks.some(({ original }) => original !== null) && <EditedMark blocks={blocks} />}
        {blocks.flatMap(({ cuts }) => cuts).map((cut) => <CutRow key={cut.begin} cut={cut} />)}
      </td>
    </tr>
  );
}

function Cell({ cell: { head, columns, rows, texts }, scope }: { cell: DrawnCell; scope: 'col' | 'row' }) {
  const Tag = head ? 'th' : 'td';
  const text = texts.map(({ block, begin, end }) => block.text.slice(begin, end)).join('\n');
  return (
    <Tag {...(head ? { scope } : {})} colSpan={columns} rowSpan={rows} dir={directionOf(text) === 'ltr' ? 'ltr' : 'rtl'}>
      <span class="text">
        {texts.map(({ block, begin, end }, i) => (
          <Fragment key={block.begin}>{i > 0 && '\n'}<span data-at={placeAt(block, begin)}><MarkedText block={partOf(block, begin, end)} /></span></Fragment>
        ))}
      </span>
    </Tag>
  );
}
