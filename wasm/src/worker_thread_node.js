// The script of the worker in Node.
import { parentPort } from 'node:worker_threads';
import { responder } from './worker_loop.js';

const answer = responder((message) => parentPort.postMessage(message));
parentPort.on('message', async (message) => parentPort.postMessage(await answer(message)));
