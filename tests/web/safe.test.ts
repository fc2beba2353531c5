// SPDX-License-Identifier: MIT
// What the browser is told to forbid, and that it does.
import { expect, test } from './tanqih.ts';
import { test as plain } from '@playwright/test';

// @ts-expect-error: plain JavaScript
import { serve } from '../../tools/serve.mjs';
import path from 'node:path';

const dist = path.resolve(import.meta.dirname, '../../web/dist');

test('the policy forbids everything but the page itself, in the header and in the page', async ({ tanqih, page }) => {
  const header = (await page.request.get(tanqih.address)).headers()['content-security-policy'] ?? '';
  const meta = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content') ?? '';
  for (const policy of [header, meta]) {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("require-trusted-types-for 'script'");
    expect(policy).not.toContain("'unsafe-inline'");
    expect(policy).not.toContain("'unsafe-eval'");
    expect(policy).not.toContain('*');
    expect(policy).not.toContain('http');
  }
});

plain('the browser holds to it: no request out, no inline script, no eval, no markup from a string', async ({ page }) => {
  const server = await serve(dist);
  await page.goto(server.url);
  const refused = await page.evaluate(async () => {
    const told = new Promise<string>((done) =>
      document.addEventListener('securitypolicyviolation', (event) => done(event.violatedDirective), { once: true }));
    const fetched = await fetch('https://elsewhere.example/').then(() => 'fetched', () => 'refused');
    const violated = await told;
    const attempt = (what: () => void) => {
      try { what(); return 'done'; } catch { return 'refused'; }
    };
    const script = document.createElement('script');
    return {
      fetched,
      violated,
      // biome-ignore lint/security/noGlobalEval: it is refused, which is what is tested
      evaluated: attempt(() => { globalThis.eval('1'); }),
      markup: attempt(() => { document.body.innerHTML = '<b>x</b>'; }),
      inline: attempt(() => { script.text = '1'; }),
    };
  });
  expect(refused).toEqual({
    fetched: 'refused', violated: 'connect-src', evaluated: 'refused', markup: 'refused', inline: 'refused',
  });
  await server.close();
});
