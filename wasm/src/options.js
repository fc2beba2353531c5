// SPDX-License-Identifier: MIT
// Tells callers without TypeScript what they got wrong. Which names exist (kinds, repairs, styles) and what is in its
// range, the core checks.

/** `every` alone passes over holes: [, 'title'] has one. */
const isList = (of) => (value) => Array.isArray(value) && Array.from(value).every(of);
const isString = (value) => typeof value === 'string';
const isBoolean = (value) => typeof value === 'boolean';
const isOffset = (value) => Number.isInteger(value) && value >= 0 && value < 2 ** 32;
const isObject = (value) => value !== null && typeof value === 'object';

const checks = {
  format: [isString, '"text" or "html"'],
  encoding: [isString, 'the name of an encoding'],
  repair: [(value) => isObject(value) && Object.values(value).every(isBoolean), 'an object such as { tatweel: false }'],
  style: [(value) => isObject(value) && Object.values(value).every(isString), 'an object such as { quotes: "guillemets" }'],
  undo: [isList((span) => isObject(span) && isOffset(span.begin) && isOffset(span.end)), 'a list of { begin, end }'],
  keep: [isList(isString), 'a list of kinds'],
  overrides: [
    isList((wish) => isObject(wish) && isOffset(wish.begin) && (wish.keep === undefined || isBoolean(wish.keep))
      && (wish.kind === undefined || isString(wish.kind))),
    'a list of { begin, keep, kind }',
  ],
  balance: [(value) => Number.isInteger(value) && Math.abs(value) < 2 ** 31, 'a whole number from -100 to 100'],
  names: [isList((entry) => isObject(entry) && isString(entry.name) && isString(entry.type)), 'a list of { name, type }'],
  site: [
    (value) => isObject(value) && (value.version === undefined || value.version === 1)
      && isList((line) => isObject(line) && isString(line.text) && isString(line.kind)
        && (line.anyNumber === undefined || isBoolean(line.anyNumber)))(value.lines),
    'what tanqih learn-site wrote, read as JSON: { version: 1, lines: [{ text, kind }] }',
  ],
  offsets: [isString, '"code_units" or "code_points"'],
  entities: [isBoolean, 'true or false'],
  render: [isList(isString), 'a list of "html", "markdown"'],
  links: [isBoolean, 'true or false'],
  emphasis: [isBoolean, 'true or false'],
  images: [isBoolean, 'true or false'],
  onProgress: [(value) => typeof value === 'function', 'a function'],
};

/** The options that are given, each of the right type. @param {any} options @returns {any} */
export function checked(options) {
  if (!isObject(options)) throw new TypeError('tanqih: the options are an object, such as { keep: ["source"] }.');
  const given = {};
  for (const [name, value] of Object.entries(options)) {
    if (value === undefined || value === null) continue;
    if (!Object.hasOwn(checks, name))
      throw new RangeError(`tanqih: there is no option "${name}"; there are ${Object.keys(checks).join(', ')}.`);
    const [holds, form] = checks[name];
    if (!holds(value)) throw new TypeError(`tanqih: the option "${name}" is ${form}.`);
    given[name] = value;
  }
  return given;
}
