// SPDX-License-Identifier: MIT
import { useWords } from '../../words/language.ts';
import { keys } from '../common/keys.ts';
import { Dialog } from './Dialog.tsx';

/** The sheet of keys. */
export function HelpDialog({ onClose }: { onClose(): void }) {
  const { say } = useWords();
  return (
    <Dialog title={say('help')} onClose={onClose}>
      <table class="keys">
        <tbody>
          {keys.map(({ says, shown }) => (
            <tr key={says}>
              <th scope="row">{say(says)}</th>
              <td dir="ltr">{shown.map((key) => <kbd key={key}>{key}</kbd>)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="panel-lead">{say('help_letters')}</p>
    </Dialog>
  );
}
