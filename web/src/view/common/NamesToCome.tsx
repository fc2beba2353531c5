// SPDX-License-Identifier: MIT
import { useWords } from '../../words/language.ts';
import { usePage } from './context.ts';

/** The article is clean, and its names are not there yet: they are on their way, or could not be fetched and can be asked for again. */
export function NamesToCome({ missing }: { missing: boolean }) {
  const { say } = useWords();
  const { client } = usePage();
  if (!missing) return <>{say('names_to_come')}</>;
  return (
    <>
      {say('names_missing')}{' '}
      <button class="link" type="button" onClick={() => client.retryNames()}>{say('again')}</button>
    </>
  );
}
