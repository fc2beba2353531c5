// SPDX-License-Identifier: MIT
import { readerLanguage } from '../state/reader_language.ts';
import { workingLoads } from '../words/loading.ts';
import type { Handover } from './handover.ts';

const often = 200;
const kilobytes = (bytes: number) => String(Math.round(bytes / 1_000));

/**
 * Tells how much of the core is here, where a text was pasted before the page's own script could say it: on a first visit, so in the language of the browser.
 * @returns takes it away
 */
export function showEarlyStatus(loading: Handover['loading']): () => void {
  const status = document.createElement('div');
  status.className = 'status early';
  status.setAttribute('role', 'status');
  const bar = document.createElement('progress');
  const words = document.createElement('p');
  status.append(bar, words);
  const tell = () => {
    bar.value = loading.share;
    words.textContent = workingLoads[readerLanguage()].replace('{n}', kilobytes(loading.share * loading.bytes)).replace('{size}', kilobytes(loading.bytes));
  };
  tell();
  document.body.append(status);
  const timer = setInterval(tell, often);
  return () => {
    clearInterval(timer);
    status.remove();
  };
}
