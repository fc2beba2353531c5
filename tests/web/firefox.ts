// SPDX-License-Identifier: MIT
// Firefox as Debian has it, by puppeteer over WebDriver BiDi; FIREFOX names another.
import { existsSync } from 'node:fs';

import puppeteer, { type Browser } from 'puppeteer-core';

const executablePath = process.env['FIREFOX'] ?? '/usr/bin/firefox-esr';

/** Why it cannot be had here; null: it can. */
export const noFirefox = existsSync(executablePath) ? null : `no Firefox at ${executablePath}: apt-get install firefox-esr, or set FIREFOX`;

/** Its own timeouts are off: the test's ends one that hangs. */
export function beginFirefox(): Promise<Browser> {
  return puppeteer.launch({ browser: 'firefox', executablePath, headless: true, timeout: 0, protocolTimeout: 0 });
}
