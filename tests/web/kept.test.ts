// SPDX-License-Identifier: MIT
// Nothing is lost: by another tab, by a reload, by a deed that was not meant.
import { article, insert, last, paragraph } from './articles.ts';
import { expect, Tanqih, test } from './tanqih.ts';

const other = `عنوان المقال الثاني في اللسان الآخر\n${paragraph}\n${last}`;

test('two tabs each keep their texts', async ({ tanqih, page, context, address }) => {
  await tanqih.paste({ text: article });
  await expect.poll(async () => (await tanqih.kept()).length).toBe(1);
  const second = new Tanqih(await context.newPage(), address);
  await second.page.goto(address);
  await second.started();
  await second.paste({ text: other });
  await expect.poll(async () => (await tanqih.kept()).length).toBe(2);
  // The first tab, which does not know of that text, writes last.
  await tanqih.article.getByRole('button', { name: /^أعده:/ }).click();
  await expect.poll(() => tanqih.kept()).toEqual([{ text: article, decisions: 1 }, { text: other, decisions: 0 }]);
  await second.page.close();
  await tanqih.reload();
  const tabs = page.getByRole('navigation', { name: 'النصوص المفتوحة' });
  await expect(tabs.getByRole('listitem')).toHaveCount(2);
  await tabs.getByRole('button', { name: 'عنوان المقال الثاني', exact: false }).first().click();
  await tanqih.settled();
  await expect(tanqih.article.getByText(last)).toBeVisible();
});

test('texts that an earlier version of the page kept are there', async ({ tanqih, page }) => {
  await page.evaluate(async (text) => {
    const done = <Result>(request: IDBRequest<Result>) => new Promise<Result>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await done(indexedDB.deleteDatabase('tanqih') as IDBRequest<unknown>);
    const opening = indexedDB.open('tanqih', 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('session');
    const database = await done(opening);
    const document = { id: 7, source: { from: 'paste', text, html: null }, readAs: 'text', decisions: [], undone: [], names: [] };
    await done(database.transaction('session', 'readwrite').objectStore('session').put({ version: 1, documents: [document], current: 7 }, 'last'));
    database.close();
    localStorage.setItem('tanqih.session', 'kept');
  }, article);
  await tanqih.reload();
  await page.getByRole('navigation', { name: 'النصوص المفتوحة' }).getByRole('button').first().click();
  await tanqih.settled();
  await expect(tanqih.article.getByText(last)).toBeVisible();
});

test('what is typed stays: over another text, a reload, until it is cleaned', async ({ tanqih }) => {
  await tanqih.box.fill(other);
  await tanqih.page.evaluate(() => (document.activeElement as HTMLElement).blur());
  await tanqih.paste({ text: article });
  await tanqih.button('نص جديد').click();
  await expect(tanqih.box).toHaveValue(other);
  await expect.poll(() => tanqih.page.evaluate(() => localStorage.getItem('tanqih.draft'))).toBe(other);
  await tanqih.reload();
  await tanqih.button('نص جديد').or(tanqih.box).first().click();
  await expect(tanqih.box).toHaveValue(other);
  await tanqih.box.press('Control+Enter');
  await tanqih.settled();
  await expect(tanqih.article).toContainText('اللسان الآخر');
  await tanqih.button('نص جديد').click();
  await expect(tanqih.box).toHaveValue('');
});

test('a deed is told of, with a way back; so is undoing it by the button', async ({ tanqih, page }) => {
  await tanqih.paste({ text: article });
  const back = tanqih.button('تراجع عن هذا');
  const kept = tanqih.article.locator('.block', { hasText: insert });
  await tanqih.article.getByRole('button', { name: /^أعده:/ }).click();
  await tanqih.tells('إعادة مقطع');
  await expect(kept).toBeVisible();
  await back.click();
  await tanqih.tells('تراجعت عن: إعادة مقطع');
  await expect(kept).toHaveCount(0);
  await expect(back).toHaveCount(0);

  // Another step makes the offer go: it would undo that one.
  await tanqih.article.getByRole('button', { name: /^أعده:/ }).click();
  await expect(back).toBeVisible();
  await tanqih.paste({ text: other });
  await expect(back).toHaveCount(0);
  await expect(page.locator('.block:focus')).toHaveCount(0);
  await page.getByRole('button', { name: /^أغلق: عنوان المقال/ }).click();
  await tanqih.tells('إغلاق نص');
  await back.click();
  await expect(page.getByRole('button', { name: /^أغلق: عنوان المقال/ })).toBeVisible();
});

test('a text that was pasted is called by its title', async ({ tanqih, page }) => {
  const junk = ['الرئيسية', 'أخبار', 'رياضة'].join('\n');
  for (const text of [article, other]) await tanqih.paste({ text: `${junk}\n${text}` });
  await expect(page.locator('.document-name')).toHaveText(['وزير الزراعة يفتتح معرض التمور السنوي', 'عنوان المقال الثاني في اللسان الآخر']);
  // However long it is, its beginning is in view.
  for (const name of await page.locator('.document-name').all()) await expect(name).toHaveCSS('direction', 'rtl');
});

test('a full storage is told, and the page is not left without asking; as soon as there is room, all is kept', async ({ tanqih, page }) => {
  await page.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = function full(...given: Parameters<IDBObjectStore['put']>) {
      if (document.body.dataset['room'] === undefined) throw new DOMException('full', 'QuotaExceededError');
      return put.apply(this, given);
    };
  });
  const asked = () => page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
  await tanqih.paste({ text: article });
  await tanqih.tells('لا يحفظ المتصفح نصوصك');
  expect(await asked()).toBe(true);
  await page.evaluate(() => { document.body.dataset['room'] = ''; });
  await tanqih.article.getByRole('button', { name: /^أعده:/ }).click();
  await expect.poll(() => tanqih.kept()).toEqual([{ text: article, decisions: 1 }]);
  await expect.poll(asked).toBe(false);
});
