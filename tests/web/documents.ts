// SPDX-License-Identifier: MIT
// Word and PDF files, made for the tests.
import { readFileSync } from 'node:fs';
import path from 'node:path';

import type { Page } from '@playwright/test';
import { strToU8, zipSync } from 'fflate';

/** A report of some length with what is hard in a PDF: numbers, Latin words, brackets, guillemets, marks, lam-alef. */
export const title = 'مجلس البلدية يقر خطة لإنارة 340 شارعا بالطاقة الشمسية';
export const paragraphs = [
  'أقرّ مجلس بلدية الواحة، مساء الاثنين 14 نيسان/أبريل 2025، خطة لإنارة 340 شارعاً بألواح الطاقة الشمسية (نحو ثلث شوارع المدينة)، بكلفة تصل إلى 2.6 مليون دينار على ثلاث سنوات، وقال إن الأعمال تبدأ في الأحياء الشرقية قبل نهاية الصيف.',
  'وقالت رئيسة المجلس هالة النمراوي للصحافيين إن الخطة لا تحمّل السكان أي رسوم جديدة، لافتةً إلى أن شركة Green Light ستركّب الألواح مجاناً في 25 مدرسة. وأضافت: "الأولوية للأحياء التي لا تصلها الإنارة ليلاً"، مؤكدةً أن الصيانة ستكون على عاتق البلدية.',
  'ورأى المهندس سامر الديري من جمعية «ضوء الأحياء» أن الخطة تخفض فاتورة الكهرباء 18.5% في عامها الأول، وأن الألواح التي رُكّبت في ٧ شوارع خلال التجربة لم تتعطل إلا مرتين منذ كانون الثاني ٢٠٢٣.',
  'وكان المجلس قد أجّل التصويت مرتين بسبب خلافات على مواقع الأعمدة، فيما طالب الأهالي بإشراكهم في اختيار الشوارع التي تبدأ بها الأعمال. ولا تزال الاعتراضات قائمة في حي الصنوبر، حيث جمع السكان نحو 600 توقيع على عريضة رُفعت إلى المحافظ.',
];

const font = (file: string) => readFileSync(path.resolve(import.meta.dirname, '../../node_modules/@fontsource-variable/vazirmatn/files', file)).toString('base64');

/** The page's own font, so that a test does not hang on those of a machine. */
const face = ['arabic', 'latin'].map((part) => `@font-face { font-family: V${part}; src: url(data:font/woff2;base64,${font(`vazirmatn-${part}-wght-normal.woff2`)}); }`).join('');

export interface Setting {
  readonly css?: string;
  readonly body?: string;
  /** A head and a foot on each page. */
  readonly furniture?: boolean;
}

/** A PDF as Chromium prints one. */
export async function pdfOf(page: Page, { css = '', body = bodyOf(paragraphs), furniture = false }: Setting = {}): Promise<Buffer> {
  const printer = await page.context().newPage();
  await printer.setContent(`<!doctype html><html lang="ar" dir="rtl"><style>${face} body { font-family: Varabic, Vlatin; font-size: 12pt; line-height: 1.6; } h1 { font-size: 18pt; } ${css}</style>${body}`);
  await printer.evaluate(() => document.fonts.ready);
  const line = (words: string) => `<div style="font-size: 9px; width: 100%; text-align: center" dir="rtl">${words}</div>`;
  const pdf = await printer.pdf({
    format: 'A4',
    margin: { top: '2.5cm', bottom: '2.5cm', left: '2cm', right: '2cm' },
    ...(furniture && {
      displayHeaderFooter: true,
      headerTemplate: line('جريدة الواحة الأسبوعية - العدد 218'),
      footerTemplate: line('الصفحة <span class="pageNumber"></span> من <span class="totalPages"></span>'),
    }),
  });
  await printer.close();
  return pdf;
}

export function bodyOf(some: readonly string[]): string {
  return `<h1>${title}</h1>${some.map((one) => `<p>${one}</p>`).join('')}`;
}

/** A Word document with this in its body, and these as its other parts. @param main how the part of the body is called */
export function docxOf(body: string, parts: Readonly<Record<string, string>> = {}, main = 'document'): Buffer {
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  const xml = (content: string) => strToU8(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`);
  const office = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
  const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const names = Object.keys(parts);
  return Buffer.from(zipSync({
    '[Content_Types].xml': xml(`<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/${main}.xml" ContentType="${office}.document.main+xml"/>${names.map((name) => `<Override PartName="/word/${name}.xml" ContentType="${office}.${name}+xml"/>`).join('')}</Types>`),
    '_rels/.rels': xml(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="${relation}/officeDocument" Target="word/${main}.xml"/></Relationships>`),
    [`word/_rels/${main}.xml.rels`]: xml(`<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${names.map((name, i) => `<Relationship Id="r${i + 1}" Type="${relation}/${name}" Target="${name}.xml"/>`).join('')}</Relationships>`),
    [`word/${main}.xml`]: xml(`<w:document ${w}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(parts).map(([name, content]) => [`word/${name}.xml`, xml(content.replace(/^<w:\w+/, (begin) => `${begin} ${w}`))])),
  }));
}

export const run = (text: string) => `<w:r><w:rPr><w:rtl/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
export const paragraphOf = (content: string, properties = '') => `<w:p><w:pPr><w:bidi/>${properties}</w:pPr>${content}</w:p>`;
export const paragraphsOf = (texts: readonly string[]) => texts.map((text) => paragraphOf(run(text))).join('');

/** A PDF of one page in a font whose glyphs stand for these letters, as `content` draws them; and what is told of how it is locked. */
export function barePdf({ content = '', letters = {}, encrypt = '' }: { content?: string; letters?: Readonly<Record<string, string>>; encrypt?: string } = {}): Buffer {
  const hex = (text: string, digits: number) => Array.from({ length: text.length }, (_, i) => text.charCodeAt(i).toString(16).padStart(digits, '0')).join('');
  const stream = (data: string) => `<< /Length ${data.length} >>\nstream\n${data}\nendstream`;
  const known = Object.entries(letters);
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    stream(`BT /F 12 Tf 50 300 Td ${content} ET`),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode 6 0 R >>',
    stream(`/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange ${known.length} beginbfchar ${known.map(([glyph, text]) => `<${hex(glyph, 2)}> <${hex(text, 4)}>`).join(' ')} endbfchar endcmap`),
    ...(encrypt === '' ? [] : [encrypt]),
  ];
  let pdf = '%PDF-1.4\n';
  const places = objects.map((object, i) => {
    const at = pdf.length;
    pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
    return at;
  });
  const table = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('');
  const begin = pdf.length;
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R`;
  pdf += `${encrypt === '' ? '' : ` /Encrypt ${objects.length} 0 R /ID [<00112233445566778899AABBCCDDEEFF> <00112233445566778899AABBCCDDEEFF>]`} >>\nstartxref\n${begin}\n%%EOF\n`;
  return Buffer.from(pdf, 'latin1');
}

/** Its keys are those of no password that anybody knows. */
export const lockedPdf = () => barePdf({ encrypt: `<< /Filter /Standard /V 1 /R 2 /P -44 /O <${'4F'.repeat(32)}> /U <${'55'.repeat(32)}> >>` });
