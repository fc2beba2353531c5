// SPDX-License-Identifier: MIT
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';

import type { Analysis } from '../../analysis/analysis.ts';
import { isName } from '../../article/entities.ts';
import { firstWords } from '../../article/first_words.ts';
import { hintsOf, type Hint } from '../../article/hints.ts';
import { keyOf } from '../../article/names.ts';
import { minutesOf } from '../../article/reading_time.ts';
import { timelineOf } from '../../article/timeline.ts';
import type { ShownEntity, ShownQuotation } from '../../article/types.ts';
import { dateWords } from '../../words/dates.ts';
import { useWords } from '../../words/language.ts';
import { toolWords } from '../../words/tools.ts';
import { rangesIn, showRange } from '../article/found_ranges.ts';
import { usePage } from '../common/context.ts';

/** More rows than a person reads. */
const rows = 60;

/** The article at a glance: its figures, its dates in order, who is quoted. */
export function Overview({ analysis, onShow, onBlock }: {
  analysis: Analysis;
  onShow(entity: ShownEntity): void;
  onBlock(begin: number): void;
}) {
  const { say, language } = useWords();
  const { head, entities } = analysis;
  const quotations = analysis.quotations.slice(0, rows);
  const hints = useMemo(() => hintsOf(analysis.sections).slice(0, rows), [analysis.sections]);
  const dates = useMemo(() => timelineOf(entities).slice(0, rows), [entities]);
  return (
    <>
      <Part id="figures">{head && <Figures head={head} entities={entities.filter(isName).length} />}</Part>
      {head && <Fields fields={head.fields} />}
      <Part id="timeline">
        {dates.length === 0
          ? <p class="panel-empty">{say('timeline_none')}</p>
          : (
            <ol class="timeline">
              {dates.map((entity) => (
                <li key={entity.value}>
                  <button class="timeline-date" type="button" onClick={() => onShow(entity)}>
                    <time>{dateWords(entity.value ?? '', language)}</time>
                    <bdi lang="ar">{entity.name}</bdi>
                  </button>
                </li>
              ))}
            </ol>
          )}
      </Part>
      <Part id="quotations">
        {quotations.length === 0
          ? <p class="panel-empty">{say('quotations_none')}</p>
          : (
            <ul class="quotations">
              {quotations.map((quotation) => (
                <QuotationRow key={quotation.begin} quotation={quotation} onShow={onShow} onBlock={onBlock} entities={entities} />
              ))}
            </ul>
          )}
      </Part>
      {hints.length > 0 && <Hints hints={hints} />}
    </>
  );
}

/** A click selects what is meant, where it stands: it can be edited at once. */
function Hints({ hints }: { hints: readonly Hint[] }) {
  const { say } = useWords();
  const { dispatch } = usePage();
  const show = (hint: Hint) => {
    dispatch({ type: 'view', view: 'article' });
    requestAnimationFrame(() => {
      const range = rangesIn(document.getElementById('article'))(hint);
      if (!range) return;
      showRange(range);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
    });
  };
  return (
    <Part id="hints">
      <ul class="hints">
        {hints.map((hint) => (
          <li key={`${hint.type} ${hint.block} ${hint.begin}`}>
            <button class="check-what" type="button" onClick={() => show(hint)}>
              <span class="check-why">{say(hint.type === 'long' ? toolWords.hint_long : toolWords.hint_twice, { n: hint.words })}</span>
              <bdi lang="ar">{firstWords(hint.text)}</bdi>
            </button>
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** Who said it stands before what was said; reported speech has no quotation marks. */
function QuotationRow({ quotation: { text, direct, block, speaker }, entities, onShow, onBlock }: {
  quotation: ShownQuotation;
  entities: readonly ShownEntity[];
  onShow(entity: ShownEntity): void;
  onBlock(begin: number): void;
}) {
  const { say } = useWords();
  const entity = speaker && entities.find((one) => keyOf(one) === speaker.key);
  return (
    <li>
      <p class="quotation-by">
        {entity
          ? <button class="link" type="button" onClick={() => onShow(entity)}><bdi lang="ar">{entity.name}</bdi></button>
          : <span>{say('quotation_unknown')}</span>}
        <button class="link" type="button" onClick={() => onBlock(block)}>{say('show_in_article')}</button>
      </p>
      <blockquote lang="ar" dir="rtl" data-direct={direct}>{direct ? `«${text}»` : text}</blockquote>
      {!direct && <p class="quotation-kind">{say('quotation_reported')}</p>}
    </li>
  );
}

function Part({ id, children }: { id: 'figures' | 'fields' | 'timeline' | 'quotations' | 'hints'; children: ComponentChildren }) {
  const { say } = useWords();
  return (
    <section class="overview-part" aria-labelledby={`overview-${id}`}>
      <h2 id={`overview-${id}`}>{id === 'hints' ? say(toolWords.hints) : say(id)}</h2>
      {children}
    </section>
  );
}

/** What the page or the text says of the article itself. */
function Fields({ fields }: { fields: NonNullable<Analysis['head']>['fields'] }) {
  const { say, language } = useWords();
  const said = { ...fields, tags: fields.tags.join('، ') || null };
  const known = (['title', 'byline', 'date', 'modified', 'site', 'url', 'section', 'tags', 'description'] as const).flatMap((field) =>
    said[field] === null ? [] : [[field, said[field]] as const]);
  if (known.length === 0) return null;
  return (
    <Part id="fields">
      <dl class="fields">
        {known.map(([field, value]) => (
          <div key={field}>
            <dt>{say(`field_${field}`)}</dt>
            <dd><bdi>{field === 'date' || field === 'modified' ? dateWords(value.slice(0, 10), language) : value}</bdi></dd>
          </div>
        ))}
      </dl>
    </Part>
  );
}

function Figures({ head, entities }: { head: NonNullable<Analysis['head']>; entities: number }) {
  const { say, number } = useWords();
  const { words, characters, kept, removed } = head.statistics;
  // As the summary and the list count them.
  const gone = removed + head.cuts;
  const figures = [
    ['figure_words', words], ['figure_characters', characters], ['figure_minutes', minutesOf(words)],
    ['figure_kept', kept], ['figure_removed', gone], ['figure_names', entities],
  ] as const;
  return (
    <dl class="figure-list">
      {figures.map(([key, value]) => (
        <div key={key}>
          <dt>{say(key)}</dt>
          <dd>{number(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
