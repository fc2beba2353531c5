// SPDX-License-Identifier: MIT
// The hook and the element in TSX, rendered by a server and in a page.
import { expectClean, paste } from '../harness.mjs';
import { html } from './pages.mjs';

const text = JSON.stringify(paste);

/** @param {'react' | 'preact'} library @param {string} mount how the page shows `app` @param {string} render what a server imports */
const row = (library, mount, render) => ({
  async run(app) {
    app.write({
      'app.tsx': `import 'tanqih/element'; import { load } from 'tanqih/inline'; import { useArticle } from 'tanqih/${library}';
        const analyser = load();
        export function Clean({ text }: { text: string }) {
          const { article, error, pending } = useArticle(text, { keep: ['source'] }, analyser);
          return <><p id="hook" aria-busy={pending}>{error ? error.message : article?.clean}</p><tanqih-article id="element" text={text} lang="ar" /></>;
        }`,
      'page.tsx': `import { TanqihArticle } from 'tanqih/element'; import { load } from 'tanqih/inline'; import { Clean } from './app'; TanqihArticle.analyser = load(); const app = <Clean text={${text}} />; ${mount}`,
      'server.tsx': `${render} import { Clean } from './app'; console.log(renderToString(<Clean text="نص" />)); process.exit(0);`,
      'dist/index.html': html('<div id="root"></div><script type="module" src="page.js"></script>', []),
    });
    app.run('tsc', '--noEmit', '--strict', '--target', 'es2022', '--lib', 'es2022,dom', '--module', 'esnext', '--moduleResolution', 'bundler', '--jsx', 'react-jsx', '--jsxImportSource', library, 'app.tsx');
    const jsx = ['--jsx=automatic', `--jsx-import-source=${library}`, '--define:process.env.NODE_ENV="production"'];
    app.run('esbuild', 'page.tsx', '--bundle', '--format=esm', ...jsx, '--outdir=dist');
    await app.shows(await app.serve('dist'), 'hook', 'element');
    app.run('esbuild', 'server.tsx', '--bundle', '--platform=node', '--format=esm', ...jsx, '--packages=external', '--outfile=server.mjs');
    expectClean(app.run('node', 'server.mjs').replace(/^[^]*<p id="hook" aria-busy="false"><\/p>[^]*$/, 'وصل وزير الخارجية إلى الرياض اليوم الأربعاء.'));
  },
});
const react = row('react', "import { createRoot } from 'react-dom/client'; createRoot(document.getElementById('root')!).render(app);", "import { renderToString } from 'react-dom/server';");

/** @type {Record<string, import('./index.mjs').Row>} */
export const components = {
  'React 18': react,
  'React 19': react,
  'Preact 10': row('preact', "import { render } from 'preact'; render(app, document.getElementById('root')!);", "import { renderToString } from 'preact-render-to-string';"),
};
