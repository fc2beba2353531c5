// SPDX-License-Identifier: MIT
import type { Reading } from '../documents/open_files.ts';
import { documentWords } from '../words/documents.ts';
import { useWords } from '../words/language.ts';

/** How far the document is read that was opened. */
export function ReadingBar({ reading: { name, done, of }, onCancel }: { reading: Reading; onCancel(): void }) {
  const { say } = useWords();
  return (
    <div class="reading">
      <p>{of > 0 ? say(documentWords.reading_pages, { name, done, of }) : say(documentWords.reading, { name })}</p>
      <progress aria-label={say(documentWords.reading, { name })} {...(of > 0 ? { max: of, value: done } : {})} />
      <button class="button quiet" type="button" onClick={onCancel}>{say('cancel')}</button>
    </div>
  );
}
