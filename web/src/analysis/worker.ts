/// <reference lib="webworker" />
// Runs the core off the page's thread and answers in parts that the page can take in between frames.
import { load, type Analyser, type Article } from 'tanqih';

import type { FromWorker, Question, ToWorker } from './protocol.ts';
import { batches, sectionsOf, shownEntities } from './sections.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const say = (message: FromWorker) => scope.postMessage(message);

const loaded = load();
loaded.then(
  () => say({ type: 'ready' }),
  (error: unknown) => say({ type: 'failed', id: null, message: wordsOf(error) }),
);

/** The sections of the last answer, as they were sent. */
let sent = new Map<string, number>();

scope.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  const { id } = data.question;
  loaded
    .then((analyser) => (data.type === 'analyse' ? analyse(analyser, data.question) : render(analyser, data)))
    .catch((error: unknown) => say({ type: 'failed', id, message: wordsOf(error) }));
};

function analyse({ analyse }: Analyser, { id, input, options }: Question): void {
  const article = analyse(input, options);
  const { version, text, clean, statistics, issues } = article;
  say({ type: 'head', id, head: { version, text, clean, statistics, issues } });
  for (const entities of batches(shownEntities(article), 400)) say({ type: 'entities', id, entities });
  sendSections(id, article);
  say({ type: 'done', id });
}

function sendSections(id: number, article: Article): void {
  const now = new Map<string, number>();
  sectionsOf(article).forEach((section, i) => {
    const written = JSON.stringify(section);
    now.set(written, i);
    say({ type: 'section', id, section: sent.get(written) ?? section });
  });
  sent = now;
}

function render({ analyse }: Analyser, { question, format }: Extract<ToWorker, { type: 'render' }>): void {
  const { id, input, options } = question;
  const article = analyse(input, format === 'json' ? options : { ...options, render: [format] });
  const text = format === 'json' ? `${JSON.stringify(article)}\n` : (article[format] ?? '');
  say({ type: 'rendered', id, text });
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
