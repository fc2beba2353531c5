// SPDX-License-Identifier: MIT
// The library inside another project (examples/add_subdirectory, examples/fetch_content): it is built, and nothing
// else of that project changes.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { describe, test } from 'node:test';

import { examples, paste, printed } from './example.mjs';

const build = process.env.TANQIH_BUILD ?? path.resolve('build/native');
const repository = path.dirname(examples);
// Kept between runs, and told to ccache by the user's own means, as the library is compiled again for each.
const kept = path.join(build, 'tests/embedded');
const ccache = spawnSync('ccache', ['--version']).status === 0;
const environment = { ...process.env, CCACHE_BASEDIR: repository, ...(ccache && { CMAKE_C_COMPILER_LAUNCHER: 'ccache', CMAKE_CXX_COMPILER_LAUNCHER: 'ccache' }) };

function ran(command, ...args) {
  const { status, stdout, stderr, error } = spawnSync(command, args, { encoding: 'utf8', env: environment });
  assert.equal(error, undefined);
  assert.equal(status, 0, `${command} ${args.join(' ')}\n${stdout}\n${stderr}`);
  return stdout;
}
/** What the library alone does not need; asked for as REQUIRED it ends the configuring. */
const unneeded = ['GTest', 'benchmark', 'CLI11', 'ZLIB', 'zstd', 'nlohmann_json'].map((name) => `-DCMAKE_DISABLE_FIND_PACKAGE_${name}=ON`);

for (const way of ['add_subdirectory', 'fetch_content'])
  describe(way, () => {
    const folder = path.join(kept, way);
    const cached = (name) => new RegExp(`^${name}:\\w+=(.*)$`, 'm').exec(fs.readFileSync(path.join(folder, 'CMakeCache.txt'), 'utf8'))?.[1];

    test('builds with what the library needs, and runs', () => {
      ran('cmake', '-G', 'Ninja', '-S', path.join(examples, way), '-B', folder, '-DCMAKE_EXPORT_COMPILE_COMMANDS=ON', '-DCMAKE_CXX_FLAGS=-DOF_THE_USER', ...unneeded);
      ran('cmake', '--build', folder);
      assert.equal(ran(path.join(folder, 'clean_file'), paste), printed);
    });
    test('leaves the build type and the flags as they are', () => {
      assert.equal(cached('CMAKE_BUILD_TYPE') ?? '', '');
      const commands = JSON.parse(fs.readFileSync(path.join(folder, 'compile_commands.json'), 'utf8'));
      const { command } = commands.find(({ file }) => file.endsWith('clean_file.cpp'));
      // Its own flag, C++20, which the headers need, and where they are.
      const flags = command.split(' ').filter((word) => word.startsWith('-')).filter((flag) => !/^-(I|isystem|o|c)/.test(flag));
      assert.deepEqual(flags.filter((flag) => flag !== '-DOF_THE_USER'), ['-std=gnu++20']);
      const ours = commands.find(({ file }) => file.endsWith('core/src/api/analyse.cpp')).command;
      assert.match(ours, /-DOF_THE_USER/);
      assert.doesNotMatch(ours, / -(O\d|W|DNDEBUG)/);
    });
    test('has no program, test or installed file of ours', () => {
      const targets = ran('cmake', '--build', folder, '--target', 'help');
      assert.match(targets, /\btanqih: phony/);
      assert.doesNotMatch(targets, /tanqih_(cli|docs|commands|unit_tests|train|fuzz)|train_names/);
      const prefix = fs.mkdtempSync(path.join(os.tmpdir(), 'tanqih-embedded-'));
      try {
        ran('cmake', '--install', folder, '--prefix', prefix);
        assert.deepEqual(fs.readdirSync(prefix), []);
      } finally {
        fs.rmSync(prefix, { recursive: true });
      }
    });
  });
