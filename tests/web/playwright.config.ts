// SPDX-License-Identifier: MIT
import { defineConfig } from '@playwright/test';

/** Debian's browser; CHROMIUM names another. */
const executablePath = process.env['CHROMIUM'] ?? '/usr/bin/chromium';
const asRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  fullyParallel: true,
  workers: 2,
  retries: 0,
  // What a test waits for comes by itself: these only end one that hangs, on a busy machine too.
  timeout: 600_000,
  expect: { timeout: 180_000 },
  reporter: [['list']],
  use: {
    locale: 'ar',
    // Its own tests let it in; elsewhere it would answer before a test can.
    serviceWorkers: 'block',
    viewport: { width: 1280, height: 900 },
    launchOptions: {
      executablePath,
      args: [
        ...(asRoot ? ['--no-sandbox'] : []),
        '--disable-background-networking',
        // Whatever the page or the browser would ask of another machine goes nowhere.
        '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost',
      ],
    },
  },
});
