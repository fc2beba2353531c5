// SPDX-License-Identifier: MIT
// Documents as files; loaded with the other lazy views.
import type { Article } from 'tanqih';

import { annotationsOf } from '../article/annotations.ts';
import { archiveOf } from '../article/archive.ts';
import { fileTypes, formats, type Format, type RenderedFormat } from '../article/export_formats.ts';
import { frontMatter } from '../article/front_matter.ts';
import { fileName, pageOf } from '../article/page.ts';
import { titleOf } from '../article/title.ts';
import { wordDocument, type KeptMarks } from '../article/word_document.ts';
import { saveFile } from '../browser/save.ts';
import { csvOf } from '../words/csv.ts';
import type { Words } from '../words/language.ts';

export type Render = (format: RenderedFormat) => Promise<string>;

/** @param title `titleOf` the document, whose name the file gets */
export async function saveAs(format: Format, title: string, render: Render, marks: KeptMarks, words: Words): Promise<void> {
  const { end, type } = fileTypes[format];
  const content = await contentOf(format, title, renderedOnce(render), marks, words);
  saveFile(`${fileName(title)}.${end}`, new Blob([content], { type: typeof content === 'string' ? `${type};charset=utf-8` : type }));
}

/** Every document in every form, as one archive. @param named what a document was called when it came: the name of its file; null: it had none */
export async function saveAll(documents: readonly { readonly named: string | null; readonly render: Render }[], marks: KeptMarks, words: Words): Promise<void> {
  const files: { name: string; content: string | Uint8Array<ArrayBuffer> }[] = [];
  for (const document of documents) {
    const render = renderedOnce(document.render);
    const title = titleOf(await articleOf(render));
    const name = fileName(document.named?.replace(/\.\w+$/, '') ?? title);
    for (const format of formats)
      files.push({ name: `${name}.${fileTypes[format].end}`, content: await contentOf(format, title, render, marks, words) });
  }
  saveFile('tanqih.zip', await archiveOf(files));
}

/** Each rendering is an analysis of the whole text, and several forms are made from the JSON. */
function renderedOnce(render: Render): Render {
  const known = new Map<RenderedFormat, Promise<string>>();
  return (format) => {
    const text = known.get(format) ?? render(format);
    known.set(format, text);
    return text;
  };
}

async function articleOf(render: Render): Promise<Article> {
  return JSON.parse(await render('json')) as Article;
}

async function contentOf(format: Format, title: string, render: Render, marks: KeptMarks, words: Words): Promise<string | Uint8Array<ArrayBuffer>> {
  switch (format) {
    case 'html':
      return pageOf(await render('html'), title);
    case 'markdown':
      return frontMatter(await articleOf(render)) + await render('markdown');
    case 'docx':
      return new Uint8Array(await (await archiveOf(wordDocument(await articleOf(render), marks))).arrayBuffer());
    case 'annotations':
      return `${JSON.stringify(annotationsOf(await articleOf(render), newId), null, 2)}\n`;
    case 'csv':
      return csvOf((await articleOf(render)).entities, words);
    default:
      return render(format);
  }
}

/** A random UUID (RFC 9562, version 4); `crypto.randomUUID` is not there where the page is served without TLS. */
function newId(): string {
  const bytes = [...crypto.getRandomValues(new Uint8Array(16))].map((byte, i) => {
    if (i === 6) return (byte & 0x0f) | 0x40;
    return i === 8 ? (byte & 0x3f) | 0x80 : byte;
  });
  return bytes.map((byte) => byte.toString(16).padStart(2, '0')).join('').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
