// The errors of this package.

/** Says which step of loading failed and what to do. */
export function loadingFailed(what, cause) {
  return new Error(`tanqih: ${what}`, { cause });
}

/** The core failed inside: memory ran out, or a defect. See types/index.d.ts. */
export class CrashError extends Error {
  constructor(message, options) {
    super(message, options);
    this.name = 'CrashError';
  }
}
