// SPDX-License-Identifier: MIT
let known: boolean | undefined;

/** Whether letters of two elements beside each other join as those of one do. Only WebKit is asked: it costs a layout. */
export function joinsAcrossElements(): boolean {
  known ??= !navigator.vendor.startsWith('Apple') || sameWidth();
  return known;
}

function sameWidth(): boolean {
  const [apart, whole] = [['ب', 'ل'], ['بل']].map((texts) => {
    const line = document.createElement('span');
    line.style.cssText = 'position:absolute;visibility:hidden;font-size:100px';
    line.append(...texts.map((text) => {
      const part = document.createElement('span');
      part.textContent = text;
      return part;
    }));
    document.body.append(line);
    const { width } = line.getBoundingClientRect();
    line.remove();
    return width;
  });
  return Math.abs((apart ?? 0) - (whole ?? 0)) < 1;
}
