// SPDX-License-Identifier: MIT
import type { IssueCode } from 'tanqih';
import { useEffect, useState } from 'preact/hooks';

import { isWhole, type Analysis } from '../../analysis/analysis.ts';
import { isName } from '../../article/entities.ts';
import { firstWords } from '../../article/first_words.ts';
import { minutesOf } from '../../article/reading_time.ts';
import type { Place, Section } from '../../article/types.ts';
import { handover, type Handover } from '../../boot/handover.ts';
import type { Document } from '../../state/document.ts';
import type { Panel } from '../../state/state.ts';
import { useWords } from '../../words/language.ts';
import { usePage } from '../common/context.ts';
import { Icon } from '../common/Icon.tsx';
import { NamesToCome } from '../common/NamesToCome.tsx';

/** Told for information: all is well. */
const calm: ReadonlySet<string> = new Set<IssueCode>(['encoding', 'wrapped']);

/** What was done to the text, in one line; what a person should know of the input, below it. */
export function Summary({ analysis, checks, onPanel }: {
  analysis: Analysis;
  /** How many things there are to check; null: not known yet. */
  checks: number | null;
  onPanel(panel: Panel): void;
}) {
  const { say, percent } = useWords();
  const { document, head, entities, sections, edits, status } = analysis;
  if (!head) return null;
  const { words } = head.statistics;
  const names = entities.filter(isName).length;
  const removed = head.statistics.removed + head.cuts;
  return (
    <div class="summary">
      <p class="figures">
        {checks !== null && checks > 0 && <button class="link to-check" type="button" onClick={() => onPanel('check')}>{say('count_checks', { n: checks })}</button>}
        {checks === 0 && status === 'done' && words > 0 && <span>{say('check_none')}</span>}
        {words > 0 && <span>{say('count_words', { n: words })}</span>}
        {words > 0 && <span>{say('count_minutes', { n: minutesOf(words) })}</span>}
        {names > 0 && <button class="link" type="button" onClick={() => onPanel('entities')}>{say('count_names', { n: names })}</button>}
        {status === 'clean' && <span><NamesToCome missing={analysis.namesMissing} /></span>}
        {removed > 0
          ? <button class="link" type="button" onClick={() => onPanel('removed')}>{say('count_removed', { n: removed })}</button>
          : <span>{say('count_removed', { n: 0 })}</span>}
        {edits.length > 0 && (
          <button class="link" type="button" onClick={() => onPanel('repairs')}>{say('count_repairs', { n: edits.length })}</button>
        )}
        <ReadAs document={document} />
      </p>
      {head.issues.length > 0 && (
        <ul class="issues" aria-label={say('notes')}>
          {[...new Map(head.issues.map((issue) => [issue.code, issue])).values()].map(({ code, detail }) => (
            <li key={code} data-calm={calm.has(code)}>
              <Icon name="warning" />
              <span>
                {say(`issue_${code}`, { detail, n: percent(head.confidence) })}
                {code === 'doubtful_article' && head.other && <OtherArticle other={head.other} text={head.text} sections={sections} />}
              </span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** The next best article: how it begins, and a button that takes it instead. */
function OtherArticle({ other, text, sections }: { other: Place; text: string; sections: readonly Section[] }) {
  const { say } = useWords();
  const { dispatch } = usePage();
  const take = () => {
    const blocks = sections.flatMap((section) => section.blocks.filter(({ part }) => part === 0));
    const isOther = ({ begin }: Place) => begin >= other.begin && begin < other.end;
    dispatch({
      type: 'exchange',
      remove: blocks.filter((block) => block.keep && !isOther(block)).map(({ begin }) => begin),
      keep: blocks.filter(isOther).map(({ begin }) => begin),
    });
  };
  return (
    <>
      {' '}{say('other_article')} <q><bdi lang="ar">{firstWords(text.slice(other.begin, other.end))}</bdi></q>{' '}
      <button class="button small" type="button" onClick={take}>{say('take_other')}</button>
    </>
  );
}

/** A paste that came with its formatting can be read without it. */
function ReadAs({ document: { source, readAs } }: { document: Document }) {
  const { say } = useWords();
  const { dispatch } = usePage();
  if (source.from !== 'paste' || source.html === null || source.text === '') return null;
  const other = readAs === 'html' ? 'text' : 'html';
  return <button class="link" type="button" onClick={() => dispatch({ type: 'read_as', how: other })}>{say(`read_as_${other}`)}</button>;
}

/** As much of a paste as a screen holds: it stands there, dim, until it is clean. */
const shownOfPaste = 1_600;

/** How much of the core is here, while it is downloaded for the first time. */
function useLoading(): Handover['loading'] | null {
  const [, look] = useState(0);
  const loading = handover && handover.loading.share < 1 ? handover.loading : null;
  useEffect(() => {
    if (!handover || handover.loading.share === 1) return undefined;
    const timer = setInterval(() => look((looked) => looked + 1), 200);
    return () => clearInterval(timer);
  }, [loading === null]);
  return loading;
}

const kilobytes = (bytes: number) => Math.round(bytes / 1_000);

/** Progress, a cancelled work and a failed one: each says that the text is kept, and what to do next. */
export function Status({ analysis }: { analysis: Analysis }) {
  const { document, rules, head, status, failure, progress } = analysis;
  const { say, number } = useWords();
  const { client } = usePage();
  const loading = useLoading();
  if (isWhole(analysis) || (status === 'working' && head)) return null;
  if (status === 'working') {
    const value = progress ?? loading?.share ?? null;
    return (
      <>
        <div class="status" role="status">
          <progress aria-label={say('working')} {...(value === null ? {} : { value })} />
          <p>{loading ? say('working_loads', { n: number(kilobytes(loading.share * loading.bytes)), size: number(kilobytes(loading.bytes)) }) : say('working')}</p>
          <button class="button" type="button" onClick={() => client.cancel()}>{say('cancel')}</button>
        </div>
        {document.source.from === 'paste' && <p class="pending" lang="ar" dir="auto">{document.source.text.slice(0, shownOfPaste)}</p>}
      </>
    );
  }
  return (
    <div class="status" role="alert">
      <Icon name="warning" />
      <p>
        {status === 'cancelled' ? say('cancelled') : say('failed', { why: failure ?? '' })}
        {status === 'failed' && <> {say('failed_kept')}</>}
      </p>
      <button class="button primary" type="button" onClick={() => client.ask(document, rules)}>{say('again')}</button>
    </div>
  );
}
