// SPDX-License-Identifier: MIT
import { useEffect, useRef } from 'preact/hooks';

import type { ShownEntity } from '../../article/types.ts';

/**
 * Sets off the marks of one entity, and of them the one that is looked at, without rendering the article again.
 * @param mention which of its mentions that is, from 0 @param drawn changes whenever marks may have come or gone
 */
export function useSelectedMarks(entity: ShownEntity | null, mention: number, drawn: readonly unknown[]): void {
  const selected = useRef<HTMLElement[]>([]);
  useEffect(() => {
    for (const mark of selected.current) mark.classList.remove('selected', 'current');
    selected.current = (entity?.mentions ?? []).flatMap((begin) => document.getElementById(`m${begin}`) ?? []);
    selected.current.forEach((mark) => mark.classList.add('selected'));
    const current = entity?.mentions[mention];
    if (current !== undefined) document.getElementById(`m${current}`)?.classList.add('current');
  }, [entity, mention, ...drawn]);
}
