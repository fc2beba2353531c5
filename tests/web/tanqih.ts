// SPDX-License-Identifier: MIT
// The page under test: served from web/dist, watched for whatever it must never do, driven as a person would.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test as base, type Locator, type Page } from '@playwright/test';

// @ts-expect-error: plain JavaScript
import { serve } from '../../tools/serve.mjs';

const dist = path.resolve(import.meta.dirname, '../../web/dist');

export interface Paste { readonly text?: string; readonly html?: string }

/** A text that the page keeps for its next visit. */
export interface Kept { readonly text: string; readonly decisions: number }

export interface KeptDocument { readonly source: { readonly text: string }; readonly decisions: readonly object[]; readonly names: readonly object[]; readonly texts: readonly object[] }

export class Tanqih {
  constructor(readonly page: Page, readonly address: string) {}

  /** Waits until the service worker has the page: from now on it opens without a network. */
  async controlled(): Promise<void> {
    await this.page.evaluate(async () => {
      await navigator.serviceWorker.ready;
      while (!navigator.serviceWorker.controller) await new Promise((done) => setTimeout(done, 50));
    });
  }

  async open(): Promise<void> {
    await this.page.goto(this.address);
    await this.started();
    await expect(this.box).toBeVisible();
  }

  async reload(): Promise<void> {
    await this.page.reload();
    await this.started();
  }

  /**
   * Waits until the page's own script, which has run when a page is loaded, has drawn the page and hears keys and drops:
   * its listeners are set in the task after the first frame, those of this call run in the one after the second.
   */
  async started(): Promise<void> {
    await this.page.waitForFunction(() => document.documentElement.dataset['shell'] === undefined);
    await this.page.evaluate(() => new Promise<void>((done) => {
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));
    }));
  }

  get box(): Locator { return this.page.getByRole('textbox', { name: 'النص' }); }
  get article(): Locator { return this.page.getByRole('article'); }

  button(name: string | RegExp): Locator { return this.page.getByRole('button', { name, exact: true }); }

  /** A paste as the browser hands it to the page, to the byte. */
  async paste({ text = '', html }: Paste, settles = true): Promise<void> {
    await this.page.evaluate(
      ({ text, html }) => {
        const data = new DataTransfer();
        data.setData('text/plain', text);
        if (html !== undefined) data.setData('text/html', html);
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      },
      { text, html },
    );
    if (settles) await this.settled();
  }

  /** The analysis that was asked for is whole, and drawn to its end. */
  async settled(): Promise<void> {
    await expect(this.button('انسخ المقال').or(this.button('Copy the article'))).toBeEnabled();
    // It comes a frame after the article, and is busy while names are looked for.
    await expect(this.page.locator('.panel')).toBeAttached();
    await expect(this.page.locator('main [aria-busy=true]')).toHaveCount(0);
  }

  /** Opens every fold of the article, and waits for what is in it: the page draws that when it hears of the opening. */
  async unfold(): Promise<void> {
    for (const summary of await this.article.locator('summary').all()) await summary.click();
    await expect(this.article.locator('details:not(:has(ul))')).toHaveCount(0);
  }

  /** The page tells this in the line at its foot, or has told it since it was loaded: the line goes by itself. What isolates a value is not seen. */
  async tells(text: string): Promise<void> {
    const told = () => this.page.evaluate(() => (globalThis as { told?: string[] }).told?.join('\n') ?? '');
    await expect.poll(async () => (await told()).replace(/[\u2068\u2069]/g, '')).toContain(text);
  }

  /** The texts that the page has written down for its next visit. */
  async kept(): Promise<Kept[]> {
    return (await this.keptDocuments()).map(({ source, decisions }) => ({ text: source.text, decisions: decisions.length }));
  }

  /** The same, with all that was decided on them. */
  keptDocuments(): Promise<KeptDocument[]> {
    return this.page.evaluate(async () => {
      const answer = <Result>(request: IDBRequest<Result>) => new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
      if (!(await indexedDB.databases()).some(({ name }) => name === 'tanqih')) return [];
      const database = await answer(indexedDB.open('tanqih'));
      const all = await answer(database.transaction('documents').objectStore('documents').getAll());
      database.close();
      return (all as { document: KeptDocument }[]).map(({ document }) => document);
    });
  }

  /** Closes the window that lies over the page. */
  async closeDialog(): Promise<void> {
    await this.page.keyboard.press('Escape');
    await expect(this.page.locator('dialog')).toHaveCount(0);
  }

  async download(item: RegExp): Promise<string> {
    await this.button(/^(نزّل|Download)$/).click();
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('menuitem', { name: item }).click(),
    ]);
    return readFileSync(await download.path(), 'utf8');
  }

  /** What the clipboard holds; to be polled: a copy by key reaches it after the page has heard the key. */
  clipboard(type: 'text/plain' | 'text/html'): Promise<string> {
    return this.page.evaluate(async (type) => {
      for (;;)
        try {
          const [item] = await navigator.clipboard.read();
          return item?.types.includes(type) ? await (await item.getType(type)).text() : '';
        } catch (error) {
          // Written to while it was read: it is read again.
          if ((error as DOMException).name !== 'InvalidStateError') throw error;
        }
    }, type);
  }
}

/** `tanqih` is the page, open; a test fails by itself on a request to elsewhere, a breach of the policy or an error. */
export const test = base.extend<{ tanqih: Tanqih }, { address: string }>({
  address: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern that nothing is needed
    async ({}, use) => {
      if (!existsSync(path.join(dist, 'index.html'))) throw new Error('The page is not built: npm run build');
      const server = await serve(dist);
      await use(server.url);
      await server.close();
    },
    { scope: 'worker' },
  ],
  tanqih: async ({ page, context, address }, use) => {
    const breaches: string[] = [];
    const { origin } = new URL(address);
    context.on('request', (request) => {
      const url = request.url();
      if (!url.startsWith(`${origin}/`) && !url.startsWith(`blob:${origin}/`)) breaches.push(`request to ${url}`);
    });
    page.on('console', (message) => {
      if (message.type() === 'error') breaches.push(`console: ${message.text()}`);
    });
    page.on('pageerror', (error) => breaches.push(`error: ${error.message}`));
    await page.exposeFunction('reportBreach', (what: string) => breaches.push(what));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', (event) => {
        (globalThis as unknown as { reportBreach(what: string): void })
          .reportBreach(`policy: ${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
      });
    });
    await page.addInitScript(() => {
      const told: string[] = [];
      Object.assign(globalThis, { told });
      const listener = new MutationObserver(hear);
      addEventListener('DOMContentLoaded', hear);
      function hear(): void {
        const page = document.querySelector('#page');
        const line = page?.querySelector(':scope > .toast');
        if (line?.textContent && line.textContent !== told.at(-1)) told.push(line.textContent);
        // The page may draw itself anew over the one that the HTML brings.
        if (page) listener.observe(page, { childList: true });
        if (line) listener.observe(line, { childList: true, characterData: true, subtree: true });
      }
    });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const tanqih = new Tanqih(page, address);
    await tanqih.open();
    await use(tanqih);
    expect(breaches).toEqual([]);
  },
});

export { expect };
