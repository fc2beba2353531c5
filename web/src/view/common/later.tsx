import type { ComponentType, FunctionComponent } from 'preact';
import { useEffect, useState } from 'preact/hooks';

import { usePage } from './context.ts';

export interface Later<Props> {
  readonly Part: FunctionComponent<Props>;
  /** Fetches it before it is wanted. */
  readonly fetch: () => Promise<unknown>;
}

/** A part of the page whose script comes when it is first wanted: the page is there sooner without it. */
export function later<Props extends object>(load: () => Promise<ComponentType<Props>>): Later<Props> {
  let here: ComponentType<Props> | null = null;
  let coming: Promise<unknown> | null = null;
  const fetch = () => (coming ??= load().then((part) => { here = part; }, (error) => {
    coming = null;
    throw error;
  }));
  function Part(props: Props) {
    const { tell } = usePage();
    const [, draw] = useState(0);
    useEffect(() => {
      if (!here) fetch().then(() => draw(1), () => tell('part_missing'));
    }, []);
    const Here = here;
    return Here ? <Here {...props} /> : null;
  }
  return { Part, fetch };
}
