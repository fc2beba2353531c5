// SPDX-License-Identifier: MIT
import { expect, test } from './tanqih.ts';
import { answering, articleOf, cleaningFirst, letFail, replaceWorker, waitingForDrawn } from './worker.ts';

test('a core that fails says so, keeps the text, and is asked again', async ({ tanqih, page }) => {
  await replaceWorker(tanqih, `self.onmessage = ({ data }) => data.question &&
    self.postMessage({ type: 'failed', id: data.question.id, message: 'memory ran out' });`);
  await tanqih.paste({ text: 'نص طويل' }, false);
  await expect(page.getByRole('alert')).toContainText('memory ran out');
  await expect(page.getByRole('alert')).toContainText('نصك باق');
  await page.unroute('**/assets/worker-*.js');
  await page.route('**/assets/worker-*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: answering(articleOf(['فقرة كاملة.'], {})) }));
  await tanqih.button('حاول ثانية').click();
  await expect(tanqih.article).toContainText('فقرة كاملة.');
});

test('a worker that dies is replaced, and the text asked about again', async ({ tanqih, page }) => {
  await replaceWorker(tanqih, `self.onmessage = ({ data }) => { if (data.question) throw new RangeError('out of memory'); };`);
  await tanqih.paste({ text: 'نص طويل' }, false);
  await expect(page.getByRole('alert')).toContainText('out of memory');
  await page.unroute('**/assets/worker-*.js');
  await tanqih.button('حاول ثانية').click();
  await tanqih.settled();
  await expect(tanqih.article).toContainText('نص طويل');
});

test('the clean article does not wait for its names, and stays if they fail', async ({ tanqih, page }) => {
  await replaceWorker(tanqih, cleaningFirst(articleOf(['فقرة كاملة.'], {})));
  await tanqih.paste({ text: 'نص' }, false);
  await expect(tanqih.article).toContainText('فقرة كاملة.');
  await expect(page.getByRole('alert')).toHaveCount(0);
  await letFail(tanqih);
  await expect(page.getByRole('alert')).toContainText('memory ran out');
  await expect(tanqih.article).toContainText('فقرة كاملة.');
});

test('names are looked for when the clean article is drawn', async ({ tanqih, page }) => {
  await replaceWorker(tanqih, waitingForDrawn(articleOf(['وصل سامر الحلبي مساء.'], { 'سامر الحلبي': 'person' })));
  await page.evaluate(() => {
    Worker.prototype.postMessage = new Proxy(Worker.prototype.postMessage, {
      apply(post, worker, words) {
        if (words[0].type === 'drawn') document.body.dataset['drawn'] = String(document.querySelector('.block') !== null);
        return Reflect.apply(post, worker, words);
      },
    });
  });
  await tanqih.paste({ text: 'نص' });
  await expect(page.locator('mark')).toHaveText('سامر الحلبي');
  await expect(page.locator('body')).toHaveAttribute('data-drawn', 'true');
});

test('work that takes long can be cancelled and begun again', async ({ tanqih, page }) => {
  await replaceWorker(tanqih, 'self.onmessage = () => {};');
  await tanqih.paste({ text: 'نص طويل' }, false);
  await expect(page.getByRole('progressbar')).toBeVisible();
  await tanqih.button('إلغاء').click();
  await expect(page.getByRole('alert')).toContainText('أُلغي العمل');
  await tanqih.button('حاول ثانية').click();
  await expect(page.getByRole('progressbar')).toBeVisible();
});
