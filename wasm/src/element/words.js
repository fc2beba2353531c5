// The words that <tanqih-article> shows, in Arabic and English.

const arabic = {
  article: 'المقال', removed: 'محذوف', cut: 'حُذف من السطر', restore: 'أعده', nothing: 'لم يبق شيء من النص.', failed: 'لم يكتمل التنقيح:',
  unsure: 'غير مؤكد',
  kinds: {
    title: 'عنوان', dateline: 'مكان وتاريخ', byline: 'كاتب', body: 'متن', subheading: 'عنوان فرعي', caption: 'تعليق صورة', source: 'مصدر',
    read_also: 'اقرأ أيضا', related: 'مواضيع أخرى', tags: 'وسوم', share: 'مشاركة', navigation: 'تصفح', promo: 'ترويج',
    comments: 'تعليقات', legal: 'حقوق', other: 'غير ذلك',
  },
  types: {
    person: 'شخص', organisation: 'جهة', place: 'مكان', misc: 'اسم آخر', date: 'تاريخ', time: 'وقت', duration: 'مدة', number: 'عدد',
    percent: 'نسبة', money: 'مبلغ', quantity: 'مقدار',
  },
};

const english = {
  article: 'The article', removed: 'Removed', cut: 'Removed from the line', restore: 'Restore', nothing: 'Nothing of the text was kept.',
  failed: 'The text could not be cleaned:', unsure: 'Unsure',
  kinds: {
    title: 'Title', dateline: 'Dateline', byline: 'Byline', body: 'Body', subheading: 'Subheading', caption: 'Caption', source: 'Source',
    read_also: 'Read also', related: 'Related', tags: 'Tags', share: 'Share', navigation: 'Navigation', promo: 'Promotion',
    comments: 'Comments', legal: 'Legal', other: 'Other',
  },
  types: {
    person: 'Person', organisation: 'Organisation', place: 'Place', misc: 'Other name', date: 'Date', time: 'Time', duration: 'Duration',
    number: 'Number', percent: 'Percentage', money: 'Money', quantity: 'Quantity',
  },
};

/** @param {string} language of the element; Arabic where it says none */
export function wordsOf(language) {
  const isArabic = language === '' || /^ar\b/i.test(language);
  return isArabic
    ? { ...arabic, language: 'ar', direction: 'rtl' }
    : { ...english, language: 'en', direction: 'ltr' };
}
