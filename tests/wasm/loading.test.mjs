// SPDX-License-Identifier: MIT
// Loading: what is shared, and what a load that fails says.
// @ts-nocheck many of the options here are of no right type, on purpose.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import http from 'node:http';
import { after, test } from 'node:test';
import { runInNewContext } from 'node:vm';
import { load } from 'tanqih';
import { compile, load as loadInline } from 'tanqih/inline';
import { load as loadWorker } from 'tanqih/worker';

const bytes = fs.readFileSync(new URL(import.meta.resolve('tanqih/tanqih.wasm')));
/** What the server answers. */
const pages = {
  '/tanqih.wasm': [200, 'application/wasm', bytes],
  '/other_type.wasm': [200, 'text/plain', bytes],
  '/page.wasm': [200, 'text/html', '<!doctype html><title>تنقيح</title>'],
  '/empty.wasm': [200, 'application/wasm', ''],
  '/short.wasm': [200, 'application/wasm', bytes.subarray(0, 100_000)],
};
let asked = 0;
const server = http.createServer(({ url }, response) => {
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

for (const [from, options] of [['the package', {}], ['an address', { wasmUrl: at('/tanqih.wasm') }], ['an URL', { wasmUrl: new URL(at('/other_type.wasm')) }],
  ['bytes', { wasmBinary: bytes }]])
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
    const worker = await loadWorker({ wasmModule });
    const { analyse } = await load();
    const expected = analyse('وصل الوزير إلى القـاهرة.');
    assert.deepEqual(inline.analyse('وصل الوزير إلى القـاهرة.'), expected);
    assert.deepEqual(await worker.analyse('وصل الوزير إلى القـاهرة.'), expected);
    worker.close();
  });
  assert.ok(count <= 2);
});

test('a module of another realm is a module', async () => {
  const wasmModule = runInNewContext('new WebAssembly.Module(bytes)', { bytes });
  assert.ok(!(wasmModule instanceof WebAssembly.Module));
  assert.equal((await load({ wasmModule })).analyse('كـلمة').clean, 'كلمة');
});

/** [what is wrong, options, what is said of it, and of what to do] */
const failures = [
  ['nothing there', { wasmUrl: at('/missing.wasm') }, /missing\.wasm answered 404; serve tanqih\.wasm there or pass wasmUrl/],
  ['no server', { wasmUrl: 'http://127.0.0.1:1/tanqih.wasm' }, /could not be fetched .*connect-src.*tanqih\/inline/],
  ['a page in its place', { wasmUrl: at('/page.wasm') }, /page\.wasm is no WebAssembly \(a page for a missing file\?\); serve/],
  ['an empty file', { wasmUrl: at('/empty.wasm') }, /empty\.wasm is no WebAssembly/],
  ['a file cut short', { wasmUrl: at('/short.wasm') }, /short\.wasm is damaged or cut short \(100000 bytes came: .*serve the package/],
  ['a connection that breaks', { wasmUrl: at('/broken.wasm') }, /broken\.wasm broke off .*load again/],
  ['bytes cut short', { wasmBinary: bytes.subarray(0, 5000) }, /wasmBinary is damaged or cut short \(5000 bytes/],
  ['a string for bytes', { wasmBinary: 'tanqih.wasm' }, /wasmBinary is an ArrayBuffer or a view/],
  ['bytes for a module', { wasmModule: bytes }, /wasmModule is a WebAssembly\.Module; give bytes as wasmBinary/],
  ['an option that is none', { wasmURL: at('/tanqih.wasm') }, /load has no option "wasmURL"; it has wasmUrl/],
  ['another program', { wasmBinary: Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 2, 7, 1, 1, 98, 1, 99, 0, 0) }, /of another version than the scripts/],
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
  const path = '/later.wasm';
  await assert.rejects(load({ wasmUrl: at(path) }), /404/);
  pages[path] = pages['/tanqih.wasm'];
  assert.equal((await load({ wasmUrl: at(path) })).analyse('كـلمة').clean, 'كلمة');
});
