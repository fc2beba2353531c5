// SPDX-License-Identifier: MIT
import { article, last, paragraph } from './articles.ts';
import { expect, test } from './tanqih.ts';

test('a paste is cleaned at once, and what is removed is shown', async ({ tanqih }) => {
  await tanqih.box.focus();
  await tanqih.paste({ text: article });
  await expect(tanqih.article.getByRole('heading', { name: 'وزير الزراعة يفتتح معرض التمور السنوي' })).toBeVisible();
  await expect(tanqih.article.getByText(paragraph)).toBeVisible();
  await expect(tanqih.article.locator('.removed')).toHaveCount(1);
  await expect(tanqih.article.locator('.removed')).toContainText('حُذف مقطع');
  await expect(tanqih.article.locator('.removed')).toContainText('إقرأ أيضا');
});

test('a paste by the keyboard, from the clipboard itself', async ({ tanqih, page }) => {
  await page.evaluate((text) => navigator.clipboard.writeText(text), article);
  await tanqih.box.focus();
  await page.keyboard.press('Control+V');
  await tanqih.settled();
  await expect(tanqih.article.getByText(last)).toBeVisible();
});

test('a paste anywhere on the page, and the button that reads the clipboard', async ({ tanqih, page }) => {
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await tanqih.paste({ text: article });
  await tanqih.button('نص جديد').click();
  await page.evaluate((text) => navigator.clipboard.writeText(text), `${article}\nسطر جديد`);
  await tanqih.button('ألصق من الحافظة').click();
  await tanqih.settled();
  await expect(tanqih.article.getByText(last)).toBeVisible();
});

test('what is dropped anywhere is read: text, and files', async ({ tanqih, page }) => {
  const drop = (text: string | null, file: string | null) => page.evaluate(([text, file]) => {
    const data = new DataTransfer();
    if (text !== null) data.setData('text/plain', text);
    if (file !== null) data.items.add(new File([file], 'مقال.txt', { type: 'text/plain' }));
    for (const type of ['dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }));
  }, [text, file] as const);
  await drop(article, null);
  await tanqih.settled();
  await expect(tanqih.article.getByText(last)).toBeVisible();
  await drop(null, `${paragraph}\nوهذا سطر من ملف أفلت على الصفحة فقرئ كما يقرأ غيره.`);
  await expect(tanqih.article).toContainText('من ملف أفلت');
});

test('formatting is read where the clipboard has it, and can be left aside', async ({ tanqih }) => {
  await tanqih.paste({
    text: `${last}\n${paragraph}`,
    html: `<h1>عنوان من الصفحة</h1><p>${paragraph}</p><nav><a href="/x">قسم الأخبار</a></nav>`,
  });
  await expect(tanqih.article.getByRole('heading', { name: 'عنوان من الصفحة' })).toBeVisible();
  await tanqih.button('اقرأ اللصق نصا بسيطا').click();
  await expect(tanqih.article.getByText(last)).toBeVisible();
  await expect(tanqih.article.getByText('عنوان من الصفحة')).toHaveCount(0);
  await tanqih.button('اقرأ اللصق بتنسيقه').click();
  await expect(tanqih.article.getByRole('heading', { name: 'عنوان من الصفحة' })).toBeVisible();
});

test('what is typed is cleaned on asking', async ({ tanqih, page }) => {
  await tanqih.box.press('Control+Enter');
  await tanqih.tells('لا نص بعد');
  await expect(tanqih.box).toBeFocused();
  await tanqih.box.fill(article);
  await page.keyboard.press('Control+Enter');
  await tanqih.settled();
  await expect(tanqih.article.getByText(last)).toBeVisible();
});

test('the sample shows what the page does', async ({ tanqih }) => {
  await tanqih.button('جرّب مثالا').click();
  await tanqih.settled();
  await expect.poll(() => tanqih.article.locator('.removed').count()).toBeGreaterThan(2);
  await expect(tanqih.article).not.toContainText('undefined');
});

test.describe('bad input has an answer', () => {
  for (const [name, text, said] of [
    ['only spaces', '  \u00a0 \n\t', 'لا نص في ما ألصقته'],
    ['English only', 'Only English words stand here, in one line of plain text.', 'Only English'],
    ['lone surrogates', 'كلمة \ud800 وكلمة \udc00 أخرى في هذا السطر', 'كلمة'],
    ['control characters', `${paragraph}\u0000\u0001\u0002`, 'افتتح وزير الزراعة'],
    ['a direction override', `${paragraph} \u202eقلب\u202c`, 'افتتح وزير الزراعة'],
  ] as const)
    test(name, async ({ tanqih }) => {
      await tanqih.paste({ text });
      await expect(tanqih.article).toContainText(said);
    });

  test('HTML nested without end', async ({ tanqih }) => {
    await tanqih.paste({ html: `${'<div>'.repeat(5_000)}${paragraph}` });
    await expect(tanqih.article).toContainText('افتتح وزير الزراعة');
    await expect(tanqih.page.locator('.issues')).toContainText('متداخل');
  });
});

test('markup in a paste stays text', async ({ tanqih, page }) => {
  await tanqih.paste({ text: `<img src=x onerror="document.title='bad'"><script>document.title='bad'</script>\n${article}` });
  // Without an element nothing can run, however much later.
  await expect(tanqih.article.locator('img, script')).toHaveCount(0);
  await expect(page).not.toHaveTitle('bad');
  await tanqih.paste({ html: `<img src="https://elsewhere.example/x.png" onerror="document.title='bad'"><p onclick="x()">${paragraph}</p><p>${last}</p>` });
  await expect(tanqih.article).toContainText(paragraph.slice(0, 20));
  await expect(tanqih.article.locator('img')).toHaveCount(0);
  await expect(page).not.toHaveTitle('bad');
});
