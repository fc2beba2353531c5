// SPDX-License-Identifier: MIT
// The core in two parts that make one module (../../split_core.mjs): what cleans, and what finds names.
import type { Analyser } from 'tanqih';

// @ts-expect-error: plain JavaScript
import { analyserOf } from '../../../wasm/src/analyser.js';
// @ts-expect-error: plain JavaScript
import { instantiate } from '../../../wasm/src/instantiate.js';

export interface Core {
  readonly analyser: Analyser;
  /** Whether names can be found; else only `entities: false` is to be asked for. */
  readonly whole: () => boolean;
  /** Adds the part that finds names. */
  add(names: WebAssembly.Module): void;
  /** Fetches it and adds it before it returns; throws where it cannot be fetched. */
  addNow(): void;
  /** Why a call failed that needed it at once; null: none did. */
  readonly lost: () => Error | null;
}

/**
 * @param clean the part that cleans, or the whole
 * @param namesAddress of the other part; null: there is none
 */
export async function coreOf(clean: WebAssembly.Module, namesAddress: string | null): Promise<Core> {
  let exported: WebAssembly.Exports = {};
  let whole = namesAddress === null;
  let lost: Error | null = null;
  const add = (names: WebAssembly.Module) => {
    if (whole) return;
    new WebAssembly.Instance(names, { primary: exported });
    whole = true;
  };
  const addNow = () => {
    if (!whole) add(new WebAssembly.Module(fetchedNow(namesAddress as string)));
  };
  /** A function of the other part is called before that is here, as for some rare paste: the call waits for it. */
  const placeholder = new Proxy({}, {
    get: (_, place: string) => (...given: unknown[]) => {
      try {
        addNow();
      } catch (error) {
        lost = error as Error;
        throw error;
      }
      const table = Object.values(exported).find((one) => one instanceof WebAssembly.Table);
      return table?.get(Number(place))(...given);
    },
  });
  const analyser: Analyser = analyserOf(await instantiate(clean, { imports: { placeholder }, begun: (exports: WebAssembly.Exports) => { exported = exports; } }));
  return { analyser, whole: () => whole, add, addNow, lost: () => lost };
}

function fetchedNow(address: string): ArrayBuffer {
  const request = new XMLHttpRequest();
  request.open('GET', address, false);
  request.responseType = 'arraybuffer';
  request.send();
  if (request.status !== 200) throw new Error(`${address} answered ${request.status}`);
  return request.response as ArrayBuffer;
}
