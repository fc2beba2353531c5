// SPDX-License-Identifier: MIT
// Loading: what is shared, and what a load that fails says.
// @ts-nocheck many of the options here are of no right type, on purpose.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import path from 'node:path';
import { after, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runInNewContext } from 'node:vm';
import { load, loadSync } from 'tanqih';
import { compile, load as loadInline } from 'tanqih/inline';
import { load as loadWorker } from 'tanqih/worker';

const bytes = fs.readFileSync(new URL(import.meta.resolve('tanqih/tanqih.wasm')));
/** What the server answers. */
const pages = {
  '/tanqih.wasm': [200, 'application/wasm', bytes],
  '/again.wasm': [200, 'application/wasm', bytes],
  '/other_type.wasm': [200, 'text/plain', bytes],
  '/page.wasm': [200, 'text/html', '<!doctype html><title>تنقيح</title>'],
  '/empty.wasm': [200, 'application/wasm', ''],
  '/short.wasm': [200, 'application/wasm', bytes.subarray(0, 100_000)],
};
let asked = 0;
const server = http.createServer(({ url = '' }, response) => {
  asked += 1;
  if (url === '/broken.wasm') {
    response.writeHead(200, { 'content-length': bytes.length }).write(bytes.subarray(0, 1000), () => response.destroy());
    return;
  }
  const [status, type, body] = pages[url] ?? [404, 'text/plain', ''];
  response.writeHead(status, { 'content-type': type }).end(body);
});
await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
after(() => server.close());
const at = (path) => `http://127.0.0.1:${server.address().port}${path}`;

/** Counts what `work` compiles. */
async function compilesIn(work) {
  const { compile: original } = WebAssembly;
  let count = 0;
  WebAssembly.compile = (given) => {
    count += given.byteLength > 1e6; // Node’s own fetch compiles a small parser
    return original(given);
  };
  try {
    await work();
  } finally {
    WebAssembly.compile = original;
  }
  return count;
}

const file = import.meta.resolve('tanqih/tanqih.wasm');
for (const [from, options] of [['the package', undefined], ['an address', at('/tanqih.wasm')], ['an URL', new URL(at('/other_type.wasm'))],
  ['a file', new URL(file)], ['its path', fileURLToPath(file)], ['a path from here', path.relative('.', fileURLToPath(file))],
  ['bytes', bytes], ['a response', await fetch(at('/tanqih.wasm'))], ['a promise of one', Promise.resolve(await fetch(at('/tanqih.wasm')))], ['bytes as an option', { wasm: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) }],
  ['the option’s name before', { wasmUrl: at('/again.wasm') }]])
  test(`loads at the same time share one compile, from ${from}`, async () => {
    const before = asked;
    const count = await compilesIn(async () => {
      const all = await Promise.all([load(options), load(options), loadWorker(options), load(options)]);
      for (const { analyse } of all) assert.equal((await analyse('كـلمة')).clean, 'كلمة');
      all[2].close();
    });
    assert.equal(count, 1);
    assert.ok(asked - before <= 1);
  });

test('the WebAssembly inside is compiled once, and is the one beside it', async () => {
  const count = await compilesIn(async () => {
    const [inline, wasmModule] = await Promise.all([loadInline(), compile()]);
    const worker = await loadWorker({ wasm: wasmModule });
    const { analyse } = await load();
    const expected = analyse('وصل الوزير إلى القـاهرة.');
    assert.deepEqual(inline.analyse('وصل الوزير إلى القـاهرة.'), expected);
    assert.deepEqual(await worker.analyse('وصل الوزير إلى القـاهرة.'), expected);
    worker.close();
  });
  assert.ok(count <= 2);
});

test('a file is one by its URL and by its address', async () => {
  const count = await compilesIn(async () => {
    for (const given of [file, new URL(file), `${file}?0`, new URL(`${file}?0`)]) assert.equal((await load(given)).analyse('كـلمة').clean, 'كلمة');
  });
  assert.equal(count, 1); // the first is compiled already
});

test('a module of another realm is a module', async () => {
  const wasmModule = runInNewContext('new WebAssembly.Module(bytes)', { bytes });
  assert.ok(!(wasmModule instanceof WebAssembly.Module));
  assert.equal((await load(wasmModule)).analyse('كـلمة').clean, 'كلمة');
});

test('a module, a promise of it, and what an import of it gives, are not compiled again', async () => {
  const module = await compile();
  const namespace = { default: module, [Symbol.toStringTag]: 'Module' };
  const count = await compilesIn(async () => {
    for (const given of [module, Promise.resolve(module), Promise.resolve(namespace), { wasm: module }, { wasmModule: module }])
      assert.equal((await load(given)).analyse('كـلمة').clean, 'كلمة');
  });
  assert.equal(count, 0);
});

test('loadSync answers at once, from a module and from bytes', async () => {
  for (const given of [await compile(), bytes]) {
    const { analyse, version } = loadSync(given);
    const other = await load();
    assert.equal(version, other.version);
    assert.deepEqual(analyse('وصل الوزير إلى القـاهرة.'), other.analyse('وصل الوزير إلى القـاهرة.'));
  }
  assert.throws(() => loadSync('tanqih.wasm'), { name: 'TypeError', message: /loadSync takes a WebAssembly\.Module or bytes; load can wait/ });
  assert.throws(() => loadSync(bytes.subarray(0, 5000)), /^Error: tanqih: what loadSync was given is damaged or cut short \(5000 bytes/);
  assert.throws(() => loadSync(anotherProgram), /of another version than the scripts/);
});

test('analyze is analyse', async () => {
  const { analyse, analyze } = await load();
  assert.equal(analyze, analyse);
});

test('a load that is kept and never asked for ends no program', () => {
  const program = `
    import { load, loadSync } from 'tanqih';
    import { load as loadWorker } from 'tanqih/worker';
    const kept = [load('/nowhere/tanqih.wasm'), loadWorker('/nowhere/tanqih.wasm'), load(5)];
    setTimeout(async () => console.log((await Promise.allSettled(kept)).map(({ status }) => status).join()), 100);`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', program], { encoding: 'utf8', cwd: import.meta.dirname });
  assert.equal(stderr, '');
  assert.equal(stdout, 'rejected,rejected,rejected\n');
});

const anotherProgram = Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 2, 7, 1, 1, 98, 1, 99, 0, 0);
/** [what is wrong, what load is given, what is said of it, and of what to do] */
const failures = [
  ['nothing there', at('/missing.wasm'), /missing\.wasm answered 404; serve tanqih\.wasm there or give load another address/],
  ['a response without it', await fetch(at('/missing.wasm')), /missing\.wasm answered 404; serve tanqih\.wasm there/],
  ['no server', 'http://127.0.0.1:1/tanqih.wasm', /could not be fetched .*connect-src.*tanqih\/inline/],
  ['no file', 'nowhere/tanqih.wasm', /nowhere\/tanqih\.wasm could not be read \(ENOENT\); put tanqih\.wasm there, or import tanqih\/inline/],
  ['a page in its place', at('/page.wasm'), /page\.wasm is no WebAssembly \(a page for a missing file\?\); serve/],
  ['an empty file', at('/empty.wasm'), /empty\.wasm is no WebAssembly/],
  ['a file cut short', at('/short.wasm'), /short\.wasm is damaged or cut short \(100000 bytes came: .*serve the package/],
  ['a connection that breaks', at('/broken.wasm'), /broken\.wasm broke off .*load again/],
  ['bytes cut short', bytes.subarray(0, 5000), /what load was given is damaged or cut short \(5000 bytes/],
  ['a number', 42, /load\(number\): give an address .*WebAssembly\.Module, a Response, or a promise/],
  ['a promise of a number', Promise.resolve(42), /wasm: give an address/],
  ['an option that is none', { wasmURL: at('/tanqih.wasm') }, /load has no option "wasmURL"; it has wasm/],
  ['another program', anotherProgram, /of another version than the scripts/],
];
for (const [what, options, message] of failures)
  test(`says what to do: ${what}`, async () => {
    const saying = (error) => error.message.startsWith('tanqih: ') && message.test(error.message);
    await assert.rejects(load(options), saying);
    await assert.rejects(loadWorker(options), saying);
  });

// As V8 says it: bash -c 'ulimit -v 8000000; node -e "import(\'tanqih\').then(({ load }) => load())"'
test('says that memory ran out, and loads when there is some again', async () => {
  const { instantiate } = WebAssembly;
  WebAssembly.instantiate = () => Promise.reject(new RangeError('WebAssembly.instantiate(): Out of memory: Cannot allocate Wasm memory for new instance'));
  try {
    await assert.rejects(load(), /^Error: tanqih: memory ran out while the core was loaded; .*Cannot allocate/);
  } finally {
    WebAssembly.instantiate = instantiate;
  }
  assert.equal((await load()).analyse('كـلمة').clean, 'كلمة');
});

test('what failed is asked for again', async () => {
  const later = '/later.wasm';
  await assert.rejects(load(at(later)), /404/);
  pages[later] = pages['/tanqih.wasm'];
  assert.equal((await load(at(later))).analyse('كـلمة').clean, 'كلمة');
});

/** Chrome's message to a content script has no reason in it; the bytes are whole. */
test('a policy that gives no reason is told from bytes that are damaged, and whose policy it is', async () => {
  const { compile: original } = WebAssembly;
  const refuse = () => Promise.reject(new WebAssembly.CompileError('WebAssembly.compile(): '));
  const said = async () => {
    const { message } = await load(Uint8Array.from(bytes)).then(assert.fail, (error) => error);
    return message;
  };
  const userAgent = Object.getOwnPropertyDescriptor(globalThis, 'navigator');
  WebAssembly.compile = refuse;
  try {
    assert.match(await said(), /^tanqih: this page’s policy forbids WebAssembly; allow script-src 'wasm-unsafe-eval'/);
    globalThis.chrome = { runtime: { id: 'a' } };
    assert.match(await said(), /let the service worker do it.*"content_security_policy": \{ "extension_pages": "script-src 'self' 'wasm-unsafe-eval'/);
    Object.defineProperty(globalThis, 'navigator', { value: { userAgent: 'Cloudflare-Workers' }, configurable: true });
    assert.match(await said(), /write import wasm from 'tanqih\/tanqih\.wasm' and load\(wasm\)/);
  } finally {
    WebAssembly.compile = original;
    delete globalThis.chrome;
    if (userAgent) Object.defineProperty(globalThis, 'navigator', userAgent);
    else delete globalThis.navigator;
  }
});
