// SPDX-License-Identifier: MIT
// npm run test:asan: the native tests under AddressSanitizer and UndefinedBehaviorSanitizer.
import { warnings } from './reference.mjs';
import { step } from './step.mjs';

const passed =
  step('setup', 'tools/setup', 'test') &&
  step('configure', 'cmake', '--preset', 'asan', warnings()) &&
  step('build', 'cmake', '--build', '--preset', 'asan') &&
  step('native tests, sanitized', 'ctest', '--preset', 'asan');
process.exit(passed ? 0 : 1);
