// The package as its users get it: packed, and installed in a folder elsewhere with no network.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

/** @returns {{folder: string, files: string[]}} where it is installed, and what was packed */
export function install() {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tanqih-package-'));
  const npm = (cwd, ...words) => execFileSync('npm', words, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
  const packed = JSON.parse(npm(path.join(repository, 'wasm'), 'pack', '--json', '--pack-destination', folder));
  const [{ filename, files }] = Array.isArray(packed) ? packed : Object.values(packed);
  fs.writeFileSync(path.join(folder, 'package.json'), '{ "private": true }');
  npm(folder, 'install', '--offline', '--no-audit', '--no-fund', '--silent', `./${filename}`);
  return { folder, files: files.map((file) => file.path).sort() };
}
