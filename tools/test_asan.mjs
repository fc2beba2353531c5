// SPDX-License-Identifier: MIT
// npm run test:asan: the native tests under AddressSanitizer and UndefinedBehaviorSanitizer.
import { areReferenceCompilers } from './reference.mjs';
import { step } from './step.mjs';

const passed =
  step('setup', 'tools/setup', 'test') &&
  step('configure', 'cmake', '--preset', 'asan', `-DTANQIH_WERROR=${areReferenceCompilers() ? 'ON' : 'OFF'}`) &&
  step('build', 'cmake', '--build', '--preset', 'asan') &&
  step('native tests, sanitized', 'ctest', '--preset', 'asan');
process.exit(passed ? 0 : 1);
