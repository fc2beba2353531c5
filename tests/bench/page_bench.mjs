// SPDX-License-Identifier: MIT
// Figures of the page in Chromium: node tests/bench/page_bench.mjs
//   - the longest tasks of the main thread while a megabyte is pasted, scrolled, decided on, on a processor slowed to a
//     quarter (CPU time by tracing: a busy machine does not stretch it; wall time beside it)
//   - on a slow network too, 400 kbit/s and 400 ms: from paste to the first clean article and to its names, what was
//     downloaded by then, and when progress was first told in kilobytes
//   - from navigation to the first clean article on a cold cache, as a multiple of an empty page's load; both by the
//     same server, Brotli as npm start serves it, both until they are drawn
// With COLD set, the last alone, with LONG the first, with SLOW the second; with BESIDE=FOLDER, a page built before, the
// cold ones of both in turns.
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

import { chromium } from 'playwright-core';

import { dist } from '../../tools/build_page.mjs';
import { serve } from '../../tools/serve.mjs';
import { root } from '../../tools/step.mjs';

const rounds = 9;
const [, sample] = /`([^`]*)`/.exec(fs.readFileSync(path.join(root, 'web/src/words/sample.ts'), 'utf8'));
let long = '';
for (let i = 0; long.length < 1_000_000; i += 1) long += sample.replace(/340|1200|250/g, () => String(i));

const server = await serve(dist);
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});

const paste = (text) => {
  const data = new DataTransfer();
  data.setData('text/plain', text ?? globalThis.text);
  document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
};
const settled = (page) =>
  page.waitForFunction(() => /** @type {HTMLButtonElement} */ (document.querySelector('.toolbar .primary'))?.disabled === false, null, { timeout: 120_000 });

async function tasks(name, page, work) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', { traceConfig: { includedCategories: ['toplevel'], recordMode: 'recordAsMuchAsPossible' } });
  const begin = performance.now();
  await work();
  const took = performance.now() - begin;
  const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
  await session.send('Tracing.end');
  await complete;
  const main = new Set(events.filter((e) => e.name === 'thread_name' && e.args.name === 'CrRendererMain').map((e) => `${e.pid} ${e.tid}`));
  const run = events.filter((e) => e.name === 'ThreadControllerImpl::RunTask' && main.has(`${e.pid} ${e.tid}`));
  const top = (key) => run.map((e) => (e[key] ?? 0) / 1000).sort((a, b) => b - a).slice(0, 3).map((ms) => ms.toFixed(0)).join(', ');
  console.log(`${name}: ${(took / 1000).toFixed(1)} s, ${run.length} tasks; longest ${top('tdur')} ms of CPU (${top('dur')} ms by the wall)`);
}

const only = ['COLD', 'LONG', 'SLOW'].find((name) => process.env[name]);
const slower = 4;

const texts = only && only !== 'LONG' ? [] : [['1 MB in lines', long], ['1 MB in one line', long.replaceAll('\n', ' ')]];
for (const [name, text] of texts) {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(server.url);
  await page.waitForTimeout(1_000);
  await page.evaluate((value) => { globalThis.text = value; }, text);
  await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slower });
  await tasks(`${name}, pasted`, page, async () => {
    await page.evaluate(paste);
    await settled(page);
    await page.waitForTimeout(3_000);
  });
  await tasks(`${name}, scrolled`, page, async () => {
    for (let i = 0; i < 20; i += 1) {
      await page.mouse.wheel(0, 4_000);
      await page.waitForTimeout(50);
    }
  });
  await tasks(`${name}, a block decided on`, page, async () => {
    await page.evaluate(() => /** @type {HTMLElement} */ (document.querySelector('.restore, .block-tools .button'))?.click());
    await page.waitForTimeout(500);
    await settled(page);
    await page.waitForTimeout(2_000);
  });
  await page.close();
}

const median = (numbers) => numbers.sort((a, b) => a - b)[numbers.length >> 1];

/** In the page: pastes when the box is there, and says when the first block of the article was drawn. */
const watch = (text) => {
  const when = (selector, work) => {
    const look = () => (document.querySelector(selector) ? work() : requestAnimationFrame(look));
    look();
  };
  const drawn = () => requestAnimationFrame(() => setTimeout(() => {
    const [paint] = performance.getEntriesByName('first-contentful-paint');
    console.log(JSON.stringify({ at: performance.timeOrigin + performance.now(), paint: paint?.startTime ?? null }));
  }));
  if (text === null) return when('p', drawn);
  when('textarea', () => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    document.querySelector('textarea').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    when('.block', drawn);
  });
};

/** Nothing of the harness runs in the page between: what it would ask costs as much as the page. */
async function load(url, text) {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.addInitScript(watch, text);
  // A new window of Chromium loads a start page of its own behind this one.
  await page.waitForTimeout(1_500);
  const told = page.waitForEvent('console', (message) => message.text().startsWith('{'));
  const begin = performance.timeOrigin + performance.now();
  await page.goto(url, { waitUntil: 'commit' });
  const { at, paint } = JSON.parse((await told).text());
  await context.close();
  return { took: at - begin, paint };
}

/** A first visit by a slow phone on a slow network; milliseconds from the paste, and bytes as they are sent. */
async function slowVisit() {
  const context = await browser.newContext({ viewport: { width: 412, height: 915 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  let bytes = 0;
  session.on('Network.dataReceived', ({ encodedDataLength }) => { bytes += encodedDataLength; });
  await page.addInitScript((text) => {
    const when = (selector, work) => {
      const look = () => (document.querySelector(selector) ? work() : requestAnimationFrame(look));
      look();
    };
    when('textarea', () => {
      const pasted = performance.now();
      const data = new DataTransfer();
      data.setData('text/plain', text);
      document.querySelector('textarea').dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
      const tell = (what) => console.log(JSON.stringify({ what, at: performance.now() - pasted, since: performance.now() }));
      when('.status progress', () => tell('progress'));
      when('.block', () => tell('clean'));
      when('mark', () => tell('names'));
    });
  }, sample);
  const told = {};
  const whole = new Promise((done) => page.on('console', (message) => {
    if (!message.text().startsWith('{')) return;
    const { what, ...times } = JSON.parse(message.text());
    told[what] = { ...times, bytes };
    if (what === 'names') done(null);
  }));
  await page.goto(server.url, { waitUntil: 'commit' });
  await whole;
  await context.close();
  return told;
}

if (!only || only === 'SLOW') {
  const { progress, clean, names } = await slowVisit();
  const seconds = (ms) => (ms / 1000).toFixed(1);
  const kilobytes = (bytes) => Math.round(bytes / 1000);
  console.log(`400 kbit/s, 400 ms, a quarter of the processor: progress told ${seconds(progress.at)} s after the paste, clean after ${seconds(clean.at)} s `
    + `(${seconds(clean.since)} s after navigation; ${kilobytes(clean.bytes)} kB), its names after ${seconds(names.at)} s (${kilobytes(names.bytes)} kB)`);
}

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tanqih-'));
fs.writeFileSync(path.join(folder, 'index.html'), '<!doctype html><title>.</title><link rel="icon" href="data:,"><p>.');
const emptyServer = await serve(folder);
const besideServer = process.env.BESIDE ? await serve(path.resolve(process.env.BESIDE)) : null;
const times = { empty: [], article: [], paint: [], beside: [] };
for (let i = 0; i < (only && only !== 'COLD' ? 0 : rounds); i += 1) {
  times.empty.push((await load(emptyServer.url, null)).took);
  const { took, paint } = await load(server.url, sample);
  times.article.push(took);
  times.paint.push(paint);
  if (besideServer) times.beside.push((await load(besideServer.url, sample)).took);
}
if (times.empty.length > 0) tellCold();

function tellCold() {
  const shares = times.beside.map((took, i) => times.article[i] / took);
  const [empty, article, paint] = [times.empty, times.article, times.paint].map(median);
  console.log(`cold cache, medians of ${rounds}: an empty page ${empty.toFixed(0)} ms; first paint ${paint.toFixed(0)} ms; first clean article ${article.toFixed(0)} ms, ${(article / empty).toFixed(1)} times the empty page`);
  if (besideServer)
    console.log(`the page beside it: ${median(times.beside).toFixed(0)} ms; this one takes ${median(shares).toFixed(2)} of its time, the median of ${rounds} turns`);
}

await besideServer?.close();
await browser.close();
await server.close();
await emptyServer.close();
fs.rmSync(folder, { recursive: true });
