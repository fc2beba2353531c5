// SPDX-License-Identifier: MIT
// Undo and redo over any value: every step keeps the value before it, which costs only what it changed.

export interface History<Value, What> {
  readonly past: readonly { readonly value: Value; readonly what: What }[];
  readonly present: Value;
  readonly future: readonly { readonly value: Value; readonly what: What }[];
}

/** More steps than a person takes back; the oldest are dropped. */
const longest = 500;

export function historyOf<Value, What>(present: Value): History<Value, What> {
  return { past: [], present, future: [] };
}

/** A new present; what was undone before can no longer be redone. */
export function step<Value, What>(history: History<Value, What>, value: Value, what: What): History<Value, What> {
  if (value === history.present) return history;
  const past = [...history.past, { value: history.present, what }];
  return { past: past.slice(-longest), present: value, future: [] };
}

export function undo<Value, What>(history: History<Value, What>): History<Value, What> {
  const last = history.past.at(-1);
  if (!last) return history;
  return {
    past: history.past.slice(0, -1),
    present: last.value,
    future: [{ value: history.present, what: last.what }, ...history.future],
  };
}

export function redo<Value, What>(history: History<Value, What>): History<Value, What> {
  const next = history.future[0];
  if (!next) return history;
  return {
    past: [...history.past, { value: history.present, what: next.what }],
    present: next.value,
    future: history.future.slice(1),
  };
}

