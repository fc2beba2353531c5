// SPDX-License-Identifier: MIT
// <tanqih-article>: shows a paste cleaned, with its names marked and what was removed folded in its place.
// Importing it defines the element; where there is no document (a server that renders) it defines nothing.
import { draw, note } from './element/draw.js';
import { dress } from './element/style.js';
import { wordsOf } from './element/words.js';
import { load } from './index.js';

/**
 * @typedef {import('../types/element.js').AnyAnalyser | PromiseLike<import('../types/element.js').AnyAnalyser> | null} Given
 * @typedef {{ overrides: { begin: number, keep: boolean }[], undo: { begin: number, end: number }[] }} Restored
 */

const properties = /** @type {const} */ (['input', 'options', 'analyser', 'article']);
/** @type {Promise<import('../types/index.js').Analyser> | undefined} */
let shared; // the core of all elements that have none of their own; one load

export class TanqihArticle extends (globalThis.HTMLElement ?? class {}) {
  static observedAttributes = ['text', 'lang'];
  /** @type {Given} */
  static analyser = null;

  /** @type {import('../types/index.js').Input | null} */
  #input = null;
  /** @type {import('../types/index.js').Options & import('../types/index.js').CallOptions} */
  #options = {};
  /** @type {Given} */
  #analyser = null;
  /** @type {import('../types/index.js').Article | null} */
  #article = null;
  #given = false; // the article came from elsewhere: its paste is not here, nothing can be restored
  /** @type {Restored} */
  #restored = { overrides: [], undo: [] }; // by the person who reads
  #asked = 0;
  #waiting = false;
  /** @type {number | null} */
  #focus = null;
  #opened = new Set(); // folds that were open when the person restored something from one
  /** @type {MutationObserver | null} */
  #children = null;
  #internals;
  #root;

  constructor() {
    super();
    this.#internals = this.attachInternals?.();
    this.#root = this.attachShadow({ mode: 'open' });
    dress(this.#root);
  }

  get input() {
    return this.#input;
  }
  set input(input) {
    this.#input = input ?? null;
    this.#begin();
  }

  get options() {
    return this.#options;
  }
  set options(options) {
    this.#options = options ?? {};
    this.#begin();
  }

  get analyser() {
    return this.#analyser;
  }
  set analyser(analyser) {
    this.#analyser = analyser ?? null;
    this.#begin();
  }

  get article() {
    return this.#article;
  }
  set article(article) {
    this.#asked += 1; // what is under way is let go
    this.#article = article ?? null;
    this.#given = this.#article !== null;
    this.#show();
  }

  connectedCallback() {
    // Set before the element was defined: they hide the accessors.
    for (const name of properties)
      if (Object.hasOwn(this, name)) {
        const { [name]: value } = this;
        delete this[name];
        Object.assign(this, { [name]: value });
      }
    this.#children ??= new MutationObserver(() => this.#begin());
    this.#children.observe(this, { childList: true, characterData: true, subtree: true });
    if (this.#article) this.#show();
    else this.#begin();
  }

  disconnectedCallback() {
    this.#children?.disconnect();
  }

  attributeChangedCallback(name, before, now) {
    if (before === now) return;
    if (name === 'text') this.input = now;
    else if (this.#article) this.#show();
  }

  /** Another text, or others of its options: what was restored belongs to the one before. */
  #begin() {
    this.#restored = { overrides: [], undo: [] };
    this.#opened = new Set();
    this.#article = null;
    this.#given = false;
    this.#soon();
  }

  /** Once, however many properties are set together. */
  #soon() {
    this.#asked += 1;
    if (this.#waiting) return;
    this.#waiting = true;
    queueMicrotask(() => {
      this.#waiting = false;
      if (this.isConnected) void this.#analyse();
    });
  }

  /** What is given, or else the element's own content: it is read with its markup where it has some. */
  #paste() {
    if (this.#input !== null) return this.#input;
    return this.childElementCount > 0 ? { html: this.innerHTML } : this.textContent;
  }

  async #analyse() {
    const asked = this.#asked;
    const input = this.#paste();
    if (input === '') {
      this.#article = null;
      this.#root.replaceChildren();
      return;
    }
    this.#busy(true);
    try {
      const { analyse } = await (this.#analyser ?? TanqihArticle.analyser ?? sharedAnalyser());
      if (asked !== this.#asked) return;
      const article = await analyse(input, this.#asOptions());
      if (asked !== this.#asked) return;
      this.#article = article;
      this.#show();
      this.#tell('tanqih-analysed', { article });
    } catch (error) {
      if (asked !== this.#asked) return;
      const words = this.#words();
      this.#root.replaceChildren(note('p', `${words.failed} ${error.message}`, words, { role: 'alert', part: 'failed' }));
      this.#tell('tanqih-failed', { error });
    } finally {
      if (asked === this.#asked) this.#busy(false);
    }
  }

  /** Of the DOMs in which components are tested happy-dom has no internals, and those of jsdom throw. */
  #busy(is) {
    try {
      if (this.#internals) this.#internals.ariaBusy = String(is);
    } catch {}
  }

  #asOptions() {
    const { overrides = [], undo = [], ...options } = this.#options;
    return { ...options, overrides: [...overrides, ...this.#restored.overrides], undo: [...undo, ...this.#restored.undo] };
  }

  #words() {
    return wordsOf(this.closest('[lang]')?.getAttribute('lang') ?? '');
  }

  #show() {
    if (!this.#article) return this.#root.replaceChildren();
    const restore = this.#given ? null : {
      block: (block) => this.#restore({ block }, () => this.#restored.overrides.push({ begin: block.begin, keep: true })),
      cut: (cut) => this.#restore({ cut }, () => this.#restored.undo.push({ begin: cut.begin, end: cut.end })),
    };
    this.#root.replaceChildren(draw(this.#article, this.#words(), restore, this.#opened));
    if (this.#focus !== null) {
      this.#root.querySelector(`[data-begin="${this.#focus}"]`)?.focus();
      this.#focus = null;
    }
  }

  #restore(what, decide) {
    if (!this.#tell('tanqih-restore', what)) return; // prevented
    decide();
    this.#opened = new Set([...this.#root.querySelectorAll('details[open]')].flatMap(({ dataset }) => dataset.begins.split(' ')));
    this.#focus = what.block?.begin ?? this.#article?.blocks[what.cut.block].begin ?? null;
    this.#soon();
  }

  #tell(type, detail) {
    return this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true, cancelable: type === 'tanqih-restore' }));
  }
}

/** One for all elements that are given none. A load that failed is tried again by the next text. */
function sharedAnalyser() {
  shared ??= load().catch((error) => {
    shared = undefined;
    throw error;
  });
  return shared;
}

if (globalThis.customElements && !customElements.get('tanqih-article')) customElements.define('tanqih-article', TanqihArticle);
