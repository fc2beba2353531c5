// Work between frames, so that the page answers while a long text is drawn.

/** Runs before the next frame is drawn; where none is, as in a tab behind another, soon. */
export function soon(work: () => void): void {
  let run = () => {
    run = () => {};
    work();
  };
  requestAnimationFrame(() => run());
  setTimeout(() => run(), 60);
}
