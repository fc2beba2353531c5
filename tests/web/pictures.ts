// SPDX-License-Identifier: MIT
// Pictures compared as a person would: by pixels that are plainly another.
import type { Page } from '@playwright/test';

/** Of 255; below it lies what anti-aliasing makes of a glyph that begins a sixty-fourth of a pixel elsewhere. */
const plainly = 100;

/** How many pixels differ plainly; -1 where the pictures have not the same size. `page` is any page without a policy. */
export function differingPixels(page: Page, one: Buffer, other: Buffer): Promise<number> {
  return page.evaluate(async ([one, other, plainly]) => {
    const pixels = async (png: string) => {
      const bitmap = await createImageBitmap(await (await fetch(`data:image/png;base64,${png}`)).blob());
      const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
      context?.drawImage(bitmap, 0, 0);
      return context?.getImageData(0, 0, bitmap.width, bitmap.height);
    };
    const [a, b] = await Promise.all([pixels(one), pixels(other)]);
    if (!a || !b || a.width !== b.width || a.height !== b.height) return -1;
    let count = 0;
    for (let i = 0; i < a.data.length; i += 4)
      if ([0, 1, 2].some((channel) => Math.abs((a.data[i + channel] ?? 0) - (b.data[i + channel] ?? 0)) > plainly)) count += 1;
    return count;
  }, [one.toString('base64'), other.toString('base64'), plainly] as const);
}
