// SPDX-License-Identifier: MIT
// Compiled, never run: the types that the package ships hold what its README shows, and refuse what is wrong.
import { CrashError, load, loadSync, type Analyser, type Article, type Block, type LoadOptions, type MentionType, type Progress } from 'tanqih';
import { TanqihArticle } from 'tanqih/element';
import { compile, load as loadInline } from 'tanqih/inline';
import { load as loadPool, type Answer, type Pool } from 'tanqih/pool';
import { load as loadWorker, type WorkerAnalyser } from 'tanqih/worker';

export async function module(bytes: Uint8Array, buffer: ArrayBuffer, options: LoadOptions): Promise<string> {
  const { analyse, version } = await load(options);
  const article: Article = analyse('خبر', {
    keep: ['dateline', 'source'],
    repair: { tatweel: false },
    undo: [{ begin: 1, end: 2 }],
    overrides: [{ begin: 0, keep: true }, { begin: 9, kind: 'body' }],
    entities: true,
    render: ['html', 'markdown'],
  });
  analyse({ html: '<p>خبر' });
  analyse(bytes, { encoding: 'windows-1256' });
  analyse(buffer);
  const stages: Progress['stage'][] = [];
  analyse('خبر', { onProgress: ({ stage, done }) => done < 1 && stages.push(stage) });
  const compiled = await WebAssembly.compile(buffer);
  for (const wasm of ['/tanqih.wasm', new URL('https://example.org/tanqih.wasm'), buffer, new Uint8Array(buffer), compiled, { default: compiled }])
    await Promise.all([load(wasm), load({ wasm }), load(Promise.resolve(wasm))]);
  await load(fetch('/tanqih.wasm'));
  await load({ wasmUrl: '/tanqih.wasm' });
  const now: Analyser = loadSync(compiled);
  const same: Article = now.analyze('خبر');
  loadSync(buffer);

  // @ts-expect-error a number is no WebAssembly
  load(42);
  // @ts-expect-error no such option
  load({ wasmURL: '/tanqih.wasm' });
  // @ts-expect-error an address must be waited for
  loadSync('/tanqih.wasm');

  // @ts-expect-error a number is no input
  analyse(42);
  // @ts-expect-error a text that is answered at once cannot be cancelled
  analyse('', { signal: AbortSignal.timeout(1) });
  // @ts-expect-error no such option
  analyse('', { keeps: [] });
  // @ts-expect-error no such kind
  analyse('', { keep: ['everything'] });
  // @ts-expect-error no such repair
  analyse('', { repair: { tatwil: false } });
  // @ts-expect-error every article has its clean text
  const never: undefined = article.clean;
  // @ts-expect-error HTML is there only where it was asked for
  const always: string = article.html;

  const removed: Block | undefined = article.blocks.find((block) => !block.keep);
  const begin: number | null = removed?.cleanBegin ?? null;
  const types: MentionType[] = article.entities.map((entity) => entity.type);
  return [version, same.clean, removed?.reason.ar, begin, types, always, never, article.edits[0]?.rule, article.issues[0]?.code].join();
}

export async function worker(text: string): Promise<Article | CrashError> {
  using brief: WorkerAnalyser = await loadWorker('/tanqih.wasm');
  await using other = await loadWorker({ wasm: fetch('/tanqih.wasm') });
  await Promise.all([brief.analyze(text), other.analyze(text)]);
  const own: WorkerAnalyser = await loadWorker({ createWorker: () => new Worker('worker.js', { type: 'module' }) });
  const buffer = new ArrayBuffer(8);
  await own.analyse(buffer, { transfer: [buffer], encoding: 'utf-8' });
  // @ts-expect-error the promise must be awaited
  const early: Article = own.analyse(text);
  try {
    return (await own.analyse(text, { signal: AbortSignal.timeout(1000) })) ?? early;
  } catch (error) {
    if (error instanceof CrashError) return error;
    throw error;
  } finally {
    own.close();
  }
}

export async function pool(rows: AsyncIterable<{ page: string }>): Promise<string[]> {
  await using own: Pool = await loadPool({ size: 2, queue: 10, wasm: '/tanqih.wasm' });
  const found = [(await own.analyse('خبر', { signal: AbortSignal.timeout(1000) })).clean];
  for await (const { index, item, article, error } of own.analyseAll(rows, { read: ({ page }) => ({ html: page }), order: 'completion', ahead: 3, entities: false }))
    found.push(`${index} ${item.page} ${error ? error.message : article.clean}`);
  for await (const answer of own.analyzeAll(['خبر'])) {
    const same: Answer<unknown> = answer;
    // @ts-expect-error there may be none
    found.push(String(same.index), answer.article.clean);
  }
  // @ts-expect-error a row is no text: how it is read must be said
  own.analyseAll(rows);
  // @ts-expect-error no such order
  own.analyseAll([''], { order: 'length' });
  return found;
}

export async function inline(): Promise<WorkerAnalyser> {
  const { analyse } = await loadInline();
  analyse('خبر', { balance: -50, site: { version: 1, pages: 8, lines: [{ text: 'تابعونا', kind: 'promo', anyNumber: true, pages: 7 }] } });
  loadSync(await compile());
  return loadWorker(await compile());
}

export function element(worker: WorkerAnalyser, article: Article): HTMLElement {
  TanqihArticle.analyser = worker;
  TanqihArticle.analyser = loadInline();
  const shown = document.createElement('tanqih-article');
  shown.input = { html: '<p>خبر' };
  shown.options = { keep: ['source'], onProgress: ({ done }) => console.log(done) };
  shown.article = article;
  shown.addEventListener('tanqih-analysed', ({ detail }) => console.log(detail.article.clean));
  shown.addEventListener('tanqih-restore', (event) => event.preventDefault());
  // @ts-expect-error a number is no paste
  shown.input = 5;
  return shown;
}
