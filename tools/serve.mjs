// SPDX-License-Identifier: MIT
// A static server for the page, on this machine only: right types, the page's policy, Brotli where it stands ready.
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';

import { headerPolicy } from '../web/csp.mjs';

const types = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};
/** Ports that are tried after a taken one. */
const tries = 20;

/**
 * Serves a folder. Port 0 is any that is free; from a taken one it goes to the next.
 * @param {string} folder
 * @param {{ port?: number, host?: string, say?: (line: string) => void }} [options]
 * @returns {Promise<{url: string, port: number, close(): Promise<void>}>}
 */
export async function serve(folder, { port = 0, host = '127.0.0.1', say = () => {} } = {}) {
  const policy = headerPolicy(fs.readFileSync(path.join(folder, 'index.html'), 'utf8'));
  const server = http.createServer((request, response) => answer(folder, policy, request, response));
  for (let at = port; ; at += 1) {
    try {
      await listen(server, at, host);
      break;
    } catch (error) {
      if (error.code !== 'EADDRINUSE' || at >= port + tries) throw error;
      say(`Port ${at} is taken; trying ${at + 1}.`);
    }
  }
  const { port: taken } = /** @type {import('node:net').AddressInfo} */ (server.address());
  return {
    url: `http://localhost:${taken}/`,
    port: taken,
    close: () => new Promise((done) => {
      server.close(() => done());
      server.closeAllConnections();
    }),
  };
}

/** @returns {Promise<void>} */
function listen(server, port, host) {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function answer(folder, policy, request, response) {
  const headers = {
    'Content-Security-Policy': policy,
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
  };
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.writeHead(405, { ...headers, Allow: 'GET, HEAD' }).end();
    return;
  }
  const file = fileOf(folder, request.url);
  if (!file) {
    response.writeHead(404, { ...headers, 'Content-Type': 'text/plain; charset=utf-8' }).end('Not found\n');
    return;
  }
  const brotli = /\bbr\b/.test(request.headers['accept-encoding'] ?? '') && fs.existsSync(`${file}.br`);
  const content = fs.readFileSync(brotli ? `${file}.br` : file);
  response.writeHead(200, {
    ...headers,
    'Content-Type': types[path.extname(file)] ?? 'application/octet-stream',
    'Content-Length': content.length,
    // Names under assets/ carry a hash of what is in them.
    'Cache-Control': file.startsWith(path.join(folder, 'assets')) ? 'public, max-age=31536000, immutable' : 'no-cache',
    Vary: 'Accept-Encoding',
    ...(brotli ? { 'Content-Encoding': 'br' } : {}),
  });
  response.end(request.method === 'HEAD' ? undefined : content);
}

/** The file of an address; null where there is none, or none of this folder. */
function fileOf(folder, address) {
  try {
    const { pathname } = new URL(address, 'http://localhost');
    const asked = path.join(folder, decodeURIComponent(pathname));
    const file = pathname.endsWith('/') ? path.join(asked, 'index.html') : asked;
    return file.startsWith(folder + path.sep) && !file.includes('\0') && fs.statSync(file).isFile() ? file : null;
  } catch {
    return null;
  }
}
