// SPDX-License-Identifier: MIT
// The core's HTML, which is an <article>, as a page of its own.
export function pageOf(article: string, title: string): string {
  const escaped = title.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
  return `<!doctype html>\n<html lang="ar" dir="rtl">\n<meta charset="utf-8">\n<title>${escaped}</title>\n${article}</html>\n`;
}

/** A name for a file: the first words of the article, without what a file system minds. */
export function fileName(clean: string): string {
  const words = clean.split('\n', 1)[0] ?? '';
  const name = words
    .replace(/[\p{C}\\/:*?"<>|.]/gu, ' ')
    .trim()
    .split(/\s+/)
    .slice(0, 8)
    .join(' ')
    .slice(0, 80);
  return name === '' ? 'tanqih' : name;
}
