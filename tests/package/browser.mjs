// SPDX-License-Identifier: MIT
// Chromium on a folder, served as a strict page would be.
import fs from 'node:fs/promises';
import http from 'node:http';
import path from 'node:path';
import { chromium } from 'playwright-core';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.wasm': 'application/wasm' };
/** What a page needs that runs tanqih, and nothing more. */
export const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'; worker-src 'self'";

/** Serves `folder` and opens its pages; what the policy forbids or a script throws ends up in `complaints`. */
export async function browse(folder) {
  let current = policy;
  const server = http.createServer(async (request, response) => {
    const file = path.join(folder, new URL(request.url, 'http://localhost').pathname);
    try {
      const body = await fs.readFile(file);
      const type = types[path.extname(file)] ?? 'application/octet-stream';
      response.writeHead(200, { 'content-type': type, 'content-security-policy': current }).end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise((resolve) => { server.listen(0, '127.0.0.1', () => resolve(undefined)); });
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  const complaints = [];
  return {
    complaints,
    async open(file, under = policy) {
      current = under;
      const page = await browser.newPage();
      // Ends a test that hangs, and no other on a busy machine: half a minute would.
      page.setDefaultTimeout(300_000);
      page.on('pageerror', (error) => complaints.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      await page.goto(`http://127.0.0.1:${/** @type {import('node:net').AddressInfo} */ (server.address()).port}/${file}`);
      return page;
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
