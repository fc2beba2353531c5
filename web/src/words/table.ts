// SPDX-License-Identifier: MIT
// Every word of the interface, in both languages. {name} is filled in; a text that counts has one form a
// plural category of its language (Unicode CLDR): Arabic six, English two.
import { kindWords, typeWords } from 'tanqih/enums';

import { workingLoads } from './loading.ts';

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

/** The core's own words, under the keys of the page: kind_title. */
function under<Prefix extends string, Words extends Readonly<Record<string, Entry>>>(prefix: Prefix, words: Words) {
  return Object.fromEntries(Object.entries(words).map(([value, entry]) => [prefix + value, entry])) as {
    readonly [Value in keyof Words & string as `${Prefix}${Value}`]: Words[Value];
  };
}

export const table = {
  // The page
  name: { ar: 'تنقيح', en: 'Tanqih' },
  tagline: { ar: 'المقال وحده، نظيفا', en: 'The article alone, clean' },
  title: { ar: 'تنقيح: المقال وحده، نظيفا', en: 'Tanqih: the article alone, clean' },
  other_language: { ar: 'English', en: 'العربية' },
  skip_to_article: { ar: 'انتقل إلى المقال', en: 'Skip to the article' },
  toolbar: { ar: 'الأدوات', en: 'Tools' },
  close: { ar: 'أغلق', en: 'Close' },
  theme: { ar: 'الألوان', en: 'Colours' },
  theme_system: { ar: 'كألوان الجهاز', en: 'Match device' },
  theme_light: { ar: 'فاتحة', en: 'Light' },
  theme_dark: { ar: 'داكنة', en: 'Dark' },

  // Paste
  paste_heading: { ar: 'ألصق صفحة كاملة، وخذ المقال وحده', en: 'Paste a whole page, keep the article alone' },
  paste_promise: {
    ar: 'يحذف «اقرأ أيضا» والروابط والإعلانات ويريك ما حذفه ولماذا، ويصلح علامات الترقيم والحروف، ويدلك على الأسماء والأماكن والتواريخ.',
    en: 'It strips “read also”, links and promotions and shows what it removed and why, repairs punctuation and letters, and finds the people, places and dates.',
  },
  paste_private: { ar: 'كل شيء يجري في متصفحك. النص لا يغادر جهازك.', en: 'Everything happens in your browser. The text never leaves your machine.' },
  paste_label: { ar: 'النص', en: 'Text' },
  paste_placeholder: { ar: 'ألصق الصفحة هنا…', en: 'Paste the page here…' },
  paste_clean: { ar: 'نقّح', en: 'Clean' },
  paste_from_clipboard: { ar: 'ألصق من الحافظة', en: 'Paste from the clipboard' },
  paste_sample: { ar: 'جرّب مثالا', en: 'Try a sample' },
  paste_empty: { ar: 'لا نص بعد: ألصق مقالا أو اكتبه ثم نقّح.', en: 'There is no text yet: paste or type an article, then clean.' },
  open_files: { ar: 'افتح ملفات', en: 'Open files' },
  drop_here: { ar: 'أفلت الملفات أو النص هنا', en: 'Drop files or text here' },
  documents: { ar: 'النصوص المفتوحة', en: 'Open texts' },
  document_unnamed: { ar: 'نص {n}', en: 'Text {n}' },
  document_close: { ar: 'أغلق: {name}', en: 'Close: {name}' },
  clipboard_refused: {
    ar: 'لم يسمح المتصفح بقراءة الحافظة. ألصق في الخانة بمفتاحي Ctrl وV.',
    en: 'The browser did not allow reading the clipboard. Paste into the box with Ctrl and V.',
  },
  clipboard_empty: { ar: 'لا نص في الحافظة.', en: 'There is no text in the clipboard.' },

  part_missing: { ar: 'لم يصل هذا الجزء من الصفحة. أعد المحاولة، أو أعد تحميل الصفحة: نصك محفوظ.', en: 'This part of the page did not arrive. Try again, or reload the page: your text is kept.' },
  not_kept: {
    ar: 'لا يحفظ المتصفح نصوصك: مساحته ممتلئة أو ممنوعة. انسخها أو نزّلها قبل أن تغلق الصفحة.',
    en: 'The browser keeps none of your texts: its storage is full or not allowed. Copy or download them before you close the page.',
  },

  // Toolbar
  new_text: { ar: 'نص جديد', en: 'New text' },
  undo: { ar: 'تراجع', en: 'Undo' },
  redo: { ar: 'أعد ما تراجعت عنه', en: 'Redo' },
  copy: { ar: 'انسخ المقال', en: 'Copy the article' },
  copied: { ar: 'نُسخ المقال: {words}.', en: 'The article was copied: {words}.' },
  copy_failed: { ar: 'لم يسمح المتصفح بالنسخ. نزّل النص بدلا من ذلك.', en: 'The browser did not allow copying. Download the text instead.' },
  copy_as: { ar: 'انسخ بصيغة أخرى', en: 'Copy in another form' },
  copy_text: { ar: 'نصا بسيطا', en: 'As plain text' },
  copy_markdown: { ar: 'بصيغة ماركداون', en: 'As Markdown' },
  copy_html: { ar: 'شفرة HTML', en: 'As HTML source' },
  print: { ar: 'اطبع', en: 'Print' },
  download: { ar: 'نزّل', en: 'Download' },
  download_text: { ar: 'نص بسيط', en: 'Plain text' },
  download_docx: { ar: 'ملف Word', en: 'Word document' },
  download_html: { ar: 'صفحة HTML', en: 'HTML page' },
  download_markdown: { ar: 'ماركداون', en: 'Markdown' },
  download_json: { ar: 'كل النتيجة (JSON)', en: 'The whole result (JSON)' },
  download_annotations: { ar: 'حواشي الأسماء (W3C)', en: 'Names as W3C annotations' },
  download_csv: { ar: 'جدول الأسماء (CSV)', en: 'Table of names (CSV)' },
  download_all: {
    ar: { two: 'النصان معا', few: 'النصوص كلها: {n}', other: 'النصوص كلها: {n}' },
    en: { other: 'All {n} texts' },
  },
  download_failed: { ar: 'لم يُكتب الملف: {why}', en: 'The file was not written: {why}' },
  read_as_html: { ar: 'اقرأ اللصق بتنسيقه', en: 'Read it with its formatting' },
  read_as_text: { ar: 'اقرأ اللصق نصا بسيطا', en: 'Read it as plain text' },

  view: { ar: 'العرض', en: 'View' },
  view_article: { ar: 'المقال', en: 'Article' },
  view_compare: { ar: 'المقارنة', en: 'Compare' },

  // State of the work
  working: { ar: 'ينقّح…', en: 'Cleaning…' },
  working_loads: workingLoads,
  names_to_come: { ar: 'الأسماء في الطريق…', en: 'Names are on their way…' },
  names_missing: { ar: 'لم تُحمَّل أداة الأسماء؛ لعل الشبكة منقطعة.', en: 'Names could not be loaded; perhaps there is no connection.' },
  cancel: { ar: 'إلغاء', en: 'Cancel' },
  cancelled: { ar: 'أُلغي العمل. النص باق.', en: 'The work was cancelled. The text is kept.' },
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
  count_removed: {
    ar: { zero: 'لم يُحذف شيء', one: 'حُذف مقطع', two: 'حُذف مقطعان', few: 'حُذفت {n} مقاطع', many: 'حُذف {n} مقطعا', other: 'حُذف {n} مقطع' },
    en: { one: '{n} block removed', other: '{n} blocks removed' },
  },
  count_names: {
    ar: { zero: 'لا أسماء', one: 'اسم واحد', two: 'اسمان', few: '{n} أسماء', many: '{n} اسما', other: '{n} اسم' },
    en: { one: '{n} name', other: '{n} names' },
  },
  count_checks: {
    ar: { one: 'راجِع موضعا واحدا', two: 'راجِع موضعين', few: 'راجِع {n} مواضع', many: 'راجِع {n} موضعا', other: 'راجِع {n} موضع' },
    en: { one: 'Check {n} place', other: 'Check {n} places' },
  },
  count_mentions: {
    ar: { zero: 'لم يُذكر', one: 'ذُكر مرة', two: 'ذُكر مرتين', few: 'ذُكر {n} مرات', many: 'ذُكر {n} مرة', other: 'ذُكر {n} مرة' },
    en: { one: 'mentioned {n} time', other: 'mentioned {n} times' },
  },

  // Article
  article: { ar: 'المقال', en: 'The article' },
  nothing_kept: { ar: 'لم يبق شيء من النص. ما حُذف تراه هنا ولك أن تعيده.', en: 'Nothing of the text was kept. What was removed is here, and you can restore it.' },
  nothing_read: { ar: 'لا نص في ما ألصقته.', en: 'There is no text in what you pasted.' },
  restore: { ar: 'أعده', en: 'Restore' },
  restore_all: { ar: 'أعدها كلها', en: 'Restore all' },
  remove_again: {
    ar: { zero: 'احذف ما أعدته', one: 'احذف ما أعدته', two: 'احذف ما أعدته: {n}', few: 'احذف ما أعدته: {n}', many: 'احذف ما أعدته: {n}', other: 'احذف ما أعدته: {n}' },
    en: { one: 'Remove what you restored', other: 'Remove the {n} you restored' },
  },
  restore_this: { ar: 'أعده: {text}', en: 'Restore: {text}' },
  remove: { ar: 'احذف', en: 'Remove' },
  remove_this: { ar: 'احذف: {text}', en: 'Remove: {text}' },
  removed: { ar: 'المحذوف', en: 'Removed' },
  removed_none: { ar: 'لم يُحذف من النص شيء.', en: 'Nothing was removed from the text.' },
  removed_by_you: { ar: 'حذفته أنت', en: 'Removed by you' },
  removed_by_rule: { ar: 'حذفته قاعدة من قواعدك', en: 'Removed by a rule of yours' },
  always: { ar: 'دائما', en: 'Always' },
  always_remove: { ar: 'احذف أمثاله دائما', en: 'Always remove lines like this' },
  table_row: { ar: 'سطر من جدول', en: 'Row of a table' },
  kind_of_block: { ar: 'نوع المقطع', en: 'Kind of the block' },

  // Personal rules
  rule_new: { ar: 'احذف أمثال هذا السطر دائما', en: 'Always remove lines like this' },
  rule_same: { ar: 'كل سطر هذا نصه:', en: 'Every line that reads:' },
  rule_begins: { ar: 'كل سطر يبدأ بـ:', en: 'Every line that begins with:' },
  rule_site: { ar: 'في موقع', en: 'On the site' },
  rule_add: { ar: 'احذفها دائما', en: 'Always remove' },
  rule_added: { ar: 'حُفظت القاعدة. تجدها في الإعدادات.', en: 'The rule is kept. It is in the settings.' },
  rule_forget: { ar: 'انس القاعدة: {words}', en: 'Forget the rule: {words}' },

  // Settings
  settings: { ar: 'الإعدادات', en: 'Settings' },
  settings_page: { ar: 'الصفحة', en: 'The page' },
  prefer_session: { ar: 'أعد النصوص المفتوحة عند العودة (تُحفظ في هذا المتصفح وحده)', en: 'Bring the open texts back next time (kept in this browser only)' },
  prefer_letterKeys: { ar: 'اختصارات من حرف واحد', en: 'Single-letter shortcuts' },
  settings_keep: { ar: 'أبق في كل مقال', en: 'Keep in every article' },
  settings_marks: { ar: 'أبق عند النسخ المنسق وفي ملفات HTML وMarkdown', en: 'Keep in formatted copies and in files of HTML and Markdown' },
  mark_links: { ar: 'الروابط', en: 'Links' },
  mark_emphasis: { ar: 'الكلمات الغليظة والمائلة', en: 'Bold and italic words' },
  mark_images: { ar: 'الصور: يحملها من موقعها من يفتح النص', en: 'Pictures: whoever opens the text loads them from their site' },
  settings_lines: { ar: 'أسطر تُحذف دائما', en: 'Lines that are always removed' },
  settings_lines_none: { ar: 'لا قواعد بعد. زر «دائما» عند كل سطر محذوف يضيف قاعدة.', en: 'No rules yet. “Always” at any removed line adds one.' },
  settings_file: { ar: 'ملف الإعدادات والقواعد', en: 'File of settings and rules' },
  settings_export: { ar: 'صدّرها', en: 'Export' },
  settings_import: { ar: 'استوردها', en: 'Import' },
  settings_read: { ar: 'قُرئت الإعدادات من {name}.', en: 'The settings were read from {name}.' },
  settings_unreadable: { ar: 'ليس {name} ملف إعدادات لتنقيح.', en: '{name} is not a Tanqih settings file.' },

  single_file: { ar: 'لتعمل بلا خادم ولا شبكة، من قرص محمول مثلا:', en: 'To use it without a server or a network, for example from a USB stick:' },
  single_file_get: { ar: 'نزّل الصفحة كلها ملفا واحدا', en: 'download the whole page as one file' },

  // Repairs
  repairs: { ar: 'الإصلاحات', en: 'Repairs' },
  repairs_lead: { ar: 'لكل إصلاح مفتاح، وإلى جانبه كم مرة جرى في هذا النص.', en: 'Each repair has a switch; beside it, how often it was made in this text.' },
  compare: { ar: 'ما ألصقته وما صار إليه', en: 'The paste and what became of it' },
  compare_show: { ar: 'أرنيها واحدا واحدا', en: 'Show them one by one' },
  compare_key: { ar: 'ما شُطب كان في اللصق وليس في المقال، وما تحته خط حل محله. المحارف الخفية مكتوبة بأسمائها.', en: 'What is struck out was in the paste and is not in the article, what is underlined took its place; hidden characters are written by name.' },
  compare_click: { ar: 'انقر إصلاحا لتتراجع عنه.', en: 'Click a repair to undo it.' },
  edit_take_back: { ar: 'تراجع عن: {rule}، من {before} إلى {after}', en: 'Undo: {rule}, from {before} to {after}' },
  edit_make: { ar: 'أعد الإصلاح: {before}', en: 'Make the repair again: {before}' },
  rule_line_endings: { ar: 'نهايات الأسطر', en: 'Line endings' },
  rule_spaces: { ar: 'مسافات زائدة', en: 'Spare spaces' },
  rule_blank_lines: { ar: 'أسطر فارغة', en: 'Blank lines' },
  rule_invisible: { ar: 'محارف خفية', en: 'Invisible characters' },
  rule_tatweel: { ar: 'تطويل: كـتـاب', en: 'Tatweel, the stretching of letters' },
  rule_presentation_forms: { ar: 'أشكال عرض الحروف: ﻛﺘﺎﺏ', en: 'Presentation forms of letters' },
  rule_letters: { ar: 'ياء وكاف فارسيتان', en: 'Persian yeh and kaf' },
  rule_entities: { ar: 'رموز HTML: \u2066&quot;\u2069', en: 'HTML entities: &quot;' },
  rule_punctuation: { ar: 'علامات لاتينية: , ; ?', en: 'Latin marks: , ; ?' },
  rule_punctuation_spaces: { ar: 'مسافات حول العلامات', en: 'Spaces around marks' },
  rule_repeated_marks: { ar: 'علامات مكررة', en: 'Repeated marks' },
  rule_bullets: { ar: 'علامات القوائم', en: 'Bullets' },
  rule_mojibake: { ar: 'نص قُرئ بترميز آخر: \u2066Ø§Ù„\u2069', en: 'Text read in the wrong encoding: Ø§Ù„' },
  rule_wrapped_lines: { ar: 'أسطر مكسورة وُصلت فقرات', en: 'Broken lines joined to paragraphs' },
  rule_page_furniture: { ar: 'رؤوس الصفحات وأرقامها', en: 'Running heads and page numbers' },
  rule_mail_quotes: { ar: 'علامة الاقتباس في البريد: >', en: 'Quotation signs of mails: >' },
  rule_link_marks: { ar: 'أرقام الحواشي وروابط التحرير: \u2066[1]\u2069', en: 'Marks of notes and links: [1]' },
  rule_leading_marks: { ar: 'علامة سبقت سطرها: ؟هل', en: 'A mark before its line that belongs behind it' },
  rule_markdown: { ar: 'علامات Markdown: \u2066**\u2069', en: 'Marks of Markdown: **' },
  rule_visual_order: { ar: 'ترتيب مقلوب من ملفات PDF', en: 'Order turned by a PDF' },
  rule_lam_alef: { ar: 'لام ألف مقلوبة: االقتصاد', en: 'Lam-alef turned by a PDF' },
  rule_filler: { ar: 'حشو بين الحروف: وزي##ر', en: 'Filler between letters: ##' },
  rule_detached_marks: { ar: 'حركات منفصلة عن حروفها', en: 'Vowel signs apart from their letters' },
  rule_conjunction: { ar: 'واو منفصلة: قال و أضاف', en: 'The conjunction waw apart from its word' },

  rule_quotes: { ar: 'علامات التنصيص', en: 'Quotation marks' },
  rule_dashes: { ar: 'الشرطات', en: 'Dashes' },
  rule_ellipses: { ar: 'نقاط الحذف', en: 'Ellipses' },
  rule_digits: { ar: 'الأرقام', en: 'Digits' },
  style: { ar: 'أسلوب الكتابة', en: 'Style' },
  style_quotes: { ar: 'علامات التنصيص', en: 'Quotation marks' },
  style_dashes: { ar: 'الشرطات بين الكلمات', en: 'Dashes between words' },
  style_ellipses: { ar: 'نقاط الحذف', en: 'Ellipses' },
  style_digits: { ar: 'الأرقام', en: 'Digits' },
  style_as_is: { ar: 'كما هي', en: 'As they are' },
  style_guillemets: { ar: 'مزدوجة: «»', en: 'Guillemets: « »' },
  style_curly: { ar: 'منحنية: “ ”', en: 'Curly: “ ”' },
  style_straight: { ar: 'مستقيمة: " "', en: 'Straight: " "' },
  style_hyphen: { ar: 'قصيرة: -', en: 'Hyphen: -' },
  style_en: { ar: 'متوسطة: –', en: 'En dash: –' },
  style_em: { ar: 'طويلة: —', en: 'Em dash: —' },
  style_character: { ar: 'محرف واحد: …', en: 'One character: …' },
  style_dots: { ar: 'ثلاث نقاط: ...', en: 'Three dots: ...' },
  style_latin: { ar: 'عربية غربية: 2024', en: 'Latin: 2024' },
  style_arabic_indic: { ar: 'عربية مشرقية: ٢٠٢٤', en: 'Arabic-Indic, of the East' },

  // Overview
  overview: { ar: 'لمحة', en: 'Overview' },
  figures: { ar: 'أرقام المقال', en: 'Figures' },
  figure_words: { ar: 'الكلمات', en: 'Words' },
  figure_characters: { ar: 'الأحرف', en: 'Characters' },
  figure_minutes: { ar: 'دقائق القراءة', en: 'Minutes to read' },
  figure_kept: { ar: 'مقاطع باقية', en: 'Blocks kept' },
  figure_removed: { ar: 'مقاطع محذوفة', en: 'Blocks removed' },
  figure_names: { ar: 'الأسماء', en: 'Names' },
  fields: { ar: 'عن المقال', en: 'About the article' },
  field_title: { ar: 'العنوان', en: 'Title' },
  field_byline: { ar: 'الكاتب', en: 'Writer' },
  field_date: { ar: 'التاريخ', en: 'Date' },
  field_modified: { ar: 'آخر تحديث', en: 'Changed' },
  field_section: { ar: 'القسم', en: 'Section' },
  field_tags: { ar: 'الوسوم', en: 'Tags' },
  field_description: { ar: 'الوصف', en: 'Description' },
  field_site: { ar: 'الموقع', en: 'Site' },
  field_url: { ar: 'الرابط', en: 'Address' },
  timeline: { ar: 'التواريخ بترتيبها', en: 'Dates in order' },
  timeline_none: { ar: 'لا تواريخ معروفة في المقال.', en: 'There are no known dates in the article.' },
  quotations: { ar: 'الأقوال', en: 'Quotations' },
  quotations_none: { ar: 'لا أقوال في المقال.', en: 'Nobody is quoted.' },
  quotation_reported: { ar: 'كلام منقول بمعناه', en: 'Reported speech' },
  quotation_unknown: { ar: 'لا يظهر من قاله.', en: 'The speaker is not clear.' },

  // Keys
  help: { ar: 'اختصارات لوحة المفاتيح', en: 'Keyboard shortcuts' },
  help_letters: { ar: 'تُعطَّل اختصارات الحرف الواحد من الإعدادات، ومكانها واحد في لوحة المفاتيح العربية والإنكليزية.', en: 'Single-letter shortcuts can be turned off in the settings. They go by the place of the key, so they are the same on an Arabic keyboard.' },
  key_paste: { ar: 'ألصق نصا، في أي مكان', en: 'Paste a text, anywhere' },
  key_copy: { ar: 'انسخ المقال، إن لم تحدد شيئا', en: 'Copy the article, if nothing is selected' },
  key_next_block: { ar: 'المقطع التالي', en: 'Next block' },
  key_previous_block: { ar: 'المقطع السابق', en: 'Previous block' },
  key_toggle_block: { ar: 'احذف المقطع أو أعده', en: 'Remove or restore the block' },
  key_kind: { ar: 'غيّر نوع المقطع', en: 'Change the kind of the block' },
  key_open_mention: { ar: 'افتح بطاقة الاسم', en: 'Open the card of the name' },
  key_next_cell: { ar: 'عند تعديل جدول: الخلية التالية', en: 'While editing a table: the next cell' },
  key_compare: { ar: 'قارن اللصق بالمقال', en: 'Compare the paste and the article' },
  unsure: { ar: 'غير مؤكد', en: 'Unsure' },
  show_in_article: { ar: 'أرنيه في المقال', en: 'Show in the article' },

  cut_from_line: { ar: 'قُص من السطر', en: 'Cut from the line' },
  balance: { ar: 'عند الشك في سطر', en: 'When unsure about a line' },
  balance_remove: { ar: 'احذفه', en: 'remove it' },
  balance_even: { ar: 'في الوسط', en: 'in the middle' },
  balance_towards_remove: { ar: 'إلى الحذف {n} من 100', en: 'towards removing, {n} of 100' },
  balance_towards_keep: { ar: 'إلى الإبقاء {n} من 100', en: 'towards keeping, {n} of 100' },
  balance_keep: { ar: 'أبقه', en: 'keep it' },

  // Undo and redo, as they are announced
  did: { ar: 'نُفّذ: {what}.', en: 'Done: {what}.' },
  undo_last: { ar: 'تراجع عن هذا', en: 'Undo this' },
  undone: { ar: 'تراجعت عن: {what}', en: 'Undone: {what}' },
  redone: { ar: 'أُعيد: {what}', en: 'Redone: {what}' },
  what_open: { ar: 'فتح نص', en: 'opening a text' },
  what_close: { ar: 'إغلاق نص', en: 'closing a text' },
  what_restore: { ar: 'إعادة مقطع', en: 'restoring a block' },
  what_remove: { ar: 'حذف مقطع', en: 'removing a block' },
  what_exchange: { ar: 'اختيار نص آخر', en: 'taking another text' },
  what_kind: { ar: 'تغيير نوع مقطع', en: 'changing the kind of a block' },
  what_reading: { ar: 'قراءة اللصق بطريقة أخرى', en: 'reading the paste otherwise' },
  what_repair: { ar: 'تبديل إصلاح', en: 'switching a repair' },
  what_edit: { ar: 'تغيير إصلاح واحد', en: 'changing a single repair' },
  what_check: { ar: 'تأكيد موضع', en: 'confirming a place' },
  what_text: { ar: 'تعديل النص', en: 'editing the text' },
  what_names: { ar: 'تغيير اسم', en: 'changing a name' },
  what_rules: { ar: 'تغيير القواعد', en: 'changing the rules' },

  // What is in doubt
  check: { ar: 'راجِع', en: 'Check' },
  check_none: { ar: 'لا شيء للمراجعة', en: 'Nothing to check' },
  check_lead: { ar: 'مواضع غير مؤكدة', en: 'Places in doubt' },
  check_kept: { ar: 'أُبقي سطر', en: 'Line kept' },
  check_removed: { ar: 'حُذف سطر', en: 'Line removed' },
  check_keep: { ar: 'أصبت، أبقه', en: 'Right, keep it' },
  check_leave_out: { ar: 'أصبت، احذفه', en: 'Right, leave it out' },
  check_name: { ar: 'اسم صحيح', en: 'It is right' },
  check_repair: { ar: 'أصبت، أبقها', en: 'Right, keep them' },
  check_unrepair: { ar: 'تراجع عنها', en: 'Undo these' },
  next_check: { ar: 'الموضع التالي للمراجعة', en: 'Next place to check' },
  previous_check: { ar: 'الموضع السابق للمراجعة', en: 'Previous place to check' },

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
  fact_roles: { ar: 'الصفة', en: 'Role' },
  fact_value: { ar: 'القيمة', en: 'Value' },
  mentions: { ar: 'مرات الذكر', en: 'Mentions' },
  value_iso: { ar: 'القيمة بصيغة ISO', en: 'ISO value' },
  fact_readings: { ar: 'تحتمل', en: 'It may be' },
  fact_country: { ar: 'البلد', en: 'Country' },
  fact_latin: { ar: 'باللاتينية', en: 'In Latin letters' },
  fact_variants: { ar: 'ورد أيضا', en: 'Also as' },
  fact_source: { ar: 'المصدر', en: 'Source' },
  translated: { ar: 'ترجمة تقريبية', en: 'approximate translation' },
  approximate: { ar: 'كتابة تقريبية', en: 'approximate spelling' },
  panel: { ar: 'ما في المقال', en: 'What is in the article' },
  entity_edit: { ar: 'عدّله', en: 'Edit' },
  change_type: { ar: 'غيّر النوع', en: 'Change the type' },
  merge_with: { ar: 'ادمجه مع', en: 'Merge with' },
  merge: { ar: 'ادمجهما', en: 'Merge them' },
  merge_not: { ar: 'مختلفان', en: 'They are two' },
  merge_maybe: { ar: 'لعلهما اسم واحد', en: 'Perhaps one name' },
  merge_choose: { ar: 'اختر اسما', en: 'Choose a name' },
  dictionary: { ar: 'معجمي', en: 'My dictionary' },
  dictionary_none: { ar: 'لا أسماء بعد. أضفها هنا أو من بطاقة أي اسم في المقال.', en: 'No names yet. Add them here, or from the card of any name in an article.' },
  dictionary_name: { ar: 'الاسم', en: 'Name' },
  dictionary_type: { ar: 'النوع', en: 'Type' },
  dictionary_add: { ar: 'أضف إلى معجمي', en: 'Add to my dictionary' },
  dictionary_never: { ar: 'تجاهله دائما', en: 'Always ignore it' },
  dictionary_forget: { ar: 'احذف من المعجم: {name}', en: 'Remove from the dictionary: {name}' },
  dictionary_ignored: { ar: 'لن يُعلَّم «{name}» في أي نص.', en: '“{name}” will not be marked in any text.' },
  dictionary_added: { ar: 'أُضيف «{name}» إلى معجمك.', en: '“{name}” was added to your dictionary.' },
  no_name: { ar: 'ليس اسما', en: 'Not a name' },
  origin_gazetteer: { ar: 'من قوائم الأسماء', en: 'from the lists of names' },
  origin_rule: { ar: 'من سياقه', en: 'from its context' },
  origin_model: { ar: 'من نموذج تعلّم آلي', en: 'from a machine-learned model' },
  origin_user: { ar: 'منك', en: 'from you' },

  // Tools that are loaded when first used; the rest of their words is tools.ts
  find: { ar: 'ابحث في النص', en: 'Find in the text' },
  edit: { ar: 'عدّل', en: 'Edit' },
  edit_text: { ar: 'عدّل النص', en: 'Edit the text' },
  edited: { ar: 'عدّلته أنت', en: 'Edited by you' },
  edited_undo: { ar: 'أعد الأصل', en: 'Restore the original' },
  tag: { ar: 'وسم ما حددته', en: 'Tag the selected words' },

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

  // One of a type
  ...under('one_', typeWords),
  one_none: { ar: 'ليس اسما', en: 'Not a name' },

  // Kinds of block
  ...under('kind_', kindWords),

  // Notes on the input
  issue_encoding: { ar: 'قُرئ الملف بترميز {detail}.', en: 'The file was read as {detail}.' },
  issue_ill_formed: { ar: 'في النص أحرف معطوبة وُضع مكانها �.', en: 'Some characters were spoilt; � stands for them.' },
  issue_binary: { ar: 'لا يبدو هذا نصا: فيه كثير من رموز التحكم.', en: 'This does not look like text: it is full of control characters.' },
  issue_bidi_override: {
    ar: 'في النص رموز خفية تقلب اتجاه القراءة، وقد تُظهره على غير ما كُتب.',
    en: 'The text has hidden characters that turn its direction and can make it read as something else.',
  },
  issue_too_deep: { ar: 'بعض الصفحة متداخل بعمق كبير فقُرئ نصا.', en: 'Part of the page is nested very deep and was read as text.' },
  issue_doubtful_article: {
    ar: 'قد لا يكون هذا هو المقال: الثقة فيه {n}. راجع ما حُذف.',
    en: 'This may not be the article: it is {n} sure. Look at what was removed.',
  },
  other_article: { ar: 'أو لعله ما يبدأ بـ', en: 'Or it is what begins with' },
  take_other: { ar: 'خذه بدلا منه', en: 'Take that instead' },
  issue_from_pdf: {
    ar: 'يبدو أن النص من ملف PDF؛ راجع ترتيب الكلمات والحروف.',
    en: 'This looks like the text of a PDF; look at the order of its words and letters.',
  },
  issue_wrapped: { ar: 'كانت الأسطر مكسورة عند عرض معين فوُصلت فقرات.', en: 'The lines were broken at a width and were joined to paragraphs.' },
  issue_visual_order: {
    ar: 'كانت أسطر أو كلمات مرتبة كما تُرى لا كما تُقرأ، فقُلبت لتُقرأ.',
    en: 'Lines or words stood in the order in which they are seen, not read; they were turned.',
  },
  issue_order_lost: {
    ar: 'ضاع ترتيب كلمات أو أرقام في النص ولا يمكن رده، فلم تُستخرج منها أسماء؛ ارجع إلى الأصل.',
    en: 'The order of some words or numbers is lost and cannot be restored, so no names were read there; look at the original.',
  },
  issue_ocr: { ar: 'يبدو أن النص قُرئ آليا من صورة؛ راجع حروفه وأرقامه.', en: 'This looks like the text of a scan, read by a program; look at its letters and numbers.' },
  issue_folded: { ar: 'في الصفحة أجزاء مطوية لم ينسخها المتصفح، كأجوبة تحت أسئلتها؛ افتحها ثم انسخ.', en: 'Parts of the page were folded and the browser did not copy them, as answers under their questions; open them and copy again.' },
  issue_mail: { ar: 'يبدو أن النص رسالة بريد مردود عليها أو معاد توجيهها.', en: 'This looks like a mail that was answered or forwarded.' },
  issue_not_arabic: { ar: 'النص بلغة أخرى غير العربية، فتُرك كما هو ولم تُستخرج منه أسماء.', en: 'The text is in a language other than Arabic; it was left as it is, and no names were read.' },
  notes: { ar: 'ملاحظات', en: 'Notes' },
} as const satisfies Record<string, Entry>;

export type Key = keyof typeof table;
