// SPDX-License-Identifier: MIT
// The core's HTML, which is an <article>, as a page of its own.

const style = `:root { color-scheme: light dark }
body { max-width: 38rem; margin: 2rem auto; padding: 0 1rem; font: 1.1875rem/1.9 "Segoe UI", "SF Arabic", "Geeza Pro", "Noto Sans Arabic", system-ui, sans-serif }
h1, h2 { line-height: 1.5 }
table { border-collapse: collapse }
th, td { padding: .375rem .75rem; border: 1px solid #8886; text-align: start; vertical-align: top }
img { max-width: 100%; height: auto }
@media print { body { max-width: none; margin: 0; padding: 0; font-size: 12pt } }`;

export function pageOf(article: string, title: string): string {
  const escaped = title.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);
  return `<!doctype html>
<html lang="ar" dir="rtl">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped}</title>
<style>
${style}
</style>
${article}</html>
`;
}

/** A name for a file: the first words of a title, without what a file system minds. */
export function fileName(title: string): string {
  const name = title
    .replace(/[\p{C}\\/:*?"<>|.…]/gu, ' ')
    .trim()
    .split(/\s+/)
    .slice(0, 8)
    .join(' ')
    .slice(0, 80);
  return name === '' ? 'tanqih' : name;
}
