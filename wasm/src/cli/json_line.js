// SPDX-License-Identifier: MIT
// One line of NDJSON: where its members stand, so that all but one stay as they are, byte for byte; and what is wrong with it, as
// cli/stream/json_line.cpp says it.

const [quote, backslash, comma, colon] = Buffer.from('"\\,:');
const [braceOpen, braceClose, bracketOpen, bracketClose] = Buffer.from('{}[]');
const isSpace = (/** @type {number} */ c) => c === 0x20 || c === 0x09 || c === 0x0d || c === 0x0a;
const isDigit = (/** @type {number} */ c) => c >= 0x30 && c <= 0x39;
const isHex = (/** @type {number} */ c) => isDigit(c) || (c >= 0x41 && c <= 0x46) || (c >= 0x61 && c <= 0x66);

/** @typedef {{ key: Buffer, begin: number, end: number }} Member its name as it is written, and where its value stands */

/** @param {Buffer} line @returns {{ members: Member[], fault?: string }} */
export function readJsonLine(line) {
  const scanner = new Scanner(line);
  scanner.document();
  return { members: scanner.members, fault: scanner.fault };
}

/** The last of that name. @param {Member[]} members @param {string} name */
export const memberNamed = (members, name) => members.findLast(({ key }) => nameOf(key) === name);
/** A member's name without its escapes. */
export const nameOf = (/** @type {Buffer} */ key) => (key.includes(backslash) ? JSON.parse(`"${key}"`) : key.toString());

/** "a string" @param {Buffer} value as it is written */
export function kindOfValue(value) {
  switch (value[0]) {
    case quote: return 'a string';
    case braceOpen: return 'an object';
    case bracketOpen: return 'an array';
    case 0x74: case 0x66: return 'true or false';
    case 0x6e: return 'null';
    default: return 'a number';
  }
}

/** Steps over values. Every step gives false where the text is not what it should be; `fault` then says so. */
class Scanner {
  /** @type {Member[]} */
  members = [];
  /** @type {string | undefined} */
  fault;
  #at = 0;
  #text;

  /** @param {Buffer} text */
  constructor(text) {
    this.#text = text;
  }

  document() {
    this.#space();
    const begin = this.#at;
    if (this.#peek() === braceOpen) return this.#object();
    if (this.#value() && this.#nothingFollows()) {
      this.fault = `is ${kindOfValue(this.#text.subarray(begin))}, not an object`;
      return false;
    }
    this.#at = begin;
    this.fault = undefined;
    return this.#wrong('an object');
  }

  #object() {
    this.#at += 1;
    if (this.#nextIs(braceClose)) return this.#nothingFollows();
    while (true) {
      const key = this.#key();
      if (!key) return false;
      this.#space();
      const begin = this.#at;
      if (!this.#value()) return false;
      const end = this.#at;
      const more = this.#nextIs(comma);
      if (!more && !this.#expect(braceClose, 'a comma or }')) return false; // of a number that ends with the text there may have been more
      this.members.push({ key, begin, end });
      if (!more) return this.#nothingFollows();
    }
  }

  /** The end of the text reads as NUL, which JSON allows nowhere. */
  #peek() {
    return this.#text[this.#at] ?? 0;
  }
  #wrong(/** @type {string} */ wanted) {
    this.fault ??= this.#at < this.#text.length ? `is no JSON: at byte ${this.#at + 1}, expected ${wanted}` : `is no JSON: ends before ${wanted}`;
    return false;
  }
  #space() {
    while (isSpace(this.#peek())) this.#at += 1;
  }
  #nextIs(/** @type {number} */ c) {
    this.#space();
    if (this.#peek() !== c) return false;
    this.#at += 1;
    return true;
  }
  #expect(/** @type {number} */ c, /** @type {string} */ wanted) {
    return this.#nextIs(c) || this.#wrong(wanted);
  }
  #nothingFollows() {
    this.#space();
    return this.#at === this.#text.length || this.#wrong('the end of the line');
  }

  #key() {
    this.#space();
    const begin = this.#at + 1;
    if (this.#peek() !== quote) return void this.#wrong('a name in quotation marks');
    if (!this.#string()) return undefined;
    const name = this.#text.subarray(begin, this.#at - 1);
    return this.#expect(colon, 'a colon') ? name : undefined;
  }

  /** Without recursion: what is open stands in `open`. */
  #value() {
    const open = [];
    const inner = () => open[open.length - 1];
    while (true) {
      this.#space();
      const c = this.#peek();
      if (c === braceOpen || c === bracketOpen) {
        this.#at += 1;
        open.push(c === braceOpen ? braceClose : bracketClose);
        if (!this.#nextIs(inner())) {
          if (c === braceOpen && !this.#key()) return false;
          continue;
        }
        open.pop();
      } else if (!this.#scalar()) {
        return false;
      }
      while (open.length > 0 && this.#nextIs(inner())) open.pop();
      if (open.length === 0) return true;
      if (!this.#expect(comma, inner() === braceClose ? 'a comma or }' : 'a comma or ]')) return false;
      if (inner() === braceClose && !this.#key()) return false;
    }
  }

  #scalar() {
    switch (this.#peek()) {
      case quote: return this.#string();
      case 0x74: return this.#literal('true');
      case 0x66: return this.#literal('false');
      case 0x6e: return this.#literal('null');
      default: return this.#number();
    }
  }
  #literal(/** @type {string} */ word) {
    if (this.#text.toString('latin1', this.#at, this.#at + word.length) !== word) return this.#wrong('a value');
    this.#at += word.length;
    return true;
  }
  #digits() {
    if (!isDigit(this.#peek())) return this.#wrong('a digit');
    while (isDigit(this.#peek())) this.#at += 1;
    return true;
  }
  #number() {
    const minus = this.#peek() === 0x2d;
    if (minus) this.#at += 1;
    if (!isDigit(this.#peek())) return this.#wrong(minus ? 'a digit' : 'a value');
    if (this.#peek() === 0x30) this.#at += 1;
    else if (!this.#digits()) return false;
    if (this.#peek() === 0x2e) {
      this.#at += 1;
      if (!this.#digits()) return false;
    }
    if (this.#peek() === 0x65 || this.#peek() === 0x45) {
      this.#at += 1;
      if (this.#peek() === 0x2b || this.#peek() === 0x2d) this.#at += 1;
      return this.#digits();
    }
    return true;
  }
  #string() {
    for (this.#at += 1; this.#at < this.#text.length; this.#at += 1) {
      const c = this.#text[this.#at];
      if (c === quote) {
        this.#at += 1;
        return true;
      }
      if (c < 0x20) return this.#wrong('no control character, but its escape');
      if (c === backslash && !this.#escape()) return false;
    }
    return this.#wrong('a quotation mark');
  }
  /** To its last character. */
  #escape() {
    this.#at += 1;
    if (this.#peek() === 0x75) {
      for (let digit = 0; digit < 4; digit += 1) {
        this.#at += 1;
        if (!isHex(this.#peek())) return this.#wrong('four hexadecimal digits');
      }
      return true;
    }
    const known = this.#at < this.#text.length && '"\\/bfnrt'.includes(String.fromCharCode(this.#peek()));
    return known || this.#wrong('one of " \\ / b f n r t u');
  }
}
