// SPDX-License-Identifier: MIT
/// <reference lib="webworker" />
// Runs the core off the page's thread and answers in parts that the page can take in between frames.
import { load, type Analyser, type Input } from 'tanqih';

import { answerOf, type Answer } from './answer.ts';
import type { FromWorker, Question, ToWorker } from './protocol.ts';
import { rendered } from './rendered.ts';
import { batches, sectionsOf, shownEntities, shownQuotations } from './sections.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const say = (message: FromWorker) => scope.postMessage(message);

/** Milliseconds. A text that comes earlier is not kept waiting by this. */
const untilDrawn = 250;

let give: (module: WebAssembly.Module | null) => void;
const loaded = new Promise<WebAssembly.Module | null>((resolve) => { give = resolve; })
  .then((wasmModule) => load(wasmModule ? { wasmModule } : {}));
let asked = false;
loaded.then(
  (analyser) => {
    say({ type: 'ready' });
    // The first calls build the core's tables, and those of names take as long again: done while the person looks
    // for something to paste, once the page is drawn.
    const warm = (entities: boolean) => asked || analyser.analyse('كلمة واحدة', { entities });
    setTimeout(() => {
      warm(false);
      setTimeout(() => warm(true));
    }, untilDrawn);
  },
  (error: unknown) => say({ type: 'failed', id: null, message: wordsOf(error) }),
);

/** The sections of the last answer, as they were sent. */
let sent = new Map<string, number>();
/** The question whose clean article is being drawn; its names are looked for after that, so as not to slow it down. */
let cleaned: Question | null = null;

scope.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'core') return give(data.module);
  asked = true;
  if (data.type === 'drawn') {
    if (cleaned?.id === data.id) begin({ type: 'analyse', question: { ...cleaned, fresh: false } });
    return;
  }
  begin(data);
};

function begin(data: Exclude<ToWorker, { type: 'core' | 'drawn' }>): void {
  const { id } = data.question;
  loaded
    .then((analyser) => {
      if (data.type === 'render') say({ type: 'rendered', id, text: rendered(analyser, data.question, data.format) });
      else if (data.question.fresh && lengthOf(data.question.input) <= soonCleaned) clean(analyser, data.question);
      else analyse(analyser, data.question);
    })
    .catch((error: unknown) => say({ type: 'failed', id, message: wordsOf(error) }));
}

/** Code units. A longer text takes too long to be read twice, and is shown section by section anyway. */
const soonCleaned = 100_000;

function clean(analyser: Analyser, question: Question): void {
  const { id } = question;
  const answer = answerOf(analyser, { ...question, options: { ...question.options, entities: false } });
  sendHead(id, answer);
  for (const section of sectionsOf(answer.article, answer.ruled)) say({ type: 'section', id, section });
  cleaned = question;
  say({ type: 'cleaned', id });
}

/** A fresh question comes here only if its text is long: of those alone the progress is told. */
function analyse(analyser: Analyser, question: Question): void {
  const { id, fresh } = question;
  const answer = answerOf(analyser, question, fresh ? (done) => say({ type: 'progress', id, done }) : undefined);
  sendHead(id, answer);
  for (const entities of batches(shownEntities(answer.article), 300)) say({ type: 'entities', id, entities });
  sendSections(id, answer);
  for (const quotations of batches(shownQuotations(answer.article), 100)) say({ type: 'quotations', id, quotations });
  for (const edits of batches(answer.article.edits, 400)) say({ type: 'edits', id, edits });
  say({ type: 'done', id });
}

function lengthOf(input: Input): number {
  if (typeof input === 'string') return input.length;
  return 'html' in input ? input.html.length : input.byteLength;
}

function sendHead(id: number, { article: { version, text, clean, statistics, confidence, other, issues, fields, cuts } }: Answer): void {
  say({ type: 'head', id, head: { version, text, clean, statistics, confidence, other, issues, fields, cuts: cuts.length } });
}

function sendSections(id: number, { article, ruled }: Answer): void {
  const now = new Map<string, number>();
  sectionsOf(article, ruled).forEach((section, i) => {
    const written = JSON.stringify(section);
    now.set(written, i);
    say({ type: 'section', id, section: sent.get(written) ?? section });
  });
  sent = now;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
