// SPDX-License-Identifier: MIT
// Work between frames, so that the page answers while a long text is drawn.

/** The first asked for first. */
const waiting: (() => void)[] = [];

/** Calls `work` before a frame is drawn, the next that has no other work: one piece of work a frame. In a tab that is not in view, where none is drawn, after 60 ms. */
export function onNextFrame(work: () => void): void {
  waiting.push(work);
  if (waiting.length === 1) awaitFrame();
}

function awaitFrame(): void {
  let run = () => {
    run = () => {};
    const work = waiting.shift();
    if (waiting.length > 0) awaitFrame();
    work?.();
  };
  requestAnimationFrame(() => run());
  setTimeout(() => run(), 60);
}
