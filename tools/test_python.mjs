// SPDX-License-Identifier: MIT
// npm run test:python: builds the wheel of python/, and tests it in an environment that has nothing else of ours.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';

import { loggedStep, root, skip, step } from './step.mjs';

export const name = 'Python package';
const environment = path.join(root, 'build/python/environment');
const wheels = path.join(root, 'build/python/wheels');
const program = (/** @type {string} */ name) => path.join(environment, 'bin', name);

/** Why none can be built here; undefined: one can. */
function missing() {
  const asked = spawnSync('python3', ['-c', 'import sys, sysconfig, os, venv, ensurepip; print(*sys.version_info[:2]); assert os.path.exists(os.path.join(sysconfig.get_path("include"), "Python.h"))'], { encoding: 'utf8' });
  if (asked.error) return 'there is no python3';
  const [major = 0, minor = 0] = asked.stdout.trim().split(' ').map(Number);
  if (asked.status !== 0 && !asked.stdout) return 'python3 lacks venv (Debian: python3-venv)';
  if (major < 3 || (major === 3 && minor < 10)) return `python3 is ${major}.${minor}; the package is for 3.10 and later`;
  return asked.status === 0 ? undefined : 'python3 has no headers (Debian: python3-dev)';
}

/** @returns {boolean} */
export function testPython() {
  const why = missing();
  if (why !== undefined) return skip(name, why);
  // A wheel of another version or Python stays from before.
  fs.rmSync(wheels, { recursive: true, force: true });
  const wheel = () => fs.readdirSync(wheels).filter((file) => file.endsWith('.whl')).map((file) => path.join(wheels, file));
  return (
    step('environment of Python', 'python3', '-m', 'venv', environment) &&
    step('what the wheel is tested with', program('pip'), 'install', '--quiet', '--disable-pip-version-check', '--requirement', 'python/requirements.txt') &&
    step('wheel', program('pip'), 'wheel', '--quiet', '--disable-pip-version-check', '--no-deps', '--wheel-dir', wheels, './python') &&
    step('install the wheel', program('pip'), 'install', '--quiet', '--disable-pip-version-check', '--no-deps', '--force-reinstall', ...wheel()) &&
    [
      step('Python: format', program('ruff'), 'format', '--check', '--quiet', 'python'),
      step('Python: lint', program('ruff'), 'check', '--quiet', 'python'),
      step('Python: types', program('mypy'), '--config-file', 'python/pyproject.toml', 'python/src', 'python/tests'),
      loggedStep(name, program('pytest'), '--quiet', '-rs', 'python'),
    ].every(Boolean)
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href && !testPython()) process.exit(1);
