// Of the font only what Arabic news is written in: its letters, marks and digits, in the weights that the page uses.
// Another letter comes from the system's fonts.
import subset from 'subset-font';

const letters = [
  [0x060c, 0x060c], [0x061b, 0x061b], [0x061f, 0x061f], [0x0621, 0x063a], [0x0640, 0x0652], [0x0660, 0x066c],
  [0x0670, 0x0671], [0x067e, 0x067e], [0x0686, 0x0686], [0x06a4, 0x06a4], [0x06a9, 0x06a9], [0x06af, 0x06af],
  [0x06cc, 0x06cc],
];
const weights = { min: 400, max: 800 };

const text = letters
  .flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)))
  .join('');

/** A plugin of Vite: cuts the fonts of the bundle down. */
export const subsetFonts = {
  name: 'subset-fonts',
  async generateBundle(_, bundle) {
    for (const [name, part] of Object.entries(bundle))
      if (name.endsWith('.woff2'))
        part.source = await subset(Buffer.from(part.source), text, { targetFormat: 'woff2', variationAxes: { wght: weights } });
  },
};
