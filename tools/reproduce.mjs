// SPDX-License-Identifier: MIT
// npm run reproduce: builds the module and packs it from the last commit in two new clones, in folders of names of different
// lengths and without the compiler's cache, and holds both against each other byte for byte. Not a part of npm test: it
// compiles all twice, which takes a quarter of an hour.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { root, run } from './step.mjs';

const scratch = fs.mkdtempSync(path.join(os.tmpdir(), 'tanqih-reproduce-'));
const files = ['wasm/dist/tanqih.wasm', 'wasm/dist/tanqih.js', 'wasm/dist/tanqih_wasm.js', 'wasm/dist/sbom.cdx.json'];

/** @param {string} name of the clone's folder @returns {Map<string, string>} the hash of each file */
function build(name) {
  const clone = path.join(scratch, name);
  const env = { ...process.env, CCACHE_DISABLE: '1' };
  const commands = [
    ['git', 'clone', '--quiet', root, clone],
    ['cmake', '--preset', 'wasm'],
    ['cmake', '--build', '--preset', 'wasm', '--target', 'tanqih_wasm'],
    ['npm', 'pack', './wasm', '--silent', '--pack-destination', scratch],
  ];
  for (const [command, ...words] of commands)
    if (!run(command, words, { cwd: fs.existsSync(clone) ? clone : root, env })) throw new Error(`${[command, ...words].join(' ')} failed in ${clone}`);
  const tarball = fs.readdirSync(scratch).find((one) => one.endsWith('.tgz')) ?? '';
  const hashes = new Map(files.map((file) => [file, hashOf(path.join(clone, file))]));
  hashes.set(tarball, hashOf(path.join(scratch, tarball)));
  fs.rmSync(path.join(scratch, tarball));
  fs.rmSync(clone, { recursive: true });
  return hashes;
}

/** @param {string} file */
function hashOf(file) {
  return createHash('sha256').update(fs.readFileSync(file)).digest('hex');
}

let differ = 0;
try {
  const [one, other] = [build('a'), build('in-a-folder-of-a-longer-name')];
  for (const [file, hash] of one) {
    const same = hash === other.get(file);
    differ += same ? 0 : 1;
    console.log(`${same ? 'same bytes' : 'DIFFERS   '}  ${hash}  ${file}`);
  }
} finally {
  fs.rmSync(scratch, { recursive: true, force: true });
}
process.exit(differ > 0 ? 1 : 0);
