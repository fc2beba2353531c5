// SPDX-License-Identifier: MIT
// Three places of pdf.js, for the letters that a file has and pdf.js does not tell (findings/ shows the first two):
//   - ActualText, in which a file spells the glyphs that have no letter of their own: so Chromium writes fonts that draw
//     the dots of letters apart, as Noto Naskh Arabic. Its marks of content get it as a member.
//   - a glyph of several letters, as لا: pdf.js takes the letters of a line from the left and turns the line, and so
//     turns these two, too. They are given turned.
//   - the width from which a gap is a space, a tenth of the font's size: Amiri sets ر and ي as wide apart within a word, and a
//     justified line of TeX has two tenths between words. A space that the file itself has counts whatever its width.
// Each must be there once; a newer pdf.js that has changed there ends the build.

const changes = [
  [
    `id: Number.isInteger(mcid) ? \`\${self.idFactory.getPageObjId()}_mc\${mcid}\` : null,`,
    `$&
                actualText: args[1] instanceof Dict && typeof args[1].get("ActualText") === "string" ? stringToPDFString(args[1].get("ActualText")) : null,`,
  ],
  [
    'const glyphUnicode = glyph.unicode;',
    'const glyphUnicode = /^[\\u0590-\\u08FF]{2,}$/.test(glyph.unicode) ? [...glyph.unicode].reverse().join("") : glyph.unicode;',
  ],
  ['const TRACKING_SPACE_FACTOR = 0.102;', 'const TRACKING_SPACE_FACTOR = 0.13;'],
  ['const SPACE_IN_FLOW_MIN_FACTOR = 0.102;', 'const SPACE_IN_FLOW_MIN_FACTOR = 0.13;'],
];

/** For Vite. */
export const pdfjsLetters = {
  name: 'pdfjs-letters',
  transform(code, id) {
    if (!/\/pdfjs-dist\/legacy\/build\/pdf\.worker\.mjs$/.test(id)) return null;
    return changes.reduce((changed, [from, to]) => {
      if (changed.split(from).length !== 2) throw new Error(`pdfjs_letters: pdf.js has changed at ${from}`);
      return changed.replace(from, to);
    }, code);
  },
};
