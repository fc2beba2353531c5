// SPDX-License-Identifier: MIT
import type { HTMLAttributes } from 'preact';
import type { TanqihArticleProps, UseArticle } from './article_hook.js';
import type { TanqihArticle } from './element.js';

export type { ArticleState, TanqihArticleProps, UseArticle } from './article_hook.js';

/** The article in a text, as a hook of Preact. */
export const useArticle: UseArticle;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'tanqih-article': HTMLAttributes<TanqihArticle> & TanqihArticleProps;
    }
  }
}
