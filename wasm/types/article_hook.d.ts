// SPDX-License-Identifier: MIT
import type { AnyAnalyser, TanqihArticle } from './element.js';
import type { Article, CallOptions, Input, Options } from './index.js';

/** What `useArticle` knows. */
export interface ArticleState {
  /** The article, that of the text before while another is worked on; null: none yet. */
  readonly article: Article | null;
  /** Why there is none. */
  readonly error: Error | null;
  /** A text is worked on. */
  readonly pending: boolean;
}
/**
 * The article in a text, made in a worker that all components share and that starts with the first text. A text that changes
 * cancels what it was. `input`: null, undefined, empty: nothing. `options` are compared by their contents; of `onProgress` the
 * first that came with them is called. `analyser`: of another `load`, such as that of tanqih/inline; keep it the same.
 */
export type UseArticle = (
  input: Input | null | undefined, options?: Options & CallOptions, analyser?: AnyAnalyser | PromiseLike<AnyAnalyser> | null,
) => ArticleState;

type Listeners<Events> = { [Type in keyof Events & string as `on${Type}`]?: (event: Events[Type]) => void };
/** What `<tanqih-article>` takes where a framework sets properties (React 19, Preact); React 18 sets `text` alone. */
export interface TanqihArticleProps extends Listeners<import('./element.js').TanqihArticleEvents> {
  /** The paste. */
  text?: string;
  /** As the element's own. */
  input?: TanqihArticle['input'];
  /** As the element's own: what is new in each rendering is read anew. */
  options?: TanqihArticle['options'];
  /** As the element's own. */
  analyser?: TanqihArticle['analyser'];
  /** As the element's own. */
  article?: TanqihArticle['article'];
}
