// SPDX-License-Identifier: MIT
// Leaves out of pdf.js what no text comes from: forms of XFA, which are read only where a page asks for them, with the widths of
// the fonts that they lay out, and the decoder of Brotli with its dictionary, a filter that PDF does not have yet. pdf.js is
// one file of many, each behind a line with its path: those are cut out, and the build ends where something that they
// define is used still.

const unused = /^\.\/(?:src\/core\/xfa\/|src\/core\/xfa_fonts|src\/core\/(?:calibri|helvetica|myriadpro|segoeui)_factors|src\/core\/liberationsans_widths|external\/brotli\/)/;

/** What uses them, and what stands in its place. */
const uses = [
  ['BrotliDecode(new Int8Array(', '(() => { throw new FormatError("Brotli is not read"); })(new Int8Array('],
  ['data ? new XFAFactory(data) : null', 'null'],
  ['XFAFactory.getRichTextAsHtml(dict.get("RC"))', 'null'],
  ['XFAFactory.getRichTextAsHtml(parentItem.get("RC"))', 'null'],
  ['getXfaFontName(fontName.name)', 'null'],
  ['getXfaFontDict(fontName.name)', 'null'],
  ['getXfaFontName(`', '((_) => null)(`'],
  ['getXfaFontDict(name)', 'null'],
];

/** For Vite. */
export const pdfjsParts = {
  name: 'pdfjs-parts',
  transform(code, id) {
    if (!/\/pdfjs-dist\/legacy\/build\/pdf\.worker\.mjs$/.test(id)) return null;
    const [head, ...files] = code.split(/^;\/\/ (?=\.\/)/m);
    const isUnused = (file) => unused.test(file);
    const left = uses.reduce((changed, [from, to]) => {
      if (changed.split(from).length !== 2) throw new Error(`pdfjs_parts: pdf.js has changed at ${from}`);
      return changed.replace(from, to);
    }, [head, ...files.filter((file) => !isUnused(file))].join(';// '));
    for (const file of files.filter(isUnused))
      for (const [, name] of file.matchAll(/^(?:async )?(?:class|const|let|var|function\*?) (\w+)/gm))
        if (isUsed(left, name)) throw new Error(`pdfjs_parts: ${name} of ${file.split('\n', 1)[0]} is used still.`);
    return left;
  },
};

/** Whether it is called or made; short names are those of parameters, too. */
function isUsed(code, name) {
  return name.length > 7 && new RegExp(`(?:[=(,!?:]|return|new|await)\\s*${name}\\(`).test(code);
}
