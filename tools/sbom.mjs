// SPDX-License-Identifier: MIT
// Writes what a build is made of and is not Tanqih's own, as CycloneDX 1.6 in JSON (https://cyclonedx.org/docs/1.6/json).
//   node tools/sbom.mjs module OUT --icu DIR --lexbor DIR --emscripten DIR --sysroot DIR
//        of tanqih.wasm; the npm package carries it
//   node tools/sbom.mjs native OUT --lexbor DIR --with icu:72.1:LICENCE …    of the library and the command with what
//        they link; cmake --install carries it
//   node tools/sbom.mjs page OUT MODULE                         of the page: what MODULE names, the font, npm packages
// DIR is the folder of the source as it was compiled; one that tools/fetch_source unpacked is named NAME-VERSION and is
// held by tools/sources.list to its bytes. The same sources give the same bytes: there is a time in it only where
// SOURCE_DATE_EPOCH names one.
import { createHash } from 'node:crypto';
import fs from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';

import { root } from './step.mjs';

/** @typedef {{ type: string, name: string, version?: string, [key: string]: unknown }} Component */

const read = (/** @type {string} */ file) => fs.readFileSync(file, 'utf8');
const declared = (/** @type {string} */ folder) => JSON.parse(read(path.join(root, folder, 'package.json')));
const licensed = (/** @type {string} */ expression) => ({
  licenses: [/ (AND|OR|WITH) /.test(expression) ? { expression } : { license: expression === 'BSD' ? { name: expression } : { id: expression } }],
});
const sha256 = (/** @type {string} */ file) => ({ alg: 'SHA-256', content: createHash('sha256').update(fs.readFileSync(file)).digest('hex') });

/**
 * A source that the build fetches: with the hash of upstream's archive, and Debian's files with theirs, or PyPI's.
 * @param {'icu' | 'lexbor'} name @param {string} folder @param {string} license @returns {Component}
 */
function source(name, folder, license) {
  const version = path.basename(path.resolve(folder)).match(new RegExp(`^${name}-(\\d.*)$`))?.[1] ?? versionIn(name, folder);
  const component = { type: 'library', 'bom-ref': name, name, ...(version && { version }), ...licensed(license) };
  const files = read(path.join(root, 'tools/sources.list')).split('\n').map((line) => line.trim().split(/\s+/))
    .filter((row) => row[0] === name && row[3] === version);
  if (!files.length) return component;
  const [[, suite, debian]] = files;
  const [pypi, released] = debian.split('==');
  if (released) {
    const [[, , , , , content]] = files;
    return { ...component, purl: `pkg:pypi/${pypi}@${released}`, hashes: [{ alg: 'SHA-256', content }] };
  }
  const pool = `https://deb.debian.org/debian/pool/main/${debian.slice(0, 1)}/${debian}`;
  const hashOf = (/** @type {string[]} */ row) => ({ alg: 'SHA-256', content: row[5] });
  return {
    ...component,
    purl: `pkg:deb/debian/${debian}@${encodeURIComponent(String(version))}?arch=source&distro=${suite}`,
    hashes: files.filter(([, , , , file]) => /\.orig\.tar\.[a-z0-9]+$/.test(file)).map(hashOf),
    externalReferences: files.map((row) => ({ type: 'source-distribution', url: `${pool}/${encodeURIComponent(row[4])}`, hashes: [hashOf(row)] })),
  };
}

/** Of a source that the user named. @param {string} name @param {string} folder */
function versionIn(name, folder) {
  if (name !== 'icu') return undefined;
  return /define U_ICU_VERSION "([\d.]+)"/.exec(read(path.join(folder, 'source/common/unicode/uvernum.h')))?.[1];
}

/** A library of the system that the build found. @param {string} told NAME:VERSION:LICENCE @returns {Component} */
function linked(told) {
  const [, name, version, license] = /^([^:]+):([^:]*):(.+)$/.exec(told) ?? [];
  if (!name || !license) throw new Error(`sbom: --with ${told}: give NAME:VERSION:LICENCE`);
  return { type: 'library', 'bom-ref': name, name, ...(version && { version }), ...licensed(license) };
}

/** The trained weights: data, under licences of their own. @returns {Component[]} */
function models() {
  const folder = path.join(root, 'core/data');
  return fs.readdirSync(folder).filter((file) => file.endsWith('.model')).sort().map((file) => ({
    type: 'machine-learning-model',
    'bom-ref': file,
    name: file,
    ...licensed(file === 'lines.model' ? 'MIT' : 'CC-BY-SA-4.0'),
    hashes: [sha256(path.join(folder, file))],
  }));
}

/**
 * What Emscripten links in: a part, the archive that it lies in, its licence, where its version stands. With the hash of
 * the archive, where it lies built.
 * @param {string} folder the one that holds emcc.py @param {string} sysroot its built libraries and their headers
 * @returns {Component[]}
 */
function runtime(folder, sysroot) {
  const version = /(\d+\.\d+\.\d+)/.exec(read(path.join(folder, 'emscripten-version.txt')))?.[1];
  const llvm = /define _LIBCPP_VERSION (\d+)/.exec(read(path.join(sysroot, 'include/c++/v1/__config')))?.[1];
  // Two digits of the major version once, now six in all: 13000 is 13.0.0, 180100 is 18.1.0.
  const libcxx = llvm && (Number(llvm) >= 100_000
    ? [llvm.slice(0, 2), Number(llvm.slice(2, 4)), Number(llvm.slice(4))]
    : [llvm.slice(0, 2), Number(llvm.slice(2, 3)), Number(llvm.slice(3))]).join('.');
  const musl = read(path.join(folder, 'system/lib/libc/musl/VERSION')).trim();
  const dlmalloc = /^ \* Version (\S+)/m.exec(read(path.join(folder, 'system/lib/dlmalloc.c')))?.[1];
  const apache = 'Apache-2.0 WITH LLVM-exception';
  return [
    { name: 'emscripten', version, license: 'MIT OR NCSA', archive: 'libembind-rtti.a' },
    { name: 'musl', version: musl, license: 'MIT', archive: 'libc.a' },
    { name: 'libc++', version: libcxx, license: apache, archive: 'libc++-noexcept.a' },
    { name: 'libc++abi', version: libcxx, license: apache, archive: 'libc++abi-noexcept.a' },
    // LLVM releases it with libc++, and Emscripten brings both up to date together.
    { name: 'compiler-rt', version: libcxx, license: apache, archive: 'libcompiler_rt.a' },
    { name: 'dlmalloc', version: dlmalloc, license: 'CC0-1.0', archive: 'libdlmalloc.a' },
  ].map(({ name, version, license, archive }) => {
    const file = path.join(sysroot, 'lib/wasm32-emscripten', archive);
    return {
      type: 'library',
      'bom-ref': name,
      name,
      ...(version && { version }),
      ...licensed(license),
      ...(fs.existsSync(file) && { hashes: [sha256(file)], properties: [{ name: 'tanqih:hashed', value: archive }] }),
    };
  });
}

/** What the page's own package.json depends on, but the module, with what that depends on in turn. @returns {Component[]} */
function npmPackages() {
  const { packages } = JSON.parse(read(path.join(root, 'package-lock.json')));
  /** @type {Map<string, string>} name → where it lies */
  const found = new Map();
  const add = (/** @type {string} */ name, /** @type {string} */ from) => {
    const place = [`${from}/node_modules/${name}`, `node_modules/${name}`].find((one) => one in packages);
    if (place === undefined || found.has(name)) return;
    found.set(name, place);
    for (const needed of Object.keys(packages[place].dependencies ?? {})) add(needed, place);
  };
  for (const name of Object.keys(declared('web').dependencies)) if (name !== 'tanqih') add(name, 'web');
  return [...found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, place]) => {
    const { version, license, integrity } = packages[place];
    const [, digest] = /^sha512-(.+)$/.exec(integrity) ?? [];
    const purl = `pkg:npm/${name.replace('@', '%40')}@${version}`;
    return {
      type: 'library',
      'bom-ref': purl,
      name,
      version,
      ...licensed(license),
      purl,
      ...(digest && { hashes: [{ alg: 'SHA-512', content: Buffer.from(digest, 'base64').toString('hex') }] }),
    };
  });
}

/** @param {Component} subject what is made @param {Component[]} components what of others is in it */
function bom(subject, components) {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  return {
    $schema: 'http://cyclonedx.org/schema/bom-1.6.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: {
      ...(epoch && { timestamp: new Date(Number(epoch) * 1000).toISOString() }),
      component: subject,
    },
    components,
    dependencies: [
      { ref: subject['bom-ref'], dependsOn: components.map((component) => component['bom-ref']) },
      ...components.map((component) => ({ ref: component['bom-ref'] })),
    ],
  };
}

const { values: options, positionals } = parseArgs({
  allowPositionals: true,
  options: { icu: { type: 'string' }, with: { type: 'string', multiple: true, default: [] }, lexbor: { type: 'string' }, emscripten: { type: 'string' }, sysroot: { type: 'string' } },
});
const [what, out, moduleBom] = positionals;
const { version, license } = declared('wasm');
const lexbor = () => source('lexbor', given('lexbor'), 'Apache-2.0');

/** @param {'icu' | 'lexbor' | 'emscripten' | 'sysroot'} option */
function given(option) {
  const value = options[option];
  if (value === undefined) throw new Error(`sbom: ${what} needs --${option}`);
  return value;
}

function composed() {
  switch (what) {
    case 'module': {
      const purl = `pkg:npm/tanqih@${version}`;
      // Unicode's licence of 2016 is in ICU up to 73; since then it is version 3 of it.
      const unicode = /UNICODE LICENSE V3/.test(read(path.join(given('icu'), 'LICENSE'))) ? 'Unicode-3.0' : 'Unicode-DFS-2016';
      const icu = source('icu', given('icu'), unicode);
      return bom({ type: 'library', 'bom-ref': purl, name: 'tanqih', version, ...licensed(license.replace(/Unicode-\S+/, unicode)), purl },
        [icu, lexbor(), ...runtime(given('emscripten'), given('sysroot')), ...models()]);
    }
    case 'native':
      return bom({ type: 'library', 'bom-ref': 'tanqih', name: 'tanqih', version, ...licensed(license) },
        [...options.with.map(linked), lexbor(), ...models()]);
    case 'page': {
      if (!moduleBom) throw new Error('sbom: page needs the file of the module');
      const { license: ownLicense } = declared('web');
      return bom({ type: 'application', 'bom-ref': 'tanqih-page', name: 'tanqih-page', version, ...licensed(ownLicense) },
        [...npmPackages(), ...JSON.parse(read(moduleBom)).components]);
    }
    default: throw new Error('usage: node tools/sbom.mjs module|native|page OUT …; see its head');
  }
}

try {
  if (!out) throw new Error('usage: node tools/sbom.mjs module|native|page OUT …; see its head');
  fs.writeFileSync(out, `${JSON.stringify(composed(), null, 2)}\n`);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
