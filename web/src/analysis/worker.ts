// SPDX-License-Identifier: MIT
/// <reference lib="webworker" />
// Runs the core off the page's thread and answers in parts that the page can take in between frames.
import type { Analyser, Input } from 'tanqih';

import { answerOf, type Answer } from './answer.ts';
import { coreOf } from './core_parts.ts';
import type { FromWorker, Question, ToWorker } from './protocol.ts';
import { rendered } from './rendered.ts';
import { batches, sectionsOf, shownEntities, shownQuotations } from './sections.ts';

const scope = self as unknown as DedicatedWorkerGlobalScope;
const say = (message: FromWorker) => scope.postMessage(message);

/** Milliseconds. A text that comes earlier is not kept waiting by this. */
const untilDrawn = 250;

let give: (message: Extract<ToWorker, { type: 'core' }>) => void;
const loaded = new Promise<Extract<ToWorker, { type: 'core' }>>((resolve) => { give = resolve; })
  .then(async ({ module, clean, names }) => coreOf(module ?? (await compiled(clean)), names));
let asked = false;
/** The first calls build the core's tables, and those of names take as long again: done while the person looks for something to paste. */
const warm = (analyser: Analyser, entities: boolean) => asked || analyser.analyse('كلمة واحدة', { entities });
loaded.then(
  (core) => {
    say({ type: 'ready' });
    // Once the page is drawn.
    setTimeout(() => {
      warm(core.analyser, false);
      setTimeout(() => core.whole() && warm(core.analyser, true));
    }, untilDrawn);
  },
  (error: unknown) => say({ type: 'failed', id: null, message: wordsOf(error) }),
);

async function compiled(address: string | null): Promise<WebAssembly.Module> {
  if (address === null) throw new Error('The core of the page is damaged.');
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return WebAssembly.compile(await response.arrayBuffer());
}

/** The sections of the last answer, as they were sent. */
let sent = new Map<string, number>();
/** The question whose clean article is being drawn; its names are looked for after that, so as not to slow it down. */
let cleaned: Question | null = null;
/** The question whose article is drawn, and whose names wait for the part of the core that finds them. */
let waiting: Question | null = null;
/** That part could not be fetched. */
let missing = false;

scope.onmessage = ({ data }: MessageEvent<ToWorker>) => {
  if (data.type === 'core') return give(data);
  if (data.type === 'names') return addNames(data.module);
  asked = true;
  if (data.type === 'drawn') {
    if (cleaned?.id === data.id) findNames(cleaned);
    return;
  }
  begin(data);
};

function begin(data: Exclude<ToWorker, { type: 'core' | 'names' | 'drawn' }>): void {
  const { id } = data.question;
  loaded
    .then((core) => {
      const { analyser } = core;
      if (data.type === 'render') {
        if (data.format === 'json') core.addNow();
        say({ type: 'rendered', id, text: rendered(analyser, data.question, data.format) });
        return;
      }
      waiting = null;
      const { fresh, input } = data.question;
      if (!core.whole() || (fresh && lengthOf(input) <= soonCleaned)) clean(analyser, data.question, core.whole());
      else analyse(analyser, data.question);
    })
    // Where a call needed the other part of the core at once, what ended it is that this could not be fetched.
    .catch(async (error: unknown) => {
      const lost = await loaded.then((core) => core.lost(), () => null);
      say({ type: 'failed', id, message: wordsOf(lost ?? error) });
    });
}

function findNames(question: Question): void {
  void loaded.then((core) => {
    if (core.whole()) return begin({ type: 'analyse', question: { ...question, fresh: false } });
    waiting = question;
    say({ type: 'waiting', id: question.id, missing });
  }, unheard);
}

function addNames(module: WebAssembly.Module | null): void {
  missing = module === null;
  void loaded.then((core) => {
    if (module) core.add(module);
    if (waiting) findNames(waiting);
    else if (module) setTimeout(() => warm(core.analyser, true));
  }, unheard);
}

/** That the core is not there is said where it is asked for. */
const unheard = () => {};

/** Code units. A longer text takes too long to be read twice, and is shown section by section anyway. */
const soonCleaned = 100_000;

/** @param named whether the rest follows at once */
function clean(analyser: Analyser, question: Question, named: boolean): void {
  const { id } = question;
  const tell = lengthOf(question.input) > soonCleaned ? (done: number) => say({ type: 'progress', id, done }) : undefined;
  const answer = answerOf(analyser, { ...question, options: { ...question.options, entities: false } }, tell);
  sendHead(id, answer);
  for (const section of sectionsOf(answer.article, answer.ruled, answer.blocks)) say({ type: 'section', id, section });
  if (!named) for (const edits of batches(answer.article.edits, 400)) say({ type: 'edits', id, edits });
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

function sendSections(id: number, { article, ruled, blocks }: Answer): void {
  const now = new Map<string, number>();
  sectionsOf(article, ruled, blocks).forEach((section, i) => {
    const written = JSON.stringify(section);
    now.set(written, i);
    say({ type: 'section', id, section: sent.get(written) ?? section });
  });
  sent = now;
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
