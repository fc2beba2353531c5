// SPDX-License-Identifier: MIT
// Generated from core/enums.tsv and core/data/reasons.tsv by npm run generate: do not change it here.

/** Every kind of block. */
export const blockKinds = [
  'title', 'dateline', 'byline', 'body', 'subheading', 'caption', 'source', 'read_also', 'related', 'tags', 'share',
  'navigation', 'promo', 'comments', 'legal', 'other',
];

/** The kinds of block that stay in the article unless a person says otherwise. */
export const keptKinds = [
  'title', 'body', 'subheading',
];

/** Every repair. */
export const repairRules = [
  'line_endings', 'spaces', 'blank_lines', 'invisible', 'tatweel', 'presentation_forms', 'letters', 'entities',
  'punctuation', 'punctuation_spaces', 'repeated_marks', 'bullets', 'mojibake', 'conjunction', 'wrapped_lines',
  'page_furniture', 'mail_quotes', 'link_marks', 'leading_marks', 'markdown', 'visual_order', 'lam_alef', 'filler',
  'detached_marks', 'quotes', 'dashes', 'ellipses', 'digits',
];

/** The repairs that are made only where a style is asked for. */
export const styleRules = [
  'quotes', 'dashes', 'ellipses', 'digits',
];

/** Every type of mention. */
export const mentionTypes = [
  'person', 'organisation', 'place', 'misc', 'date', 'time', 'duration', 'number', 'percent', 'money', 'quantity',
];

/** The types of mention that are names; the others are dates and amounts. */
export const nameTypes = [
  'person', 'organisation', 'place', 'misc',
];

/** The stages of the pipeline, in order. */
export const stages = [
  'read', 'repair', 'segment', 'label', 'strip', 'tokenise', 'tag', 'link',
];

/** The styles that may be asked for. */
export const styles = {
  quotes: ['as_is', 'guillemets', 'curly', 'straight'],
  dashes: ['as_is', 'hyphen', 'en', 'em'],
  ellipses: ['as_is', 'character', 'dots'],
  digits: ['as_is', 'latin', 'arabic_indic'],
};

/** A block of each kind, in words for a reader. */
export const kindWords = {
  title: { ar: 'عنوان', en: 'Title' },
  dateline: { ar: 'مكان وتاريخ', en: 'Dateline' },
  byline: { ar: 'كاتب', en: 'Byline' },
  body: { ar: 'متن', en: 'Body' },
  subheading: { ar: 'عنوان فرعي', en: 'Subheading' },
  caption: { ar: 'تعليق صورة', en: 'Caption' },
  source: { ar: 'مصدر', en: 'Source' },
  read_also: { ar: 'اقرأ أيضا', en: 'Read also' },
  related: { ar: 'مواضيع أخرى', en: 'Related' },
  tags: { ar: 'وسوم', en: 'Tags' },
  share: { ar: 'مشاركة', en: 'Share' },
  navigation: { ar: 'تصفح', en: 'Navigation' },
  promo: { ar: 'ترويج', en: 'Promotion' },
  comments: { ar: 'تعليقات', en: 'Comments' },
  legal: { ar: 'حقوق', en: 'Legal' },
  other: { ar: 'غير ذلك', en: 'Other' },
};

/** A mention of each type, in words for a reader. */
export const typeWords = {
  person: { ar: 'شخص', en: 'Person' },
  organisation: { ar: 'جهة', en: 'Organisation' },
  place: { ar: 'مكان', en: 'Place' },
  misc: { ar: 'اسم آخر', en: 'Other name' },
  date: { ar: 'تاريخ', en: 'Date' },
  time: { ar: 'وقت', en: 'Time' },
  duration: { ar: 'مدة', en: 'Duration' },
  number: { ar: 'عدد', en: 'Number' },
  percent: { ar: 'نسبة', en: 'Percentage' },
  money: { ar: 'مبلغ', en: 'Amount of money' },
  quantity: { ar: 'مقدار', en: 'Quantity' },
};
