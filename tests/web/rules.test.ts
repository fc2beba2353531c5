// SPDX-License-Identifier: MIT
// What a person teaches the page: repairs, kinds, lines that always go.
import { article, insert, last, paragraph } from './articles.ts';
import { expect, test } from './tanqih.ts';
import { readFileSync } from 'node:fs';

const spoilt = `وزير الزراعة يفتتح معرض التمور السنوي\n${paragraph}\nوقــال الوزير إن "المعرض ناجح"،مضيفا أن الزوار\u200b كثيرون , وأن المزارعين راضون عن مبيعاتهم هذا العام.\n`;

test('each repair is seen, and can be taken back alone or by its rule', async ({ tanqih, page }) => {
  await tanqih.paste({ text: spoilt });
  await expect(tanqih.article).toContainText('وقال الوزير إن "المعرض ناجح"، مضيفا أن الزوار كثيرون، وأن');
  await tanqih.button('المقارنة').click();
  const compare = page.getByRole('region', { name: 'ما ألصقته وما صار إليه' });
  await expect(compare.getByText('ZWSP')).toBeVisible();
  await compare.getByRole('button', { name: /تطويل/ }).click();
  await expect(compare.getByRole('button', { name: /^أعد الإصلاح/ })).toBeVisible();
  await tanqih.button('المقال').click();
  await expect(tanqih.article).toContainText('وقــال');
  await expect(tanqih.article).toContainText('ناجح"، مضيفا');

  await page.getByRole('tab', { name: /الإصلاحات/ }).click();
  const spaces = page.getByRole('switch', { name: /مسافات حول العلامات/ });
  await spaces.uncheck();
  await expect(tanqih.article).toContainText('ناجح"،مضيفا');
  await page.keyboard.press('Control+Z');
  await expect(spaces).toBeChecked();
  await page.keyboard.press('Control+Z');
  await expect(tanqih.article).toContainText('وقال الوزير');
});

test('the kind of a block is changed, by click and by key', async ({ tanqih, page }) => {
  await tanqih.paste({ text: article });
  const block = tanqih.article.locator('.block', { hasText: last });
  await block.hover();
  await block.getByLabel('نوع المقطع').selectOption('subheading');
  await expect(tanqih.article.getByRole('heading', { name: last })).toBeVisible();
  await page.keyboard.press('Control+Z');
  await expect(tanqih.article.getByRole('heading', { name: last })).toHaveCount(0);
  await block.focus();
  await page.keyboard.press('t');
  await expect(block.getByLabel('نوع المقطع')).toBeFocused();
});

test('a line is taught, goes from other texts too, and is forgotten', async ({ tanqih, page }) => {
  const house = 'وتنقل هذه الصحيفة أخبار المعارض كلها على مدار العام لقرائها الكرام.';
  await tanqih.paste({ text: `وزير الزراعة يفتتح معرض التمور السنوي\n${paragraph}\n${house}\n${last}\n` });
  const kept = tanqih.article.locator('.block', { hasText: house });
  await expect(kept).toBeVisible();
  await kept.hover();
  await kept.getByRole('button', { name: 'دائما' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'احذفها دائما' }).click();

  await tanqih.button('نص جديد').click();
  await tanqih.paste({ text: `${last}\nوتنقل هذه الصحيفه أخبار المعارض كلها على مدار العام لقرائها الكرام\n${paragraph}\n` });
  const removed = tanqih.article.locator('.removed', { hasText: 'وتنقل' });
  await removed.locator('summary').click();
  await expect(removed).toContainText('قاعدة من قواعدك');

  await tanqih.reload();
  await tanqih.button('الإعدادات').click();
  await page.getByRole('button', { name: /^انس القاعدة/ }).click();
  await expect(page.getByText('لا قواعد بعد.')).toBeVisible();
});

test('a rule for one site leaves the others alone', async ({ tanqih, page }) => {
  const house = 'وتنقل هذه الصحيفة أخبار المعارض كلها على مدار العام لقرائها الكرام.';
  const from = (site: string) => ({
    text: 'نص',
    html: `<nav><a href="https://${site}/a">أخبار</a> <a href="https://www.${site}/b">رياضة</a></nav><h1>وزير الزراعة يفتتح معرض التمور</h1><p>${paragraph}</p><p>${house}</p><p>${last}</p>`,
  });
  const line = tanqih.article.locator('.block', { hasText: house });
  await tanqih.paste(from('one.example'));
  await line.hover();
  await line.getByRole('button', { name: 'دائما' }).click();
  await page.getByRole('checkbox', { name: /one\.example/ }).check();
  await page.getByRole('dialog').getByRole('button', { name: 'احذفها دائما' }).click();
  await expect(line).toHaveCount(0);
  await tanqih.button('نص جديد').click();
  await tanqih.paste(from('two.example'));
  await expect(line).toBeVisible();
});

test('settings and rules leave and come back as one file', async ({ tanqih, page }) => {
  await tanqih.button('الإعدادات').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('checkbox', { name: 'مصدر' }).check();
  await dialog.getByRole('radio', { name: 'داكنة' }).check();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name: 'صدّرها' }).click(),
  ]);
  const settings = readFileSync(await download.path());
  await dialog.getByRole('checkbox', { name: 'مصدر' }).uncheck();
  await dialog.getByRole('radio', { name: 'فاتحة' }).check();
  await dialog.locator('input[type=file]').setInputFiles({ name: 'settings.json', mimeType: 'application/json', buffer: settings });
  await expect(dialog.getByRole('checkbox', { name: 'مصدر' })).toBeChecked();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await dialog.locator('input[type=file]').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('[]') });
  await tanqih.tells('ليس x.json ملف إعدادات');
  await tanqih.closeDialog();
  await tanqih.paste({ text: `${article}المصدر: وكالات\n` });
  await expect(tanqih.article.locator('.block', { hasText: 'المصدر: وكالات' })).toBeVisible();
  await expect(tanqih.article.locator('.removed', { hasText: insert.slice(0, 10) })).toHaveCount(1);
});

test('one style of writing, on wish', async ({ tanqih, page }) => {
  await tanqih.paste({ text: `${paragraph}\nوقال إن "المعرض ناجح جدا هذا العام" وإن زواره بلغوا 1200 زائر في يومه الأول وحده.\n` });
  await page.getByRole('tab', { name: /الإصلاحات/ }).click();
  await page.getByLabel('علامات التنصيص').selectOption('guillemets');
  await expect(tanqih.article).toContainText('«المعرض ناجح جدا هذا العام»');
  await page.getByLabel('الأرقام').selectOption('arabic_indic');
  await expect(tanqih.article).toContainText('١٢٠٠');
});

test('a name of my dictionary is found in every text, and one that is none is not', async ({ tanqih, page }) => {
  await tanqih.button('الإعدادات').click();
  const dialog = page.getByRole('dialog');
  await dialog.getByLabel('الاسم').fill('معرض التمور السنوي');
  await dialog.getByLabel('النوع').selectOption('misc');
  await dialog.getByRole('button', { name: 'أضف إلى معجمي' }).click();
  await expect(dialog.locator('.rules')).toContainText('معرض التمور السنوي');
  await tanqih.closeDialog();
  await tanqih.paste({ text: article });
  const marks = tanqih.article.locator('mark', { hasText: 'معرض التمور السنوي' });
  await expect(marks).toHaveCount(2);
  await marks.first().click();
  await expect(page.locator('.card')).toContainText('منك');
  await page.locator('.card').getByRole('button', { name: 'تجاهله دائما' }).click();
  await expect(marks).toHaveCount(0);
  await page.keyboard.press('Control+Z');
  await expect(marks).toHaveCount(2);
});
