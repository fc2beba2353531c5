// SPDX-License-Identifier: MIT
// The package as its users get it: packed, and installed in a folder elsewhere with no network.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after } from 'node:test';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../..', import.meta.url));
export const bin = (name) => path.join(repository, 'node_modules/.bin', name);
/** Deno and Bun, which have a lock file of their own. */
export const runtime = (name) => path.join(repository, 'tests/package/runtimes/node_modules/.bin', name);

/** @returns where it is installed, what was packed, the tarball, and how to put a file beside it; gone when the tests are done */
export function install() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tanqih-package-'));
  after(() => fs.rmSync(folder, { recursive: true }));
  const npm = (cwd, ...words) => execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const packed = JSON.parse(npm(path.join(repository, 'wasm'), 'pack', '--json', '--silent', '--pack-destination', folder));
  const [{ filename, files }] = Array.isArray(packed) ? packed : Object.values(packed);
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', '--silent', `./${filename}`);
  return {
    folder,
    tarball: path.join(folder, filename),
    files: files.map((file) => file.path).sort(),
    /** @type {(file: string) => any} a Buffer, which JSON.parse takes */
    read: (file) => fs.readFileSync(path.join(folder, 'node_modules/tanqih', file)),
    write(name, text) {
      fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
      fs.writeFileSync(path.join(folder, name), text);
    },
  };
}
