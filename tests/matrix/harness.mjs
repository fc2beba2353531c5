// SPDX-License-Identifier: MIT
// What a row of the matrix is given: a folder of its own with its packages and the packed tarball, programs, servers, Chromium.
import { execFileSync, spawn } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import os from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

import { chromium } from 'playwright-core';

export const repository = fileURLToPath(new URL('../..', import.meta.url));
export const paste = 'وصل وزير الخارجية إلى الريـاض اليوم الأربعاء.\n\nإقرأ أيضاً: أسعار النفط تتراجع';
export const clean = 'وصل وزير الخارجية إلى الرياض اليوم الأربعاء.';

const types = { '.html': 'text/html', '.js': 'text/javascript', '.mjs': 'text/javascript', '.css': 'text/css', '.wasm': 'application/wasm' };
const launch = { executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium', args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] };

/** The package as its users get it. @param {string} folder @returns {string} the tarball */
export function pack(folder) {
  const name = execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: path.join(repository, 'wasm'), encoding: 'utf8' }).trim();
  return path.join(folder, name);
}

/** @param {string} tarball @param {Record<string, string>} packages each at its version @param {any} [declared] more of package.json */
export function application(tarball, packages, declared = {}) {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'tanqih-matrix-'));
  /** @type {(() => unknown)[]} */
  const ends = [() => fs.rmSync(folder, { recursive: true, force: true, maxRetries: 3 })];
  // A Node that a row names comes before the system's.
  const env = { ...process.env, PATH: `${path.join(folder, 'node_modules/.bin')}${path.delimiter}${process.env['PATH']}`, NODE_OPTIONS: '', CI: '1', NEXT_TELEMETRY_DISABLED: '1', ASTRO_TELEMETRY_DISABLED: '1', NUXT_TELEMETRY_DISABLED: '1', DENO_NO_UPDATE_CHECK: '1', DENO_DIR: path.join(folder, '.deno'), NO_COLOR: '1' };
  const app = {
    folder,
    packages,
    /** @param {Record<string, string | Uint8Array>} files by their names */
    write(files) {
      for (const [name, content] of Object.entries(files)) {
        fs.mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
        fs.writeFileSync(path.join(folder, name), content);
      }
    },
    read: (/** @type {string} */ name) => fs.readFileSync(path.join(folder, name)),
    install() {
      app.write({ 'package.json': JSON.stringify({ name: 'app', private: true, type: 'module', ...declared, dependencies: { tanqih: `file:${tarball}`, ...packages } }) });
      app.run('npm', 'install', '--no-audit', '--no-fund', '--silent', '--prefer-offline');
    },
    /** The same without a network: of the packages what the repository has itself. */
    link() {
      app.write({ 'package.json': JSON.stringify({ name: 'app', private: true, type: 'module', ...declared }) });
      app.run('npm', 'install', '--offline', '--no-audit', '--no-fund', '--silent', tarball);
      for (const name of Object.keys(packages)) {
        const place = path.join(folder, 'node_modules', name);
        fs.mkdirSync(path.dirname(place), { recursive: true });
        fs.symlinkSync(path.join(repository, 'node_modules', name), place);
      }
      fs.mkdirSync(path.join(folder, 'node_modules/.bin'), { recursive: true });
      for (const name of Object.keys(packages).filter((one) => fs.existsSync(path.join(repository, 'node_modules/.bin', one))))
        fs.symlinkSync(path.join(repository, 'node_modules/.bin', name), path.join(folder, 'node_modules/.bin', name));
    },
    /** A program of the packages, or of the system. @param {string} command */
    program(command) {
      const own = path.join(folder, 'node_modules/.bin', command);
      return fs.existsSync(own) ? own : command;
    },
    /** What it prints; throws it where it fails. @param {string} command @param {...string} words */
    run(command, ...words) {
      try {
        return execFileSync(app.program(command), words, { cwd: folder, env, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 600_000, maxBuffer: 1 << 28 });
      } catch (/** @type {any} */ error) {
        throw new Error(`${command} ${words.join(' ')}: ${`${error.stdout ?? ''}${error.stderr ?? ''}`.trim().slice(-3000) || error.message}`);
      }
    },
    /** A server of the packages at a port that is free, once it answers. @param {(port: string) => [string, ...string[]]} commandOf */
    async start(commandOf) {
      const port = await freePort();
      const [command, ...words] = commandOf(String(port));
      const server = spawn(app.program(command), words, { cwd: folder, env: { ...env, PORT: String(port), HOST: '127.0.0.1' }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
      let said = '';
      for (const stream of [server.stdout, server.stderr]) stream.on('data', (part) => { said += part; });
      ends.push(() => server.exitCode === null && server.pid && process.kill(-server.pid, 'SIGKILL'));
      const url = `http://127.0.0.1:${port}/`;
      for (let tries = 0; ; tries += 1) {
        if (server.exitCode !== null || tries > 600) throw new Error(`${command} ${words.join(' ')} does not answer: ${said.slice(-3000)}`);
        const answer = await fetch(url).catch(() => null);
        if (answer) return { url, said: () => said };
        await new Promise((resolve) => { setTimeout(resolve, 200); });
      }
    },
    /** A folder as files. @param {string} name @param {Record<string, string>} [headers] */
    async serve(name, headers = {}) {
      const server = http.createServer((request, response) => {
        const asked = decodeURIComponent(new URL(request.url ?? '/', 'http://a').pathname);
        const file = path.join(folder, name, asked.endsWith('/') ? `${asked}index.html` : asked);
        if (!fs.existsSync(file)) return response.writeHead(404).end();
        return response.writeHead(200, { 'content-type': types[path.extname(file)] ?? 'application/octet-stream', ...headers }).end(fs.readFileSync(file));
      });
      await new Promise((resolve) => { server.listen(0, '127.0.0.1', () => resolve(undefined)); });
      ends.push(() => server.close());
      return `http://127.0.0.1:${/** @type {net.AddressInfo} */ (server.address()).port}/`;
    },
    /** The texts that elements of a page come to have. @param {string} url @param {string[]} ids */
    async shows(url, ...ids) {
      const browser = await chromium.launch(launch);
      try {
        const page = await browser.newPage();
        /** @type {string[]} */
        const complaints = [];
        page.on('pageerror', (error) => complaints.push(String(error)));
        page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
        await page.goto(url, { timeout: 180_000 });
        for (const id of ids)
          await page.waitForFunction(([name, wanted]) => {
            const element = document.getElementById(name);
            const text = `${element?.textContent}${element?.shadowRoot?.textContent ?? ''}`;
            if (text.includes('tanqih:')) throw new Error(text);
            return text.includes(wanted);
          }, [id, clean], { timeout: 120_000 }).catch(async (error) => {
            const body = await page.evaluate(() => document.body.textContent ?? '').catch(() => '');
            throw new Error(`${id}: ${error.message}; ${complaints.join('; ')}; the page: ${body.slice(0, 500)}`);
          });
      } finally {
        await browser.close();
      }
    },
    /** Chromium with an extension, and a page of `url` in it. @param {string} extension its folder @param {string} url @param {(page: import('playwright-core').Page) => Promise<void>} use */
    async withExtension(extension, url, use) {
      const at = path.join(folder, extension);
      const context = await chromium.launchPersistentContext(path.join(folder, '.profile'), {
        ...launch, headless: false, args: [...launch.args, '--headless=new', `--disable-extensions-except=${at}`, `--load-extension=${at}`, '--disable-features=DisableLoadExtensionCommandLineSwitch'],
      });
      try {
        const page = await context.newPage();
        await page.goto(url);
        await use(page);
      } finally {
        await context.close();
      }
    },
    async end() {
      for (const end of ends.reverse()) await end();
    },
  };
  return app;
}

function freePort() {
  return new Promise((resolve) => {
    const server = net.createServer().listen(0, '127.0.0.1', () => {
      const { port } = /** @type {net.AddressInfo} */ (server.address());
      server.close(() => resolve(port));
    });
  });
}

/** @param {string} printed @param {number} [times] how often the clean text is in it */
export function expectClean(printed, times = 1) {
  const found = printed.split(clean).length - 1;
  if (found < times) throw new Error(`the clean text is there ${found} times, not ${times}: ${printed.slice(-1500)}`);
}
