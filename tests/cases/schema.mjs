// SPDX-License-Identifier: MIT
// The JSON Schema of an Article, which the package publishes, as a check.
import assert from 'node:assert/strict';
import fs from 'node:fs';

import { Ajv2020 } from 'ajv/dist/2020.js';

export const schema = JSON.parse(fs.readFileSync(new URL('../../wasm/schema/article-1.json', import.meta.url), 'utf8'));
// A type may be a value or null; an index in a list tells what it is an index of.
const valid = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(schema);

/** Fails with the first thing in the article that the schema does not allow. */
export function assertSchema(article) {
  if (valid(article)) return;
  const [{ instancePath, message, params }] = valid.errors;
  assert.fail(`${instancePath || 'the article'} ${message} ${JSON.stringify(params)}`);
}
