// Every word of the interface, in both languages. {name} is filled in; a text that counts has one form a
// plural category of its language (Unicode CLDR): Arabic six, English two.

export interface Counted {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}
export interface Entry {
  readonly ar: string | Counted;
  readonly en: string | Counted;
}

export const table = {
  // The page
  name: { ar: 'تنقيح', en: 'Tanqih' },
  tagline: { ar: 'المقال وحده، نظيفا', en: 'The article alone, clean' },
  title: { ar: 'تنقيح: المقال وحده، نظيفا', en: 'Tanqih: the article alone, clean' },
  other_language: { ar: 'English', en: 'العربية' },
  skip_to_article: { ar: 'انتقل إلى المقال', en: 'Skip to the article' },
  theme: { ar: 'الألوان', en: 'Colours' },
  theme_system: { ar: 'كألوان الجهاز', en: 'As the device' },
  theme_light: { ar: 'فاتحة', en: 'Light' },
  theme_dark: { ar: 'داكنة', en: 'Dark' },

  // Paste
  paste_heading: { ar: 'ألصق صفحة كاملة، وخذ المقال وحده', en: 'Paste a whole page, keep the article alone' },
  paste_promise: {
    ar: 'يحذف «إقرأ أيضا» والروابط والإعلانات ويريك ما حذفه ولماذا، ويصلح علامات الترقيم والحروف، ويدلك على الأسماء والأماكن والتواريخ.',
    en: 'It strips “read also”, links and promotions and shows what it removed and why, repairs punctuation and letters, and finds the people, places and dates.',
  },
  paste_private: { ar: 'كل شيء يجري في متصفحك. النص لا يغادر جهازك.', en: 'Everything happens in your browser. The text never leaves your machine.' },
  paste_label: { ar: 'النص', en: 'Text' },
  paste_placeholder: { ar: 'ألصق المقال هنا، أو اكتبه…', en: 'Paste the article here, or type it…' },
  paste_clean: { ar: 'نقح', en: 'Clean' },
  paste_from_clipboard: { ar: 'ألصق من الحافظة', en: 'Paste from the clipboard' },
  paste_sample: { ar: 'جرب مثالا', en: 'Try a sample' },
  paste_empty: { ar: 'لا نص بعد: ألصق مقالا أو اكتبه ثم نقح.', en: 'There is no text yet: paste or type an article, then clean.' },
  clipboard_refused: {
    ar: 'لم يسمح المتصفح بقراءة الحافظة. ألصق في الخانة بمفتاحي Ctrl وV.',
    en: 'The browser did not allow reading the clipboard. Paste into the box with Ctrl and V.',
  },
  clipboard_empty: { ar: 'لا نص في الحافظة.', en: 'There is no text in the clipboard.' },

  // Toolbar
  new_text: { ar: 'نص جديد', en: 'New text' },
  undo: { ar: 'تراجع', en: 'Undo' },
  redo: { ar: 'أعد ما تراجعت عنه', en: 'Redo' },
  copy: { ar: 'انسخ المقال', en: 'Copy the article' },
  copied: { ar: 'نسخ المقال: {words}.', en: 'The article was copied: {words}.' },
  copy_failed: { ar: 'لم يسمح المتصفح بالنسخ. نزل النص بدلا من ذلك.', en: 'The browser did not allow copying. Download the text instead.' },
  download: { ar: 'نزل', en: 'Download' },
  download_text: { ar: 'نص بسيط', en: 'Plain text' },
  download_html: { ar: 'صفحة HTML', en: 'HTML page' },
  download_markdown: { ar: 'ماركداون', en: 'Markdown' },
  download_json: { ar: 'كل النتيجة (JSON)', en: 'The whole result (JSON)' },
  download_failed: { ar: 'لم يكتب الملف: {why}', en: 'The file was not written: {why}' },
  read_as_html: { ar: 'بتنسيقه', en: 'With its formatting' },
  read_as_text: { ar: 'نصا بسيطا', en: 'As plain text' },
  read_as: { ar: 'اقرأ اللصق', en: 'Read the paste' },

  // State of the work
  working: { ar: 'ينقح…', en: 'Cleaning…' },
  cancel: { ar: 'ألغ', en: 'Cancel' },
  cancelled: { ar: 'ألغي العمل. النص باق.', en: 'The work was cancelled. The text is kept.' },
  failed: { ar: 'لم يكتمل التنقيح: {why}', en: 'The text could not be cleaned: {why}' },
  failed_kept: { ar: 'نصك باق ولم يضع منه شيء.', en: 'Your text is kept; nothing of it is lost.' },
  again: { ar: 'حاول ثانية', en: 'Try again' },
  ready: { ar: 'تم التنقيح: {words}، {removed}.', en: 'Done: {words}, {removed}.' },

  // Summary
  count_words: {
    ar: { zero: 'لا كلمات', one: 'كلمة واحدة', two: 'كلمتان', few: '{n} كلمات', many: '{n} كلمة', other: '{n} كلمة' },
    en: { one: '{n} word', other: '{n} words' },
  },
  count_minutes: {
    ar: { zero: 'أقل من دقيقة', one: 'دقيقة قراءة', two: 'دقيقتا قراءة', few: '{n} دقائق قراءة', many: '{n} دقيقة قراءة', other: '{n} دقيقة قراءة' },
    en: { one: '{n} minute to read', other: '{n} minutes to read' },
  },
  count_repairs: {
    ar: { zero: 'لا إصلاحات', one: 'إصلاح واحد', two: 'إصلاحان', few: '{n} إصلاحات', many: '{n} إصلاحا', other: '{n} إصلاح' },
    en: { one: '{n} repair', other: '{n} repairs' },
  },
  count_blocks: {
    ar: { zero: 'لا مقاطع', one: 'مقطع واحد', two: 'مقطعان', few: '{n} مقاطع', many: '{n} مقطعا', other: '{n} مقطع' },
    en: { one: '{n} block', other: '{n} blocks' },
  },
  count_removed: {
    ar: { zero: 'لم يحذف شيء', one: 'حذف مقطع', two: 'حذف مقطعان', few: 'حذفت {n} مقاطع', many: 'حذف {n} مقطعا', other: 'حذف {n} مقطع' },
    en: { one: '{n} block removed', other: '{n} blocks removed' },
  },
  count_names: {
    ar: { zero: 'لا أسماء', one: 'اسم واحد', two: 'اسمان', few: '{n} أسماء', many: '{n} اسما', other: '{n} اسم' },
    en: { one: '{n} name', other: '{n} names' },
  },
  count_mentions: {
    ar: { zero: 'لم يذكر', one: 'ذكر مرة', two: 'ذكر مرتين', few: 'ذكر {n} مرات', many: 'ذكر {n} مرة', other: 'ذكر {n} مرة' },
    en: { one: 'named {n} time', other: 'named {n} times' },
  },

  // Article
  article: { ar: 'المقال', en: 'The article' },
  nothing_kept: { ar: 'لم يبق شيء من النص. ما حذف تراه هنا ولك أن تعيده.', en: 'Nothing of the text was kept. What was removed is here, and you can restore it.' },
  nothing_read: { ar: 'لا نص في ما ألصقته.', en: 'There is no text in what you pasted.' },
  restore: { ar: 'أعده', en: 'Restore' },
  restore_all: { ar: 'أعدها كلها', en: 'Restore all' },
  restore_this: { ar: 'أعد المقطع: {text}', en: 'Restore the block: {text}' },
  remove: { ar: 'احذف', en: 'Remove' },
  remove_this: { ar: 'احذف المقطع: {text}', en: 'Remove the block: {text}' },
  removed: { ar: 'المحذوف', en: 'Removed' },
  removed_none: { ar: 'لم يحذف من النص شيء.', en: 'Nothing was removed from the text.' },
  restored_by_you: { ar: 'أعدته', en: 'Restored by you' },
  removed_by_you: { ar: 'حذفته', en: 'Removed by you' },
  unsure: { ar: 'غير مؤكد', en: 'Unsure' },
  confidence: { ar: 'الثقة {n}', en: '{n} sure' },
  show_in_article: { ar: 'أرنيه في المقال', en: 'Show in the article' },

  // Undo and redo, as they are announced
  undone: { ar: 'تراجعت عن: {what}', en: 'Undone: {what}' },
  redone: { ar: 'أعيد: {what}', en: 'Redone: {what}' },
  what_open: { ar: 'فتح نص', en: 'opening a text' },
  what_close: { ar: 'البدء بنص جديد', en: 'starting a new text' },
  what_restore: { ar: 'إعادة مقطع', en: 'restoring a block' },
  what_remove: { ar: 'حذف مقطع', en: 'removing a block' },
  what_kind: { ar: 'تغيير نوع مقطع', en: 'changing the kind of a block' },
  what_reading: { ar: 'قراءة اللصق بطريقة أخرى', en: 'reading the paste otherwise' },
  what_repair: { ar: 'تبديل إصلاح', en: 'switching a repair' },

  // Entities
  entities: { ar: 'الأسماء', en: 'Names' },
  entities_none: { ar: 'لا أسماء في هذا المقال.', en: 'There are no names in this article.' },
  entities_no_match: { ar: 'لا اسم كهذا في المقال.', en: 'There is no such name in the article.' },
  entities_search: { ar: 'ابحث في الأسماء', en: 'Search the names' },
  entities_filter: { ar: 'أنواع تظهر', en: 'Types shown' },
  show_rest: { ar: 'أظهر البقية', en: 'Show the rest' },
  next_mention: { ar: 'الذكر التالي', en: 'Next mention' },
  previous_mention: { ar: 'الذكر السابق', en: 'Previous mention' },
  mention_of: { ar: '{n} من {all}', en: '{n} of {all}' },
  variants: { ar: 'وردت أيضا: {names}', en: 'Also as: {names}' },
  panel: { ar: 'الأسماء والمحذوف', en: 'Names and removed' },

  // Types of mention
  type_person: { ar: 'أشخاص', en: 'People' },
  type_organisation: { ar: 'جهات', en: 'Organisations' },
  type_place: { ar: 'أماكن', en: 'Places' },
  type_misc: { ar: 'أسماء أخرى', en: 'Other names' },
  type_date: { ar: 'تواريخ', en: 'Dates' },
  type_time: { ar: 'أوقات', en: 'Times' },
  type_duration: { ar: 'مدد', en: 'Durations' },
  type_number: { ar: 'أعداد', en: 'Numbers' },
  type_percent: { ar: 'نسب', en: 'Percentages' },
  type_money: { ar: 'مبالغ', en: 'Money' },
  type_quantity: { ar: 'مقادير', en: 'Quantities' },

  // Kinds of block
  kind_title: { ar: 'عنوان', en: 'Title' },
  kind_dateline: { ar: 'مكان وتاريخ', en: 'Dateline' },
  kind_byline: { ar: 'كاتب', en: 'Byline' },
  kind_body: { ar: 'متن', en: 'Body' },
  kind_subheading: { ar: 'عنوان فرعي', en: 'Subheading' },
  kind_caption: { ar: 'تعليق صورة', en: 'Caption' },
  kind_source: { ar: 'مصدر', en: 'Source' },
  kind_read_also: { ar: 'إقرأ أيضا', en: 'Read also' },
  kind_related: { ar: 'مواضيع أخرى', en: 'Related' },
  kind_tags: { ar: 'وسوم', en: 'Tags' },
  kind_share: { ar: 'مشاركة', en: 'Share' },
  kind_navigation: { ar: 'تصفح', en: 'Navigation' },
  kind_promo: { ar: 'ترويج', en: 'Promotion' },
  kind_comments: { ar: 'تعليقات', en: 'Comments' },
  kind_legal: { ar: 'حقوق', en: 'Legal' },
  kind_other: { ar: 'غير ذلك', en: 'Other' },

  // Notes on the input
  issue_encoding: { ar: 'قرئ الملف بترميز {detail}.', en: 'The file was read as {detail}.' },
  issue_ill_formed: { ar: 'في النص أحرف معطوبة وضع مكانها �.', en: 'Some characters were spoilt; � stands for them.' },
  issue_binary: { ar: 'لا يبدو هذا نصا: فيه كثير من رموز التحكم.', en: 'This does not look like text: it is full of control characters.' },
  issue_bidi_override: {
    ar: 'في النص رموز خفية تقلب اتجاه القراءة، وقد تظهره على غير ما كتب.',
    en: 'The text has hidden characters that turn its direction and can make it read as something else.',
  },
  issue_too_deep: { ar: 'بعض الصفحة متداخل بعمق كبير فقرئ نصا.', en: 'Part of the page is nested very deep and was read as text.' },
  notes: { ar: 'ملاحظات', en: 'Notes' },
} as const satisfies Record<string, Entry>;

export type Key = keyof typeof table;
