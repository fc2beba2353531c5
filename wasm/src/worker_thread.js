// SPDX-License-Identifier: MIT
// The script of the worker in a browser.
import { responder } from './worker_loop.js';

const answer = responder((message) => postMessage(message));
addEventListener('message', async ({ data }) => postMessage(await answer(data)));
