// An article cut to pieces that are small enough to send, build and draw without a pause that is felt.
import type { Article, Block, Mention } from 'tanqih';

/** A mention and where it stands in `Article.mentions`. */
export interface ShownMention extends Mention { readonly index: number }

/** A block with what lies in it. `index` counts in `Article.blocks`. */
export interface ShownBlock extends Block {
  readonly index: number;
  readonly mentions: readonly ShownMention[];
}

/** Blocks that follow one another. */
export interface Section { readonly blocks: readonly ShownBlock[] }

const unitsASection = 6_000;
const blocksASection = 40;

export function sectionsOf(article: Article): Section[] {
  const mentions = mentionsByBlock(article);
  const sections: Section[] = [];
  let blocks: ShownBlock[] = [];
  let units = 0;
  const close = () => {
    if (blocks.length > 0) sections.push({ blocks });
    blocks = [];
    units = 0;
  };
  article.blocks.forEach((block, index) => {
    if (blocks.length >= blocksASection || units >= unitsASection) close();
    blocks.push({ ...block, index, mentions: mentions.get(index) ?? [] });
    units += block.text.length;
  });
  close();
  return sections;
}

function mentionsByBlock(article: Article): Map<number, ShownMention[]> {
  const byBlock = new Map<number, ShownMention[]>();
  article.mentions.forEach((mention, index) => {
    const list = byBlock.get(mention.block);
    if (list) list.push({ ...mention, index });
    else byBlock.set(mention.block, [{ ...mention, index }]);
  });
  return byBlock;
}

/** Of what is many and small, some hundreds at a time. */
export function batches<Item>(items: readonly Item[], size: number): Item[][] {
  const all: Item[][] = [];
  for (let i = 0; i < items.length; i += size) all.push(items.slice(i, i + size));
  return all;
}

