// SPDX-License-Identifier: MIT
/**
 * The matrix that turns a page upright, puts its upper left corner at 0, 0 and lets y grow downwards (PDF 32000-1, 8.3 and 14.11.2).
 * @param view the box that is shown, in units of the page
 * @param rotate clockwise: 0, 90, 180 or 270
 * @param unit in points
 */
export function uprightMatrix([left, bottom, right, top]: readonly [number, number, number, number], rotate: number, unit: number): readonly number[] {
  const turned = { 0: [1, 0, 0, -1, -left, top], 90: [0, 1, 1, 0, -bottom, -left], 180: [-1, 0, 0, 1, right, -bottom], 270: [0, -1, -1, 0, top, right] };
  return (turned[rotate as keyof typeof turned] ?? turned[0]).map((value) => value * unit);
}
