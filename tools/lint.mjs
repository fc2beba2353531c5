// npm run lint [PART OF A PATH]…: what clang-format and clang-tidy (see .clang-tidy) have to say, of all
// C++ files or of those whose path has one of the parts. Needs a native build, for its commands.
import { execFileSync } from 'node:child_process';
import { cpus } from 'node:os';

import { root, step } from './step.mjs';

const parts = process.argv.slice(2);
const files = execFileSync('git', ['ls-files', '*.cpp', '*.hpp'], { cwd: root, encoding: 'utf8' })
  .split('\n').filter((file) => file !== '' && (parts.length === 0 || parts.some((part) => file.includes(part))));
// What Emscripten compiles is in no native build.
const sources = files.filter((file) => file.endsWith('.cpp') && !file.startsWith('wasm/'));
const configured = step('configure', 'cmake', '--preset', 'native', '--log-level=WARNING');
const clean =
  configured &&
  [
    step('clang-format', 'clang-format', '--dry-run', '-Werror', ...files),
    sources.length === 0 ||
      step('clang-tidy', 'run-clang-tidy', '-quiet', '-p', 'build/native', '-j', String(cpus().length),
        ...sources.map((file) => `/${file.replaceAll('.', '\\.')}$`)),
  ].every(Boolean);
process.exit(clean ? 0 : 1);
