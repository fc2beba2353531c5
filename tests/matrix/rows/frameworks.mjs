// SPDX-License-Identifier: MIT
// Frameworks that render on a server and in the page.
import { paste } from '../harness.mjs';
import { script } from './pages.mjs';

const text = JSON.stringify(paste);

const nextFiles = {
  'app/layout.jsx': "export default function Layout({ children }) { return <html lang=\"ar\"><body>{children}</body></html>; }",
  // A server component, with what the client shows below it.
  'app/page.jsx': `import { load } from 'tanqih';
    import { Client } from './client';
    import { cleaned } from './action';
    export const dynamic = 'force-dynamic';
    export default async function Page() {
      const { analyse } = await load();
      return <main><p id="server">{analyse(${text}).clean}</p><Client text={${text}} action={cleaned} /></main>;
    }`,
  'app/action.js': "'use server';\nimport { load } from 'tanqih';\nexport async function cleaned(text) { const { analyse } = await load(); return analyse(text).clean; }",
  'app/client.jsx': `'use client';
    import { useEffect, useState } from 'react';
    import { load } from 'tanqih';
    import { load as loadWorker } from 'tanqih/worker';
    import { useArticle } from 'tanqih/react';
    const loaded = load();
    const worker = loadWorker();
    export function Client({ text, action }) {
      const [found, setFound] = useState({});
      const { article, error } = useArticle(text);
      useEffect(() => {
        const show = (id, promise) => promise.then((said) => said, ({ message }) => message).then((said) => setFound((before) => ({ ...before, [id]: said })));
        show('client', loaded.then(({ analyse }) => analyse(text).clean));
        show('worker', worker.then(({ analyse }) => analyse(text)).then(({ clean }) => clean));
        show('action', action(text));
        show('route', fetch('/route').then((answer) => answer.text()));
      }, [text, action]);
      return <>{['client', 'worker', 'action', 'route'].map((id) => <p key={id} id={id}>{found[id]}</p>)}<p id="hook">{error ? error.message : article?.clean}</p></>;
    }`,
  'app/route/route.js': `import { load } from 'tanqih';\nexport const dynamic = 'force-dynamic';\nexport async function GET() { const { analyse } = await load(); return new Response(analyse(${text}).clean); }`,
};
const nextIds = ['server', 'client', 'worker', 'action', 'route', 'hook'];
/** @param {...string} build */
const next = (...build) => ({
  declared: { type: undefined },
  async run(app) {
    app.write(nextFiles);
    app.run('next', 'build', ...build);
    const { url, said } = await app.start((port) => ['next', 'start', '-p', port, '-H', '127.0.0.1']);
    await app.shows(url, ...nextIds);
    if (/unhandled/i.test(said())) throw new Error(said());
  },
});

const svelteServer = `import { load as loadCore } from 'tanqih';
  export async function load() { const { analyse } = await loadCore(); return { clean: analyse(${text}).clean }; }`;

/** @type {Record<string, import('./index.mjs').Row>} */
export const frameworks = {
  Astro: {
    async run(app) {
      app.write({
        'astro.config.mjs': 'export default {};',
        'src/pages/index.astro': `---\nimport { load } from 'tanqih';\nconst { analyse } = await load();\nconst said = analyse(${text}).clean;\n---\n<html lang="ar"><meta charset="utf-8"><body>
          <p id="server">{said}</p><p id="module"></p><p id="worker"></p><tanqih-article id="element"></tanqih-article><script>${script(['module', 'worker', 'element'])}</script></body></html>`,
      });
      const ids = ['server', 'module', 'worker', 'element'];
      const { url } = await app.start((port) => ['astro', 'dev', '--port', port, '--host', '127.0.0.1']);
      await app.shows(url, ...ids);
      app.run('astro', 'build');
      await app.shows(await app.serve('dist'), ...ids);
    },
  },
  'Next.js, Turbopack': next('--turbopack'),
  'Next.js, webpack': next('--webpack'),
  SvelteKit: {
    async run(app) {
      app.write({
        'svelte.config.js': 'export default { kit: {} };',
        'vite.config.js': "import { sveltekit } from '@sveltejs/kit/vite';\nexport default { plugins: [sveltekit()] };",
        'src/app.html': '<!doctype html><html lang="ar"><head><meta charset="utf-8">%sveltekit.head%</head><body><div>%sveltekit.body%</div></body></html>',
        'src/routes/+page.server.js': svelteServer,
        'src/routes/+page.svelte': `<script>
          import { load } from 'tanqih/worker';
          let { data } = $props();
          const loaded = load();
          const article = $derived(loaded.then(({ analyse }) => analyse(${text})));
        </script>
        <p id="server">{data.clean}</p>
        {#await article then { clean }}<p id="worker">{clean}</p>{:catch { message }}<p id="worker">{message}</p>{/await}`,
      });
      const dev = await app.start((port) => ['vite', 'dev', '--port', port, '--host', '127.0.0.1', '--strictPort']);
      await app.shows(dev.url, 'server', 'worker');
      app.run('vite', 'build');
      const built = await app.start((port) => ['vite', 'preview', '--port', port, '--host', '127.0.0.1', '--strictPort']);
      await app.shows(built.url, 'server', 'worker');
    },
  },
  Nuxt: {
    async run(app) {
      app.write({
        'nuxt.config.ts': "export default defineNuxtConfig({ compatibilityDate: '2026-01-01', vue: { compilerOptions: { isCustomElement: (tag) => tag === 'tanqih-article' } } });",
        'app/app.vue': `<script setup>
          import { load } from 'tanqih';
          import { load as loadWorker } from 'tanqih/worker';
          const { data } = await useAsyncData('clean', async () => (await load()).analyse(${text}).clean);
          const found = reactive({ client: '', worker: '' });
          onMounted(() => {
            load().then(({ analyse }) => analyse(${text}).clean).catch(({ message }) => message).then((said) => { found.client = said; });
            loadWorker().then(({ analyse }) => analyse(${text})).then(({ clean }) => clean).catch(({ message }) => message).then((said) => { found.worker = said; });
          });
        </script>
        <template><main><p id="server">{{ data }}</p><p id="client">{{ found.client }}</p><p id="worker">{{ found.worker }}</p></main></template>`,
        'server/api/clean.js': `import { load } from 'tanqih';\nexport default defineEventHandler(async () => (await load()).analyse(${text}).clean);`,
      });
      const ids = ['server', 'client', 'worker'];
      const dev = await app.start((port) => ['nuxt', 'dev', '--port', port, '--host', '127.0.0.1']);
      await app.shows(dev.url, ...ids);
      app.run('nuxt', 'build');
      const built = await app.start(() => ['node', '.output/server/index.mjs']);
      await app.shows(built.url, ...ids);
      const answer = await (await fetch(`${built.url}api/clean`)).text();
      if (!answer.includes('الرياض')) throw new Error(answer);
    },
  },
};
