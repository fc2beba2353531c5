// The same for esbuild, which follows neither `new URL` nor `new Worker`: the application says where the files are.
import { load } from 'tanqih';
import wasmUrl from 'tanqih/tanqih.wasm';
import { load as loadWorker } from 'tanqih/worker';

globalThis.answers = async (pastes) => {
  const at = { wasmUrl: new URL(wasmUrl, import.meta.url) };
  const module = await load(at);
  const worker = await loadWorker({
    ...at,
    createWorker: () => new Worker(new URL('worker.js', import.meta.url), { type: 'module' }),
  });
  const found = [];
  for (const { text, options } of pastes)
    found.push([JSON.stringify(module.analyse(text, options)), JSON.stringify(await worker.analyse(text, options))]);
  worker.close();
  return found;
};
