// SPDX-License-Identifier: MIT
// WebKit as Debian has it (webkit2gtk-driver), by the W3C's WebDriver protocol, on a screen of its own (xvfb).
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';

const driver = '/usr/bin/WebKitWebDriver';
const display = '/usr/bin/Xvfb';

/** Why it cannot be had here; null: it can. */
export const noWebKit = [[driver, 'webkit2gtk-driver'], [display, 'xvfb']]
  .filter(([file = '']) => !existsSync(file))
  .map(([file, debian]) => `no WebKit to test in: no ${file} (apt-get install ${debian})`)
  .join('; ') || null;

export interface WebKit {
  open(url: string): Promise<void>;
  run<Result>(script: () => Result | Promise<Result>): Promise<Result>;
  /** Of the window: that of one element comes out black. */
  picture(): Promise<Buffer>;
  end(): Promise<void>;
}

export async function beginWebKit(): Promise<WebKit> {
  const screen = await started(display, ['-displayfd', '3', '-screen', '0', '1280x900x24', '-nolisten', 'tcp'], {});
  const { web, port } = await beginDriver(`:${screen.told.trim()}`).catch((error: unknown) => {
    screen.child.kill();
    throw error;
  });
  const ask = <Value>(method: string, where: string, body?: object) => call<Value>(port, method, where, body);
  const close = (): void => {
    web.kill();
    screen.child.kill();
  };
  const { sessionId } = await ask<{ sessionId: string }>('POST', '/session', {
    capabilities: { alwaysMatch: { 'webkitgtk:browserOptions': { args: ['--automation'] }, timeouts: { script: 600_000, pageLoad: 600_000 } } },
  });
  const session = `/session/${sessionId}`;
  return {
    async open(url) {
      await ask('POST', `${session}/url`, { url });
    },
    run: (script) => ask('POST', `${session}/execute/sync`, { script: `return (${script})()`, args: [] }),
    async picture() {
      return Buffer.from(await ask<string>('GET', `${session}/screenshot`), 'base64');
    },
    async end() {
      await ask('DELETE', session).catch(() => {});
      close();
    },
  };
}

/** The driver takes no port 0. One that was free may be taken before it is there: then it ends, and another is tried. */
async function beginDriver(display: string): Promise<{ web: ChildProcess; port: number }> {
  for (let left = 5; ; left -= 1) {
    const port = await freePort();
    const web = spawn(driver, [`--port=${port}`], {
      stdio: 'ignore',
      // Its sandbox wants rights that a container has not.
      env: { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' },
    });
    const failed = new Promise<Error>((resolve) => {
      web.once('error', resolve);
      web.once('exit', (code) => resolve(new Error(`${driver} ended with ${code}`)));
    });
    const refusal = await refusalOf(port, failed);
    if (refusal === null) return { web, port };
    web.kill();
    if (left === 0) throw refusal;
  }
}

/** Waits until the driver answers. @returns null, or why it does not: it ended, or five minutes are over */
async function refusalOf(port: number, failed: Promise<Error>): Promise<Error | null> {
  const tries = async (): Promise<null> => {
    await call(port, 'GET', '/status');
    return null;
  };
  for (let left = 3_000; ; left -= 1) {
    const answer = await Promise.race([failed, tries().catch((error: Error) => ({ error }))]);
    if (answer === null || answer instanceof Error) return answer;
    if (left === 0) return answer.error;
    await new Promise((done) => setTimeout(done, 100));
  }
}

async function call<Value>(port: number, method: string, where: string, body?: object): Promise<Value> {
  const response = await fetch(`http://127.0.0.1:${port}${where}`, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = await response.json() as { value: Value & { message?: string } };
  if (!response.ok) throw new Error(`WebKitWebDriver, ${where}: ${value.message ?? response.status}`);
  return value;
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}

/** A program that says on its third descriptor when it is ready. */
function started(program: string, words: readonly string[], env: Record<string, string>): Promise<{ child: ChildProcess; told: string }> {
  const child = spawn(program, words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'], env: { ...process.env, ...env } });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`${program} ended with ${code}`)));
    child.stdio[3]?.once('data', (data: Buffer) => resolve({ child, told: data.toString() }));
  });
}
