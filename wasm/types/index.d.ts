// SPDX-License-Identifier: MIT
import type {
  BlockKind, BlockShape, DashStyle, DigitStyle, EllipsisStyle, FieldOrigin, InlineKind, InputFormat, IssueCode, LatinOrigin, ListStyle, MentionType, NameType, OffsetUnit, Origin,
  QuoteStyle, ReasonId, RepairRule, Stage, TablePart,
} from './enums.js';
export type {
  BlockKind, BlockShape, DashStyle, DigitStyle, EllipsisStyle, FieldOrigin, InlineKind, InputFormat, IssueCode, LatinOrigin, ListStyle, MentionType, NameType, OffsetUnit, Origin,
  QuoteStyle, ReasonId, RepairRule, Stage, TablePart,
} from './enums.js';

/** Why a block or a cut is what it is. */
export interface Reason {
  /** Stays the same where the words change. */
  id: ReasonId;
  /** In Arabic words. */
  ar: string;
  /** In English words. */
  en: string;
}
/** The item of a list that a block is, or is a part of. */
export interface ListPlace {
  /** Which list of the page. Lists that lie in others have a greater `Block.level`. */
  list: number;
  /** Which item of the page, counted through all lists: blocks of one item have the same. */
  item: number;
  /** The first kept block of its item, which bears the mark. */
  first: boolean;
  /** How its items are marked. */
  style: ListStyle;
  /** As the page counts (`start`, `value`, `reversed`); null: a bullet, or the style `other`. */
  number: number | null;
  /** As it is shown: `3.`, `c.`, `أ-`; empty: a bullet. */
  mark: string;
}
/** A cell of a table that has text. */
export interface TableCell {
  /** In the block's `text`, in UTF-16 code units. */
  begin: number;
  /** The code unit after its last. */
  end: number;
  /** From 0. */
  column: number;
  /** How many columns it reaches over. */
  columns: number;
  /** How many rows it reaches over. */
  rows: number;
  /** It names a column or a row (`th`). */
  head: boolean;
}
/** The row of a table that a block is, or is a part of; or the table's caption. */
export interface TablePlace {
  /** Which table of the page. */
  table: number;
  /** Which row of it, from 0; of a caption 0. */
  row: number;
  /** What that is in the table. */
  part: TablePart;
  /** Those with text, in order; a caption has none. */
  cells: TableCell[];
}
/** Words of a block that are set in something. */
export interface InlineMark {
  /** In what. */
  kind: InlineKind;
  /** In the block's `text`, in UTF-16 code units. */
  begin: number;
  /** The code unit after the last. */
  end: number;
  /** Of a link: where it leads, absolute, by `http:`, `https:` or `mailto:`. A link elsewhere is none. */
  href?: string;
}
/** A picture of the article. It is never loaded. */
export interface ArticleImage {
  /** Index into blocks: it stands before that one, or behind the last. */
  before: number;
  /** Its address, absolute, by `http:` or `https:`. */
  source: string;
  /** Its description; empty: none. */
  alt: string;
  /** Index into blocks; null: it has none. */
  caption: number | null;
}
/** A line or paragraph of the paste. */
export interface Block {
  /** What it is. */
  kind: BlockKind;
  /** Is it part of `Article.clean`? */
  keep: boolean;
  /** A person decided, by `overrides`. */
  overridden: boolean;
  /** A person should look. */
  unsure: boolean;
  /** Percent. */
  confidence: number;
  /** Its first code unit in `Article.text`. */
  begin: number;
  /** The code unit after its last in `Article.text`. */
  end: number;
  /** Where `text` begins in `Article.clean`, in UTF-16 code units or as `offsets` says; null: removed. */
  cleanBegin: number | null;
  /** Repaired, without what is cut. */
  text: string;
  /** What the source tells of its form. */
  shape: BlockShape;
  /** Of a heading, 1 to 6; of a list item, its depth from 1; else 0. */
  level: number;
  /** UTF-16 code units of the block that stand inside a link. */
  linkUnits: number;
  /** Of HTML: the item of a list that it is in. */
  list?: ListPlace;
  /** Of HTML: the row of a table that it is in, or that it is a table's caption. Rows of one column are paragraphs. */
  table?: TablePlace;
  /** Of HTML: what words of `text` are set in, by where they begin; those of two kinds may overlap. */
  inlines?: InlineMark[];
  /** Why it is that kind. */
  reason: Reason;
  /** The words of the paste that decided; empty: shape alone. */
  cue: string;
}
/** A repair: `text` stands in place of what the paste has from `begin` to `end`. */
export interface Edit {
  /** Which repair it is. */
  rule: RepairRule;
  /** The first code unit that it replaces in `Article.text`. */
  begin: number;
  /** The code unit after the last; `begin` itself: an insertion. */
  end: number;
  /** What stands there instead; empty: a deletion. */
  text: string;
}
/** What was glued to a kept line and is none of the article; its block's `text` is without it. */
export interface Cut {
  /** What it is. */
  kind: BlockKind;
  /** Its first code unit in `Article.text`. */
  begin: number;
  /** The code unit after its last in `Article.text`. */
  end: number;
  /** Repaired. */
  text: string;
  /** Index into blocks. */
  block: number;
  /** A person should look. */
  unsure: boolean;
  /** Percent. */
  confidence: number;
  /** Why it was cut. */
  reason: Reason;
  /** The words of the paste that decided; empty: shape alone. */
  cue: string;
}
/** What the page or the text says of the article; null: not said. */
export interface Fields {
  /** Its headline. */
  title: string | null;
  /** Who wrote it: a name alone. */
  byline: string | null;
  /** Of publication, ISO 8601. */
  date: string | null;
  /** Of the last change, ISO 8601. */
  modified: string | null;
  /** The name of the site. */
  site: string | null;
  /** Canonical, as the page has it. */
  url: string | null;
  /** As the page has it, BCP 47: ar-EG. */
  language: string | null;
  /** In a sentence or two. */
  description: string | null;
  /** The picture of the whole article: http: or https:, absolute. */
  image: string | null;
  /** Of the site: اقتصاد. */
  section: string | null;
  /** Its address, absolute. */
  licence: string | null;
  /** Key words. */
  tags: string[];
  /** Where each is said that is there. */
  origins: { [field in Exclude<keyof Fields, 'origins'>]?: FieldOrigin };
}
/** A stretch of the text that names something, without proclitics: القاهرة in والقاهرة. */
export interface Mention {
  /** What is named. */
  type: MentionType;
  /** Its first code unit in `Article.text`. */
  begin: number;
  /** The code unit after its last in `Article.text`. */
  end: number;
  /** Repaired. */
  text: string;
  /** Index into blocks. */
  block: number;
  /** Where `text` begins in the block's text, in UTF-16 code units. */
  offset: number;
  /** Index into entities. */
  entity: number;
  /** Where the knowledge came from that this is a name. */
  origin: Origin;
  /** Percent. */
  confidence: number;
  /**
   * Normalised; null where the text does not say enough. Date: ISO 8601 and 8601-2 (2023-10-07, --10-07, 2023-W40, 199X, -P1D
   * from the day of publication, hijri:1445-09-15). Time: T10:30, T12:00+03:00. Duration: P3M. Number, percent: 12.5. Money: ISO
   * 4217 and the amount, USD 1500000, or the amount alone. Quantity: the number and its unit's symbol, 15 km. Place: a country's
   * ISO 3166-1 code.
   */
  value: string | null;
  /**
   * Where the text may mean several things, which it does not settle: what it may be, as `value` has it, which is null then:
   * USD 1350 and USD 1.35 of «1.350 دولار».
   */
  readings?: string[];
  /** Of money, and always there. */
  money?: Money;
}
/** An amount of money with its currency apart. */
export interface Money {
  /** ISO 4217; null: not said, or it may be two. */
  currency: string | null;
  /** As a decimal: 1500000, 12.5; null: not clear, or it may be two. */
  amount: string | null;
}
/** Who or what is named. */
export interface Entity {
  /** What it is. */
  type: MentionType;
  /** The form to show: full before short, then the most frequent. */
  name: string;
  /** Every form met, in order of first mention, `name` among them. */
  variants: string[];
  /** How many mentions it has. */
  count: number;
  /** Indices into mentions, in order. */
  mentions: number[];
  /** Of its surest mention. */
  origin: Origin;
  /** Of its first mention that has one; a country's ISO 3166-1 code. */
  value: string | null;
  /** A person's titles, as the text has them. */
  roles: string[];
  /** ISO 3166-1 alpha-2: it is the country, lies in it, or is called by its nisba (الجيش الإسرائيلي: IL). */
  country: string | null;
  /** A name in Latin letters. */
  latin: string | null;
  /** Whether `latin` is how the press spells this name, or a guess; null where there is none. */
  latinOrigin: LatinOrigin | null;
  /** The same for every spelling of one name or amount (hamza, vowel signs, ة/ه, ى/ي, ج/غ, the article), to join and search by; not to be shown. */
  key: string;
}
/** What somebody said. */
export interface Quotation {
  /** Its first code unit in `Article.text`, inside the quotation marks. */
  begin: number;
  /** The code unit after its last in `Article.text`. */
  end: number;
  /** Repaired. */
  text: string;
  /** Index into blocks. */
  block: number;
  /** Where `text` begins in the block's text, in UTF-16 code units. */
  offset: number;
  /** In quotation marks; else reported: what follows "قال … إن". */
  direct: boolean;
  /** Index into entities; null: nobody is named. */
  speaker: number | null;
  /** Index into mentions: where the speaker is named. */
  mention: number | null;
}
/** Something about the input that a person should know, and that did not stop the work. */
export interface Issue {
  /** What it is. */
  code: IssueCode;
  /** The first code unit of `Article.text` that it is about. */
  begin: number;
  /** The code unit after the last. */
  end: number;
  /** For `encoding` its name; empty where the code says all. */
  detail: string;
}
/** Checksums of trained weights, in eight hexadecimal digits: another for each training. */
export interface Models {
  /** What labels blocks. */
  lines: string;
  /** What finds names. */
  names: string;
}
/** Counts of an article. */
export interface Statistics {
  /** Of `clean`. */
  words: number;
  /** Code points of `clean`. */
  characters: number;
  /** Blocks in `clean`. */
  kept: number;
  /** Blocks that are not. */
  removed: number;
}
/** The answer for one paste. Its JSON Schema is `tanqih/schema/article-1.json`. */
export interface Article {
  /** The version of the schema. */
  schema: 1;
  /** Of tanqih. */
  version: string;
  /** The trained weights that answered. */
  models: Models;
  /** What offsets count, where that is not UTF-16 code units. */
  offsets?: 'code_points';
  /** The paste as it was given; for HTML the text that was read out of it, a line a block. */
  text: string;
  /** The kept blocks, repaired, one blank line between them. */
  clean: string;
  /** Every block of the paste, kept or removed, in order. */
  blocks: Block[];
  /** What was repaired, in order; edits do not overlap. */
  edits: Edit[];
  /** Of kept blocks, in order. */
  cuts: Cut[];
  /** What the page or the text says of the article. */
  fields: Fields;
  /** Of kept blocks, in order; mentions do not overlap. */
  mentions: Mention[];
  /** In order of first mention. */
  entities: Entity[];
  /** Of kept blocks, in order. */
  quotations: Quotation[];
  /** Of HTML that has any: the pictures of the article, in order. */
  images?: ArticleImage[];
  /**
   * Percent: of answers so sure so many are right, which is an F1 of .95 over the words. Where it is too low to rely on,
   * `issues` has `doubtful_article`.
   */
  confidence: number;
  /** In the paste: removed paragraphs that are the next best article; null: there are none. */
  other: { begin: number; end: number } | null;
  /** What a person should know of the input. */
  issues: Issue[];
  /** Counts. */
  statistics: Statistics;
  /** The article as HTML, where `Options.render` asked for it. */
  html?: string;
  /** The article as Markdown, where `Options.render` asked for it. */
  markdown?: string;
}

/** A line that the pages of a site have in common. Compared are words alone: marks, spelling and spaces are folded. */
export interface SiteLine {
  /** As it was first seen. */
  text: string;
  /** A kind that is removed: the line is that on every page of the site. title, body and subheading leave it to the core. */
  kind: BlockKind;
  /** Its numbers differ from page to page. */
  anyNumber?: boolean;
  /** How many pages have it. */
  pages?: number;
}
/** Lines that the pages of one site have in common: what `tanqih learn-site` writes, read as JSON. */
export interface Site {
  /** Of this form. */
  version?: 1;
  /** How many it was learnt from. */
  pages?: number;
  /** In any order. */
  lines: SiteLine[];
}
/** A part of the pasted text. */
export interface TextSpan {
  /** Its first code unit in `Article.text`. */
  begin: number;
  /** The code unit after its last. */
  end: number;
}
/** A person's decision on one block, which wins over the labels. */
export interface Override {
  /** `Block.begin` of the block. */
  begin: number;
  /** Keep it, or remove it. */
  keep?: boolean;
  /** Call it this. Without `keep` the kind decides. */
  kind?: BlockKind;
}
/** A name of the user's own dictionary. Spelling is folded; a word of more than 40 code units is never met. */
export interface UserName {
  /** At least one word. */
  name: string;
  /** `none`: never to be marked. */
  type: NameType | 'none';
}
/** One form for what can be written in several; absent or 'as_is': nothing is changed. */
export interface TextStyle {
  /** « » “ ” " " */
  quotes?: QuoteStyle;
  /** Between spaces: - – — */
  dashes?: DashStyle;
  /** … or ... */
  ellipses?: EllipsisStyle;
  /** 1.5 or ١٫٥ */
  digits?: DigitStyle;
}
/** What may be asked for; every member has a default. */
export interface Options {
  /** How a string or bytes are read; `text` if absent. */
  format?: InputFormat;
  /** For bytes: the name of their encoding, such as `windows-1256`; absent or empty: it is detected. The README lists them; another is a RangeError that does. */
  encoding?: string;
  /** Repairs to be left out (`false`); absent: made. */
  repair?: Partial<Record<RepairRule, boolean>>;
  /** One form for what can be written in several. */
  style?: TextStyle;
  /** Edits and cuts not to be made, by their span. One that is none of them is passed over. */
  undo?: TextSpan[];
  /** Kinds kept beside title, body and subheading. */
  keep?: BlockKind[];
  /** Decisions on single blocks, by where they begin. One where no block begins is passed over. */
  overrides?: Override[];
  /** Where keeping and removing are in doubt: from -100 (remove: precision) to 100 (keep: recall). */
  balance?: number;
  /** The user's own dictionary: it wins over what is found. Of equal names the last holds. */
  names?: UserName[];
  /** Lines of the page's site. Overrides win over them. */
  site?: Site;
  /** What the offsets of the answer count; those of `undo` and `overrides` are UTF-16 code units always. */
  offsets?: OffsetUnit;
  /** false: no names are looked for; mentions, entities and quotations are empty. */
  entities?: boolean;
  /** Forms to give beside the text: `Article.html`, `Article.markdown`. */
  render?: ('html' | 'markdown')[];
  /** false: HTML and Markdown keep no links. */
  links?: boolean;
  /** false: HTML and Markdown keep no bold and italic words. */
  emphasis?: boolean;
  /**
   * true: HTML and Markdown keep the pictures of the article, with their description and caption. Whoever opens what was
   * exported loads them from where the page has them.
   */
  images?: boolean;
}
/** Beside the options of the core: of this one call. */
export interface CallOptions {
  /**
   * Called as each stage begins and at the end. What it throws ends nothing: `analyse` throws it once the work is done.
   */
  onProgress?: (progress: Progress) => void;
}
/** How far an analysis has come. */
export interface Progress {
  /** What is begun: the stages of the core in their order, then `write`, the JSON. Without names there is no tokenise, tag, link. */
  stage: Stage | 'write';
  /** The share of the work that lies behind, from 0 to 1: an estimate, by what the stages take of long texts. */
  done: number;
}
/** A page as its HTML source. */
export interface HtmlInput {
  /** The source. */
  html: string;
}
/** Text, HTML, or the bytes of either (`Options.format` says which). */
export type Input = string | HtmlInput | ArrayBuffer | ArrayBufferView;
/** The core, loaded. */
export interface Analyser {
  /** Of tanqih. */
  readonly version: string;
  /**
   * Any text of at most 268,435,456 code units has an answer, a plain object.
   * Throws RangeError on a longer one; TypeError or RangeError on an input or an option that does not exist or is out
   * of its range; CrashError where memory ran out.
   */
  analyse(input: Input, options?: Options & CallOptions): Article;
  /** `analyse`, as it is spelled in America. */
  analyze(input: Input, options?: Options & CallOptions): Article;
}
/** The core failed inside: memory ran out, or a defect. No further call works: `load()` again. */
export class CrashError extends Error {
  /** As of every error. */
  readonly name: 'CrashError';
}
/** A `WebAssembly.Module`, which lib dom describes without a member: so there is none that it must have. */
export interface WasmModule {
  /** Not there. */
  readonly exports?: never;
}
/** A URL, of any library. */
export interface Href {
  /** The address. */
  readonly href: string;
}
/** A `Response` of fetch, of any library. */
export interface WasmResponse {
  /** Whether it was found. */
  readonly ok: boolean;
  /** Its bytes. */
  arrayBuffer(): Promise<ArrayBuffer>;
}
/**
 * What holds the WebAssembly: an address (in Node, Deno and Bun also the path of a file), bytes, a compiled module, what an
 * import of `tanqih/tanqih.wasm` gives where a platform makes a module of it, or an answer of fetch.
 */
export type Wasm = string | Href | ArrayBuffer | ArrayBufferView<ArrayBuffer> | WasmModule | { readonly default: WasmModule } | WasmResponse;
/** Where `tanqih.wasm` is, if not beside the package's own files. */
export interface LoadOptions {
  /** It, or a promise of it. */
  wasm?: Wasm | PromiseLike<Wasm>;
  /** @deprecated `wasm` takes it. */
  wasmModule?: WasmModule;
  /** @deprecated `wasm` takes it. */
  wasmBinary?: ArrayBuffer | ArrayBufferView<ArrayBuffer>;
  /** @deprecated `wasm` takes it. */
  wasmUrl?: string | Href;
}
/**
 * Compiles once, however often it is called; each call gives an instance with a memory of its own. `load(wasm)` is
 * `load({ wasm })`. One that fails rejects, and is told to whoever awaits it alone: it may be kept in a variable.
 */
export function load(wasm?: LoadOptions | Wasm | PromiseLike<Wasm>): Promise<Analyser>;
/**
 * As `load`, at once, for what is compiled already. Of bytes it compiles, which takes a while and which browsers allow in a
 * worker alone.
 */
export function loadSync(wasm: WasmModule | ArrayBuffer | ArrayBufferView<ArrayBuffer>): Analyser;
