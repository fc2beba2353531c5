// SPDX-License-Identifier: MIT
// npm run build: sets up, then builds the core, the module and the page; what has not changed is not built again.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { buildPage } from './build_page.mjs';
import { warnings } from './reference.mjs';
import { root, step, timed } from './step.mjs';

/** @param need what tools/setup installs: build or test */
export function buildModuleAndPage(need) {
  return step('setup', 'tools/setup', need) && buildModule() && timed('build the page', buildPage);
}

/** Ninja configures again by itself when it must. */
function buildModule() {
  const configured = fs.existsSync(path.join(root, 'build/wasm/build.ninja'));
  return (
    (configured || step('configure WebAssembly', 'cmake', '--preset', 'wasm', warnings())) &&
    step('build WebAssembly', 'cmake', '--build', '--preset', 'wasm', '--target', 'tanqih_wasm')
  );
}

if (import.meta.url === pathToFileURL(process.argv[1]).href && !buildModuleAndPage('build')) {
  console.error('\nThe build failed: see the step marked FAILED above.');
  process.exit(1);
}
