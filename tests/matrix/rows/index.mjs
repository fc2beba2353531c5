// SPDX-License-Identifier: MIT
// The rows of the matrix, in the order in which they run.
import { bundlers } from './bundlers.mjs';
import { components } from './components.mjs';
import { edges } from './edges.mjs';
import { frameworks } from './frameworks.mjs';
import { runners } from './runners.mjs';
import { vite } from './vite.mjs';

/**
 * @typedef {object} Row
 * @property {any} [declared] of its package.json
 * @property {string} [line] what must be written for it to work, as the README has it; absent: nothing
 * @property {(app: ReturnType<typeof import('../harness.mjs').application>) => Promise<unknown>} run
 */
/** @type {Record<string, Row>} */
export const rows = { ...vite, ...bundlers, ...edges, ...runners, ...components, ...frameworks };
