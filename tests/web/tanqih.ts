// The page under test: served from web/dist, watched for whatever it must never do, driven as a person would.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { expect, test as base, type Locator, type Page } from '@playwright/test';

// @ts-expect-error: plain JavaScript
import { serve } from '../../tools/serve.mjs';

const dist = path.resolve(import.meta.dirname, '../../web/dist');

export interface Paste { readonly text?: string; readonly html?: string }

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
    await expect(this.box).toBeVisible();
  }

  get box(): Locator { return this.page.getByRole('textbox', { name: 'النص' }); }
  get article(): Locator { return this.page.getByRole('article'); }
  get toast(): Locator { return this.page.locator('.toast'); }

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

  /** The analysis that was asked for is whole. */
  async settled(): Promise<void> {
    await expect(this.button('انسخ المقال').or(this.button('Copy the article'))).toBeEnabled();
  }

  async download(item: RegExp): Promise<string> {
    await this.button(/^(نزل|Download)$/).click();
    const [download] = await Promise.all([
      this.page.waitForEvent('download'),
      this.page.getByRole('menuitem', { name: item }).click(),
    ]);
    return readFileSync(await download.path(), 'utf8');
  }

  /** What the clipboard holds. */
  clipboard(type: 'text/plain' | 'text/html'): Promise<string> {
    return this.page.evaluate(async (type) => {
      const [item] = await navigator.clipboard.read();
      return item ? (await item.getType(type)).text() : '';
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
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const tanqih = new Tanqih(page, address);
    await tanqih.open();
    await use(tanqih);
    expect(breaches).toEqual([]);
  },
});

export { expect };
