// SPDX-License-Identifier: MIT
// The whole state of the page and everything that can happen to it, as one pure function.
import type { BlockKind, MentionType, RepairRule } from 'tanqih';

import { withNameDecision, type NameDecision } from '../article/names.ts';
import type { Place } from '../article/types.ts';
import { decide, documentOf, readAs, undoEdit, undoEdits, withBlockTexts, type BlockDecision, type Document, type Source } from './document.ts';
import { historyOf, redo, step, undo, type History } from './history.ts';
import type { Preferences } from './preferences.ts';
import { sameRule, type LineRule, type Mark, type Rules, type Style, type UserName } from './rules.ts';
import type { Settings } from './settings_file.ts';

/** What a step did; `words/` says it. */
export type What =
  | 'open' | 'close' | 'restore' | 'remove' | 'exchange' | 'kind' | 'reading' | 'repair' | 'edit' | 'check' | 'text' | 'names' | 'rules';

/** What undo and redo walk through: the open texts, the one in front, and the rules. */
export interface Desk {
  readonly documents: readonly Document[];
  /** Null: a new text is asked for. */
  readonly current: number | null;
  readonly rules: Rules;
}

export type Panel = 'check' | 'entities' | 'removed' | 'repairs' | 'overview';

export interface State {
  readonly desk: History<Desk, What>;
  readonly nextId: number;
  /** Of what was pasted, by the document's id, once it has been read. */
  readonly titles: Readonly<Record<number, string>>;
  /** What is typed in the box and was not cleaned yet. */
  readonly draft: string;
  /** The browser did not take what was to be kept: its storage is full or forbidden. */
  readonly unkept: boolean;
  readonly preferences: Preferences;
  readonly panel: Panel;
  readonly view: 'article' | 'compare';
  /** `keyOf` the entity that is looked at. */
  readonly entity: string | null;
}

export type Action =
  | { readonly type: 'open'; readonly sources: readonly Source[] }
  | { readonly type: 'session'; readonly documents: readonly Document[]; readonly titles: State['titles']; readonly current: number | null }
  | { readonly type: 'titled'; readonly id: number; readonly title: string }
  | { readonly type: 'draft'; readonly draft: string }
  | { readonly type: 'unkept'; readonly unkept: boolean }
  | { readonly type: 'front'; readonly id: number | null }
  | { readonly type: 'close'; readonly id: number }
  | { readonly type: 'keep'; readonly begins: readonly number[]; readonly keep: boolean }
  /** Another part of the paste is the article. */
  | { readonly type: 'exchange'; readonly remove: readonly number[]; readonly keep: readonly number[] }
  | { readonly type: 'kind'; readonly begin: number; readonly kind: BlockKind }
  | { readonly type: 'read_as'; readonly how: 'html' | 'text' }
  | { readonly type: 'edit'; readonly place: Place; readonly undone: boolean }
  /** None of these repairs is made. */
  | { readonly type: 'edits'; readonly places: readonly Place[] }
  /** What was in doubt is right (`keyOfCheck`). */
  | { readonly type: 'checked'; readonly check: string }
  /** A person wrote what blocks read; null: as the core has it. */
  | { readonly type: 'texts'; readonly texts: readonly { readonly begin: number; readonly text: string | null }[] }
  | { readonly type: 'name'; readonly decision: NameDecision }
  | { readonly type: 'repair'; readonly rule: RepairRule; readonly on: boolean }
  | { readonly type: 'style'; readonly style: Style }
  | { readonly type: 'balance'; readonly balance: number }
  | { readonly type: 'keep_kind'; readonly kind: BlockKind; readonly keep: boolean }
  | { readonly type: 'mark'; readonly mark: Mark; readonly on: boolean }
  | { readonly type: 'line_rule'; readonly rule: LineRule; readonly on: boolean }
  /** `tag`: where it was learnt, in the text in front. */
  | { readonly type: 'user_name'; readonly name: UserName; readonly on: boolean; readonly tag?: NameDecision }
  | { readonly type: 'undo' }
  | { readonly type: 'redo' }
  | { readonly type: 'prefer'; readonly preferences: Partial<Preferences> }
  | { readonly type: 'settings'; readonly settings: Settings }
  /** Those of the last visit, which came late: no step. */
  | { readonly type: 'restored'; readonly settings: Settings }
  | { readonly type: 'show_type'; readonly mention: MentionType; readonly shown: boolean }
  | { readonly type: 'panel'; readonly panel: Panel }
  | { readonly type: 'view'; readonly view: State['view'] }
  | { readonly type: 'entity'; readonly entity: string | null };

export function firstState({ preferences, rules }: Settings): State {
  return {
    desk: historyOf({ documents: [], current: null, rules }),
    nextId: 1,
    titles: {},
    draft: '',
    unkept: false,
    preferences,
    panel: 'entities',
    view: 'article',
    entity: null,
  };
}

export function currentDocument({ desk }: State): Document | null {
  return desk.present.documents.find(({ id }) => id === desk.present.current) ?? null;
}

export function reduce(state: State, action: Action): State {
  const { documents, current, rules } = state.desk.present;
  switch (action.type) {
    case 'open':
      return open(state, action.sources);
    case 'session':
      return session(state, action.documents, action.titles, action.current);
    case 'titled':
      return state.titles[action.id] === action.title ? state : { ...state, titles: { ...state.titles, [action.id]: action.title } };
    case 'draft':
      return { ...state, draft: action.draft };
    case 'unkept':
      return state.unkept === action.unkept ? state : { ...state, unkept: action.unkept };
    case 'front':
      // Looking at another text is no step: undo stays where it was.
      return { ...state, entity: null, desk: { ...state.desk, present: { documents, current: action.id, rules } } };
    case 'close': {
      const others = documents.filter(({ id }) => id !== action.id);
      const front = current === action.id ? (others.at(-1)?.id ?? null) : current;
      return stepTo(state, { documents: others, current: front }, 'close');
    }
    case 'keep': {
      const decisions = action.begins.map((begin): BlockDecision => ({ begin, keep: action.keep }));
      return change(state, (document) => decide(document, decisions), action.keep ? 'restore' : 'remove');
    }
    case 'exchange': {
      const decisions = [
        ...action.remove.map((begin): BlockDecision => ({ begin, keep: false })),
        ...action.keep.map((begin): BlockDecision => ({ begin, keep: true })),
      ];
      return change(state, (document) => decide(document, decisions), 'exchange');
    }
    case 'kind':
      return change(state, (document) => decide(document, [{ begin: action.begin, kind: action.kind }]), 'kind');
    case 'read_as':
      return change(state, (document) => readAs(document, action.how), 'reading');
    case 'edit':
      return change(state, (document) => undoEdit(document, action.place, action.undone), 'edit');
    case 'edits':
      return change(state, (document) => undoEdits(document, action.places), 'edit');
    case 'checked':
      return change(state, (document) => ({ ...document, checked: [...document.checked, action.check] }), 'check');
    case 'texts':
      return change(state, (document) => withBlockTexts(document, action.texts), 'text');
    case 'name':
      return change(state, (document) => ({ ...document, names: withNameDecision(document.names, action.decision) }), 'names');
    case 'repair':
      return rule(state, { repair: { ...rules.repair, [action.rule]: action.on } }, 'repair');
    case 'style':
      return rule(state, { style: { ...rules.style, ...action.style } }, 'repair');
    case 'balance':
      return rule(state, { balance: action.balance }, 'rules');
    case 'keep_kind':
      return rule(state, { keep: without(rules.keep, action.kind, action.keep) }, 'rules');
    case 'mark':
      return rule(state, { marks: { ...rules.marks, [action.mark]: action.on } }, 'rules');
    case 'line_rule': {
      const others = rules.lines.filter((line) => !sameRule(line, action.rule));
      return rule(state, { lines: action.on ? [...others, action.rule] : others }, 'rules');
    }
    case 'user_name': {
      const others = rules.names.filter(({ name }) => name !== action.name.name);
      const ruled = { ...rules, names: action.on ? [...others, action.name] : others };
      const { tag } = action;
      const texts = tag
        ? documents.map((document) => (document.id === current ? { ...document, names: withNameDecision(document.names, tag) } : document))
        : documents;
      return { ...state, desk: step(state.desk, { documents: texts, current, rules: ruled }, 'names') };
    }
    case 'undo':
      return { ...state, desk: undo(state.desk) };
    case 'redo':
      return { ...state, desk: redo(state.desk) };
    case 'prefer':
      return { ...state, preferences: { ...state.preferences, ...action.preferences } };
    case 'settings':
      return rule({ ...state, preferences: action.settings.preferences }, action.settings.rules, 'rules');
    case 'restored': {
      const { preferences, rules: kept } = action.settings;
      return { ...state, preferences, desk: { ...state.desk, present: { documents, current, rules: kept } } };
    }
    case 'show_type': {
      const hidden = without(state.preferences.hidden, action.mention, !action.shown);
      return { ...state, preferences: { ...state.preferences, hidden } };
    }
    case 'panel':
      return { ...state, panel: action.panel };
    case 'view':
      return { ...state, view: action.view };
    case 'entity':
      return { ...state, entity: action.entity };
  }
}

function without<Item>(items: readonly Item[], item: Item, add: boolean): readonly Item[] {
  const others = items.filter((other) => other !== item);
  return add ? [...others, item] : others;
}

function open(state: State, sources: readonly Source[]): State {
  if (sources.length === 0) return state;
  const opened = sources.map((source, i) => documentOf(state.nextId + i, source));
  const documents = [...state.desk.present.documents, ...opened];
  return {
    ...stepTo(state, { documents, current: state.nextId }, 'open'),
    nextId: state.nextId + opened.length,
    view: 'article',
  };
}

/** The texts of the last visit, under ids of this one; what is open already stays. */
function session(state: State, kept: readonly Document[], titles: State['titles'], front: number | null): State {
  const { documents, current, rules } = state.desk.present;
  const idOf = new Map(kept.map(({ id }, i) => [id, state.nextId + i]));
  const again = kept.map((document) => ({ ...document, id: idOf.get(document.id) ?? 0 }));
  const inFront = front === null ? null : (idOf.get(front) ?? null);
  const titled = Object.entries(titles).map(([id, title]) => [idOf.get(Number(id)) ?? 0, title] as const);
  return {
    ...state,
    nextId: state.nextId + again.length,
    titles: { ...state.titles, ...Object.fromEntries(titled) },
    desk: { ...state.desk, present: { documents: [...again, ...documents], current: current ?? inFront, rules } },
  };
}

function stepTo(state: State, some: Partial<Desk>, what: What): State {
  return { ...state, entity: null, desk: step(state.desk, { ...state.desk.present, ...some }, what) };
}

function change(state: State, how: (document: Document) => Document, what: What): State {
  const { documents, current } = state.desk.present;
  const changed = documents.map((document) => (document.id === current ? how(document) : document));
  if (changed.every((document, i) => document === documents[i])) return state;
  return { ...state, desk: step(state.desk, { ...state.desk.present, documents: changed }, what) };
}

function rule(state: State, some: Partial<Rules>, what: What): State {
  const { present } = state.desk;
  return { ...state, desk: step(state.desk, { ...present, rules: { ...present.rules, ...some } }, what) };
}
