// SPDX-License-Identifier: MIT
// Of the font only what Arabic news is written in: its letters, marks and digits, in the weights that the page uses.
// Another letter comes from the system's fonts.
import { createHash } from 'node:crypto';
import path from 'node:path';

import subset from 'subset-font';

const letters = [
  [0x060c, 0x060c], [0x061b, 0x061b], [0x061f, 0x061f], [0x0621, 0x063a], [0x0640, 0x0652], [0x0660, 0x066c],
  [0x0670, 0x0671], [0x067e, 0x067e], [0x0686, 0x0686], [0x06a4, 0x06a4], [0x06a9, 0x06a9], [0x06af, 0x06af],
  [0x06cc, 0x06cc],
];
const weights = { min: 400, max: 700 };

const text = letters
  .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)))
  .join('');

/** A plugin of Vite: cuts the fonts of the bundle down, and names them by what is left in them. */
export const subsetFonts = {
  name: 'subset-fonts',
  async generateBundle(_, bundle) {
    for (const [name, part] of Object.entries(bundle)) {
      if (!name.endsWith('.woff2')) continue;
      const source = await subset(Buffer.from(part.source), text, { targetFormat: 'woff2', variationAxes: { wght: weights } });
      const hash = createHash('sha256').update(source).digest('hex').slice(0, 8);
      const fileName = name.replace(/[^-]*(?=\.woff2$)/, hash);
      delete bundle[name];
      this.emitFile({ type: 'asset', fileName, source });
      for (const sheet of Object.values(bundle))
        if (sheet.fileName.endsWith('.css')) sheet.source = String(sheet.source).replaceAll(path.basename(name), path.basename(fileName));
    }
  },
};
