// SPDX-License-Identifier: MIT
// A person's decisions on names.
import type { MentionType } from '../../wasm/types/index.js';
import { article } from './articles.ts';
import { answering, articleOf, replaceWorker } from './worker.ts';
import { keyOf, nameApart, withDecisions } from '../../web/src/article/names.ts';
import { similarNames } from '../../web/src/article/similar_names.ts';
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

test('another name, one mention apart, and who speaks then', () => {
  const renamed = withDecisions(found, [{ do: 'rename', key: halabi, name: 'سامر الحلبي' }]);
  expect(names(renamed)).toEqual(['person سامر الحلبي 2', 'place القاهرة 2']);
  const other = withDecisions(found, [{ do: 'rename', key: cairo, name: 'مدينة القاهرة' }]);
  expect(names(other)).toContain('place مدينة القاهرة 2');
  expect(other.entities.find(({ name }) => name === 'مدينة القاهرة')).toMatchObject({ variants: ['مدينة القاهرة', 'القاهرة'], latin: null });
  expect(withDecisions(other, [{ do: 'retype', key: 'place:مدينة القاهرة', type: 'misc' }]).entities.map(({ name }) => name)).toContain('مدينة القاهرة');

  const second = found.mentions.filter(({ text }) => text === 'القاهرة')[1]!;
  const name = nameApart('القاهرة', 'place', found.entities);
  const said = { ...found, quotations: [{ begin: 0, end: 4, text: 'كلام', block: 0, offset: 0, direct: true, speaker: second.entity, mention: found.mentions.indexOf(second) }] };
  const split = withDecisions(said, [{ do: 'split', begin: second.begin, name }]);
  expect(names(split)).toEqual(['person سامر الحلبي 1', 'place القاهرة 1', 'person وقال الحلبي 1', 'place القاهرة (2) 1']);
  expect(split.entities[split.quotations[0]?.speaker ?? -1]?.name).toBe('القاهرة (2)');
  expect(names(withDecisions(split, [{ do: 'merge', key: `place:${name}`, into: cairo }]))).toEqual(names(found));
});

test('names that may be one are proposed, no others, and not those that are two', () => {
  const shown = (...all: readonly [MentionType, string][]) => all.map(([type, name], i) => ({
    ...found.entities[0]!, type, name, variants: [name], count: 1, mentions: [i],
  }));
  const proposed = (...all: readonly [MentionType, string][]) => similarNames(shown(...all), []).map(({ entity, into }) => `${entity.name} / ${into.name}`);
  expect(proposed(['person', 'ماثيو ميلر'], ['person', 'ميللر'])).toEqual(['ميللر / ماثيو ميلر']);
  expect(proposed(['person', 'عبد العزيز'], ['person', 'عبدالعزيز'])).toHaveLength(1);
  expect(proposed(['person', 'بنيامين نتنياهو'], ['person', 'بنيامين نتانياهو'])).toHaveLength(1);
  expect(proposed(['place', 'الدوحة'], ['organisation', 'الدوحه'])).toEqual([]);
  for (const [a, b] of [['سعد', 'سعيد'], ['محمد حسن', 'محمد حسين'], ['وزارة الداخلية', 'وزارة الخارجية'], ['اللواء 35', 'اللواء 36'], ['أحمد كريم', 'سامي كريم']] as const)
    expect(proposed(['person', a], ['person', b])).toEqual([]);
  const two = shown(['person', 'ميلر'], ['person', 'ميللر']);
  expect(similarNames(two, [{ do: 'apart', key: 'person:ميللر', other: 'person:ميلر' }])).toEqual([]);
  // Thousands of names take no time to speak of.
  const many = shown(...Array.from({ length: 20_000 }, (_, i): [MentionType, string] => ['person', `سامر الحلبي${'ابتثجحخدذر'[i % 10]}${'شصضطظعغفقك'[Math.floor(i / 10) % 10]}`]));
  const began = performance.now();
  similarNames(many, []);
  expect(performance.now() - began).toBeLessThan(5_000);
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

test('the card renames and splits; names that may be one are among what is to check', async ({ tanqih, page }) => {
  await tanqih.paste({ text: [
    'وصل سامر الحلبي إلى القاهرة صباح اليوم الأحد قادما من العاصمة الأردنية، وكان في استقباله عدد من المسؤولين.',
    'وعاد سامر الحلبي إلى القاهرة بعد عشرة أيام، وقال إن زيارته كانت ناجحة وإنه سيعود إليها في الصيف المقبل.',
  ].join('\n') });
  // The user's own names are found whatever the model knows.
  for (const name of ['سامر الحلبي', 'القاهرة']) await learn(name);
  const card = page.locator('.card');
  const list = page.getByRole('complementary');
  const people = tanqih.article.locator('mark[data-type=person]', { hasText: 'سامر الحلبي' });
  await people.first().click();
  await card.getByLabel('الاسم', { exact: true }).fill('سامر بن علي الحلبي');
  await page.keyboard.press('Enter');
  await expect(card).toHaveCount(0);
  await expect(list.locator('.entity[data-selected=true]')).toContainText('سامر بن علي الحلبي');
  expect(await tanqih.download(/CSV/)).toContain('شخص,سامر بن علي الحلبي,2,سامر الحلبي');
  await people.nth(1).click();
  await card.getByRole('button', { name: 'افصل هذا الذكر' }).click();
  await expect(list.locator('.entity', { hasText: 'سامر' }).locator('.count')).toHaveText(['1', '1']);
  await page.keyboard.press('Control+Z');
  await expect(list.locator('.entity', { hasText: 'سامر' }).locator('.count')).toHaveText(['2']);

  async function learn(name: string) {
    await tanqih.button('الإعدادات').click();
    await page.getByRole('dialog').getByLabel('الاسم', { exact: true }).fill(name);
    await page.getByRole('dialog').getByRole('button', { name: 'أضف إلى معجمي' }).click();
    await tanqih.closeDialog();
  }
});

test('where a window is too low for the card above and below its name, it stands beside', async ({ tanqih, page }) => {
  for (const height of [900, 640]) {
    await page.setViewportSize({ width: 1280, height });
    await tanqih.paste({ text: article });
    for (const mark of await tanqih.article.locator('mark').all()) {
      await mark.click();
      await expect(page.locator('.card')).toBeVisible();
      const [name, card] = [await mark.boundingBox(), await page.locator('.card').boundingBox()];
      if (!name || !card) throw new Error('no box');
      const apart = name.y + name.height <= card.y || card.y + card.height <= name.y || name.x + name.width <= card.x || card.x + card.width <= name.x;
      expect(apart).toBe(true);
      expect(card.y + card.height).toBeLessThanOrEqual(height);
      await page.keyboard.press('Escape');
      await expect(page.locator('.card')).toHaveCount(0);
    }
  }
});

test('two spellings of a name are proposed, merged or left apart by a person', async ({ tanqih, page }) => {
  const miller = articleOf(['قال ماثيو ميلر إن الأمر واضح.', 'ثم عاد ميللر إلى مكتبه.'], { 'ماثيو ميلر': 'person', 'ميللر': 'person' });
  await replaceWorker(tanqih, answering(miller));
  await tanqih.paste({ text: 'نص' });
  await page.getByRole('button', { name: 'راجِع موضعا واحدا' }).click();
  const check = page.locator('.check');
  await expect(check).toContainText('ميللر / ماثيو ميلر');
  await check.locator('.check-what').click();
  await expect(tanqih.article.locator('mark', { hasText: 'ميللر' })).toBeFocused();
  await expect(check.getByRole('button', { name: 'ادمجهما' })).toBeVisible();
  await check.getByRole('button', { name: 'مختلفان' }).click();
  await expect(check).toHaveCount(0);
  await page.keyboard.press('Control+Z');
  await expect(check).toHaveCount(1);
});
