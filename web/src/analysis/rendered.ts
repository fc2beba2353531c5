// SPDX-License-Identifier: MIT
// A document in a form in which it is exported. Names are not marked in any: what is copied is the article.
import type { Analyser } from 'tanqih';

import type { RenderedFormat } from '../article/export_formats.ts';
import { answerOf } from './answer.ts';
import type { Question } from './protocol.ts';

export function rendered(analyser: Analyser, question: Question, format: RenderedFormat): string {
  const { article, options } = answerOf(analyser, question);
  switch (format) {
    case 'text':
      return `${article.clean}\n`;
    case 'html':
    case 'markdown':
      return analyser.analyse(question.input, { ...options, entities: false, render: [format] })[format] ?? '';
    case 'json':
      return `${JSON.stringify(article)}\n`;
  }
}
