// SPDX-License-Identifier: MIT
// What the script in the head has begun (head_script.ts); the page's own script goes on from there.
import type { Source } from '../state/document.ts';

export interface Handover {
  readonly core: Promise<WebAssembly.Module>;
  /** Of the core on a first visit: the share that is here, from 0 to 1, and how many bytes are downloaded in all. It changes. */
  readonly loading: { readonly share: number; readonly bytes: number };
  /** The worker, once; after that, or where it failed to start, null. */
  takeWorker(): Worker | null;
  /** What was pasted before the page's script was there, or since the last call. What was said of it meanwhile is taken away: the page says it from now on. */
  takeSources(): Source[];
  /** Ends the catching of pastes: the page's own script listens from now on. */
  stop(): void;
}

declare global {
  var tanqihBoot: Handover | undefined;
}

/** In the single-file page there is none. */
export const handover: Handover | undefined = globalThis.tanqihBoot;

/** What was pasted since the last call. */
export function pastedBefore(): Source[] {
  return handover?.takeSources() ?? [];
}
