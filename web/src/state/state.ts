// The whole state of the page and everything that can happen to it, as one pure function.
import type { BlockKind, MentionType, RepairRule } from 'tanqih';

import { decide, documentOf, readAs, switchRepair, type BlockDecision, type Document, type Source } from './document.ts';
import { historyOf, redo, step, undo, type History } from './history.ts';
import type { Language, Preferences, Theme } from './preferences.ts';

/** What a step did; `words/` says it. */
export type What = 'open' | 'close' | 'restore' | 'remove' | 'kind' | 'reading' | 'repair';

/** The open texts, and the one in front. */
export interface Desk {
  readonly documents: readonly Document[];
  readonly current: number | null;
}

export interface State {
  readonly desk: History<Desk, What>;
  readonly nextId: number;
  readonly preferences: Preferences;
  readonly panel: 'entities' | 'removed';
  /** `keyOf` the entity that is looked at. */
  readonly entity: string | null;
}

export type Action =
  | { readonly type: 'open'; readonly sources: readonly Source[] }
  | { readonly type: 'close' }
  | { readonly type: 'keep'; readonly begins: readonly number[]; readonly keep: boolean }
  | { readonly type: 'kind'; readonly begin: number; readonly kind: BlockKind }
  | { readonly type: 'read_as'; readonly how: 'html' | 'text' }
  | { readonly type: 'repair'; readonly rule: RepairRule; readonly on: boolean }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'language'; readonly language: Language }
  | { readonly type: 'theme'; readonly theme: Theme }
  | { readonly type: 'show_type'; readonly mention: MentionType; readonly shown: boolean }
  | { readonly type: 'panel'; readonly panel: State['panel'] }
  | { readonly type: 'entity'; readonly entity: string | null };

export function firstState(preferences: Preferences): State {
  return {
    desk: historyOf({ documents: [], current: null }),
    nextId: 1,
    preferences,
    panel: 'entities',
    entity: null,
  };
}

export function currentDocument({ desk }: State): Document | null {
  return desk.present.documents.find(({ id }) => id === desk.present.current) ?? null;
}

export function reduce(state: State, action: Action): State {
  switch (action.type) {
    case 'open':
      return open(state, action.sources);
    case 'close':
      return {
        ...state,
        entity: null,
        desk: step(state.desk, { ...state.desk.present, current: null }, 'close'),
      };
    case 'keep': {
      const decisions = action.begins.map((begin): BlockDecision => ({ begin, keep: action.keep }));
      return change(state, (document) => decide(document, decisions), action.keep ? 'restore' : 'remove');
    }
    case 'kind':
      return change(state, (document) => decide(document, [{ begin: action.begin, kind: action.kind }]), 'kind');
    case 'read_as':
      return change(state, (document) => readAs(document, action.how), 'reading');
    case 'repair':
      return change(state, (document) => switchRepair(document, action.rule, action.on), 'repair');
    case 'undo':
      return { ...state, desk: undo(state.desk) };
    case 'redo':
      return { ...state, desk: redo(state.desk) };
    case 'language':
      return prefer(state, { language: action.language });
    case 'theme':
      return prefer(state, { theme: action.theme });
    case 'show_type': {
      const others = state.preferences.hidden.filter((type) => type !== action.mention);
      return prefer(state, { hidden: action.shown ? others : [...others, action.mention] });
    }
    case 'panel':
      return { ...state, panel: action.panel };
    case 'entity':
      return { ...state, entity: action.entity };
  }
}

function open(state: State, sources: readonly Source[]): State {
  if (sources.length === 0) return state;
  const opened = sources.map((source, i) => documentOf(state.nextId + i, source));
  const desk: Desk = {
    documents: [...state.desk.present.documents, ...opened],
    current: state.nextId,
  };
  return {
    ...state,
    nextId: state.nextId + opened.length,
    entity: null,
    desk: step(state.desk, desk, 'open'),
  };
}

function change(state: State, how: (document: Document) => Document, what: What): State {
  const { documents, current } = state.desk.present;
  const changed = documents.map((document) => (document.id === current ? how(document) : document));
  if (changed.every((document, i) => document === documents[i])) return state;
  return { ...state, desk: step(state.desk, { documents: changed, current }, what) };
}

function prefer(state: State, some: Partial<Preferences>): State {
  return { ...state, preferences: { ...state.preferences, ...some } };
}

