// SPDX-License-Identifier: MIT
// npm start: sets up, builds what has changed, serves the page on this machine and prints its address.
import { buildModuleAndPage } from './build.mjs';
import { dist } from './build_page.mjs';
import { serve } from './serve.mjs';

const port = Number(process.env.PORT ?? 8080);
if (!Number.isInteger(port) || port < 0 || port > 65_535) {
  console.error(`PORT=${process.env.PORT}: give a number from 0 (any free port) to 65535.`);
  process.exit(2);
}
if (!buildModuleAndPage('build')) {
  console.error('\nnpm start failed: see the step marked FAILED above.');
  process.exit(1);
}
try {
  const { url } = await serve(dist, { port, say: console.log });
  console.log(`\nTanqih is at ${url}   (Ctrl+C ends it)`);
} catch (error) {
  console.error(`The page could not be served: ${error.message}. Set PORT to another port, as PORT=9000 npm start.`);
  process.exit(1);
}
