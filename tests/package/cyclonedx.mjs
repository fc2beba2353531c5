// SPDX-License-Identifier: MIT
// Whether a bill of materials is in the form of CycloneDX: the schemas are those that its own library brings.
import fs from 'node:fs';
import path from 'node:path';

import { Ajv } from 'ajv';

import { repository } from './install.mjs';

const schema = (name) => JSON.parse(fs.readFileSync(path.join(repository, 'node_modules/@cyclonedx/cyclonedx-library/res/schema', `${name}.SNAPSHOT.schema.json`), 'utf8'));

/** @returns {string[]} what breaks the schema, each with its place */
export function complaints(bom) {
  // Of formats, as iri-reference, it knows none.
  const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: false });
  for (const name of ['spdx', 'jsf-0.82', 'cryptography-defs']) ajv.addSchema(schema(name), `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  const validate = ajv.compile(schema(`bom-${bom.specVersion}`));
  return validate(bom) ? [] : validate.errors.map(({ instancePath, message }) => `${instancePath} ${message}`);
}
