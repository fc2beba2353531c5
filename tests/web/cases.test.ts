// SPDX-License-Identifier: MIT
// The shared cases through the page's own worker: the JSON that it saves has the very bytes that the core,
// the program and the module give.
import { existsSync } from 'node:fs';
import path from 'node:path';

// @ts-expect-error: plain JavaScript
import { cases, withoutChecksums } from '../cases/cases.mjs';
import { expect, test } from './tanqih.ts';

interface Case { name: string; folder: string; text: string; options: { format?: string }; expected: string }

/** Enough to hold browser and program together; all of them run through the module in Node. */
const some = 8;

const plain = (cases() as Case[]).filter(({ folder }) => !existsSync(path.join(folder, 'options.json')));
const html = plain.filter(({ options }) => options.format === 'html');
const text = plain.filter(({ options }) => options.format !== 'html');

test('the same bytes in the browser', async ({ tanqih }) => {
  for (const { name, text: paste, options, expected } of [...html.slice(0, some / 2), ...text.slice(0, some)])
    await test.step(name, async () => {
      await tanqih.paste(options.format === 'html' ? { html: paste } : { text: paste });
      expect(withoutChecksums(await tanqih.download(/JSON/))).toBe(expected);
    });
});
