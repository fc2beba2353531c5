// SPDX-License-Identifier: MIT
// Tables as the article shows them, by the same rules as its copies and files (core/src/output/table_rows.hpp).
import type { Block } from 'tanqih';

import type { ShownBlock, ShownCell, ShownRow } from './types.ts';

/** Null where a block is none of a table. A title that stood in one is a heading all the same. */
export function rowOf({ table, shape, kind, text, begin }: Block): ShownRow | null {
  if (kind === 'title' || kind === 'subheading' || shape === 'list_item') return null;
  if (table) return table;
  return shape === 'table_row' ? { table: null, row: begin, part: 'body', cells: cellsBetweenTabs(text) } : null;
}

function cellsBetweenTabs(text: string): ShownCell[] {
  let begin = 0;
  return text.split('\t').map((cell, column) => {
    const end = begin + cell.length;
    const shown = { begin, end, column, columns: 1, rows: 1, head: false };
    begin = end + 1;
    return shown;
  });
}

export function sameTable(a: ShownBlock, b: ShownBlock): boolean {
  return a.row !== null && b.row !== null && a.row.table === b.row.table;
}

/** A cell as it is drawn, with what each block has of it: one, unless lines break in it. */
export interface DrawnCell {
  readonly column: number;
  readonly columns: number;
  readonly rows: number;
  readonly head: boolean;
  readonly texts: readonly { readonly block: ShownBlock; readonly begin: number; readonly end: number }[];
}

export interface DrawnRow {
  readonly blocks: readonly ShownBlock[];
  /** Its cells name columns; else a cell that is a head names the row. */
  readonly isHead: boolean;
  readonly cells: readonly DrawnCell[];
}

/** Whether blocks of one table are drawn as one: where no row has two cells, it only laid out a page. */
export function isDrawn(blocks: readonly ShownBlock[]): boolean {
  return rowsOf(blocks).some(({ cells }) => cells.length > 1);
}

/** By row; cells without text are not among them. */
function rowsOf(blocks: readonly ShownBlock[]): { row: number; blocks: ShownBlock[]; cells: DrawnCell[] }[] {
  const rows: { row: number; blocks: ShownBlock[]; cells: DrawnCell[] }[] = [];
  for (const block of blocks) {
    if (!block.row || block.row.part === 'caption') continue;
    const { row, part, cells } = block.row;
    const last = rows.at(-1);
    const to = last?.row === row ? last : { row, blocks: [], cells: [] };
    if (to !== last) rows.push(to);
    to.blocks.push(block);
    for (const { begin, end, column, columns, rows: reach, head } of cells) {
      const same = to.cells.findIndex((cell) => cell.column === column);
      const before = to.cells[same];
      const texts = [...(before?.texts ?? []), { block, begin, end }];
      const cell = { column, columns, rows: reach, head: head || part === 'head', texts };
      if (before) to.cells[same] = { ...before, texts };
      else to.cells.push(cell);
    }
  }
  return rows;
}

/** Every row whole: with empty cells where there is no text, and no cell that reaches past the last row. */
export function drawnRows(blocks: readonly ShownBlock[]): DrawnRow[] {
  const rows = rowsOf(blocks);
  const width = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ column, columns }) => column + columns)));
  /** By column: the row up to which it is taken by a cell above. */
  const taken: number[] = [];
  return rows.map((row, at) => {
    const cells: DrawnCell[] = [];
    let column = 0;
    const fillTo = (to: number) => {
      for (; column < to; column += 1)
        if ((taken[column] ?? 0) <= at) cells.push({ column, columns: 1, rows: 1, head: false, texts: [] });
    };
    for (const cell of row.cells) {
      if (cell.column < column) continue;
      fillTo(cell.column);
      let below = at + 1;
      while (below < rows.length && (rows[below]?.row ?? 0) - row.row < cell.rows) below += 1;
      const columns = Math.min(cell.columns, width - column);
      cells.push({ ...cell, columns, rows: below - at });
      for (let i = 0; i < columns; i += 1) taken[column + i] = below;
      column += columns;
    }
    fillTo(width);
    return { blocks: row.blocks, isHead: row.cells.every(({ head }) => head), cells };
  });
}
