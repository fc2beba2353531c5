// SPDX-License-Identifier: MIT
// Each rule of tools/check_layers.mjs finds what breaks it, in a made-up house.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { brokenRules } from '../../tools/check_layers.mjs';

/** @param {Record<string, string>} files */
const broken = (files) => brokenRules(new Map(Object.entries(files)));

test('arrows that run down are no fault', () => {
  assert.deepEqual(broken({
    'core/include/tanqih/span.hpp': '',
    'core/src/base/table.hpp': '#include "tanqih/span.hpp"\n',
    'core/src/text/fold.hpp': '#include "base/table.hpp"\n#include <string>\n',
    'core/src/api/knowledge.hpp': '#include "text/fold.hpp"\n',
    'core/src/api/pipeline.cpp': '#include "api/knowledge.hpp"\n',
    'web/src/article/types.ts': '',
    'web/src/view/App.tsx': "import type { Place } from '../article/types.ts';\n",
  }), []);
});

test('an arrow back up is named with its file and line', () => {
  assert.deepEqual(broken({
    'core/src/base/table.cpp': '\n#include "text/fold.hpp"\n',
    'core/src/text/fold.hpp': '',
    'cli/stream/lines.cpp': '#include "commands/clean.hpp"\n',
    'cli/commands/clean.hpp': '',
  }), [
    'core/src/base/table.cpp:2: core/src/text/fold.hpp lies above: text may take from base, not the other way',
    'cli/stream/lines.cpp:1: cli/commands/clean.hpp lies above: commands may take from stream, not the other way',
  ]);
});

test('the knowledge of all tables stays in api', () => {
  assert.deepEqual(broken({
    'core/src/api/knowledge.hpp': '',
    'core/src/output/html.cpp': '#include "api/knowledge.hpp"\n',
  }).filter((line) => line.includes('for api/ alone')), [
    'core/src/output/html.cpp:1: api/knowledge.hpp is for api/ alone; declare a struct of the tables that this stage reads',
  ]);
});

test('article imports nothing else, not even a type', () => {
  for (const line of ["import { a } from '../state/state.ts';", "import type { A } from '../state/state.ts';", "export * from '../state/state.ts';", "const a = import('../state/state.ts');"])
    assert.equal(broken({ 'web/src/article/pieces.ts': line, 'web/src/state/state.ts': '' }).length, 1, line);
});

test('files that need each other are a circle; a source and its header are one file', () => {
  assert.deepEqual(broken({
    'core/src/text/a.hpp': '',
    'core/src/text/a.cpp': '#include "text/a.hpp"\n#include "text/b.hpp"\n',
    'core/src/text/b.hpp': '#include "text/c.hpp"\n',
    'core/src/text/c.hpp': '',
    'core/src/text/c.cpp': '#include "text/a.hpp"\n',
  }), ['a circle of files: core/src/text/a, core/src/text/b, core/src/text/c']);
});

test('what is private to the core stays there, and out of the public headers', () => {
  assert.deepEqual(broken({
    'core/src/text/fold.hpp': '',
    'core/include/tanqih/analyse.hpp': '#include "text/fold.hpp"\n',
    'cli/io/input.cpp': '#include "text/fold.hpp"\n',
  }), [
    'cli/io/input.cpp:1: core/src/text/fold.hpp is private to core/src',
    'core/include/tanqih/analyse.hpp:1: a public header includes core/src/text/fold.hpp',
  ]);
});

test('a new folder needs a floor', () => {
  assert.deepEqual(broken({ 'core/src/new/a.cpp': '#include "new/a.hpp"\n', 'core/src/new/a.hpp': '' }),
    ['core/src/new: a folder that has no floor; give it one in tools/check_layers.mjs']);
});
