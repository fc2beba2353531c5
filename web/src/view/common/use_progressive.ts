// SPDX-License-Identifier: MIT
import { useEffect, useState } from 'preact/hooks';

import { onNextFrame } from '../../browser/frames.ts';

const aFrame = 2;
const atFirst = 1;

/** How many of `total` pieces to draw by now: a few more each frame. Another `of` begins anew. */
export function useProgressive(total: number, of: unknown): number {
  const [progress, setProgress] = useState({ of, drawn: atFirst });
  const drawn = progress.of === of ? progress.drawn : atFirst;
  useEffect(() => {
    if (drawn >= total) return undefined;
    let wanted = true;
    onNextFrame(() => wanted && setProgress({ of, drawn: drawn + aFrame }));
    return () => { wanted = false; };
  }, [drawn, total, of]);
  return Math.min(drawn, total);
}
