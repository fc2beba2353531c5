// SPDX-License-Identifier: MIT
// The article as a Word document: what another reader of such files finds in it.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

import { unzipSync } from 'fflate';

import { last, paragraph } from './articles.ts';
import { expect, test } from './tanqih.ts';

const title = 'وزير الزراعة يفتتح معرض التمور السنوي';
const page = `<article><h1>${title}</h1><p>${paragraph} وزار <a href="https://example.org/a?b=1&amp;c=2">موقع المعرض Dates 2024</a> عدد <b>كبير</b> من الناس &amp; غيرهم.</p>
  <h2>شروط المشاركة في المعرض</h2>
  <ol start="3"><li>شرط أول من شروط المشاركة في معرض التمور هذا العام</li><li>شرط ثان من شروط المشاركة في معرض التمور هذا العام</li></ol>
  <ul><li>صنف من التمور يعرض لأول مرة في المدينة القديمة هذا العام</li></ul>
  <p>${last}</p>
  <table><thead><tr><th>الصنف</th><th>سعر الكيلو</th></tr></thead><tbody><tr><td rowspan="2">تمر سكري</td><td>12 دينارا</td></tr><tr><td>20 دينارا</td></tr><tr><td colspan="2">المجموع 32 دينارا</td></tr></tbody></table>
  <p>${paragraph.replace('افتتح', 'وزار')}</p></article>`;

test('headings, lists, tables, links and bold words, from the right', async ({ tanqih, page: tab }) => {
  await tanqih.paste({ text: ' ', html: page });
  await tanqih.button('نزّل').click();
  const [download] = await Promise.all([tab.waitForEvent('download'), tab.getByRole('menuitem', { name: /Word/ }).click()]);
  expect(download.suggestedFilename()).toBe(`${title}.docx`);
  const buffer = readFileSync(await download.path());
  const mammoth = createRequire(import.meta.url)('mammoth') as { convertToHtml(input: { buffer: Buffer }): Promise<{ value: string; messages: { type: string; message: string }[] }> };
  const { value, messages } = await mammoth.convertToHtml({ buffer });
  expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
  expect(value).toContain(`<h1>${title}</h1>`);
  expect(value).toContain('<h2>شروط المشاركة في المعرض</h2>');
  expect(value).toContain('<a href="https://example.org/a?b=1&amp;c=2">موقع المعرض Dates 2024</a>');
  expect(value).toContain('<strong>كبير</strong> من الناس &amp; غيرهم.');
  expect(value).toMatch(/<ol><li>شرط أول[^<]*<\/li><li>شرط ثان[^<]*<\/li><\/ol><ul><li>صنف من التمور/);
  expect(value).toMatch(/<td rowspan="2"><p>تمر سكري<\/p><\/td><td><p>12 دينارا/);
  expect(value).toMatch(/<td colspan="2"><p>المجموع/);

  const parts = unzipSync(buffer);
  const of = (name: string) => new TextDecoder().decode(parts[name]);
  const document = of('word/document.xml');
  for (const [written] of document.matchAll(/<w:p>(?:(?!<\/w:p>).)+<\/w:p>/gs)) if (/\p{Script=Arabic}/u.test(written)) expect(written).toContain('<w:bidi/>');
  expect(document).toContain('<w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr><w:t xml:space="preserve">Dates 2024</w:t>');
  expect(document).toContain('<w:bidiVisual/>');
  expect(of('word/numbering.xml')).toContain('<w:start w:val="3"/>');
  expect(of('docProps/core.xml')).toContain(`<dc:title>${title}</dc:title>`);
  // The page itself opens what it has written.
  await tanqih.button('نص جديد').click();
  await tab.locator('input[type=file]').first().setInputFiles({ name: 'مقال.docx', mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', buffer });
  await tanqih.settled();
  await expect(tanqih.article.getByRole('heading', { name: title })).toBeVisible();
  await expect(tanqih.article).toContainText(last);
  await expect(tanqih.article.getByRole('cell', { name: '12 دينارا', exact: true })).toBeVisible();
});
