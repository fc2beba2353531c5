import { load, type Analyser } from 'tanqih';

import { wasmBinary } from './wasm.ts';

export async function loadCore(): Promise<Analyser> {
  return load({ wasmBinary: await wasmBinary() });
}
