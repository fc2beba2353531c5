// SPDX-License-Identifier: MIT
// Both commands of the README, in the clone that this file stands in, each with its minutes by the clock and by the
// processors (which tell more on a machine that is busy with something else); run by tools/fresh_machine.
//   node tools/fresh_machine_steps.mjs ARTICLE [start]     with start: the first npm start alone
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

import { root } from './step.mjs';

const [article, only] = process.argv.slice(2);
if (!article || (only && only !== 'start')) {
  console.error('usage: node tools/fresh_machine_steps.mjs ARTICLE [start]');
  process.exit(2);
}
const paste = fs.readFileSync(article, 'utf8');
/** @type {{ what: string, minutes: number, cpu: number, answer: string }[]} */
const told = [];

/**
 * Runs `npm start`, hands its address to `use`, and ends it.
 * @param {(address: string) => Promise<string>} use
 * @returns {Promise<string>}
 */
async function started(use) {
  const server = spawn('npm', ['start'], { cwd: root, env: { ...process.env, PORT: '0' }, stdio: ['ignore', 'pipe', 'inherit'], detached: true });
  try {
    const address = await new Promise((resolve, reject) => {
      let said = '';
      server.stdout.on('data', (data) => {
        process.stdout.write(data);
        said = (said + data).slice(-10_000);
        const [, url] = /Tanqih is at (\S+)/.exec(said) ?? [];
        if (url) resolve(url);
      });
      server.once('exit', (status) => reject(new Error(`npm start ended with ${status}`)));
      server.once('error', reject);
    });
    return await use(address);
  } finally {
    // As Ctrl+C does: to the whole group, and npm waits for its own.
    if (server.pid && server.exitCode === null) {
      process.kill(-server.pid, 'SIGINT');
      await new Promise((resolve) => { server.once('exit', resolve); });
    }
  }
}

/** The page and its first script come, and the module that was built cleans the article. @param {string} address */
async function cleanedByModule(address) {
  const page = await fetched(address);
  const [, script] = /<script[^>]* src="([^"]+)"/.exec(page) ?? [];
  if (!script) throw new Error(`${address} names no script`);
  await fetched(new URL(script, address).href);
  const { load } = await import(pathToFileURL(path.join(root, 'wasm/src/node.js')).href);
  const { analyse } = await load();
  const { clean } = analyse(paste);
  return checked(clean);
}

/** @param {string} url */
async function fetched(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

/** Pastes the article into the page and takes what it copies as text. @param {string} address */
async function cleanedByPage(address) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  });
  try {
    const context = await browser.newContext({ locale: 'ar', permissions: ['clipboard-read', 'clipboard-write'] });
    const page = await context.newPage();
    await page.goto(address);
    await page.getByRole('textbox', { name: 'النص' }).waitFor();
    await page.evaluate((text) => {
      const data = new DataTransfer();
      data.setData('text/plain', text);
      (document.activeElement ?? document.body).dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
    }, paste);
    const copy = page.getByRole('button', { name: 'انسخ المقال' });
    await copy.and(page.locator(':enabled')).waitFor();
    await copy.click();
    await page.locator('.toast').waitFor();
    const clean = await page.evaluate(() => navigator.clipboard.readText());
    const native = spawnSync(path.join(root, 'build/native/tanqih'), ['clean', article], { encoding: 'utf8' });
    if (native.status !== 0) throw new Error(`tanqih clean: ${native.stderr}`);
    if (clean.trim() !== native.stdout.trim()) throw new Error('the page and the command line clean the article to different texts');
    return checked(clean);
  } finally {
    await browser.close();
  }
}

/** @param {string} clean */
function checked(clean) {
  if (!clean.trim()) throw new Error('nothing is left of the article');
  if (clean.length >= paste.length) throw new Error('nothing went from the article');
  return `${paste.length.toLocaleString('en')} code units became ${clean.length.toLocaleString('en')}`;
}

/** Minutes of processor time of all that this process has waited for: cutime and cstime of proc(5), in hundredths of a second. */
function cpuMinutes() {
  const fields = fs.readFileSync('/proc/self/stat', 'utf8').replace(/^.*\) /, '').split(' ');
  return (Number(fields[13]) + Number(fields[14])) / 100 / 60;
}

/** @param {string} what @param {() => string | Promise<string>} work */
async function step(what, work) {
  const begin = Date.now();
  const spent = cpuMinutes();
  let answer;
  try {
    answer = await work();
  } catch (error) {
    answer = `FAILED: ${error instanceof Error ? error.message : error}`;
    process.exitCode = 1;
  }
  told.push({ what, minutes: (Date.now() - begin) / 60_000, cpu: cpuMinutes() - spent, answer });
}

await step('npm start', () => started(cleanedByModule));
if (!only) {
  await step('npm test', () => {
    const { status, signal } = spawnSync('npm', ['test'], { cwd: root, stdio: 'inherit' });
    if (status !== 0) throw new Error(`ended with ${status ?? signal}`);
    return 'passed';
  });
  await step('npm start again', () => started(cleanedByPage));
}
console.log();
for (const { what, minutes, cpu, answer } of told)
  console.log(`${what.padEnd(16)}${minutes.toFixed(1).padStart(6)} min  ${cpu.toFixed(1).padStart(6)} min of processor  ${answer}`);
