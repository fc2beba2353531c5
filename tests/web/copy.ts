// SPDX-License-Identifier: MIT
// A copy of the page, served, of which a test changes files.
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

// @ts-expect-error: plain JavaScript
import { serve } from '../../tools/serve.mjs';

export interface Copy {
  readonly url: string;
  /** Puts a file there, or another in its place: what is asked for from now on. */
  write(name: string, content: string | Uint8Array): void;
  close(): Promise<void>;
}

export async function serveCopy(dist: string): Promise<Copy> {
  const folder = mkdtempSync(path.join(tmpdir(), 'tanqih-'));
  cpSync(dist, folder, { recursive: true });
  const server = await serve(folder);
  return {
    url: server.url,
    write(name, content) {
      const file = path.join(folder, name);
      writeFileSync(file, content);
      // What was packed of it is of the old one.
      rmSync(`${file}.br`, { force: true });
    },
    async close() {
      await server.close();
      rmSync(folder, { recursive: true });
    },
  };
}
