// SPDX-License-Identifier: MIT
// What an editor must look at: a short list of what is in doubt, in the order of the text, each to be decided on the spot.
import { article, last, paragraph } from './articles.ts';
import { expect, test } from './tanqih.ts';
import { answering, articleOf, replaceWorker } from './worker.ts';
import { checksOf, keyOfCheck } from '../../web/src/article/checks.ts';
import { sectionsOf, shownEntities } from '../../web/src/analysis/sections.ts';

const found = articleOf(
  ['وصل سامر الحلبي إلى القاهرة مساء أمس.', 'تابعوا الحلقة غدا.', 'وقال هاني إن الطريق طويل.'],
  { 'سامر الحلبي': 'person', 'القاهرة': 'place', 'هاني': 'person' },
);
const doubtful = {
  ...found,
  blocks: found.blocks.map((block, i) => (i === 1 ? { ...block, keep: false, unsure: true, kind: 'promo' as const, cleanBegin: null } : block)),
  mentions: found.mentions.map((mention) => ({ ...mention, confidence: mention.text === 'هاني' ? 55 : 95 })),
  edits: [
    { rule: 'spaces' as const, begin: 3, end: 4, text: '' },
    { rule: 'conjunction' as const, begin: 70, end: 71, text: '' },
    { rule: 'conjunction' as const, begin: 75, end: 76, text: '' },
  ],
};

test('what is in doubt, and nothing else, in the order of the paste', () => {
  const of = (article: typeof found) => checksOf({ sections: sectionsOf(article), entities: shownEntities(article), edits: article.edits }).map(keyOfCheck);
  expect(of(doubtful)).toEqual([`block ${doubtful.blocks[1]!.begin}`, `name ${doubtful.mentions.at(-1)!.begin}`, 'repair 70']);
  expect(of({ ...found, mentions: found.mentions.map((mention) => ({ ...mention, confidence: 70 })) })).toEqual([]);
});

test('the list leads from place to place, by button and by key; a decision takes its row away', async ({ tanqih, page }) => {
  await replaceWorker(tanqih, answering(doubtful));
  await tanqih.paste({ text: found.text });
  await page.getByRole('button', { name: 'راجِع 3 مواضع' }).click();
  const rows = page.locator('.check');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(0)).toContainText('تابعوا الحلقة');
  await page.keyboard.press('g');
  await expect(rows.nth(0)).toHaveAttribute('data-current', 'true');
  await expect(tanqih.article.locator('.removed summary')).toBeFocused();
  await page.keyboard.press('g');
  await expect(tanqih.article.locator('mark', { hasText: 'هاني' })).toBeFocused();
  await page.keyboard.press('Shift+G');
  await expect(tanqih.article.locator('.removed summary')).toBeFocused();
  await page.getByRole('button', { name: 'الموضع التالي للمراجعة' }).click();
  await expect(rows.nth(1)).toHaveAttribute('data-current', 'true');
});

test('a line that is right is asked about no more; no per cent on every line', async ({ tanqih, page }) => {
  const lines = ['خبر اليوم من المدينة', 'افتتح الوزير المعرض في المدينة صباح اليوم بحضور مئات الزوار من كل القرى المجاورة لها.', 'اقرأ أيضا: أسعار القمح تتراجع', 'وقال الوزير إن المعرض يستمر عشرة أيام، وإن الدخول إليه مجاني لطلاب المدارس.'];
  await tanqih.paste({ text: lines.join('\n') });
  await tanqih.unfold();
  await page.getByRole('tab', { name: /المحذوف/ }).click();
  await expect(page.locator('.removed-list .why').first()).toBeVisible();
  for (const why of await page.locator('.why').allTextContents()) expect(why).not.toMatch(/[%٪]/);
});

test('the removed list is grouped, and what was restored can be removed again', async ({ tanqih, page }) => {
  const related = ['مواضيع ذات صلة', 'أسعار القمح تتراجع في الأسواق', 'شركة الطيران تؤجل رحلاتها الليلية', 'فريق الواحة يفوز بكأس المدينة'];
  await tanqih.paste({ text: [article.trim(), ...related].join('\n') });
  await page.getByRole('tab', { name: /المحذوف/ }).click();
  const list = page.locator('.removed-list');
  const blocks = list.locator('.removed-block');
  await expect(blocks).toHaveCount(5);
  expect(await list.getByRole('heading').count()).toBeLessThan(5);
  const panel = page.getByRole('complementary');
  await panel.locator('.removed-all').getByRole('button', { name: 'أعدها كلها' }).click();
  await expect(blocks).toHaveCount(0);
  await panel.getByRole('button', { name: /^احذف ما أعدته/ }).click();
  await expect(blocks).toHaveCount(5);
});

test('a run of removed lines is one fold, however long', async ({ tanqih }) => {
  const links = Array.from({ length: 75 }, (_, i) => `<li><a href="/${i}">عنوان خبر آخر رقم ${i}</a></li>`).join('');
  await tanqih.paste({ text: ' ', html: `<article><h1>وزير الزراعة يفتتح معرض التمور السنوي</h1><p>${paragraph}</p><p>${last}</p></article><aside><h3>مواضيع ذات صلة</h3><ul>${links}</ul></aside>` });
  await expect(tanqih.article.locator('.removed')).toHaveCount(1);
  await expect(tanqih.article.locator('.removed-count')).toContainText('76');
});

test('what was cut from a line, and repairs, are said to be right; and asked about no more', async ({ tanqih, page }) => {
  const cut = { block: 0, kind: 'dateline' as const, begin: 0, end: 4, text: 'وصل ', confidence: 60, unsure: true, reason: { id: 'dateline', ar: 'مكان وتاريخ', en: 'A place and a date' } };
  await replaceWorker(tanqih, answering({ ...doubtful, blocks: found.blocks, mentions: found.mentions, cuts: [cut] } as typeof found));
  await tanqih.paste({ text: found.text });
  await page.getByRole('button', { name: 'راجِع موضعين' }).click();
  const rows = page.locator('.check');
  await expect(rows).toHaveCount(2);
  await rows.filter({ hasText: 'قُص من السطر' }).getByRole('button', { name: 'أصبت، احذفه' }).click();
  await expect(rows).toHaveCount(1);
  await rows.getByRole('button', { name: 'أصبت، أبقها' }).click();
  await expect(rows).toHaveCount(0);
  await expect(page.locator('.panel-empty')).toHaveText('لا شيء للمراجعة');
  await expect.poll(async () => (await tanqih.keptDocuments()).map((document) => (document as unknown as { checked: string[] }).checked)).toEqual([['cut 0', 'repair 70']]);
  await tanqih.reload();
  await tanqih.settled();
  await expect(page.locator('.summary')).toContainText('لا شيء للمراجعة');
});
