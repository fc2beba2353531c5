// SPDX-License-Identifier: MIT
// Of the fonts only what Arabic news is written in: its letters and marks, the digits and the punctuation of both scripts, in
// the weights that the page uses. Another letter comes from the system's fonts.
import { createHash } from 'node:crypto';
import path from 'node:path';

import subset from 'subset-font';

const letters = [
  [0x060c, 0x060c], [0x061b, 0x061b], [0x061f, 0x061f], [0x0621, 0x063a], [0x0640, 0x0652], [0x0660, 0x066c],
  [0x0670, 0x0671], [0x067e, 0x067e], [0x0686, 0x0686], [0x06a4, 0x06a4], [0x06a9, 0x06a9], [0x06af, 0x06af],
  [0x06cc, 0x06cc],
];
/** Digits and punctuation, which have a file of their own (style/font.css). */
const marks = [
  [0x0020, 0x0022], [0x0025, 0x0025], [0x0027, 0x0029], [0x002b, 0x003b], [0x003f, 0x003f], [0x00a0, 0x00a0], [0x00ab, 0x00ab], [0x00bb, 0x00bb],
  [0x2013, 0x2014], [0x2018, 0x2019], [0x201c, 0x201d], [0x2026, 0x2026],
];
const weights = { min: 400, max: 700 };

const textOf = (ranges) => ranges
  .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)))
  .join('');

/** A plugin of Vite: cuts the fonts of the bundle down, and names them by what is left in them. */
export const subsetFonts = {
  name: 'subset-fonts',
  async generateBundle(_, bundle) {
    for (const [name, part] of Object.entries(bundle)) {
      if (!name.endsWith('.woff2')) continue;
      const isLatin = name.includes('-latin-');
      // What a feature would put in the place of a digit is left out; Arabic letters are nothing without theirs.
      const source = await subset(Buffer.from(part.source), textOf(isLatin ? marks : letters), { targetFormat: 'woff2', variationAxes: { wght: weights }, noLayoutClosure: isLatin });
      const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
      const fileName = name.replace(/[^-]*(?=\.woff2$)/, hash);
      delete bundle[name];
      this.emitFile({ type: 'asset', fileName, source });
      for (const sheet of Object.values(bundle))
        if (sheet.fileName.endsWith('.css')) sheet.source = String(sheet.source).replaceAll(path.basename(name), path.basename(fileName));
    }
  },
};
