// SPDX-License-Identifier: MIT
// An article as the parts of a Word document (ECMA-376, WordprocessingML): headings, lists, tables, links, bold and italic
// words; each paragraph and table with its direction, which word processors do not take over from what stands around. Byte for
// byte what the command writes (core/src/output/word.cpp), which tests/cli/docx.test.mjs holds.
import type { Article, Block } from 'tanqih';

import { directionOf } from './direction.ts';
import { groupsOf, type Group } from './groups.ts';
import { drawnRows, rowOf } from './tables.ts';
import { titleOf } from './title.ts';
import type { ShownBlock } from './types.ts';

/** What of a page's own marks is kept. */
export interface KeptMarks { readonly links: boolean; readonly emphasis: boolean }

const office = 'http://schemas.openxmlformats.org/officeDocument/2006';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const types = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const main = `xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="${office}/relationships"`;

/** By name, in the order in which they stand in the archive. */
export function wordDocument(article: Article, kept: KeptMarks): { readonly name: string; readonly content: string }[] {
  const writer = new Writer(article, kept);
  const body = writer.body();
  const parts = ['styles', 'numbering'] as const;
  return [
    { name: '[Content_Types].xml', content: xml(`<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${types}.document.main+xml"/>${parts.map((part) => `<Override PartName="/word/${part}.xml" ContentType="${types}.${part}+xml"/>`).join('')}<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/></Types>`) },
    { name: '_rels/.rels', content: xml(`<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/relationships/officeDocument" Target="word/document.xml"/><Relationship Id="r2" Type="${packaged}/relationships/metadata/core-properties" Target="docProps/core.xml"/></Relationships>`) },
    { name: 'docProps/core.xml', content: xml(`<cp:coreProperties xmlns:cp="${packaged}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${escaped(titleOf(article))}</dc:title>${article.fields.byline === null ? '' : `<dc:creator>${escaped(article.fields.byline)}</dc:creator>`}<dc:language>ar</dc:language></cp:coreProperties>`) },
    { name: 'word/document.xml', content: xml(`<w:document ${main}><w:body>${body}<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1440" w:bottom="1440" w:left="1440" w:header="708" w:footer="708" w:gutter="0"/><w:bidi/></w:sectPr></w:body></w:document>`) },
    { name: 'word/_rels/document.xml.rels', content: xml(`<Relationships xmlns="${packaged}/relationships">${parts.map((part) => `<Relationship Id="${part}" Type="${office}/relationships/${part}" Target="${part}.xml"/>`).join('')}${writer.links.map((href, i) => `<Relationship Id="link${i}" Type="${office}/relationships/hyperlink" Target="${escaped(href)}" TargetMode="External"/>`).join('')}</Relationships>`) },
    { name: 'word/styles.xml', content: styles },
    { name: 'word/numbering.xml', content: writer.numbering() },
  ];
}

function xml(content: string): string {
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`;
}

/** XML has no way to write most control characters. */
function escaped(text: string): string {
  return text
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are meant
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '')
    .replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
}

const font = '<w:rFonts w:ascii="Calibri" w:hAnsi="Calibri" w:eastAsia="Calibri" w:cs="Arial"/>';
const heading = (id: string, name: string, level: number, size: number) =>
  `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="120"/><w:outlineLvl w:val="${level}"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`;
const styles = xml(`<w:styles ${main}><w:docDefaults><w:rPrDefault><w:rPr>${font}<w:sz w:val="24"/><w:szCs w:val="28"/><w:lang w:val="en-US" w:bidi="ar-SA"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="160" w:line="360" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>
<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>
${heading('Heading1', 'heading 1', 0, 40)}${heading('Heading2', 'heading 2', 1, 32)}
<w:style w:type="paragraph" w:styleId="ListParagraph"><w:name w:val="List Paragraph"/><w:basedOn w:val="Normal"/><w:qFormat/></w:style>
<w:style w:type="paragraph" w:styleId="Caption"><w:name w:val="caption"/><w:basedOn w:val="Normal"/><w:rPr><w:i/><w:iCs/></w:rPr></w:style>
<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>
<w:style w:type="table" w:styleId="TableGrid"><w:name w:val="Table Grid"/><w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((edge) => `<w:${edge} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`).join('')}</w:tblBorders></w:tblPr></w:style></w:styles>`);

const bullet = '• ';
/** What Word counts as the page does; other marks are text. */
const counted: Readonly<Record<string, string>> = {
  decimal: 'decimal', lower_alpha: 'lowerLetter', upper_alpha: 'upperLetter', lower_roman: 'lowerRoman', upper_roman: 'upperRoman', arabic_indic: 'hindiNumbers',
};
const deepest = 8;

class Writer {
  readonly links: string[] = [];
  /** Lists that count, each with its form and first number. The first list of all is the one with bullets. */
  private readonly counting: { readonly list: number; readonly form: string; readonly first: number; readonly level: number }[] = [];

  constructor(private readonly article: Article, private readonly kept: KeptMarks) {}

  body(): string {
    const blocks = new Map(this.article.blocks.map((block) => [block.begin, block]));
    const shown = this.article.blocks.filter(({ keep }) => keep).map((block): ShownBlock => ({
      ...block, by: 'label', mentions: [], cuts: [], mark: '', part: 0, offset: 0, original: null, row: rowOf(block),
    }));
    return groupsOf(shown).map((group) => this.group(group, blocks)).join('');
  }

  private group(group: Group, blocks: ReadonlyMap<number, Block>): string {
    if (group.type === 'removed') return '';
    if (group.type === 'kept') return this.paragraph(blocks.get(group.block.begin) as Block);
    const captions = group.blocks.filter(({ row }) => row?.part === 'caption').map(({ begin, text }) => this.line(blocks.get(begin) as Block, 0, text.length, '<w:pStyle w:val="Caption"/>'));
    const rows = drawnRows(group.blocks);
    const columns = Math.max(1, ...rows.map(({ cells }) => cells.reduce((sum, cell) => sum + cell.columns, 0)));
    /** By column: how many rows a cell above still reaches over, and how wide it is. */
    const reaching = new Map<number, { rows: number; columns: number }>();
    const written = rows.map(({ cells, isHead }) => {
      let html = '';
      let column = 0;
      const above = () => {
        for (let cell = reaching.get(column); cell && cell.rows > 0; cell = reaching.get(column)) {
          html += `<w:tc><w:tcPr>${cell.columns > 1 ? `<w:gridSpan w:val="${cell.columns}"/>` : ''}<w:vMerge/></w:tcPr><w:p/></w:tc>`;
          cell.rows -= 1;
          column += cell.columns;
        }
      };
      for (const cell of cells) {
        above();
        const texts = cell.texts.map(({ block, begin, end }) => this.line(blocks.get(block.begin) as Block, begin, end, '', cell.head));
        html += `<w:tc><w:tcPr>${cell.columns > 1 ? `<w:gridSpan w:val="${cell.columns}"/>` : ''}${cell.rows > 1 ? '<w:vMerge w:val="restart"/>' : ''}</w:tcPr>${texts.join('') || '<w:p><w:pPr><w:bidi/></w:pPr></w:p>'}</w:tc>`;
        reaching.set(column, { rows: cell.rows - 1, columns: cell.columns });
        column += cell.columns;
      }
      above();
      return `<w:tr>${isHead ? '<w:trPr><w:tblHeader/></w:trPr>' : ''}${html}</w:tr>`;
    });
    return `${captions.join('')}<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:bidiVisual/><w:tblW w:w="5000" w:type="pct"/></w:tblPr><w:tblGrid>${'<w:gridCol/>'.repeat(columns)}</w:tblGrid>${written.join('')}</w:tbl><w:p/>`;
  }

  private paragraph(block: Block): string {
    const { kind, shape, level, list, text } = block;
    const style = (id: string) => `<w:pStyle w:val="${id}"/>`;
    if (kind === 'title' || kind === 'subheading') return this.line(block, 0, text.length, style(kind === 'title' ? 'Heading1' : 'Heading2'));
    const brings = text.startsWith(bullet);
    if (shape !== 'list_item' && !brings) return this.line(block, 0, text.length, '');
    const depth = Math.min(deepest, Math.max(0, level - 1));
    const indent = `<w:ind w:left="${720 * (depth + 1)}"/>`;
    const number = (id: number) => `${style('ListParagraph')}<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${id}"/></w:numPr>`;
    if (list && !list.first) return this.line(block, 0, text.length, style('ListParagraph'), false, indent);
    if (brings || (list && list.style === 'bullet')) return this.line(block, brings ? bullet.length : 0, text.length, number(1));
    const form = list ? counted[list.style] : undefined;
    if (list && form && list.number !== null) return this.line(block, 0, text.length, number(this.numberOf(list.list, form, list.number, depth)));
    return this.line(block, 0, text.length, style('ListParagraph'), false, indent, list?.mark ? `${list.mark} ` : '');
  }

  /** Which list of the document a list of the page is. */
  private numberOf(list: number, form: string, first: number, level: number): number {
    const known = this.counting.findIndex((one) => one.list === list);
    if (known < 0) this.counting.push({ list, form, first, level });
    return (known < 0 ? this.counting.length - 1 : known) + 2;
  }

  numbering(): string {
    const levels = (form: string, text: (level: number) => string, start: (level: number) => number) => Array.from({ length: deepest + 1 }, (_, level) =>
      `<w:lvl w:ilvl="${level}"><w:start w:val="${start(level)}"/><w:numFmt w:val="${form}"/><w:lvlText w:val="${text(level)}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${720 * (level + 1)}" w:hanging="360"/></w:pPr></w:lvl>`).join('');
    const lists = [
      levels('bullet', () => '•', () => 1),
      ...this.counting.map(({ form, first, level: of }) => levels(form, (level) => `%${level + 1}.`, (level) => (level === of ? first : 1))),
    ];
    return xml(`<w:numbering ${main}>${lists.map((list, i) => `<w:abstractNum w:abstractNumId="${i}"><w:multiLevelType w:val="hybridMultilevel"/>${list}</w:abstractNum>`).join('')}${lists.map((_, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i}"/></w:num>`).join('')}</w:numbering>`);
  }

  /** A paragraph of a stretch of a block's text. */
  private line(block: Block, begin: number, end: number, properties: string, bold = false, indent = '', before = ''): string {
    const rightToLeft = directionOf(block.text.slice(begin, end)) !== 'ltr';
    return `<w:p><w:pPr>${properties}${rightToLeft ? '<w:bidi/>' : ''}${indent}</w:pPr>${runs(before, rightToLeft, '')}${this.marked(block, begin, end, rightToLeft, bold)}</w:p>`;
  }

  private marked(block: Block, begin: number, end: number, rightToLeft: boolean, bold: boolean): string {
    const heading = block.kind === 'title' || block.kind === 'subheading'; // bold by itself
    const isKept = ({ kind }: { readonly kind: string }) => {
      if (kind === 'link') return this.kept.links;
      return kind === 'superscript' || kind === 'subscript' || (this.kept.emphasis && !(heading && kind === 'strong'));
    };
    const marks = (block.inlines ?? []).filter(isKept);
    const edges = [...new Set([begin, end, ...marks.flatMap((mark) => [mark.begin, mark.end])])].filter((at) => at >= begin && at <= end).sort((a, b) => a - b);
    return edges.slice(0, -1).map((from, i) => {
      const to = edges[i + 1] ?? end;
      const over = marks.filter((mark) => mark.begin <= from && mark.end >= to);
      const has = (kind: string) => over.some((mark) => mark.kind === kind);
      const link = over.find(({ kind, href }) => kind === 'link' && href !== undefined)?.href;
      const properties = `${link === undefined ? '' : '<w:rStyle w:val="Hyperlink"/>'}${bold || has('strong') ? '<w:b/><w:bCs/>' : ''}${has('emphasis') ? '<w:i/><w:iCs/>' : ''}${has('superscript') ? '<w:vertAlign w:val="superscript"/>' : has('subscript') ? '<w:vertAlign w:val="subscript"/>' : ''}`;
      const written = runs(block.text.slice(from, to), rightToLeft, properties);
      if (link === undefined) return written;
      return `<w:hyperlink r:id="link${this.links.push(link) - 1}">${written}</w:hyperlink>`;
    }).join('');
  }
}

/** Words of Latin letters, which in a paragraph from the right are runs of their own. */
const latin = /[A-Za-z](?:[\w .,:;/@&'+-]*\w)?/g;

function runs(text: string, rightToLeft: boolean, properties: string): string {
  const run = (some: string, turned: boolean) => some === '' ? '' : `<w:r><w:rPr>${properties}${turned ? '<w:rtl/>' : ''}</w:rPr><w:t xml:space="preserve">${escaped(some)}</w:t></w:r>`;
  if (!rightToLeft) return run(text, false);
  let written = '';
  let done = 0;
  for (const { 0: word, index } of text.matchAll(latin)) {
    written += run(text.slice(done, index), true) + run(word, false);
    done = index + word.length;
  }
  return written + run(text.slice(done), true);
}
