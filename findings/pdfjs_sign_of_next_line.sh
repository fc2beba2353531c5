#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# pdf.js: a vowel sign that is the first drawn of a line belongs to the line before, for it.
#
# Software    pdfjs-dist 5.6.205 (npm)
# Behaviour   A line of Arabic that ends in tanween, «… مجاناً», is drawn from the left: the sign is its first glyph, ahead of the alef. Of each
#             glyph pdf.js asks whether a new line begins with it; of one that is a combining mark (Mn) it does not ask. So the sign
#             is the last letter of the line above, and since that line is then turned around, it comes first of all: a line
#             of text begins with a sign without a letter, and the word that has lost it stands a line below. The place of the item tells nothing of it.
# Why it matters here   documents/pdf/pieces.ts hands signs at the head of a piece on to the piece that is drawn next.
# Seen        2026-11-30, output of this script:
#               "ًهه" "باب"
# Fails       (1) when this is no longer so; (2) without node, npm or the registry.
set -euo pipefail
for tool in node npm; do
  command -v "$tool" >/dev/null || { echo "no $tool on the path" >&2; exit 2; }
done
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"
npm install --silent --no-audit --no-fund --ignore-scripts --omit=optional --prefix . pdfjs-dist@5.6.205 >/dev/null 2>&1 || { echo "the registry has no pdfjs-dist 5.6.205" >&2; exit 2; }
cat > text.mjs <<'JS'
// For drawing alone, which is not asked for.
globalThis.DOMMatrix = class {};
const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');

const stream = (data) => `<< /Length ${data.length} >>\nstream\n${data}\nendstream`;
// A is heh, B beh, C alef, D fathatan; of the second line, «باباً» without its last alef, the sign is drawn first.
const objects = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
  stream('BT /F 12 Tf 50 300 Td (AA) Tj 0 -20 Td (D) Tj (BCB) Tj ET'),
  '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode 6 0 R >>',
  stream('/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 4 beginbfchar <41> <0647> <42> <0628> <43> <0627> <44> <064B> endbfchar endcmap'),
];
let pdf = '%PDF-1.7\n';
const places = objects.map((object, i) => {
  const at = pdf.length;
  pdf += `${i + 1} 0 obj\n${object}\nendobj\n`;
  return at;
});
const begin = pdf.length;
pdf += `xref\n0 7\n0000000000 65535 f \n${places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')}trailer\n<< /Size 7 /Root 1 0 R >>\nstartxref\n${begin}\n%%EOF\n`;
const document = await getDocument({ data: new TextEncoder().encode(pdf), verbosity: 0 }).promise;
const { items } = await (await document.getPage(1)).getTextContent({ disableNormalization: true });
console.log(items.filter(({ str }) => str.trim()).map(({ str }) => JSON.stringify(str)).join(' '));
JS
told=$(node text.mjs 2>/dev/null)
echo "$told"
[ "$told" = '"ًهه" "باب"' ] || { echo "pdf.js asks of a sign too, whether a line begins with it"; exit 1; }
