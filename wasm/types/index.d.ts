/** Offsets count UTF-16 code units of `Article.text`. */
export type BlockKind =
  | 'title' | 'dateline' | 'byline' | 'body' | 'subheading' | 'caption' | 'source' | 'read_also'
  | 'related' | 'tags' | 'share' | 'navigation' | 'promo' | 'comments' | 'legal' | 'other';
export type BlockShape = 'paragraph' | 'heading' | 'list_item' | 'table_row' | 'preformatted';
export type RepairRule =
  | 'line_endings' | 'spaces' | 'blank_lines' | 'invisible' | 'tatweel' | 'presentation_forms'
  | 'letters' | 'entities' | 'punctuation' | 'punctuation_spaces' | 'repeated_marks' | 'bullets'
  | 'mojibake' | 'conjunction' | 'quotes' | 'dashes' | 'ellipses' | 'digits';
export type MentionType =
  | 'person' | 'organisation' | 'place' | 'misc' | 'date' | 'time' | 'duration' | 'number'
  | 'percent' | 'money' | 'quantity';

export interface Block {
  kind: BlockKind;
  keep: boolean;
  /** A person decided, by `overrides`. */
  overridden: boolean;
  unsure: boolean;
  /** Percent. */
  confidence: number;
  begin: number;
  end: number;
  /** Where `text` begins in `Article.clean`; null: removed. */
  cleanBegin: number | null;
  /** Repaired, without what is cut. */
  text: string;
  shape: BlockShape;
  level: number;
  linkUnits: number;
  reason: { id: string; ar: string; en: string };
  cue: string;
}
export interface Edit { rule: RepairRule; begin: number; end: number; text: string }
/** What was glued to a kept line and is none of the article; its block's `text` is without it. */
export interface Cut {
  kind: BlockKind;
  begin: number;
  end: number;
  text: string;
  block: number;
  unsure: boolean;
  confidence: number;
  reason: { id: string; ar: string; en: string };
  cue: string;
}
/** What the page or the text says of the article. */
export interface Fields {
  title: string | null;
  byline: string | null;
  /** Of publication, ISO 8601. */
  date: string | null;
  site: string | null;
  url: string | null;
}
export interface Mention {
  type: MentionType;
  begin: number;
  end: number;
  text: string;
  block: number;
  /** Where `text` begins in the block's text. */
  offset: number;
  entity: number;
  origin: 'gazetteer' | 'rule' | 'model' | 'user';
  confidence: number;
  value: string | null;
}
export interface Entity {
  type: MentionType;
  name: string;
  variants: string[];
  count: number;
  mentions: number[];
  /** Of its surest mention. */
  origin: 'gazetteer' | 'rule' | 'model' | 'user';
  value: string | null;
  /** A person's titles, as the text has them. */
  roles: string[];
  /** ISO 3166-1 alpha-2: it is the country, lies in it, or is called by its nisba (الجيش الإسرائيلي: IL). */
  country: string | null;
  /** A name in Latin letters; automatic, a guess where the vowels are not written. */
  latin: string | null;
}
/** What somebody said. */
export interface Quotation {
  begin: number;
  end: number;
  text: string;
  block: number;
  /** Where `text` begins in the block's text. */
  offset: number;
  /** In quotation marks; else reported: what follows "قال … إن". */
  direct: boolean;
  /** Index into entities; null: nobody is named. */
  speaker: number | null;
  /** Index into mentions: where the speaker is named. */
  mention: number | null;
}
export interface Issue {
  code: 'encoding' | 'ill_formed' | 'binary' | 'bidi_override' | 'too_deep';
  begin: number;
  end: number;
  detail: string;
}
export interface Article {
  schema: 1;
  version: string;
  text: string;
  clean: string;
  blocks: Block[];
  edits: Edit[];
  cuts: Cut[];
  fields: Fields;
  mentions: Mention[];
  entities: Entity[];
  quotations: Quotation[];
  issues: Issue[];
  statistics: { words: number; characters: number; kept: number; removed: number };
  html?: string;
  markdown?: string;
}

/** Lines that the pages of one site have in common: what `tanqih learn-site` writes, read as JSON. */
export interface Site {
  version?: 1;
  /** How many it was learnt from. */
  pages?: number;
  /**
   * A line of a kind that is removed is that on every page of the site; title, body and subheading leave it to
   * the core. Compared are words alone: marks, spelling and spaces are folded.
   */
  lines: { text: string; kind: BlockKind; /** Its numbers differ from page to page. */ anyNumber?: boolean; pages?: number }[];
}
export interface Options {
  format?: 'text' | 'html';
  /** For bytes: the name of their encoding; absent: it is detected. */
  encoding?: string;
  repair?: Partial<Record<RepairRule, boolean>>;
  /** One form for what can be written in several; absent or 'as_is': nothing is changed. */
  style?: {
    /** « » “ ” " " */
    quotes?: 'as_is' | 'guillemets' | 'curly' | 'straight';
    /** Between spaces: - – — */
    dashes?: 'as_is' | 'hyphen' | 'en' | 'em';
    /** … or ... */
    ellipses?: 'as_is' | 'character' | 'dots';
    /** 1.5 or ١٫٥ */
    digits?: 'as_is' | 'latin' | 'arabic_indic';
  };
  /** Edits and cuts not to be made, by their span. */
  undo?: { begin: number; end: number }[];
  /** Kinds kept beside title, body and subheading. */
  keep?: BlockKind[];
  /** Decisions on single blocks, by where they begin. */
  overrides?: { begin: number; keep?: boolean; kind?: BlockKind }[];
  /** Where keeping and removing are in doubt: from -100 (remove: precision) to 100 (keep: recall). */
  balance?: number;
  /** The user's own dictionary: it wins over what is found. `none`: never to be marked. Of equal names the last holds. */
  names?: { name: string; type: 'person' | 'organisation' | 'place' | 'misc' | 'none' }[];
  /** Lines of the page's site. Overrides win over them. */
  site?: Site;
  entities?: boolean;
  render?: ('html' | 'markdown')[];
}
/** Beside the options of the core: of this one call. */
export interface CallOptions {
  /**
   * Called as each stage begins and at the end. What it throws ends nothing: `analyse` throws it once the work is done.
   */
  onProgress?: (progress: Progress) => void;
}
export interface Progress {
  /** What is begun: the stages of the core in their order, then `write`, the JSON. Without names there is no tokenise, tag, link. */
  stage: 'read' | 'repair' | 'segment' | 'label' | 'strip' | 'tokenise' | 'tag' | 'link' | 'write';
  /** The share of the work that lies behind, from 0 to 1: an estimate, by what the stages take of long texts. */
  done: number;
}
export type Input = string | { html: string } | ArrayBuffer | ArrayBufferView;
export interface Analyser {
  readonly version: string;
  /**
   * Any text has an answer, a plain object.
   * Throws TypeError or RangeError on an input or an option that does not exist, and on a text of more
   * than 268,435,456 code units; CrashError where memory ran out.
   */
  analyse(input: Input, options?: Options & CallOptions): Article;
}
/** The core failed inside: memory ran out, or a defect. No further call works: `load()` again. */
export class CrashError extends Error {
  readonly name: 'CrashError';
}
/** WebAssembly.Module, where the compiler's settings have it (lib dom). */
type WasmModule = typeof globalThis extends { WebAssembly: { Module: { prototype: infer Module } } } ? Module : unknown;
/** Where `tanqih.wasm` is, if not beside the package's own files. The first that is given counts. */
export interface LoadOptions {
  /** Compiled already. */
  wasmModule?: WasmModule;
  /** Its bytes. */
  wasmBinary?: ArrayBuffer | ArrayBufferView<ArrayBuffer>;
  /** An address or a URL. */
  wasmUrl?: string | { readonly href: string };
}
/** Compiles once, however often it is called; each call gives an instance with a memory of its own. */
export function load(options?: LoadOptions): Promise<Analyser>;
