// SPDX-License-Identifier: MIT
/// <reference lib="esnext.disposable" />
import type { Article, CallOptions, Input, LoadOptions, Options, Wasm } from './index.js';

export { CrashError } from './index.js';
export type * from './index.js';

/** The core, loaded in a worker. */
export interface WorkerAnalyser {
  /** Of tanqih. */
  readonly version: string;
  /**
   * As Analyser.analyse, but rejects. Texts are answered one at a time, in the order of the calls.
   * After a CrashError the next text starts another worker.
   */
  analyse(input: Input, options?: Options & WorkerCallOptions): Promise<Article>;
  /** `analyse`, as it is spelled in America. */
  analyze(input: Input, options?: Options & WorkerCallOptions): Promise<Article>;
  /** Ends the worker and what it works on. */
  close(): void;
  /** For `using`: closes it. */
  [Symbol.dispose](): void;
  /** For `await using`: closes it, and waits until the thread has ended. */
  [Symbol.asyncDispose](): Promise<void>;
}
/** `onProgress` is called in the caller’s thread. What it throws rejects at once. */
export interface WorkerCallOptions extends CallOptions {
  /** Aborting ends the worker where it works on this text; the next text starts another. Rejects with the signal's reason. */
  signal?: AbortSignal;
  /** Buffers of the input that the worker takes instead of a copy; they are empty afterwards. */
  transfer?: ArrayBuffer[];
}
/** A Web Worker or one of node:worker_threads. */
export interface AnyWorker {
  /** As of both. */
  // biome-ignore lint/suspicious/noExplicitAny: each has a type of its own for what is transferred
  postMessage(message: unknown, transfer?: any): void;
  /** As of both. */
  terminate(): unknown;
}
/** How the worker is loaded and started. */
export interface WorkerOptions extends LoadOptions {
  /**
   * Starts a worker that runs `tanqih/worker-thread`: for bundlers that do not follow
   * `new Worker(new URL(…))`, and for scripts of another origin. In Node, a Worker of node:worker_threads.
   */
  createWorker?: () => AnyWorker;
}
/** Compiles in the caller's thread without blocking it, then runs the core in a worker. */
export function load(wasm?: WorkerOptions | Wasm | PromiseLike<Wasm>): Promise<WorkerAnalyser>;
