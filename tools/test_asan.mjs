// npm run test:asan: the native tests under AddressSanitizer and UndefinedBehaviorSanitizer.
import { step } from './step.mjs';

const passed =
  step('setup', 'tools/setup', 'test') &&
  step('configure', 'cmake', '--preset', 'asan') &&
  step('build', 'cmake', '--build', '--preset', 'asan') &&
  step('native tests, sanitized', 'ctest', '--preset', 'asan');
process.exit(passed ? 0 : 1);
