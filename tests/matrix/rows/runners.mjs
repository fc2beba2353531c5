// SPDX-License-Identifier: MIT
// Test runners, and TypeScript.
import { expectClean, paste } from '../harness.mjs';

const text = JSON.stringify(paste);
const expected = 'وصل وزير الخارجية إلى الرياض اليوم الأربعاء.';

/** @type {Record<string, import('./index.mjs').Row>} */
export const runners = {
  Jest: {
    line: 'NODE_OPTIONS=--experimental-vm-modules npx jest',
    async run(app) {
      const cases = (/** @type {string} */ load) => `
        for (const entry of ['tanqih', 'tanqih/inline', 'tanqih/worker'])
          test(entry, async () => { const { load } = ${load}; const core = await load(); expect((await core.analyse(${text})).clean).toBe('${expected}'); core.close?.(); }, 60000);`;
      app.write({ 'esm.test.mjs': cases('await import(entry)'), 'cjs.test.cjs': cases('await import(entry)'), 'jest.config.cjs': "module.exports = { testMatch: ['**/*.test.*'] };", 'required.cjs': "test('required', () => { require('tanqih'); });" });
      app.run('node', '--experimental-vm-modules', 'node_modules/jest/bin/jest.js');
      // Without the flag the error says the line, where Jest cannot give an ES module to require.
      let said = '';
      try {
        app.run('node', 'node_modules/jest/bin/jest.js', '--testMatch', '**/required.cjs');
      } catch (/** @type {any} */ { message }) {
        said = message;
      }
      if (said !== '' && !said.includes('NODE_OPTIONS=--experimental-vm-modules npx jest')) throw new Error(said);
    },
  },
  Vitest: {
    async run(app) {
      const cases = (/** @type {string} */ environment) => `// @vitest-environment ${environment}
        import { expect, test } from 'vitest';
        for (const entry of ['tanqih', 'tanqih/inline', 'tanqih/worker', 'tanqih/pool'])
          test(entry, async () => { const { load } = await import(/* @vite-ignore */ entry); const core = await load(); expect((await core.analyse(${text})).clean).toBe('${expected}'); core.close?.(); }, 60000);
        ${environment === 'node' ? '' : `test('the element', async () => {
          await import('tanqih/element');
          const element = document.createElement('tanqih-article');
          element.input = ${text};
          const shown = new Promise((resolve, reject) => { element.addEventListener('tanqih-analysed', ({ detail }) => resolve(detail.article.clean)); element.addEventListener('tanqih-failed', ({ detail }) => reject(detail.error)); });
          document.body.append(element);
          expect(await shown).toBe('${expected}');
        }, 60000);`}`;
      app.write({ 'node.test.js': cases('node'), 'jsdom.test.js': cases('jsdom'), 'happy.test.js': cases('happy-dom') });
      const said = app.run('vitest', 'run');
      if (!/Tests\s+14 passed/.test(said)) throw new Error(said);
    },
  },
  TypeScript: {
    async run(app) {
      const source = `import { load, loadSync, type Article } from 'tanqih'; import { load as worker } from 'tanqih/worker'; import { load as pool } from 'tanqih/pool'; import { blockKinds } from 'tanqih/enums'; import { compile } from 'tanqih/inline';
        export async function clean(text: string): Promise<Article[]> { const p = await pool({ size: 2 }); return [(await load()).analyse(text, { keep: [blockKinds[1]!] }), await (await worker()).analyze(text), await p.analyse(text), loadSync(await compile()).analyse(text)]; }`;
      app.write({ 'a.ts': source, 'b.mts': source, 'json.ts': "import schema from 'tanqih/schema/article-1.json' with { type: 'json' }; export const title: string = schema.title;" });
      const strict = ['--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022,dom'];
      app.run('tsc', ...strict, '--module', 'commonjs', '--moduleResolution', 'node10', 'a.ts');
      app.run('tsc', ...strict, '--module', 'node16', '--moduleResolution', 'node16', 'a.ts', 'b.mts');
      app.run('tsc', ...strict, '--module', 'nodenext', '--moduleResolution', 'nodenext', '--resolveJsonModule', 'a.ts', 'b.mts', 'json.ts');
      app.run('tsc', ...strict, '--module', 'esnext', '--moduleResolution', 'bundler', '--resolveJsonModule', 'a.ts', 'json.ts');
      app.write({ 'use.mjs': `import { load } from 'tanqih'; console.log((await load()).analyse(${text}).clean);` });
      expectClean(app.run('node', 'use.mjs'));
    },
  },
};
