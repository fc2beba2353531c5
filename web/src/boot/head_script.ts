// SPDX-License-Identifier: MIT
// What does not wait for the page's own script. The build puts this into the head of the page, so that with its first
// bytes the core is under way and the worker starts, the colours are a person's own, and a paste is caught. All that the first
// clean article needs is asked for at once, and nothing else: no time passes in which nothing comes.
import { sendCore } from '../analysis/send_core.ts';
import { sourceOf } from '../browser/clipboard.ts';
import { isReturningVisit } from '../browser/returning_visit.ts';
import { isNetworkSlow } from '../browser/slow_network.ts';
import { sessionIsKept } from '../browser/session_flag.ts';
import { scriptAddress } from '../browser/trusted_types.ts';
import type { Source } from '../state/document.ts';
import { readerLanguage } from '../state/reader_language.ts';
import { storedPreferences } from '../state/settings_file.ts';
import { showEarlyStatus } from './early_status.ts';
import type { Handover } from './handover.ts';

/** Put in by the build. */
declare const cleanAddress: string;
declare const namesAddress: string;
declare const workerAddress: string;
/** How many bytes the part of the core that cleans has, unpacked and as it is downloaded by Brotli. */
declare const cleanBytes: number;
declare const cleanPacked: number;
declare const fontAddresses: readonly string[];

const root = document.documentElement;

// The worker's short script is asked for ahead of the core.
let worker: Worker | null = new Worker(scriptAddress(workerAddress), { type: 'module' });
/** A first visit on a slow network: what the first clean article needs comes, and nothing else. */
const waits = isNetworkSlow() && !isReturningVisit();
if (waits) {
  // The system's letters until the core is here.
  root.dataset['font'] = 'later';
} else {
  for (const href of fontAddresses) {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'preload', as: 'font', type: 'font/woff2', crossOrigin: '', href });
    document.head.append(link);
  }
}
const loading = { share: 0, bytes: cleanPacked };
// Behind the page's own script where each takes long: without that nothing can be drawn.
const core = WebAssembly.compileStreaming(fetch(cleanAddress, { priority: waits ? 'low' : 'auto' }).then((response) => {
  // Later visits have it from the service worker, at once.
  if (!isReturningVisit()) follow(response.clone()).catch(() => {});
  return response;
}));
const withFont = () => { delete root.dataset['font']; };
core.then(withFont, withFont);
sendCore(worker, core, { clean: new URL(cleanAddress, location.href).href, names: new URL(namesAddress, location.href).href });
// Where it cannot start, the page's script starts another and hears why that fails.
worker.onerror = () => { worker = null; };
const sources: Source[] = [];
let hideStatus = () => {};
globalThis.tanqihBoot = {
  core,
  loading,
  takeSources() {
    hideStatus();
    hideStatus = () => {};
    return sources.splice(0);
  },
  takeWorker() {
    const taken = worker;
    worker = null;
    return taken;
  },
  stop: () => document.removeEventListener('paste', take),
} satisfies Handover;

if (isReturningVisit()) {
  const { language, theme, session } = storedPreferences();
  root.dataset['theme'] = theme;
  if (language !== 'ar' || (session && sessionIsKept())) hideShell();
} else if (readerLanguage() !== 'ar') hideShell();

document.addEventListener('paste', take);

/** The HTML shows the page in Arabic with nothing open. Where it will look otherwise, it is hidden until it does. */
function hideShell(): void {
  root.dataset['shell'] = 'off';
}

async function follow({ body, headers }: Response): Promise<void> {
  loading.bytes = Number(headers.get('content-length')) || cleanPacked;
  const reader = body?.getReader();
  for (let read = 0; reader;) {
    const { done, value } = await reader.read();
    read += value?.length ?? 0;
    loading.share = done ? 1 : Math.min(read / cleanBytes, 1);
    if (done) return;
  }
}

/** A paste into text that is being typed is part of it: the browser inserts it. */
function take(event: ClipboardEvent): void {
  const { target, defaultPrevented } = event;
  if (defaultPrevented) return;
  const source = target instanceof HTMLTextAreaElement && target.value !== '' ? null : sourceOf(event.clipboardData);
  if (!source) return;
  event.preventDefault();
  sources.push(source);
  if (sources.length === 1 && !isReturningVisit() && loading.share < 1) hideStatus = showEarlyStatus(loading);
}
