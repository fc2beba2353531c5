// SPDX-License-Identifier: MIT
import { useWords } from '../../words/language.ts';
import { Icon } from './Icon.tsx';

/** To the mention before and to the next. */
export function Steps({ onStep }: { onStep(steps: number): void }) {
  const { say } = useWords();
  return (
    <div class="steps">
      {([['previous_mention', 'up', -1], ['next_mention', 'down', 1]] as const).map(([says, icon, by]) => (
        <button key={says} class="button small" type="button" aria-label={say(says)} title={say(says)} onClick={() => onStep(by)}>
          <Icon name={icon} />
        </button>
      ))}
    </div>
  );
}
