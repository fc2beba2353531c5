// SPDX-License-Identifier: MIT
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

import { withSections } from '../../article/drawn_sections.ts';
import type { Section } from '../../article/types.ts';
import { onNextFrame } from '../../browser/frames.ts';

/** Sections of a text whose first is drawn with all else; those of a longer one wait for frames of their own. */
const short = 4;
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
  const { current: now } = useRef({ of, sections: [] as readonly Section[], drawn: [] as readonly Section[], count: 1, began: 0, waits: false, here: true });
  const [, render] = useState<object>({});
  const draw = (count: number) => {
    now.began = performance.now();
    now.drawn = withSections(now.drawn, now.sections, now.drawn.length === 0 ? 0 : firstInView(), count);
  };
  if (now.of !== of) Object.assign(now, { of, sections: [], drawn: [], count: 1 });
  if (now.sections !== sections) {
    // In the place of others they come in view: how long they take is not known.
    if (now.drawn[0] !== sections[0]) now.count = 1;
    now.sections = sections;
    draw(sections.length <= short ? now.count : 0);
  }
  const { drawn } = now;
  useLayoutEffect(() => {
    const took = performance.now() - now.began;
    if (took < quick) now.count = Math.min(2 * now.count, most);
    else if (took > slow) now.count = Math.max(now.count >> 1, 1);
  }, [drawn]);
  useEffect(() => {
    if (now.drawn === now.sections || now.waits) return;
    now.waits = true;
    onNextFrame(() => {
      now.waits = false;
      if (!now.here) return;
      draw(now.count);
      render({});
    });
  });
  useEffect(() => {
    now.here = true;
    return () => { now.here = false; };
  }, []);
  return drawn;
}
