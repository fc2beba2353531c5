// SPDX-License-Identifier: MIT
// Work between frames, so that the page answers while a long text is drawn.

/** Calls `work` before the next frame is drawn; in a tab that is not in view, where none is drawn, after 60 ms. */
export function onNextFrame(work: () => void): void {
  let run = () => {
    run = () => {};
    work();
  };
  requestAnimationFrame(() => run());
  setTimeout(() => run(), 60);
}
