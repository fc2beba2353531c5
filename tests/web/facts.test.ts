// SPDX-License-Identifier: MIT
// What the core knows of names and of who said what, as the page shows it.
import { expect, test } from './tanqih.ts';

test('what is known of a name: role, country, Latin letters, value, source; and who said what', async ({ tanqih, page }) => {
  await tanqih.button('جرّب مثالا').click();
  await tanqih.settled();
  const panel = page.getByRole('complementary');
  await panel.getByRole('button', { name: /لورينزو باتيستي/ }).click();
  const facts = panel.locator('.entity[data-selected=true] .facts');
  await expect(facts).toContainText('السفير الإيطالي');
  await expect(facts).toContainText('إيطاليا');
  await expect(facts).toContainText('كتابة تقريبية');
  await expect(facts.locator('[lang=ar-Latn]')).toHaveText(/^[\p{Script=Latin} -]+$/u);

  await tanqih.article.locator('mark[data-type=money]', { hasText: 'يورو' }).click();
  const card = page.locator('.card');
  await expect(card).toContainText('3,000,000 يورو');
  await expect(card).toContainText('EUR 3000000');
  await expect(card).toContainText('من سياقه');
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);

  await page.getByRole('tab', { name: 'لمحة' }).click();
  await expect(panel.locator('.timeline time')).toHaveText(['1997', 'يناير 2014', '14 مايو 2024', 'سبتمبر 2024', '2025']);
  await panel.locator('.timeline button').first().click();
  await expect(tanqih.article.locator('mark.current')).toHaveText('عام 1997');
  const said = panel.locator('.quotations li');
  await expect(said.filter({ hasText: '«المتحف يعيد إلى المدينة ذاكرتها البحرية»' })).toContainText('هشام الدسوقي');
  await expect(said.filter({ hasText: 'منحة قيمتها' })).toContainText('كلام منقول بمعناه');
  await said.first().getByRole('button', { name: 'هشام الدسوقي' }).click();
  await expect(tanqih.article.locator('mark.current')).toContainText('الدسوقي');
  await expect(tanqih.article.locator('mark.current')).toBeInViewport();
});

test('an amount and a time that may be two are shown as both, in the words of both languages', async ({ tanqih, page }) => {
  await tanqih.paste({
    text: 'أسعار المعادن في السوق المحلية\n\nبلغ سعر الطن في السوق 1.350 دولار، ثم ارتفع في الساعة السابعة حين عاد التجار إلى الميناء بعد أسبوع من الإضراب.',
  });
  const card = page.locator('.card');
  const readings = card.locator('.reading');
  await tanqih.article.locator('mark[data-type=money]').click();
  await expect(card).toContainText('تحتمل');
  await expect(readings).toHaveText([/^1,350 .*دولار.* USD 1350$/, /^1\.35 .*دولار.* USD 1\.35$/]);
  await page.keyboard.press('Escape');
  await tanqih.article.locator('mark[data-type=time]').click();
  await expect(readings).toHaveText([/^7:00 ص T07:00$/, /^7:00 م T19:00$/]);
  await page.keyboard.press('Escape');
  await tanqih.button('English').click();
  await tanqih.article.locator('mark[data-type=money]').click();
  await expect(card).toContainText('It may be');
  await expect(readings).toHaveText([/^1,350 US dollars USD 1350$/, /^1\.35 US dollars USD 1\.35$/]);
});

test('a value that is not whole is said in words alone', async ({ tanqih }) => {
  await tanqih.paste({ text: 'افتتاح معرض التمور في المدينة\n\nيفتتح الوزير معرض التمور يوم الأربعاء، ويستمر حتى 14 مايو 2024 في القاعة الكبرى بحضور مئات المزارعين.' });
  const card = tanqih.page.locator('.card');
  await tanqih.article.locator('mark', { hasText: 'الأربعاء' }).click();
  await expect(card).toContainText('من سياقه');
  await expect(card.locator('code')).toHaveCount(0);
  await tanqih.page.keyboard.press('Escape');
  await tanqih.article.locator('mark', { hasText: '14 مايو 2024' }).click();
  await expect(card.locator('code')).toHaveText('2024-05-14');
});
