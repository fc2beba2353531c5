// SPDX-License-Identifier: MIT
import { Component, type ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';

import type { Analysis } from '../../analysis/analysis.ts';
import { comparedOf, stretchesOf, visible, type Compared, type Stretch } from '../../article/comparison.ts';
import { ownChanges } from '../../article/own_changes.ts';
import { useWords } from '../../words/language.ts';
import { usePage } from '../common/context.ts';
import { useProgressive } from '../common/use_progressive.ts';

/** The paste as it came, each repair in its place: what stood there, and what stands there now. A click takes it back or makes it again. */
export function Compare({ analysis }: { analysis: Analysis }) {
  const { say } = useWords();
  const { document, head, edits, sections } = analysis;
  const text = head?.text ?? '';
  const removed = useMemo(
    () => sections.flatMap(({ blocks }) => blocks.filter(({ part }) => part === 0)
      .flatMap(({ begin, end, keep, cuts }) => (keep ? cuts.map((cut) => ({ begin: cut.begin, end: cut.end })) : [{ begin, end }]))),
    [sections],
  );
  const own = useMemo(() => (document.texts.length > 0 ? ownChanges(text, edits, sections) : []), [text, edits, sections]);
  const stretches = useMemo(
    () => stretchesOf(text, edits, document.undone, removed, own),
    [text, edits, document.undone, removed, own],
  );
  const drawn = useProgressive(stretches.length, document.id);
  return (
    <section class="compare" aria-label={say('compare')} aria-busy={drawn < stretches.length}>
      <p class="compare-key">
        {say('compare_key')}{' '}
        {edits.length === 0 && document.undone.length === 0 && own.length === 0 ? say('count_repairs', { n: 0 }) : say('compare_click')}
      </p>
      {stretches.slice(0, drawn).map((stretch) => (
        <CompareStretch key={stretch.begin} text={text} stretch={stretch} />
      ))}
    </section>
  );
}

interface StretchProps { readonly text: string; readonly stretch: Stretch }

class CompareStretch extends Component<StretchProps> {
  override shouldComponentUpdate({ text, stretch }: StretchProps): boolean {
    return text !== this.props.text || JSON.stringify(stretch) !== JSON.stringify(this.props.stretch);
  }

  render() {
    return (
      <div class="compare-text" dir="rtl" lang="ar">
        {comparedOf(this.props.text, this.props.stretch).map((piece) => <ComparePiece key={keyOf(piece)} piece={piece} />)}
      </div>
    );
  }
}

function keyOf(piece: Compared): string {
  if (piece.type === 'same') return `s${piece.begin}`;
  const { begin, end } = piece.type === 'edit' ? piece.edit : piece.type === 'own' ? piece.own : piece.place;
  return `${piece.type} ${begin} ${end}`;
}

function ComparePiece({ piece }: { piece: Compared }) {
  const { say } = useWords();
  const { dispatch } = usePage();
  switch (piece.type) {
    case 'same':
      return piece.removed ? <span class="gone">{piece.text}</span> : piece.text;
    case 'edit': {
      const { begin, end, rule, text } = piece.edit;
      return (
        <>
          <EditButton
            title={say(`rule_${rule}`)}
            label={say('edit_take_back', { rule: say(`rule_${rule}`), before: said(piece.before), after: said(text) })}
            onChoose={() => dispatch({ type: 'edit', place: { begin, end }, undone: true })}
          >
            {piece.before !== '' && <del><Visible text={piece.before} /></del>}
            {text !== '' && <ins><Visible text={text} /></ins>}
          </EditButton>
          {piece.before.includes('\n') && '\n'}
        </>
      );
    }
    case 'own': {
      const { block, text, without } = piece.own;
      return (
        <EditButton
          own
          title={say('edited')}
          label={say('edit_take_back', { rule: say('edited'), before: said(piece.before), after: said(text) })}
          onChoose={() => dispatch({ type: 'texts', texts: [{ begin: block, text: without }] })}
        >
          {piece.before !== '' && <del><Visible text={piece.before} /></del>}
          {text !== '' && <ins><Visible text={text} /></ins>}
        </EditButton>
      );
    }
    case 'undone':
      return (
        <EditButton
          undone
          label={say('edit_make', { before: said(piece.before) })}
          onChoose={() => dispatch({ type: 'edit', place: piece.place, undone: false })}
        >
          {/* Where nothing stood, there must be something to click. */}
          {piece.before === '' ? <i class="hidden-character">+</i> : <Visible text={piece.before} />}
        </EditButton>
      );
  }
}

/** A <button> is a box of its own, which would separate the letters of a word; this stays in the line. */
function EditButton({ label, title, undone = false, own = false, onChoose, children }: {
  label: string;
  title?: string;
  undone?: boolean;
  /** Of what a person wrote. */
  own?: boolean;
  onChoose(): void;
  children: ComponentChildren;
}) {
  return (
    <span
      class={undone ? 'edit undone' : own ? 'edit own' : 'edit'}
      role="button"
      tabIndex={0}
      title={title}
      aria-label={label}
      onClick={onChoose}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onChoose();
      }}
    >
      {children}
    </span>
  );
}

function said(text: string): string {
  return visible(text).map((part) => part.text).join(' ');
}

function Visible({ text }: { text: string }) {
  return (
    <>
      {visible(text).map((part, i) => (part.hidden ? <i key={i} class="hidden-character">{part.text}</i> : part.text))}
    </>
  );
}
