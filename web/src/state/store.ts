// SPDX-License-Identifier: MIT
// Holds the present state and tells who listens when it changes.
export interface Store<State, Action> {
  get(): State;
  dispatch(action: Action): void;
  /** @returns what ends the listening */
  listen(listener: (state: State, before: State) => void): () => void;
}

export function storeOf<State, Action>(
  reduce: (state: State, action: Action) => State,
  first: State,
): Store<State, Action> {
  let state = first;
  const listeners = new Set<(state: State, before: State) => void>();
  return {
    get: () => state,
    dispatch(action) {
      const before = state;
      state = reduce(state, action);
      if (state !== before) for (const listener of [...listeners]) listener(state, before);
    },
    listen(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
