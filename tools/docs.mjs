// SPDX-License-Identifier: MIT
// npm run docs: the reference of the C++ library (Doxygen) and of the npm module (TypeDoc), into build/docs. Every
// public name has to be described there, and every link to lead somewhere: a warning of either fails.
import fs from 'node:fs';

import { root, step } from './step.mjs';

const { version } = JSON.parse(fs.readFileSync(`${root}/wasm/package.json`, 'utf8'));
fs.mkdirSync(`${root}/build/docs`, { recursive: true });
const written =
  step('setup', 'tools/setup', 'docs') &&
  // It writes tanqih/version.hpp.
  step('configure', 'cmake', '--preset', 'native', '--log-level=WARNING') &&
  step('C++', 'env', `TANQIH_VERSION=${version}`, 'doxygen', 'docs/api/Doxyfile') &&
  step('JavaScript', 'npm', 'run', '--silent', '--prefix', 'docs/api', 'typedoc');
if (written) console.log('\nbuild/docs/cpp/index.html\nbuild/docs/javascript/index.html');
process.exit(written ? 0 : 1);
