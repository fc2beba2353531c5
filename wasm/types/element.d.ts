// SPDX-License-Identifier: MIT
import type { Article, Block, CallOptions, Cut, Input, Options } from './index.js';

/** What `load` of tanqih, tanqih/worker and tanqih/inline give. */
export interface AnyAnalyser {
  /** The article in a text. */
  analyse(input: Input, options?: Options & CallOptions): Article | Promise<Article>;
}
/** What the element tells. */
export interface TanqihArticleEvents {
  /** The article is shown. */
  'tanqih-analysed': CustomEvent<{ article: Article }>;
  /** The text or the core could not be read; the reason is shown in the element. */
  'tanqih-failed': CustomEvent<{ error: Error }>;
  /** The person asks for a removed block or cut; prevented: it stays removed. */
  'tanqih-restore': CustomEvent<{ block: Block } | { cut: Cut }>;
}
/**
 * `<tanqih-article>`. Its content is the paste: with markup it is read as HTML, else as text. The attribute
 * `text`, or `input`, wins over the content. `lang`, its own or an ancestor's: Arabic words for the reader's
 * buttons and reasons where it is absent or begins with ar, else English.
 *
 * Parts to style: article, block and the block's kind, list, mention and its type, removed, removed-text,
 * reason, restore, nothing, failed. Colours: --tanqih-person, -organisation, -place, -misc, -date.
 */
export class TanqihArticle extends HTMLElement {
  /** The core of all elements that have none of their own; null: tanqih's `load()`. */
  static analyser: AnyAnalyser | PromiseLike<AnyAnalyser> | null;
  /** The paste; null: the element's content. */
  input: Input | null;
  /** Of `analyse`. What the person restores is added to them. Set as a new object: changes within are not seen. */
  options: Options & CallOptions;
  /** Of this element alone. */
  analyser: AnyAnalyser | PromiseLike<AnyAnalyser> | null;
  /** What is shown; null: nothing yet. One that is set is shown as it is, without the core and without buttons. */
  article: Article | null;
  /** As of every element, with the types of its own events. */
  addEventListener<Type extends keyof TanqihArticleEvents>(
    type: Type, listener: (this: TanqihArticle, event: TanqihArticleEvents[Type]) => void, options?: boolean | AddEventListenerOptions,
  ): void;
  /** As of every element. */
  addEventListener(type: string, listener: EventListenerOrEventListenerObject, options?: boolean | AddEventListenerOptions): void;
}

declare global {
  interface HTMLElementTagNameMap {
    'tanqih-article': TanqihArticle;
  }
}
