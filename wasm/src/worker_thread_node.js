// SPDX-License-Identifier: MIT
// The script of the worker in Node.
import { parentPort } from 'node:worker_threads';
import { responder } from './worker_loop.js';

// In a worker there is one.
const port = /** @type {import('node:worker_threads').MessagePort} */ (parentPort);
const answer = responder((message) => port.postMessage(message));
port.on('message', async (message) => port.postMessage(await answer(message)));
