// SPDX-License-Identifier: MIT
// Before npm pack and npm publish: what the package cannot be without is there, whole and of one build. npm run build makes it.
// And the same content is packed to the same bytes: npm leaves out times and owners, but not rights, which differ by who has cloned.
import fs from 'node:fs';
import { gunzipSync } from 'node:zlib';

const at = (/** @type {string} */ file) => new URL(file, import.meta.url);
const wanted = ['LICENSE', 'dist/tanqih.js', 'dist/tanqih.wasm', 'dist/tanqih_wasm.js', 'dist/sbom.cdx.json',
  ...['icu.txt', 'lexbor.txt', 'musl.txt', 'MODEL_LICENSE.md', 'MODEL_CARD.md'].map((name) => `dist/licenses/${name}`)];

/** @returns {string | undefined} why it cannot be packed */
function fault() {
  const missing = wanted.filter((file) => !fs.existsSync(at(file)));
  if (missing.length > 0) return `${missing.join(', ')} ${missing.length > 1 ? 'are' : 'is'} not there`;
  const core = fs.readFileSync(at('dist/tanqih.wasm'));
  if (!WebAssembly.validate(core)) return 'dist/tanqih.wasm is damaged';
  const [, packed = ''] = /'([A-Za-z0-9+/=]+)'/.exec(fs.readFileSync(at('dist/tanqih_wasm.js'), 'utf8')) ?? [];
  if (!gunzipSync(Buffer.from(packed, 'base64')).equals(core)) return 'dist/tanqih_wasm.js is of another build than dist/tanqih.wasm';
  const { version } = JSON.parse(fs.readFileSync(at('package.json'), 'utf8'));
  const { metadata } = JSON.parse(fs.readFileSync(at('dist/sbom.cdx.json'), 'utf8'));
  return metadata.component.version === version ? undefined : `dist/sbom.cdx.json is of version ${metadata.component.version}, package.json of ${version}`;
}

function setRights() {
  const { bin } = JSON.parse(fs.readFileSync(at('package.json'), 'utf8'));
  const programs = Object.values(bin).map((file) => at(file).href);
  const set = (/** @type {URL} */ place) => {
    if (!fs.statSync(place).isDirectory()) return fs.chmodSync(place, programs.includes(place.href) ? 0o755 : 0o644);
    for (const name of fs.readdirSync(place)) set(new URL(encodeURIComponent(name), `${place}/`));
  };
  for (const name of ['LICENSE', 'README.md', 'package.json', 'dist', 'licenses', 'schema', 'src', 'types']) set(at(name));
}

const found = fault();
if (found) {
  console.error(`prepack: ${found}; run npm run build in the repository first.`);
  process.exit(1);
}
setRights();
