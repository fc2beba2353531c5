#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# pdf.js: letters that a PDF spells in ActualText are not in its text; of Arabic from Chromium that can be most of them.
#
# Software    pdfjs-dist 5.6.205 (npm); Chromium 156 writes such files
# Behaviour   A font may draw a letter in parts: Noto Naskh and Noto Kufi Arabic of today have one body for ب ت ث ن ي and the dots as
#             glyphs of their own, none of which has a letter. Chromium's "Save as PDF" then spells each letter beside its glyphs:
#             /Span <</ActualText <FEFF0628>>> BDC … EMC, as the PDF standard says (14.9.4). getTextContent leaves that out, with
#             includeMarkedContent too: the body and the dots come as U+0000, and in an article 84 of 100 words are none. poppler reads it.
# Why it matters here   web/pdfjs_letters.mjs has pdf.js tell ActualText; documents/pdf/pieces.ts puts it in the place of its glyphs.
# Seen        2026-11-30, output of this script:
#               glyphs of no letter, spelled as ب: "\u0000" in 2 pieces, no mark has the letter
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
const objects = [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
  stream('BT /F 12 Tf 50 300 Td /Span << /ActualText <FEFF0628> >> BDC (A) Tj 0 -3 Td (B) Tj EMC ET'),
  '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode 6 0 R >>',
  stream('/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <41> <0000> <42> <0000> endbfchar endcmap'),
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
const { items } = await (await document.getPage(1)).getTextContent({ includeMarkedContent: true });
const pieces = items.filter(({ str }) => str);
const told = JSON.stringify(items).includes('ب') ? 'a mark has it' : 'no mark has the letter';
console.log(`glyphs of no letter, spelled as ب: ${[...new Set(pieces.map(({ str }) => JSON.stringify(str)))].join(' ')} in ${pieces.length} pieces, ${told}`);
JS
told=$(node text.mjs 2>/dev/null)
echo "$told"
grep -q '"\\u0000" in [12] piece.*no mark has the letter' <<< "$told" || { echo "pdf.js tells ActualText now"; exit 1; }
