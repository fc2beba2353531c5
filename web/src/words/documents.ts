// SPDX-License-Identifier: MIT
// What is said while files are opened; loaded with what opens them.
import type { Entry } from './table.ts';

export const documentWords = {
  other: {
    ar: 'تُفتح هنا ملفات النص وHTML وWord (docx) وPDF فقط: {names}',
    en: 'Only text, HTML, Word (.docx) and PDF can be opened here: {names}',
  },
  picture: {
    ar: 'هذه صورة. حوّلها إلى نص ببرنامج يتعرف على الحروف، ثم ألصق النص: {names}',
    en: 'This is a picture. Turn it into text by a program that recognises letters, then paste the text: {names}',
  },
  damaged: { ar: 'الملف معطوب لا يُقرأ. احصل عليه من جديد: {names}', en: 'The file is damaged and cannot be read. Get it again: {names}' },
  locked: { ar: 'الملف مقفل بكلمة سر. احفظه بلا كلمة سر ثم افتحه: {names}', en: 'A password locks the file. Save it without one, then open it: {names}' },
  scanned: {
    ar: 'صفحات الملف صور لا نص فيها. حوّلها إلى نص ببرنامج يتعرف على الحروف: {names}',
    en: 'The pages are pictures without text. Turn them into text by a program that recognises letters: {names}',
  },
  no_letters: {
    ar: 'لا يقول الملف ما حروف خطوطه. افتحه في قارئ آخر وانسخ منه: {names}',
    en: 'The file does not tell the letters of its fonts. Open it in another reader and copy from there: {names}',
  },
  too_large: { ar: 'الملف أكبر مما يُقرأ هنا. قسّمه: {names}', en: 'The file is larger than is read here. Split it: {names}' },
  old_word: {
    ar: 'ملف Word قديم أو مقفل بكلمة سر. احفظه بصيغة docx بلا كلمة سر: {names}',
    en: 'This Word file is an old one, or a password locks it. Save it as .docx without one: {names}',
  },
  other_document: {
    ar: 'لا تُقرأ هنا صيغة هذا الملف. احفظه بصيغة docx أو PDF: {names}',
    en: 'This kind of document is not read here. Save it as .docx or PDF: {names}',
  },
  reading: { ar: 'يُقرأ {name}…', en: 'Reading {name}…' },
  reading_pages: { ar: 'يُقرأ {name}: صفحة {done} من {of}', en: 'Reading {name}: page {done} of {of}' },
} as const satisfies Record<string, Entry>;
