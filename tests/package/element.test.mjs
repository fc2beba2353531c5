// SPDX-License-Identifier: MIT
// <tanqih-article> in Chromium, under a policy that knows no inline style and no string of HTML.
// @ts-nocheck what it says of elements, it says inside a page that has them.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, test } from 'node:test';

import { browse, policy } from './browser.mjs';
import { install, repository } from './install.mjs';

const strict = `${policy}; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
const { folder, write } = install();
const site = await browse(folder);
after(() => site.close());
write('import.js', "import '/node_modules/tanqih/src/element.js';");

const paste = 'وزير الزراعة يفتتح معرض التمور السنوي\n'
  + 'افتتح وزير الزراعة صباح اليوم الأحد معرض التمور السنوي في القـاهرة بحضور مئات المزارعين من القرى المجاورة.\n'
  + 'إقرأ أيضاً:\nأسعار النفط تتراجع في الأسواق\n'
  + 'وقال الوزير إن المعرض يستمر ثلاثة أيام في العاصمة المصرية.\n';

/** A page with the element in it. @returns {Promise<import('playwright-core').Page>} */
async function shown(html, { script = 'import.js', under = strict } = {}) {
  write('element.html', `<!doctype html><html lang="en"><title>element</title><main><h1>Page</h1>${html}</main><script type="module" src="/${script}"></script>`);
  return site.open('element.html', under);
}
const lines = (page) => page.locator('tanqih-article').evaluate((element) =>
  [...element.shadowRoot.querySelectorAll('article > :not(details), summary')].map((line) => line.textContent));
const analysed = (page) => page.locator('tanqih-article article').waitFor();

test('its content is the paste: shown clean, names marked, what was removed folded with its reason', async () => {
  const page = await shown(`<tanqih-article lang="ar">${paste}</tanqih-article>`);
  await analysed(page);
  assert.deepEqual(await lines(page), [
    'وزير الزراعة يفتتح معرض التمور السنوي',
    'افتتح وزير الزراعة صباح اليوم الأحد معرض التمور السنوي في القاهرة بحضور مئات المزارعين من القرى المجاورة.',
    'محذوف (2): اقرأ أيضا',
    'وقال الوزير إن المعرض يستمر ثلاثة أيام في العاصمة المصرية.',
  ]);
  const article = page.locator('tanqih-article article');
  assert.deepEqual(await article.evaluate(({ lang, dir }) => [lang, dir]), ['ar', 'rtl']);
  assert.equal(await article.locator('h2').count(), 1);
  assert.ok((await article.locator('mark[data-type=place]').allTextContents()).includes('القاهرة'));
  // A mark takes no room: letters stay joined across its edge.
  assert.deepEqual(await article.locator('mark').first().evaluate((mark) => {
    const { paddingLeft, marginLeft, borderLeftWidth } = getComputedStyle(mark);
    return [paddingLeft, marginLeft, borderLeftWidth];
  }), ['0px', '0px', '0px']);
  await article.locator('summary').click();
  const row = article.locator('details li').first();
  assert.match(await row.textContent(), /^إقرأ أيضاً:يدل عليه: «.*»أعده$/);
  assert.deepEqual(site.complaints, []);
});

test('a removed block is restored by its button, unless the page prevents it, and takes the focus', async () => {
  const page = await shown(`<tanqih-article>${paste}</tanqih-article>`);
  await analysed(page);
  await page.locator('tanqih-article summary').click();
  const button = page.locator('tanqih-article').getByRole('button', { name: 'Restore: إقرأ أيضاً' });
  await page.evaluate(() => document.addEventListener('tanqih-restore', (event) => {
    globalThis.asked = event.detail.block.text;
    event.preventDefault();
  }, { once: true }));
  await button.click();
  assert.equal(await page.evaluate(() => globalThis.asked), 'إقرأ أيضاً:');
  assert.equal(await page.locator('tanqih-article summary').textContent(), 'Removed (2): Read also');
  await button.click();
  await page.locator('tanqih-article summary', { hasText: 'Removed (1)' }).waitFor();
  await page.locator('tanqih-article').getByRole('button', { name: 'Restore: أسعار النفط' }).waitFor(); // the fold stays open
  assert.equal(await page.evaluate(() => document.querySelector('tanqih-article').shadowRoot.activeElement.textContent), 'إقرأ أيضاً:');
  assert.deepEqual(site.complaints, []);
});

test('what was cut from a line is restored too', async () => {
  const page = await shown('<tanqih-article>القاهرة (رويترز) - افتتح وزير الزراعة صباح اليوم معرض التمور السنوي بحضور مئات المزارعين من القرى المجاورة.</tanqih-article>');
  await analysed(page);
  const summary = page.locator('tanqih-article summary');
  assert.equal(await summary.textContent(), 'Removed from the line: Dateline');
  await summary.click();
  await page.locator('tanqih-article').getByRole('button').click();
  await page.locator('tanqih-article [part~=block]', { hasText: /^القاهرة \(رويترز\) - افتتح/ }).waitFor();
  assert.equal(await summary.count(), 0);
  assert.deepEqual(site.complaints, []);
});

test('markup is read as HTML, and nothing of it runs', async () => {
  const page = await shown('<tanqih-article><p>خبر <b>أول</b></p><ul><li>واحد من القائمة الطويلة في المقال<li>اثنان</ul></tanqih-article>');
  await analysed(page);
  await page.evaluate(() => {
    document.querySelector('tanqih-article').input = { html: '<img src=x onerror="globalThis.ran = true"><p>نص &lt;img src=x onerror="globalThis.ran = true"> آخر</p><script>globalThis.ran = true</script>' };
  });
  await page.locator('tanqih-article article', { hasText: 'نص <img' }).waitFor();
  // Without an element nothing can run, however much later.
  assert.equal(await page.evaluate(() => document.querySelector('tanqih-article').shadowRoot.querySelectorAll('img, script').length), 0);
  assert.equal(await page.evaluate(() => globalThis.ran), undefined);
  assert.deepEqual(site.complaints, []);
});

test('properties, also those set before it is defined; one answer however many are set at once', async () => {
  write('early.js', `
    const element = document.querySelector('tanqih-article');
    globalThis.told = [];
    element.addEventListener('tanqih-analysed', ({ detail }) => globalThis.told.push(detail.article.clean));
    element.input = 'كـلمة';
    element.options = { repair: { tatweel: false } };
    await import('/node_modules/tanqih/src/element.js');`);
  const page = await shown('<tanqih-article></tanqih-article>', { script: 'early.js' });
  await page.waitForFunction(() => globalThis.told?.length === 1);
  assert.equal(await page.evaluate(() => globalThis.told[0]), 'كـلمة');
  const seen = await page.evaluate(async () => {
    const element = document.querySelector('tanqih-article');
    const next = () => new Promise((resolve) => { element.addEventListener('tanqih-analysed', resolve, { once: true }); });
    const seen = [];
    let done = next();
    element.input = 'أول';
    element.input = 'ثان';
    element.options = {};
    await done;
    seen.push(element.article.clean);
    done = next();
    element.input = null;
    element.setAttribute('text', 'من الصفة');
    await done;
    seen.push(element.article.clean);
    done = next();
    element.removeAttribute('text');
    element.textContent = 'من المحتوى';
    await done;
    seen.push(element.article.clean);
    element.article = { ...element.article, blocks: [], mentions: [], cuts: [] };
    seen.push(element.shadowRoot.querySelector('article').textContent);
    element.article = null;
    seen.push(element.shadowRoot.childElementCount, globalThis.told.length);
    return seen;
  });
  assert.deepEqual(seen, ['ثان', 'من الصفة', 'من المحتوى', '', 0, 4]);
  assert.deepEqual(site.complaints, []);
});

test('a core of its own: in a worker, or the one inside, where no connection is allowed', async () => {
  write('inline.js', `
    import { TanqihArticle } from '/node_modules/tanqih/src/element.js';
    import { compile } from '/node_modules/tanqih/src/inline.js';
    import { load } from '/node_modules/tanqih/src/worker.js';
    const policy = { createScriptURL: (address) => address };
    const trusted = globalThis.trustedTypes?.createPolicy('tanqih-worker', policy) ?? policy;
    TanqihArticle.analyser = compile().then((wasm) => load({
      wasm,
      createWorker: () => new Worker(trusted.createScriptURL('/node_modules/tanqih/src/worker_thread.js'), { type: 'module' }),
    }));`);
  const under = strict.replace("connect-src 'self'", "connect-src 'none'").replace("trusted-types 'none'", 'trusted-types tanqih-worker');
  const page = await shown(`<tanqih-article>${paste}</tanqih-article>`, { script: 'inline.js', under });
  await analysed(page);
  assert.equal((await lines(page)).length, 4);
  assert.deepEqual(site.complaints, []);
});

test('what fails is said, and the next text is shown', async () => {
  const page = await shown(`<tanqih-article>${paste}</tanqih-article>`);
  await analysed(page);
  await page.evaluate(() => {
    const element = document.querySelector('tanqih-article');
    element.addEventListener('tanqih-failed', ({ detail }) => { globalThis.failed = detail.error.name; });
    element.options = { keep: ['nothing'] };
  });
  await page.locator('tanqih-article').getByRole('alert').waitFor();
  assert.match(await page.locator('tanqih-article').getByRole('alert').textContent(), /^The text could not be cleaned: .*no kind of block named "nothing"/);
  assert.equal(await page.evaluate(() => globalThis.failed), 'RangeError');
  await page.evaluate(() => { document.querySelector('tanqih-article').options = {}; });
  await analysed(page);
  assert.deepEqual(site.complaints, []);
});

test('axe finds nothing, in either language', async () => {
  const axe = fs.readFileSync(`${repository}/node_modules/axe-core/axe.min.js`, 'utf8');
  for (const lang of ['ar', 'en']) {
    const page = await shown(`<tanqih-article lang="${lang}">${paste}BBC News reported it first from London.\n</tanqih-article>`);
    await analysed(page);
    await page.locator('tanqih-article summary').first().click();
    await page.evaluate(axe);
    const { violations } = await page.evaluate(() => globalThis.axe.run());
    assert.deepEqual(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`), []);
    await page.close();
  }
  assert.deepEqual(site.complaints, []);
});
