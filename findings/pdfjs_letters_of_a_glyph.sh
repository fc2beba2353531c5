#!/usr/bin/env bash
# SPDX-License-Identifier: MIT
# pdf.js: لا comes out as ال where one glyph stands for both letters, and only there.
#
# Software    pdfjs-dist 5.6.205 (npm)
# Behaviour   Fonts draw lam and alef as one glyph, and most files say that it stands for U+0644 U+0627 (those of WeasyPrint
#             and fpdf2 do). pdf.js takes the letters of a line of Arabic from left to right, and turns the line around; the
#             two letters of the glyph are in their order already, and are turned with it: «خلال» becomes «خالل», «الأول» «األول». With the
#             one character U+FEFB in the place of the two it is right. Older pdf.js turned such a glyph's letters first (reverseIfRtl).
# Why it matters here   web/pdfjs_letters.mjs gives such glyphs turned, so that they come out right: words in order of a WeasyPrint
#             file .78 without, 1.00 with it. The repair lam_alef mends most of what is copied from Firefox.
# Seen        2026-11-30, output of this script:
#               one glyph for two letters: هال
#               one glyph for U+FEFB: هﻻ
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

/** The text of a page that draws the glyphs A (لا) and B (ه) from left to right. */
async function textWith(lamAlef) {
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 400] /Contents 4 0 R /Resources << /Font << /F 5 0 R >> >> >>',
    stream('BT /F 12 Tf 50 300 Td (AB) Tj ET'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Courier /ToUnicode 6 0 R >>',
    stream(`/CIDInit /ProcSet findresource begin begincmap 1 begincodespacerange <00> <FF> endcodespacerange 2 beginbfchar <41> <${lamAlef}> <42> <0647> endbfchar endcmap`),
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
  return items.map(({ str }) => str).join('');
}
console.log(`one glyph for two letters: ${await textWith('06440627')}`);
console.log(`one glyph for U+FEFB: ${await textWith('FEFB')}`);
JS
told=$(node text.mjs 2>/dev/null)
echo "$told"
grep -q 'letters: هال$' <<< "$told" || { echo "pdf.js gives the letters of a glyph in their order now"; exit 1; }
grep -q 'FEFB: هﻻ$' <<< "$told" || { echo "pdf.js turns U+FEFB apart now"; exit 1; }
