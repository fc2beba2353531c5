// SPDX-License-Identifier: MIT
// The words that <tanqih-article> shows, in Arabic and English.

const arabic = {
  article: 'المقال', removed: 'محذوف', cut: 'حُذف من السطر', restore: 'أعده', nothing: 'لم يبق شيء من النص.', failed: 'لم يكتمل التنقيح:',
  unsure: 'غير مؤكد',
};

const english = {
  article: 'The article', removed: 'Removed', cut: 'Removed from the line', restore: 'Restore', nothing: 'Nothing of the text was kept.',
  failed: 'The text could not be cleaned:', unsure: 'Unsure',
};

/** @param {string} language of the element; Arabic where it says none */
export function wordsOf(language) {
  const isArabic = language === '' || /^ar\b/i.test(language);
  return isArabic
    ? { ...arabic, language: 'ar', direction: 'rtl' }
    : { ...english, language: 'en', direction: 'ltr' };
}
