// SPDX-License-Identifier: MIT
// Cuts the core in two for the page: node web/split_core.mjs tanqih.wasm tanqih.js ICU PACKED FOLDER writes clean.wasm, with what a clean
// article needs, and names.wasm, with the rest: the code that finds names, and their tables and weights. Both are one
// module in one memory: names.wasm, instantiated with what clean.wasm exports, fills in what is not there.
//
// Which functions clean.wasm has is measured: those that run while the shared cases are cleaned (Binaryen's wasm-split). A
// call of another one goes to a placeholder, which loads names.wasm at once (src/analysis/core_parts.ts): what is measured
// decides how soon an article is there, never what it is.
//
// The tables of names are read by functions of names.wasm alone: what is measured runs without their bytes, and a case
// that cannot do without them counts for nothing (documents whose words must be known). Their bytes are looked for in the
// data of the module, and go into a data segment of names.wasm for the same place in memory.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { cases } from '../tests/cases/cases.mjs';
import { isReferenceEmscripten } from '../tools/reference.mjs';

const data = new URL('../core/data/', import.meta.url);

/** Read by unpack_lexicon and load_latin_names, which run when names are first looked for. */
const packedNames = ['lexicon', 'latin_names'];
/** Read by load_name_model; but an article names the version of the weights, which stands at their head. */
const modelsOfNames = ['names', 'word_classes', 'name_letters'];
const headOfModel = 8;

/** Between data, in bytes: tried, the core is smallest by this. */
const fewZeros = 128;

/** Ids of sections of WebAssembly. */
const dataSection = 11;
const dataCountSection = 12;

/** Countries' names, of ICU's data (cmake/icu/data.list): for building the lexicon and for names in Latin letters. */
const dataOfNames = ['region/ar.res', 'region/en.res'];

/** What LLVM uses of WebAssembly for this module; wasm-split asks to be told. */
const features = ['--enable-simd', '--enable-mutable-globals', '--enable-bulk-memory', '--enable-sign-ext', '--enable-nontrapping-float-to-int'];

/** For what is called too early. */
const placeholder = new Proxy({}, { get: () => () => { throw new Error('A function of the second part was called.'); } });

const [, , wasm, glue, icu, packed, folder] = process.argv;
if (!folder) {
  console.error('split_core: node web/split_core.mjs tanqih.wasm tanqih.js ICU PACKED FOLDER; ICU is the folder of its data, cut, PACKED that of the packed names');
  process.exit(2);
}
const work = fs.mkdtempSync(path.join(os.tmpdir(), 'tanqih-split-'));
const at = (name) => path.join(work, name);

fs.mkdirSync(folder, { recursive: true });
const parts = await cutOrWhole();
fs.writeFileSync(path.join(folder, 'clean.wasm'), parts.clean);
fs.writeFileSync(path.join(folder, 'names.wasm'), parts.names);
fs.rmSync(work, { recursive: true });

/** Where this machine's Binaryen cuts otherwise than is known, the page has the core whole: it works, and is larger. */
async function cutOrWhole() {
  try {
    const cutIn = await cut();
    await check(cutIn);
    return cutIn;
  } catch (error) {
    if (isReferenceEmscripten()) throw error;
    console.warn(`split_core: the page has the core in one part, for it could not be cut. ${error.message}`);
    return { clean: fs.readFileSync(wasm), names: moduleOf([]) };
  }
}

async function cut() {
  run('wasm-split', '--instrument', ...features, wasm, '-o', at('measured.wasm'));
  const [measured] = movedData(fs.readFileSync(at('measured.wasm')));
  const [unmeasured] = movedData(fs.readFileSync(wasm));
  fs.writeFileSync(at('profile'), await profileOf(measured, unmeasured));
  run('wasm-split', ...features, `--profile=${at('profile')}`, wasm, '-o1', at('clean.wasm'), '-o2', at('names.wasm'));
  const [clean, moved] = movedData(fs.readFileSync(at('clean.wasm')));
  return { clean, names: moduleOf([...sectionsOf(fs.readFileSync(at('names.wasm'))), { id: dataSection, body: moved }]) };
}

/** That the parts answer as the whole does; tests/tools/split_core.test.mjs asks more of them. */
async function check({ clean, names }) {
  const [{ text }] = cases();
  const said = ({ core }, options) => core.analyseText(text, options).json;
  const whole = await begun(fs.readFileSync(wasm));
  const apart = await begun(clean);
  const early = said(apart, { entities: false }) === said(whole, { entities: false });
  new WebAssembly.Instance(new WebAssembly.Module(names), { primary: apart.exported });
  if (!early || said(apart, {}) !== said(whole, {})) throw new Error('Its parts answer otherwise than the whole.');
}

function run(command, ...words) {
  const { status, error, stderr } = spawnSync(command, words, { encoding: 'utf8', env: { ...process.env, PATH: [process.env.PATH, ...besideEmscripten()].join(path.delimiter) } });
  if (status !== 0) throw new Error(`${command} failed. ${error?.message ?? stderr}`);
}

/** Where Binaryen's programs are that come with Emscripten, if they are not on the path: in emsdk, and in Homebrew. */
function besideEmscripten() {
  const emcc = spawnSync('sh', ['-c', 'command -v emcc'], { encoding: 'utf8' }).stdout.trim();
  if (emcc === '') return [];
  const folder = path.dirname(fs.realpathSync(emcc));
  return [path.join(folder, '../bin'), path.join(folder, 'binaryen/bin'), path.join(folder, '../libexec/binaryen/bin')];
}

/** @param {Buffer<ArrayBuffer>} bytes of the module in any of its states @returns {Promise<{ core: any, exported: any }>} */
async function begun(bytes) {
  const { default: createTanqih } = await import(pathToFileURL(path.resolve(glue)).href);
  /** @type {any} */
  let exported;
  const core = await createTanqih({
    printErr() {},
    instantiateWasm(imports, done) {
      const module = new WebAssembly.Module(bytes);
      const instance = new WebAssembly.Instance(module, { ...imports, placeholder });
      exported = instance.exports;
      done(instance, module);
      return exported;
    },
  });
  return { core, exported };
}

/** Which functions run while the shared cases are cleaned. @param {Buffer<ArrayBuffer>} measured @param {Buffer<ArrayBuffer>} unmeasured */
async function profileOf(measured, unmeasured) {
  const cleaned = [];
  for (const one of cases()) {
    const { core } = await begun(unmeasured);
    // Tables without their bytes are damaged, and stay so.
    if (core.analyseText(one.text, { ...one.options, entities: false }).error === undefined) cleaned.push(one);
  }
  const { core, exported } = await begun(measured);
  core.version();
  const told = () => {};
  for (const { text, options } of cleaned) {
    const clean = { ...options, entities: false, told };
    const { blocks, edits } = JSON.parse(core.analyseText(text, clean).json);
    // As the page asks after a person has decided; and for what a text of a later version does not have.
    const overrides = blocks.slice(0, 2).map(({ begin, keep }) => ({ begin, keep: !keep }));
    core.analyseText(text, { ...clean, overrides, undo: edits.slice(0, 1).map(({ begin, end }) => ({ begin, end })), keep: ['caption'] });
    core.analyseText(text, { ...clean, overrides: [{ begin: text.length + 1, keep: true }] });
    // As a file.
    core.analyseBytes(Buffer.from(text), '', clean);
  }
  const size = exported.__write_profile(0, 0);
  const place = core._malloc(size);
  exported.__write_profile(place, size);
  const memory = /** @type {WebAssembly.Memory} */ (Object.values(exported).find((one) => one instanceof WebAssembly.Memory));
  return new Uint8Array(memory.buffer, place, size).slice();
}

/** What moves, as it lies in memory. @returns {{ name: string, bytes: Buffer, kept: number }[]} `kept`: how much of its begin stays */
function bytesOfNames() {
  const read = (name) => fs.readFileSync(new URL(name, data));
  return [
    ...packedNames.map((name) => ({ name: `${name}.packed`, bytes: fs.readFileSync(path.join(packed, `${name}.packed`)), kept: 0 })),
    ...dataOfNames.map((name) => ({ name, bytes: fs.readFileSync(path.join(icu, name)), kept: 0 })),
    ...modelsOfNames.map((name) => ({ name: `${name}.model`, bytes: read(`${name}.model`), kept: headOfModel })),
  ];
}

/** @param {Buffer} module @returns {[Buffer<ArrayBuffer>, Buffer<ArrayBuffer>]} it without the data of names, and a data section that has them */
function movedData(module) {
  const sections = sectionsOf(module);
  const place = sections.findIndex(({ id }) => id === dataSection);
  const segments = joined(segmentsOf(sections[place].body));
  const begin = Math.min(...segments.map(({ offset }) => offset));
  const image = Buffer.alloc(Math.max(...segments.map(({ offset, bytes }) => offset + bytes.length)) - begin);
  for (const { offset, bytes } of segments) bytes.copy(image, offset - begin);
  const moved = bytesOfNames()
    .map(({ name, bytes, kept }) => {
      const found = image.indexOf(bytes);
      if (found < 0) throw new Error(`split_core: the module has no ${name}.`);
      return { begin: begin + found + kept, end: begin + found + bytes.length };
    })
    .sort((a, b) => a.begin - b.begin);
  const staying = segments.flatMap((segment) => without(segment, moved));
  const going = moved.map((range) => ({ offset: range.begin, bytes: image.subarray(range.begin - begin, range.end - begin) }));
  sections[place].body = dataOf(staying);
  return [
    moduleOf(sections.map((section) => (section.id === dataCountSection ? { id: section.id, body: leb(staying.length) } : section))),
    dataOf(going),
  ];
}

/** Segments with few zeros between them are one: the linker leaves zeros out, and each place that it names instead costs more than they do, packed. */
function joined(segments) {
  const all = [];
  for (const { offset, bytes } of segments) {
    const last = all.at(-1);
    const zeros = last ? offset - last.end : Infinity;
    if (zeros >= 0 && zeros <= fewZeros) {
      last.parts.push(Buffer.alloc(zeros), bytes);
      last.end = offset + bytes.length;
    } else all.push({ offset, end: offset + bytes.length, parts: [bytes] });
  }
  return all.map(({ offset, parts }) => ({ offset, bytes: Buffer.concat(parts) }));
}

/** What of a segment lies in none of the ranges. */
function without({ offset, bytes }, ranges) {
  const left = [];
  let from = offset;
  const keep = (end) => { if (end > from) left.push({ offset: from, bytes: bytes.subarray(from - offset, end - offset) }); };
  for (const { begin, end } of ranges) {
    if (end <= from || begin >= offset + bytes.length) continue;
    keep(begin);
    from = Math.max(from, end);
  }
  keep(offset + bytes.length);
  return left;
}

// The binary format of WebAssembly, as far as data segments go: https://webassembly.github.io/spec/core/binary/modules.html

/** @param {Buffer} module */
function sectionsOf(module) {
  const sections = [];
  for (let at = 8; at < module.length;) {
    const id = module[at];
    const [size, begin] = readLeb(module, at + 1);
    sections.push({ id, body: module.subarray(begin, begin + size) });
    at = begin + size;
  }
  return sections;
}

/** @param {Buffer} body of the data section: active segments at constant places alone */
function segmentsOf(body) {
  const segments = [];
  let [count, at] = readLeb(body, 0);
  for (; count > 0; count -= 1) {
    if (body[at] !== 0 || body[at + 1] !== 0x41) throw new Error('split_core: a data segment without a constant place.');
    const [offset, afterOffset] = readLeb(body, at + 2);
    const [size, begin] = readLeb(body, afterOffset + 1);
    segments.push({ offset, bytes: body.subarray(begin, begin + size) });
    at = begin + size;
  }
  return segments;
}

function dataOf(segments) {
  return Buffer.concat([leb(segments.length), ...segments.flatMap(({ offset, bytes }) => [Buffer.of(0, 0x41), signedLeb(offset), Buffer.of(0x0b), leb(bytes.length), bytes])]);
}

function moduleOf(sections) {
  return Buffer.concat([Buffer.from('\0asm\x01\0\0\0', 'latin1'), ...sections.flatMap(({ id, body }) => [Buffer.of(id), leb(body.length), body])]);
}

/** A place in memory is written as a signed number; none is negative here, so that both are read alike. */
function readLeb(bytes, at) {
  let value = 0;
  for (let shift = 0; ; shift += 7, at += 1) {
    value += (bytes[at] & 0x7f) * 2 ** shift;
    if (bytes[at] < 0x80) return [value, at + 1];
  }
}

function leb(value) {
  const bytes = [];
  for (; value >= 0x80; value = Math.floor(value / 0x80)) bytes.push((value % 0x80) | 0x80);
  return Buffer.from([...bytes, value]);
}

/** The sixth bit of the last byte is the sign. */
function signedLeb(value) {
  const bytes = [];
  for (; value >= 0x40; value = Math.floor(value / 0x80)) bytes.push((value % 0x80) | 0x80);
  return Buffer.from([...bytes, value]);
}
