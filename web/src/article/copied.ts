// SPDX-License-Identifier: MIT
// What is copied of an article when words of it are selected: as text, and as HTML for what takes formatting.
import { directionOf } from './direction.ts';

/** The selected words of one block. */
export interface CopiedBlock {
  readonly tag: 'h1' | 'h2' | 'p';
  /** "3.", "•"; empty: none, or not selected. */
  readonly mark: string;
  readonly isItem: boolean;
  /** Of a table's row: the cells. Else the one text. */
  readonly cells: readonly string[];
  readonly isRow: boolean;
}

export function copiedText(blocks: readonly CopiedBlock[]): string {
  return blocks.map((block, i) => {
    const before = blocks[i - 1];
    const close = before && ((before.isItem && block.isItem) || (before.isRow && block.isRow));
    const between = i === 0 ? '' : close ? '\n' : '\n\n';
    return `${between}${block.mark && `${block.mark} `}${block.cells.join('\t').replace(/\t+$/, '')}`;
  }).join('');
}

/** Each block tells its direction: word processors do not take it over from what stands around. */
export function copiedHtml(blocks: readonly CopiedBlock[]): string {
  let html = '';
  for (let at = 0; at < blocks.length;) {
    const isBullet = ({ isItem, mark }: CopiedBlock) => isItem && mark === '•';
    const first = blocks[at] as CopiedBlock;
    const run = (is: (block: CopiedBlock) => boolean) => {
      const end = blocks.findIndex((block, i) => i >= at && !is(block));
      const some = blocks.slice(at, end < 0 ? blocks.length : end);
      at += some.length;
      return some;
    };
    if (first.isRow)
      html += `<table dir="rtl">${run(({ isRow }) => isRow).map(({ cells }) => `<tr>${cells.map((cell) => element('td', cell)).join('')}</tr>`).join('')}</table>`;
    else if (isBullet(first))
      html += `<ul dir="rtl">${run(isBullet).map(({ cells }) => element('li', cells.join(' '))).join('')}</ul>`;
    else {
      html += element(first.tag, `${first.mark && `${first.mark} `}${first.cells.join(' ')}`);
      at += 1;
    }
  }
  return `<div dir="rtl" lang="ar">${html}</div>`;
}

function element(tag: string, text: string): string {
  const direction = directionOf(text);
  const escaped = text.replace(/[&<>]/g, (c) => `&#${c.charCodeAt(0)};`).replaceAll('\n', '<br>');
  return `<${tag} dir="${direction === 'ltr' ? 'ltr' : 'rtl'}">${escaped}</${tag}>`;
}
