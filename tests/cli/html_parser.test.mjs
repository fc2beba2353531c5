// SPDX-License-Identifier: MIT
// The text of pages that nobody would write, beside the tree that another parser of the standard gives: which elements
// hold it, in which order it stands. Tags that are not closed, closed twice, or stand where they may not.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { defaultTreeAdapter as adapter, parse } from 'parse5';

import { run } from './tanqih.mjs';

const blocks = ['p', 'div', 'article', 'section', 'ul', 'ol', 'li', 'dl', 'dt', 'dd', 'h1', 'h2', 'pre', 'blockquote', 'form', 'fieldset', 'details', 'summary',
  'center', 'address', 'main', 'search', 'hgroup', 'listing'];
const inline = ['span', 'a', 'b', 'i', 'em', 'strong', 'font', 'nobr', 'u', 'code', 'small', 'button', 'object', 'marquee', 'ruby', 'rb', 'label', 'x-y'];
const tables = ['table', 'caption', 'colgroup', 'col', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th'];
const others = ['html', 'head', 'body', 'template', 'svg', 'math', 'mi', 'mtext', 'desc', 'foreignObject', 'annotation-xml', 'optgroup', 'option', 'br', 'hr',
  'img', 'input', 'image', 'noscript', 'frameset', 'meta', 'base', 'link'];
const raw = ['script', 'style', 'title', 'textarea', 'iframe', 'noembed', 'noframes', 'xmp'];
const unseen = new Set(['head', 'title', 'script', 'style', 'template', 'noscript', 'iframe', 'noembed', 'noframes', 'svg', 'textarea']);

/** Numbers from 0 to `below`, the same from the same seed. @param {number} seed */
function numbers(seed) {
  let state = seed;
  return (/** @type {number} */ below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** @param {number} seed */
function page(seed) {
  const next = numbers(seed * 7919 + 1);
  const of = (/** @type {string[]} */ list) => list[next(list.length)] ?? '';
  const tag = () => of([blocks, inline, tables, next(2) ? others : blocks][next(4)] ?? []);
  const attributes = () => of(['', '', '', ' class=c', ' id="a>b" data-x=\'1\'', ' href=x', '/', ' type=hidden', ' color=1 size', ' =a b=c=d', ' <p']);
  let words = 0;
  const word = (/** @type {string} */ letter) => {
    words += 1;
    return letter + words;
  };
  let html = next(2) ? '<!doctype html>' : '';
  for (let pieces = 3 + next(40); pieces > 0; pieces -= 1) {
    const kind = next(20);
    if (kind < 8) html += `<${tag()}${attributes()}>`;
    else if (kind < 12) html += `</${tag()}>`;
    else if (kind < 17) html += ` ${word('w')} `;
    else if (kind === 17) html += of(['&amp;', '&lt', '&notit;', '&#x41;', '&#150', '&unknown;', '&', '&AMP=', '&copy']);
    else if (kind === 18) html += of(['<!--a>b-->', '<!-->', '<?a b>', '</ >', '<![CDATA[q]]>', '<!x>', '<', '</', '\r\n', '<!--a--!>']);
    else {
      const name = of(raw);
      html += `<${name}>${word('r')}<p>${next(4) ? `</${name}>` : ''}`;
    }
  }
  return html;
}

/** What is shown of it, without white space. @param {string} html */
function shown(html) {
  let text = '';
  const walk = (/** @type {any} */ node) => {
    if (adapter.isTextNode(node)) text += node.value;
    else if (!adapter.isElementNode(node) || !unseen.has(node.tagName))
      for (const child of /** @type {any} */ (node).childNodes ?? []) walk(child);
  };
  walk(parse(html, { scriptingEnabled: false }));
  return text.replace(/\s/g, '');
}

const read = (/** @type {string} */ html) => JSON.parse(run(['clean', '--html', '--stage', 'read'], html).out).text.replace(/\s/g, '');

test('the text of a page is that of its tree', () => {
  let compared = 0;
  for (let seed = 0; seed < Number(process.env['SEEDS'] ?? 120); seed += 1) {
    const html = page(seed);
    assert.equal(read(html), shown(html), `seed ${seed}: ${html}`);
    compared += 1;
  }
  assert.ok(compared > 0);
});
