// SPDX-License-Identifier: MIT
// Spellings that are one: for the search in names, and for a person's rules on lines.
import { expect, test } from '@playwright/test';

import type { Entity } from '../../wasm/types/index.js';
import { matches } from '../../web/src/article/entities.ts';
import { fold, foldLine } from '../../web/src/article/fold.ts';
import { rulesOut } from '../../web/src/state/rules.ts';

test('letters, marks and digits are folded as the core folds them', () => {
  for (const [text, expected] of [
    ['إقرأ أيضــاً:', 'اقرا ايضا'],
    ['ٱلقاهرة', 'القاهره'],
    ['مسؤول شئون الهواء', 'مسوول شيون الهوا'],
    ['مصطفى علی', 'مصطفي علي'],
    ['کتاب ۀ', 'كتاب ه'],
    ['\ufefbفتة \ufef7', 'لافته لا'],
    ['عام ٢٠٢٤ و۱۳۹۹', 'عام 2024 و1399'],
    ['BBC\u200f عربي', 'bbc عربي'],
    ['«São Paulo»', 'sao paulo'],
    ['\u0640', ''],
  ] as const)
    expect(fold(text), text).toBe(expected);
});

test('a search minds numbers, a rule on lines does not', () => {
  const entity: Entity = {
    type: 'date', name: 'عام ١٩٩٧', variants: [], count: 1, mentions: [0], value: '1997', origin: 'rule', roles: [],
    country: null, latin: null, latinOrigin: null, key: '',
  };
  expect(matches(entity, '1997')).toBe(true);
  expect(matches(entity, '2024')).toBe(false);
  expect(foldLine('شارك 12 مرة')).toBe(foldLine('شارك ٣٤٠ مره'));
  expect(rulesOut([{ match: 'begins', words: 'شارك 12', site: null }], 'شارك 7 قراء', null)).toBe(true);
});
