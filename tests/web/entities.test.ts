// SPDX-License-Identifier: MIT
// Names beside the article: an article of known mentions, so that what is tested is the page.
import { expect, test } from './tanqih.ts';
import { answering, articleOf, replaceWorker } from './worker.ts';

const paragraphs = [
  'وصل الوزير سامر الحلبي إلى القاهرة قادما من بيروت.',
  ...Array.from({ length: 30 }, (_, i) => `فقرة طويلة رقمها ${i} لا اسم فيها، تباعد بين أول المقال وآخره حتى يمتد على شاشات.`),
  'وقال سامر الحلبي إن 40% من الزوار جاؤوا إلى بيروت والقاهرة.',
];
const article = articleOf(paragraphs, {
  'سامر الحلبي': 'person', 'القاهرة': 'place', 'بيروت': 'place', '40%': 'percent', '30': 'number',
});

test.beforeEach(async ({ tanqih }) => {
  await replaceWorker(tanqih, answering(article));
  await tanqih.paste({ text: 'نص' });
});

test('the list counts by type, and goes from mention to mention', async ({ tanqih, page }) => {
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { name: 'أشخاص' })).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'أماكن' })).toBeVisible();
  await panel.getByRole('button', { name: /بيروت/ }).click();
  await expect(panel.getByText('1 من 2')).toBeVisible();
  await expect(tanqih.article.locator('mark.selected')).toHaveCount(2);
  await panel.getByRole('button', { name: 'الذكر التالي' }).click();
  await expect(panel.getByText('2 من 2')).toBeVisible();
  await expect(tanqih.article.locator('mark.current')).toHaveText('بيروت');
  await expect(tanqih.article.locator('mark.current')).toBeInViewport();
  await panel.getByRole('button', { name: 'الذكر التالي' }).click();
  await expect(panel.getByText('1 من 2')).toBeVisible();
  await expect(tanqih.article.locator('mark.current')).toBeInViewport();
});

test('a filter takes a type from the list and from the text, and gives it back', async ({ tanqih, page }) => {
  const place = tanqih.article.locator('mark[data-type=place]').first();
  const person = tanqih.article.locator('mark[data-type=person]').first();
  const bare = 'none';
  await expect(place).not.toHaveCSS('background-image', bare);
  const chip = page.getByRole('group', { name: 'أنواع تظهر' }).getByRole('button', { name: /أماكن/ });
  await expect(chip).toHaveAttribute('aria-pressed', 'true');
  await chip.click();
  await expect(page.getByRole('heading', { name: 'أماكن' })).toHaveCount(0);
  await expect(place).toHaveCSS('background-image', bare);
  await expect(person).not.toHaveCSS('background-image', bare);
  await chip.click();
  await expect(page.getByRole('heading', { name: 'أماكن' })).toBeVisible();
});

test('a search finds a name however it is spelt; numbers are off at first', async ({ page }) => {
  const panel = page.getByRole('complementary');
  await expect(panel.getByRole('heading', { name: 'أماكن' })).toBeVisible();
  await expect(panel.getByRole('heading', { name: 'أعداد' })).toHaveCount(0);
  await panel.getByRole('searchbox').fill('القاهره');
  await expect(panel.locator('.entity')).toHaveCount(1);
  await panel.getByRole('searchbox').fill('لا اسم كهذا');
  await expect(panel.getByText('لا اسم كهذا في المقال.')).toBeVisible();
});

test('a click on a mention shows it in the list', async ({ tanqih, page }) => {
  await tanqih.article.locator('mark', { hasText: 'القاهرة' }).last().click();
  await expect(page.getByRole('complementary').getByText('2 من 2')).toBeVisible();
});
