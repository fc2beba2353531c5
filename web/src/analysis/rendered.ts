// SPDX-License-Identifier: MIT
// A document in a form in which it is exported. Names are in the JSON alone: what is copied is the article.
import type { Analyser } from 'tanqih';

import { withTextsIn } from '../article/edited_files.ts';
import type { RenderedFormat } from '../article/export_formats.ts';
import { answerOf } from './answer.ts';
import type { Question } from './protocol.ts';

export function rendered(analyser: Analyser, question: Question, format: RenderedFormat): string {
  const asked = format === 'json' ? question : { ...question, options: { ...question.options, entities: false } };
  const { article, blocks, options } = answerOf(analyser, asked);
  switch (format) {
    case 'text':
      return `${article.clean}\n`;
    case 'html':
    case 'markdown':
      return withTextsIn(analyser.analyse(question.input, { ...options, render: [format] })[format] ?? '', format, blocks, question.texts);
    case 'json':
      return `${JSON.stringify(article)}\n`;
  }
}
