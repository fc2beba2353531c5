// SPDX-License-Identifier: MIT
import { useWords } from '../../words/language.ts';
import { Icon } from './Icon.tsx';

/** To the mention, or the check, before and to the next. */
export function Steps({ of = 'mention', onStep }: { of?: 'mention' | 'check'; onStep(steps: 1 | -1): void }) {
  const { say } = useWords();
  return (
    <div class="steps">
      {([[`previous_${of}`, 'up', -1], [`next_${of}`, 'down', 1]] as const).map(([says, icon, by]) => (
        <button key={says} class="button small" type="button" aria-label={say(says)} title={say(says)} onClick={() => onStep(by)}>
          <Icon name={icon} />
        </button>
      ))}
    </div>
  );
}
