// SPDX-License-Identifier: MIT
/// <reference lib="esnext.disposable" />
import type { Article, Input, Options, Wasm } from './index.js';
import type { WorkerCallOptions, WorkerOptions } from './worker.js';

export { CrashError } from './index.js';
export type * from './worker.js';
export type * from './index.js';

/** How large a pool may be. */
export interface PoolOptions extends WorkerOptions {
  /** How many workers there may be, started as they are needed; absent: one a core, 8 at most. Each takes some 30 MB. */
  size?: number;
  /** How many texts `analyse` lets wait; the next is a RangeError. Absent: any number. */
  queue?: number;
}
/** Of `analyseAll`. */
export interface AllOptions<Item> extends Options {
  /** Answers come as the items do (`input`, which is so if absent), or as they are done (`completion`). */
  order?: 'input' | 'completion';
  /** How many items are read before their answers are taken: what is held in memory. Absent: four a worker. */
  ahead?: number;
  /** The text of an item, or a promise of it, where the items are not the texts themselves. */
  read?: (item: Item) => Input | PromiseLike<Input>;
  /** Aborting ends what is under way; the loop throws the signal's reason. */
  signal?: AbortSignal;
}
/** What became of one item. An error is in its place, and ends nothing. */
export type Answer<Item> = {
  /** Which item, from 0. */
  readonly index: number;
  /** The item itself. */
  readonly item: Item;
} & ({
  /** The article in it. */
  readonly article: Article;
  readonly error?: undefined;
} | {
  readonly article?: undefined;
  /** Why there is none. */
  readonly error: Error;
});
/** Several workers that share the work. */
export interface Pool {
  /** Of tanqih. */
  readonly version: string;
  /** How many workers there may be. */
  readonly size: number;
  /** As of a worker; the next that is free answers. */
  analyse(input: Input, options?: Options & WorkerCallOptions): Promise<Article>;
  /** `analyse`, as it is spelled in America. */
  analyze(input: Input, options?: Options & WorkerCallOptions): Promise<Article>;
  /**
   * The answers to all items of a list, a stream, a cursor of a database, read no faster than they are answered and taken. Leaving the
   * loop ends what is under way.
   */
  analyseAll(items: Iterable<Input> | AsyncIterable<Input>, options?: AllOptions<Input>): AsyncGenerator<Answer<Input>, void, undefined>;
  analyseAll<Item>(
    items: Iterable<Item> | AsyncIterable<Item>, options: AllOptions<Item> & { read: (item: Item) => Input | PromiseLike<Input> },
  ): AsyncGenerator<Answer<Item>, void, undefined>;
  /** `analyseAll`, as it is spelled in America. */
  analyzeAll: Pool['analyseAll'];
  /** Ends the workers; what waits and what is worked on rejects. */
  close(): void;
  /** For `using`: closes it. */
  [Symbol.dispose](): void;
  /** For `await using`: closes it, and waits until the threads have ended. */
  [Symbol.asyncDispose](): Promise<void>;
}
/** Compiles once, and starts the first worker. */
export function load(wasm?: PoolOptions | Wasm | PromiseLike<Wasm>): Promise<Pool>;
