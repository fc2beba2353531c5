// SPDX-License-Identifier: MIT
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { withSections } from '../../article/drawn_sections.ts';
import type { Section } from '../../article/types.ts';
import { onNextFrame } from '../../browser/frames.ts';

/** Milliseconds that drawing some sections may take: more are drawn in the next frame where it took less, fewer where it took more. */
const quick = 4;
const slow = 8;
const most = 16;

/**
 * The sections to draw by now. All of a long text in one frame would hold the page: a few come each frame, and so do those of another answer
 * to the same text (its names), what is in view first.
 * @param of another begins anew @param firstInView the index of the first section in view
 */
export function useSections(sections: readonly Section[], of: unknown, firstInView: () => number): readonly Section[] {
  const state = useRef({ of, sections: [] as readonly Section[], drawn: [] as readonly Section[], count: 1, began: 0 });
  const [, render] = useState<object>({});
  const now = state.current;
  const draw = () => {
    now.began = performance.now();
    now.drawn = withSections(now.drawn, sections, now.drawn.length === 0 ? 0 : firstInView(), now.count);
  };
  if (now.of !== of) Object.assign(now, { of, sections: [], drawn: [], count: 1 });
  if (now.sections !== sections) {
    // In the place of others they come in view: how long they take is not known.
    if (now.drawn[0] !== sections[0]) now.count = 1;
    now.sections = sections;
    draw();
  }
  const { drawn } = now;
  useLayoutEffect(() => {
    const took = performance.now() - now.began;
    if (took < quick) now.count = Math.min(2 * now.count, most);
    else if (took > slow) now.count = Math.max(now.count >> 1, 1);
  }, [drawn]);
  useEffect(() => {
    if (drawn === sections) return undefined;
    let wanted = true;
    onNextFrame(() => {
      if (!wanted) return;
      draw();
      render({});
    });
    return () => { wanted = false; };
  }, [drawn, sections]);
  return drawn;
}
