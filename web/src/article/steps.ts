// SPDX-License-Identifier: MIT
// Work that a long text makes long, as a generator: it stops at places, and whoever drives it draws a frame there.

/** Without a stop. */
export function finished<Value>(steps: Generator<void, Value>): Value {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Until it is done or `milliseconds` are over. @returns what it gives; null: it is not done */
export function inTime<Value>(steps: Generator<void, Value>, milliseconds: number): { readonly value: Value } | null {
  for (const end = performance.now() + milliseconds; performance.now() < end;) {
    const { done, value } = steps.next();
    if (done) return { value };
  }
  return null;
}
