// SPDX-License-Identifier: MIT
// The page's end of the worker: one question at a time, the newest wins, and a worker that dies is replaced.
import type { RenderedFormat } from '../article/export_formats.ts';
import { siteOf } from '../article/sites.ts';
import type { Section } from '../article/types.ts';
import { onNextFrame } from '../browser/frames.ts';
import { callOf, type Document } from '../state/document.ts';
import type { Rules } from '../state/rules.ts';
import { analysisOf, isWhole, withPart, type Analysis } from './analysis.ts';
import type { FromWorker, Question, ToWorker } from './protocol.ts';

export interface WorkerClient {
  /** Starts the analysis of a document; work that is under way for another is ended. */
  ask(document: Document, rules: Rules): void;
  /** Ends the work at once. */
  cancel(): void;
  /** The document in another form; rejects if the worker could not. */
  render(document: Document, rules: Rules, format: RenderedFormat): Promise<string>;
  /** Fetches the part of the core that finds names, where that failed before. */
  retryNames(): void;
  /** The last one that was asked for; null before the first. */
  get(): Analysis | null;
  listen(listener: (analysis: Analysis | null) => void): () => void;
}

export interface WorkerLike {
  postMessage(message: ToWorker): void;
  terminate(): void;
  onmessage: ((event: MessageEvent<FromWorker>) => void) | null;
  onerror: ((event: ErrorEvent) => void) | null;
}

/**
 * @param begin starts a worker
 * @param fetchNames begins to fetch the part of the core that finds names, where it is neither here nor under way
 */
export function workerClientOf(begin: () => WorkerLike, fetchNames: () => void = () => {}): WorkerClient {
  const listeners = new Set<(analysis: Analysis | null) => void>();
  const renders = new Map<number, { resolve(text: string): void; reject(error: Error): void }>();
  let worker: WorkerLike | null = start();
  let asked = 0;
  /** `clean`: what is shown of it while its names are found. `waits`: the worker does nothing, for it waits for a part of the core. */
  let underWay: { id: number; analysis: Analysis; clean: Analysis | null; waits: boolean } | null = null;
  let shown: Analysis | null = null;
  let whole: readonly Section[] = [];
  /** Parts come faster than frames: listeners are told once a frame. */
  let telling = false;

  function start(): WorkerLike {
    const started = begin();
    started.onmessage = ({ data }) => hear(data);
    started.onerror = (event) => fail(event.message || 'The worker ended.');
    return started;
  }

  /** Ends the worker and every question it has. The next question starts another: started here, one that always fails would never stop. */
  function end(why: string): void {
    worker?.terminate();
    worker = null;
    whole = [];
    for (const { reject } of renders.values()) reject(new Error(why));
    renders.clear();
  }

  function tell(message: ToWorker): void {
    worker ??= start();
    worker.postMessage(message);
  }

  function show(analysis: Analysis | null): void {
    shown = analysis;
    if (telling) return;
    telling = true;
    onNextFrame(() => {
      telling = false;
      for (const listener of [...listeners]) listener(shown);
    });
  }

  /** Whether it answers a render, and then it has. */
  function isOfRender(part: Exclude<FromWorker, { type: 'ready' }>): boolean {
    const render = part.id === null ? undefined : renders.get(part.id);
    if (!render || part.id === null) return false;
    renders.delete(part.id);
    if (part.type === 'rendered') render.resolve(part.text);
    else if (part.type === 'failed') render.reject(new Error(part.message));
    return true;
  }

  function hear(part: FromWorker): void {
    if (part.type === 'ready') return;
    if (part.type === 'failed' && part.id === null) {
      fail(part.message);
      return;
    }
    if (isOfRender(part) || underWay?.id !== part.id) return;
    const { id, analysis: before, clean } = underWay;
    if (part.type === 'cleaned') {
      underWay = { id, analysis: analysisOf(before.document, before.rules), clean: before, waits: false };
      // The next frame draws the clean article; when the one after it begins, it has been painted.
      onNextFrame(() => onNextFrame(() => {
        if (underWay?.id === id) tell({ type: 'drawn', id });
        fetchNames();
      }));
      return;
    }
    if (part.type === 'waiting' && clean) {
      underWay.waits = true;
      show(withPart(clean, part, whole));
      return;
    }
    const analysis = withPart(part.type === 'failed' && clean ? clean : before, part, whole);
    underWay = { id, analysis, clean, waits: false };
    if (analysis.status === 'done') {
      whole = analysis.sections;
      underWay = null;
      show(analysis);
    } else if (analysis.status === 'failed') {
      // A core that threw may have been left half-way: the next question gets a fresh one.
      underWay = null;
      end('The worker was ended.');
      show(analysis);
    } else if (!clean && notShown(analysis.document)) {
      show(analysis);
    }
  }

  /** Whether no whole article of the document is in view. */
  function notShown(document: Document): boolean {
    return !shown || shown.document.id !== document.id || !isWhole(shown);
  }

  function fail(message: string): void {
    const lost = underWay ? (underWay.clean ?? underWay.analysis) : shown;
    underWay = null;
    end(message);
    if (lost) show({ ...lost, status: 'failed', failure: message });
  }

  return {
    ask(document, rules) {
      if (underWay && !underWay.waits) end('Another text was asked for.');
      asked += 1;
      const analysis = analysisOf(document, rules);
      underWay = { id: asked, analysis, clean: null, waits: false };
      // A change to the text that is shown keeps it in view until the new answer is whole.
      const fresh = notShown(document);
      if (fresh) show(analysis);
      tell({ type: 'analyse', question: questionOf(asked, document, rules, fresh) });
    },
    cancel() {
      if (!underWay) return;
      const { analysis, clean } = underWay;
      underWay = null;
      end('The work was cancelled.');
      show({ ...(clean ?? analysis), status: 'cancelled' });
    },
    render(document, rules, format) {
      asked += 1;
      const id = asked;
      return new Promise((resolve, reject) => {
        renders.set(id, { resolve, reject });
        tell({ type: 'render', question: questionOf(id, document, rules, false), format });
      });
    },
    retryNames() {
      if (shown?.namesMissing) show({ ...shown, namesMissing: false });
      fetchNames();
    },
    get: () => shown,
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function questionOf(id: number, document: Document, rules: Rules, fresh: boolean): Question {
  const { source } = document;
  const site = rules.lines.length > 0 && source.from === 'paste' && source.html !== null ? siteOf(source.html) : null;
  return { id, ...callOf(document, rules), lines: rules.lines, site, names: document.names, texts: document.texts, fresh };
}
