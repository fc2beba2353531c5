// SPDX-License-Identifier: MIT
// Word and PDF files are opened as texts are, and each that cannot be is told of in a sentence.
import { strToU8, zipSync } from 'fflate';
import path from 'node:path';

import { test as plain, type Page } from '@playwright/test';

// @ts-expect-error: plain JavaScript
import { serve } from '../../tools/serve.mjs';
import { serveCopy, type Copy } from './copy.ts';
import { barePdf, bodyOf, docxOf, lockedPdf, paragraphOf, paragraphs, paragraphsOf, pdfOf, run, title } from './documents.ts';
import { beginFirefox, noFirefox } from './firefox.ts';
import { expect, Tanqih, test } from './tanqih.ts';
import { beginWebKit, noWebKit } from './webkit.ts';
import { documentWords } from '../../web/src/words/documents.ts';

const dist = path.resolve(import.meta.dirname, '../../web/dist');
const pdfType = 'application/pdf';
const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

interface Given { readonly name: string; readonly mimeType: string; readonly buffer: Buffer }

async function choose(tanqih: Tanqih, ...files: Given[]): Promise<void> {
  await tanqih.page.locator('input[type=file]').first().setInputFiles(files);
}

/** As a person drops or pastes a file. */
async function hand({ page }: Tanqih, how: 'drop' | 'paste', { name, mimeType, buffer }: Given): Promise<void> {
  await page.evaluate(({ how, name, type, base64 }) => {
    const data = new DataTransfer();
    data.items.add(new File([Uint8Array.from(atob(base64), (character) => character.charCodeAt(0))], name, { type }));
    const some = { bubbles: true, cancelable: true };
    const target = document.querySelector('textarea') ?? document.body;
    target.dispatchEvent(how === 'drop' ? new DragEvent('drop', { dataTransfer: data, ...some }) : new ClipboardEvent('paste', { clipboardData: data, ...some }));
  }, { how, name, type: mimeType, base64: buffer.toString('base64') });
}

const clean = async (tanqih: Tanqih) => {
  await tanqih.settled();
  return (await tanqih.download(/نص بسيط/)).trim().split(/\n+/);
};

test('a PDF: its lines are paragraphs again, in their order, without the heads and feet of its pages', async ({ tanqih, page }) => {
  const twice = [...paragraphs, ...paragraphs, ...paragraphs];
  await hand(tanqih, 'drop', { name: 'خطة.pdf', mimeType: pdfType, buffer: await pdfOf(page, { body: bodyOf(twice), furniture: true }) });
  await expect(tanqih.article.getByRole('heading', { name: title })).toBeVisible();
  expect(await clean(tanqih)).toEqual([title, ...twice]);
});

const settings: readonly [what: string, css: string][] = [
  ['justified', 'p { text-align: justify; }'],
  ['paragraphs told by their first lines alone', 'p { margin: 0; text-indent: 2em; }'],
  ['two columns', 'body { columns: 2; column-gap: 2em; } p { text-align: justify; }'],
  ['small and close', 'body { font-size: 9pt; line-height: 1.2; } p { margin: 0.4em 0; }'],
  ['large and wide', 'body { font-size: 15pt; line-height: 2.2; }'],
];
for (const [what, css] of settings)
  test(`a PDF, ${what}: all words in their order, all paragraphs whole`, async ({ tanqih, page }) => {
    await choose(tanqih, { name: 'خطة.pdf', mimeType: pdfType, buffer: await pdfOf(page, { css }) });
    await expect(tanqih.article.getByRole('heading', { name: title })).toBeVisible();
    expect(await clean(tanqih)).toEqual([title, ...paragraphs]);
  });

const glyphs: readonly [what: string, content: string, letters: Record<string, string>, read: string][] = [
  ['a glyph of two letters', '(AB) Tj', { A: 'لا', B: 'ه' }, 'هلا'],
  ['letters that stand a little apart', '[(E) -110 (C)] TJ', { E: 'ي', C: 'ر' }, 'ري'],
  ['letters that the file spells', '(C) Tj /Span << /ActualText <FEFF0628> >> BDC (D) Tj EMC', { C: 'د' }, 'بد'],
];
for (const [what, content, letters, read] of glyphs)
  test(`a PDF, ${what}`, async ({ tanqih }) => {
    await choose(tanqih, { name: 'حروف.pdf', mimeType: pdfType, buffer: barePdf({ content, letters }) });
    await expect(tanqih.article).toContainText(read);
  });

test('a Word document: title, lists, tables; notes and deletions stay out of sentences', async ({ tanqih }) => {
  const cell = (text: string) => `<w:tc>${paragraphOf(run(text))}</w:tc>`;
  const listed = (text: string) => paragraphOf(run(text), '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
  const items = ['إنارة الأحياء الشرقية قبل نهاية الصيف المقبل', 'تركيب الألواح في خمس وعشرين مدرسة'];
  const rows = [['الحي', 'الشوارع'], ['الصنوبر', '48']];
  const note = 'محضر الجلسة، الصفحة الثالثة.';
  const [first = '', second = '', third = '', fourth = ''] = paragraphs;
  const buffer = docxOf([
    paragraphOf(run(title), '<w:pStyle w:val="Title"/>'),
    paragraphOf(`${run(first)}<w:r><w:footnoteReference w:id="2"/></w:r>`),
    paragraphOf(`${run(second)}<w:del w:id="8" w:author="م"><w:r><w:delText>نص محذوف</w:delText></w:r></w:del><w:ins w:id="9" w:author="م">${run(' وأُدرجت هذه الجملة.')}</w:ins>`),
    ...items.map(listed),
    `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`,
    paragraphOf(run(third)),
    paragraphOf(run(fourth)),
  ].join(''), {
    styles: '<w:styles><w:style w:type="paragraph" w:styleId="Title"><w:name w:val="Title"/></w:style></w:styles>',
    numbering: '<w:numbering><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>',
    footnotes: `<w:footnotes><w:footnote w:id="2">${paragraphOf(run(note))}</w:footnote></w:footnotes>`,
  });
  await choose(tanqih, { name: 'خطة.docx', mimeType: docxType, buffer });
  await expect(tanqih.article.getByRole('heading', { name: title })).toBeVisible();
  const lines = await clean(tanqih);
  // What stands before an item, and between cells, is a question of how text is written.
  expect(lines.map((line) => line.replace(/^(•|\d\.) /, '').split(/\s*[\t|]\s*/))).toEqual([
    [title], [first], [`${second} وأُدرجت هذه الجملة.`], ...items.map((text) => [text]), ...rows, [third], [fourth], [note],
  ]);
});

test('a Word document whose body has a number in its name, as Word for the web writes', async ({ tanqih }) => {
  await choose(tanqih, { name: 'خطة.docx', mimeType: docxType, buffer: docxOf(paragraphsOf([title, ...paragraphs]), {}, 'document2') });
  expect(await clean(tanqih)).toEqual([title, ...paragraphs]);
});

test('a pasted file is opened, in the box too', async ({ tanqih, page }) => {
  const buffer = await pdfOf(page);
  await tanqih.box.focus();
  await hand(tanqih, 'paste', { name: 'خطة.pdf', mimeType: pdfType, buffer });
  expect(await clean(tanqih)).toEqual([title, ...paragraphs]);
});

test('a text that is copied with a picture of it, as Word and Excel do, is pasted as text', async ({ tanqih, page }) => {
  await page.evaluate((html) => {
    const data = new DataTransfer();
    data.setData('text/html', html);
    data.items.add(new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47])], 'image.png', { type: 'image/png' }));
    document.querySelector('textarea')?.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, bodyOf(paragraphs));
  expect(await clean(tanqih)).toEqual([title, ...paragraphs]);
});

const zip = (parts: Record<string, string>) => Buffer.from(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));
const word = docxOf(paragraphOf(run(title)));
const failures: readonly [why: keyof typeof documentWords, what: string, Given][] = [
  ['damaged', 'a PDF of its first line', { name: 'أ.pdf', mimeType: pdfType, buffer: Buffer.from('%PDF-1.7\nنص') }],
  ['damaged', 'half of a Word document', { name: 'أ.docx', mimeType: docxType, buffer: word.subarray(0, word.length / 2) }],
  ['damaged', 'a Word document whose XML is none', { name: 'أ.docx', mimeType: docxType, buffer: docxOf('<w:p') }],
  ['damaged', 'a text by the name of a PDF', { name: 'أ.pdf', mimeType: pdfType, buffer: Buffer.from('نص') }],
  ['locked', 'a PDF with a password', { name: 'أ.pdf', mimeType: pdfType, buffer: lockedPdf() }],
  ['no_letters', 'a PDF whose font tells no letters', { name: 'أ.pdf', mimeType: pdfType, buffer: barePdf({ content: '(ABCD) Tj', letters: { A: '\uE001', B: '\uE002', C: '\uE003', D: 'د' } }) }],
  ['scanned', 'a PDF without text', { name: 'أ.pdf', mimeType: pdfType, buffer: barePdf() }],
  ['old_word', 'a .doc, and a locked .docx', { name: 'أ.docx', mimeType: docxType, buffer: Buffer.from('d0cf11e0a1b11ae1', 'hex') }],
  ['other_document', 'OpenDocument', { name: 'أ.odt', mimeType: 'application/vnd.oasis.opendocument.text', buffer: zip({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<a/>' }) }],
  ['other_document', 'Pages', { name: 'أ.pages', mimeType: '', buffer: zip({ 'Index/Document.iwa': 'a' }) }],
  ['other_document', 'RTF', { name: 'أ.rtf', mimeType: 'application/rtf', buffer: Buffer.from('{\\rtf1}') }],
  ['too_large', 'a Word document that unpacks to more than a text has', { name: 'أ.docx', mimeType: docxType, buffer: docxOf(paragraphOf(run(' '.repeat(25 << 20)))) }],
  ['picture', 'a picture', { name: 'أ.png', mimeType: 'image/png', buffer: Buffer.from('89504e47', 'hex') }],
  ['picture', 'a picture whose kind is told by its name alone', { name: 'أ.heic', mimeType: '', buffer: Buffer.from('00000018667479706865696300', 'hex') }],
  ['other', 'a table of numbers', { name: 'أ.xlsx', mimeType: '', buffer: zip({ 'xl/workbook.xml': '<a/>' }) }],
];
for (const [why, what, given] of failures)
  test(`not opened, and why: ${what}`, async ({ tanqih }) => {
    await hand(tanqih, 'drop', given);
    await tanqih.tells(documentWords[why].ar.replace('{names}', given.name));
    await expect(tanqih.page.locator('.reading')).toHaveCount(0);
    await expect(tanqih.box).toBeVisible();
  });

test('a file that is larger than is read is not read', async ({ tanqih, page }) => {
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['%PDF-1.7\n', new Uint8Array(64 << 20)], 'أ.pdf', { type: 'application/pdf' }));
    document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }));
  });
  await tanqih.tells(documentWords.too_large.ar.replace('{names}', 'أ.pdf'));
});

test('how far a long PDF is read is told, and it is cancelled at once; what was opened with it stays', async ({ tanqih, page }) => {
  const buffer = await pdfOf(page, { body: Array.from({ length: 60 }, () => bodyOf(paragraphs)).join('') });
  const text = { name: 'قصير.txt', mimeType: 'text/plain', buffer: Buffer.from(paragraphs.join('\n')) };
  await choose(tanqih, text, { name: 'طويل.pdf', mimeType: pdfType, buffer });
  await expect(page.locator('.reading progress[max]')).toBeVisible();
  await expect(page.locator('.reading')).toContainText('طويل.pdf');
  await page.locator('.reading').getByRole('button', { name: 'إلغاء' }).click();
  await expect(page.locator('.reading')).toHaveCount(0);
  await tanqih.settled();
  await expect(tanqih.article.getByText(paragraphs[0]!)).toBeVisible();
  await expect(page.getByRole('navigation', { name: 'النصوص المفتوحة' })).toHaveCount(0);
});

plain('what reads a PDF is kept when it was first used: then without a network too', async ({ browser }) => {
  const server = await serve(dist);
  const context = await browser.newContext({ serviceWorkers: 'allow', locale: 'ar' });
  const page = await context.newPage();
  const tanqih = new Tanqih(page, server.url);
  const given = { name: 'خطة.pdf', mimeType: pdfType, buffer: await pdfOf(page) };
  const another = { ...given, buffer: await pdfOf(page, { body: `<h1>عنوان آخر</h1><p>${paragraphs[2]}</p>` }) };
  await tanqih.open();
  await tanqih.controlled();
  const kept = () => page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat().filter((url) => url.includes('pdf_worker')).length);
  expect(await kept()).toBe(0);
  await choose(tanqih, given);
  await expect(tanqih.article.getByText(paragraphs[3]!)).toBeVisible();
  await expect.poll(kept).toBe(1);
  await server.close();
  await page.reload();
  await tanqih.started();
  await hand(tanqih, 'drop', another);
  await expect(tanqih.article.getByRole('heading', { name: 'عنوان آخر' })).toBeVisible();
  // The other one was not used.
  await hand(tanqih, 'drop', { name: 'خطة.docx', mimeType: docxType, buffer: word });
  await expect(page.locator('.toast')).toContainText('لم يصل هذا الجزء من الصفحة');
  await context.close();
});

plain('the page as one file opens both', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const pdf = await pdfOf(page);
  const tanqih = new Tanqih(page, `file://${dist}/tanqih.html`);
  await tanqih.open();
  await choose(tanqih, { name: 'أول.pdf', mimeType: pdfType, buffer: pdf }, { name: 'ثان.docx', mimeType: docxType, buffer: docxOf(paragraphsOf(paragraphs)) });
  const tabs = page.getByRole('navigation', { name: 'النصوص المفتوحة' });
  for (const name of ['أول.pdf', 'ثان.docx']) {
    await tabs.getByRole('button', { name, exact: true }).click();
    await expect(tanqih.article.getByText(paragraphs[3]!)).toBeVisible();
  }
  expect(asked.filter((url) => !/^(blob|data|about):/.test(url))).toEqual([tanqih.address]);
});

/** The page, with a file of each kind beside it. */
async function serveWithFiles(printer: Page): Promise<Copy> {
  const copy = await serveCopy(dist);
  copy.write('one.pdf', await pdfOf(printer));
  copy.write('two.docx', docxOf(paragraphsOf(paragraphs)));
  return copy;
}

/** Runs in a page: drops both files, and gives the article of each when it is there. */
async function articlesOfBoth(): Promise<string[]> {
  const until = async <Value>(ask: () => Value | null | undefined | false): Promise<Value> => {
    for (;;) {
      const value = ask();
      if (value) return value;
      await new Promise((done) => setTimeout(done, 50));
    }
  };
  const articles: string[] = [];
  for (const name of ['one.pdf', 'two.docx']) {
    const data = new DataTransfer();
    data.items.add(new File([await (await fetch(name)).arrayBuffer()], name));
    // Heard when the page's script is there: it prevents what the browser would do.
    await until(() => !document.dispatchEvent(new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true })));
    await until(() => articles.length === 0 || [...document.querySelectorAll('.document-name')].some((tab) => tab.textContent === name));
    // The names are found, and the whole is drawn.
    await until(() => document.querySelector('main [aria-busy=true]') === null && document.querySelector('.article mark'));
    articles.push(document.querySelector('.article')?.textContent ?? '');
  }
  return articles;
}

function expectBoth(articles: readonly string[]): void {
  expect(articles).toHaveLength(2);
  for (const article of articles) for (const paragraph of paragraphs) expect(article).toContain(paragraph);
}

plain('in Firefox', async ({ page: printer }) => {
  plain.skip(noFirefox !== null, noFirefox ?? '');
  const server = await serveWithFiles(printer);
  const browser = await beginFirefox();
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(0);
    await page.goto(server.url);
    expectBoth(await page.evaluate(articlesOfBoth));
  } finally {
    await browser.close();
    await server.close();
  }
});

plain('in WebKit', async ({ page: printer }) => {
  plain.skip(noWebKit !== null, noWebKit ?? '');
  const server = await serveWithFiles(printer);
  const browser = await beginWebKit();
  try {
    await browser.open(server.url);
    expectBoth(await browser.run(articlesOfBoth));
  } finally {
    await browser.end();
    await server.close();
  }
});
