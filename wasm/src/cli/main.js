#!/usr/bin/env node
// SPDX-License-Identifier: MIT
import process from 'node:process';

import { run } from './program.js';

process.stdout.on('error', (error) => process.exit(error.code === 'EPIPE' ? 141 : 1));
process.exitCode = await run(process.argv.slice(2), process);
