// SPDX-License-Identifier: MIT
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { TanqihArticleProps, UseArticle } from './article_hook.js';
import type { TanqihArticle } from './element.js';

export type { ArticleState, TanqihArticleProps, UseArticle } from './article_hook.js';

/** The article in a text, as a hook of React. */
export const useArticle: UseArticle;

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'tanqih-article': DetailedHTMLProps<HTMLAttributes<TanqihArticle>, TanqihArticle> & TanqihArticleProps;
    }
  }
}
