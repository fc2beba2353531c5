// SPDX-License-Identifier: MIT
import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { usePage } from './context.ts';

export interface Lazy<Props> {
  readonly View: FunctionComponent<Props>;
  /** Loads the script before the view is wanted. */
  readonly prefetch: () => Promise<unknown>;
}

/** A view whose script is loaded when it is first wanted: the page is there sooner without it. */
export function lazy<Props extends object>(load: () => Promise<ComponentType<Props>>): Lazy<Props> {
  let loaded: ComponentType<Props> | null = null;
  let loading: Promise<unknown> | null = null;
  const prefetch = () => (loading ??= load().then((view) => { loaded = view; }, (error) => {
    loading = null;
    throw error;
  }));
  function View(props: Props) {
    const { tell } = usePage();
    const [, draw] = useState(0);
    useEffect(() => {
      if (!loaded) prefetch().then(() => draw(1), () => tell('part_missing'));
    }, []);
    const Loaded = loaded;
    return Loaded ? <Loaded {...props} /> : null;
  }
  return { View, prefetch };
}
