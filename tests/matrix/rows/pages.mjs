// SPDX-License-Identifier: MIT
// The page that most rows show: the text by the module, by a worker, by a pool, by the core inside, by the element.
import { paste } from '../harness.mjs';

export const ids = ['module', 'worker', 'pool', 'inline', 'element'];
const text = JSON.stringify(paste);

/** @param {string[]} [wanted] which of them */
export const script = (wanted = ids) => `
${wanted.map((id) => (id === 'element' ? "import 'tanqih/element';" : `import { load as ${id} } from 'tanqih${id === 'module' ? '' : `/${id}`}';`)).join('\n')}
const text = ${text};
const show = (id, promise) => promise.then(({ clean }) => clean, ({ message }) => message).then((said) => { document.getElementById(id).textContent = said; });
${wanted.filter((id) => id !== 'element').map((id) => `show('${id}', ${id}().then(({ analyse }) => analyse(text)));`).join('\n')}
${wanted.includes('element') ? "document.getElementById('element').input = text;" : ''}
`;
/** @param {string} source the script tag @param {string[]} [wanted] */
export const html = (source, wanted = ids) => `<!doctype html><html lang="ar"><meta charset="utf-8"><title>مقال</title><body>
${wanted.map((id) => (id === 'element' ? '<tanqih-article id="element"></tanqih-article>' : `<p id="${id}"></p>`)).join('\n')}
${source}`;
/** A program that prints the clean text by each of the entries. @param {string[]} [entries] */
export const program = (entries = ['tanqih', 'tanqih/inline', 'tanqih/worker', 'tanqih/pool']) => `
${entries.map((entry, i) => `import { load as load${i} } from '${entry}';`).join('\n')}
const loads = [${entries.map((_, i) => `load${i}`).join(', ')}];
(async () => {
  for (const load of loads) {
    const core = await load();
    console.log((await core.analyse(${text})).clean);
    core.close?.();
  }
})();`;
