// SPDX-License-Identifier: MIT
// A person's decisions on names.
import type { MentionType } from '../../wasm/types/index.js';
import { articleOf } from './worker.ts';
import { keyOf, withDecisions } from '../../web/src/article/names.ts';
import { annotationsOf } from '../../web/src/article/annotations.ts';
import { csvOf } from '../../web/src/words/csv.ts';
import { wordsOf } from '../../web/src/words/language.ts';
import { expect, test } from './tanqih.ts';

const found = articleOf(
  ['وصل سامر الحلبي إلى القاهرة، وقال الحلبي إن القاهرة جميلة.'],
  { 'سامر الحلبي': 'person', 'القاهرة': 'place', 'وقال الحلبي': 'person' },
);
const names = (article: typeof found) => article.entities.map(({ type, name, count }) => `${type} ${name} ${count}`);
const [samir = '', cairo = '', halabi = ''] = ['person:سامر الحلبي', 'place:القاهرة', 'person:وقال الحلبي'];

test('who said what follows a person’s decisions', () => {
  const said = { ...found, quotations: [quotationOf('القاهرة'), quotationOf('وقال الحلبي')] };
  const speakers = (article: typeof said) => article.quotations.map(({ speaker, mention }) =>
    [article.entities[speaker ?? -1]?.name ?? null, article.mentions[mention ?? -1]?.text ?? null]);
  expect(speakers(said)).toEqual([['القاهرة', 'القاهرة'], ['وقال الحلبي', 'وقال الحلبي']]);
  expect(speakers(withDecisions(said, [{ do: 'drop', key: cairo }]))).toEqual([[null, null], ['وقال الحلبي', 'وقال الحلبي']]);
  expect(speakers(withDecisions(said, [{ do: 'merge', key: halabi, into: samir }])))
    .toEqual([['القاهرة', 'القاهرة'], ['سامر الحلبي', 'وقال الحلبي']]);

  function quotationOf(name: string) {
    const speaker = found.entities.findIndex((entity) => entity.name === name);
    return {
      begin: 0, end: 4, text: 'كلام', block: 0, offset: 0, direct: true, speaker,
      mention: found.mentions.findIndex(({ entity }) => entity === speaker),
    };
  }
});

test('not a name, another type, one with another: mentions and entities stay in step', () => {
  expect(found.entities.map(keyOf).sort()).toEqual([samir, cairo, halabi].sort());
  const dropped = withDecisions(found, [{ do: 'drop', key: cairo }]);
  expect(names(dropped)).toEqual(['person سامر الحلبي 1', 'person وقال الحلبي 1']);
  expect(dropped.mentions).toHaveLength(2);
  const merged = withDecisions(found, [{ do: 'merge', key: halabi, into: samir }]);
  expect(names(merged)).toEqual(['person سامر الحلبي 2', 'place القاهرة 2']);
  expect(merged.entities[0]?.variants).toEqual(['سامر الحلبي', 'وقال الحلبي']);
  const retyped = withDecisions(found, [{ do: 'retype', key: cairo, type: 'organisation' }]);
  expect(names(retyped)).toContain('organisation القاهرة 2');
  for (const { mentions, entities } of [dropped, merged, retyped])
    entities.forEach(({ mentions: indices }, entity) =>
      expect(indices.map((index) => mentions[index]?.entity)).toEqual(indices.map(() => entity)));
  expect(withDecisions(found, [{ do: 'drop', key: 'person:nobody' }])).toBe(found);
});

test('annotations find their words in the clean text, and have ids of their own', () => {
  const latin = {
    ...found,
    entities: found.entities.map((entity) => (keyOf(entity) === cairo
      ? { ...entity, latin: 'Cairo', latinOrigin: 'listed' as const }
      : { ...entity, latin: 'Samir', latinOrigin: 'spelled' as const })),
  };
  const { id, first } = annotationsOf(latin, () => crypto.randomUUID()) as {
    id: string;
    first: {
      id: string;
      partOf: string;
      items: { id: string; body: { value: string; language?: string }[]; target: { selector: { start: number; end: number; exact?: string }[] } }[];
    };
  };
  expect(first.partOf).toBe(id);
  const ids = [id, first.id, ...first.items.map((item) => item.id)];
  expect(new Set(ids).size).toBe(ids.length);
  for (const { target: { selector: [position, quote] } } of first.items)
    expect(found.clean.slice(position?.start, position?.end)).toBe(quote?.exact);
  const languages = new Map(first.items.flatMap(({ body }) => body.map(({ value, language }) => [value, language])));
  expect([languages.get('Cairo'), languages.get('Samir')]).toEqual(['en', 'ar-Latn']);
});

test('the table of names is in words, and safe in a spreadsheet', () => {
  const row = {
    type: 'misc' as MentionType, name: '=1+1', variants: ['=1+1', 'a,"b"'], count: 1, mentions: [0], value: null as string | null,
    origin: 'rule' as const, roles: ['وزير'], country: 'EG' as string | null, latin: null, latinOrigin: null, key: '',
  };
  const date = (name: string, value: string) => ({ ...row, type: 'date' as const, name, variants: [name], value, roles: [], country: null });
  const entities = [row, date('الأربعاء', '-W-3'), date('7 أكتوبر', '--10-07'), date('3 مايو 2024', '2024-05-03')];
  const [head, ...rows] = csvOf(entities, wordsOf('ar')).split('\r\n');
  expect(head).toBe('\ufeffالنوع,الاسم,مرات الذكر,ورد أيضا,القيمة,القيمة بصيغة ISO,الصفة,البلد,باللاتينية,المصدر');
  expect(rows[0]).toBe('اسم آخر,\'=1+1,1,"a,""b""",,,وزير,مصر,,من سياقه');
  expect(rows.slice(1, 4).map((one) => one.split(',').slice(4, 6))).toEqual([['الأربعاء', ''], ['7 أكتوبر', ''], ['3 مايو 2024', '2024-05-03']]);
});

test('the card of a mention: what is known, and a person has the last word', async ({ tanqih, page }) => {
  await tanqih.paste({ text: 'افتتح المعرض في 14 مايو 2024 بحضور آلاف الزوار من كل المدن.\nوكان قد أغلق في 3 يناير 2014 بعد أن غمرته المياه، ثم عاد إلى العمل في 14 مايو 2024.' });
  const dates = tanqih.article.locator('mark[data-type=date]');
  await dates.first().click();
  const card = page.locator('.card');
  await expect(card).toContainText('14 مايو 2024');
  await expect(card).toContainText('ذُكر مرتين');
  await card.getByLabel('غيّر النوع').selectOption('misc');
  await expect(card).toHaveCount(0);
  await expect(tanqih.article.locator('mark[data-type=misc]')).toHaveCount(2);
  await page.keyboard.press('Control+Z');
  await expect(dates).toHaveCount(3);
  await dates.first().click();
  await card.getByLabel('ادمجه مع').selectOption({ index: 1 });
  const counts = page.getByRole('complementary').locator('.entity .count');
  await expect(counts).toHaveText(['3']);
  await page.keyboard.press('Control+Z');
  await expect(counts).toHaveText(['2', '1']);
  await expect(dates.nth(0)).toHaveClass(/\bcurrent\b/);
  await page.keyboard.press('n');
  await expect(dates.nth(1)).toBeFocused();
  await page.keyboard.press('n');
  await expect(dates.nth(2)).toBeFocused();
  await page.keyboard.press('p');
  await expect(dates.nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await card.getByRole('button', { name: 'ليس اسما' }).click();
  await expect(dates).toHaveCount(2);
  const csv = await tanqih.download(/CSV/);
  expect(csv.split('\r\n').filter((row) => row.startsWith('تاريخ'))).toHaveLength(1);
});
