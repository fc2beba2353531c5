// SPDX-License-Identifier: MIT
// The training documents (training/layouts) as a reader has them: the paste, and the page behind it.
import fs from 'node:fs';

const folder = new URL('../../training/layouts/', import.meta.url);
/** What stays open for the next line of the same outer tags; any other tag is the line's own. */
const containers = new Set(['article', 'aside', 'blockquote', 'div', 'figure', 'footer', 'form', 'header', 'main', 'nav', 'ol', 'section', 'table', 'ul']);
const escapes = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
const escaped = (text) => text.replace(/[&<>]/g, (mark) => escapes[mark]);

function htmlOf(lines) {
  const open = [];
  let html = '';
  const closeTo = (depth) => {
    while (open.length > depth) html += `</${open.pop()}>\n`;
  };
  for (const { markup, text } of lines) {
    const tags = markup.split(' ');
    let own = tags.length;
    while (own > 0 && !containers.has(tags[own - 1])) own -= 1;
    if (own === tags.length) own -= 1; // a bare div holds this line alone
    let shared = 0;
    while (shared < own && open[shared] === tags[shared]) shared += 1;
    closeTo(shared);
    for (; open.length < own;) {
      open.push(tags[open.length]);
      html += `<${open.at(-1)}>\n`;
    }
    const around = tags.slice(own);
    const starts = around.map((tag) => (tag === 'a' ? '<a href="/page">' : `<${tag}>`)).join('');
    html += `${starts}${escaped(text)}${around.reverse().map((tag) => `</${tag}>`).join('')}\n`;
  }
  closeTo(0);
  const title = escaped(lines.find(({ kind }) => kind === 'title')?.text ?? 'صفحة');
  return `<!doctype html>\n<html lang="ar" dir="rtl">\n<head>\n<meta charset="utf-8">\n<title>${title}</title>\n</head>\n<body>\n${html}</body>\n</html>\n`;
}

/** @returns {{text: string, html: string}[]} */
export function pages() {
  return fs.readdirSync(folder).filter((name) => name.endsWith('.tsv')).sort().map((name) => {
    const rows = fs.readFileSync(new URL(name, folder), 'utf8').replace(/[⟦⟧]/g, '').split('\n').slice(1, -1);
    const lines = rows.map((row) => {
      const [kind, markup, ...cells] = row.split('\t');
      return { kind, markup, text: cells.join('\t') };
    });
    return { text: lines.map(({ text }) => text).join('\n'), html: htmlOf(lines.filter(({ text }) => text !== '')) };
  });
}
