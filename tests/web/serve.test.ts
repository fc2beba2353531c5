// SPDX-License-Identifier: MIT
// The server of npm start.
import { connect } from 'node:net';
import path from 'node:path';

import { expect, test } from '@playwright/test';

// @ts-expect-error: plain JavaScript
import { serve } from '../../tools/serve.mjs';

const dist = path.resolve(import.meta.dirname, '../../web/dist');

/** A request to the letter: fetch would tidy the address first. */
function ask(port: number, first: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = '';
    connect(port, '127.0.0.1')
      .on('data', (data) => (answer += data.toString('latin1')))
      .on('end', () => resolve(answer))
      .on('error', reject)
      .write(`${first} HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: br\r\nConnection: close\r\n\r\n`);
  });
}

test('a taken port is said, and the next one taken', async () => {
  const first = await serve(dist);
  const said: string[] = [];
  const second = await serve(dist, { port: first.port, say: (line: string) => said.push(line) });
  expect(second.port).toBeGreaterThan(first.port);
  expect(said[0]).toBe(`Port ${first.port} is taken; trying ${first.port + 1}.`);
  await Promise.all([first.close(), second.close()]);
});

test('types, Brotli, and nothing outside of the page', async () => {
  const { port, close } = await serve(dist);
  const page = await ask(port, 'GET /');
  expect(page).toMatch(/^HTTP\/1\.1 200/);
  expect(page).toMatch(/content-type: text\/html; charset=utf-8/i);
  expect(page).toMatch(/content-encoding: br/i);
  expect(await ask(port, 'GET /icon.svg')).toMatch(/content-type: image\/svg\+xml/i);
  for (const outside of ['/../csp.mjs', '/%2e%2e/csp.mjs', '/..%2fcsp.mjs', '/none.js', '/%ff', '/assets'])
    expect(await ask(port, `GET ${outside}`), outside).toMatch(/^HTTP\/1\.1 404/);
  expect(await ask(port, 'POST /')).toMatch(/^HTTP\/1\.1 405/);
  await close();
});
