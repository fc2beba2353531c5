// SPDX-License-Identifier: MIT
// What the command says of an input; {words} are filled in (filled.js).
// Generated from cli/messages.tsv by npm run generate: do not change it here.

/** What the issues mean and what to do. @type {Record<string, string>} */
export const issueWords = {
  encoding: 'is not UTF-8 and was read as {detail}; if that is wrong, name its encoding with --encoding',
  ill_formed: 'has bytes that its encoding does not allow, U+FFFD stands for them; if the encoding is another, name it with --encoding',
  binary: 'looks like no text; give a text, or a page with --html',
  bidi_override: 'turns the direction of letters around: it may not say what it shows',
  too_deep: 'is HTML nested deeper than is read; what is below was kept as text',
  from_pdf: 'looks like the text of a PDF; look at the order of its words and letters',
  wrapped: 'had its lines broken at a width; they were joined to paragraphs',
  visual_order: 'had lines or words in the order in which they are seen; they were turned to be read',
  order_lost: 'has words or numbers whose order is lost; no names were read there',
  ocr: 'looks like the text of a scan; look at its letters and numbers',
  mail: 'looks like a mail that was answered or forwarded',
  not_arabic: 'is in a language other than Arabic; it was left as it is',
  folded: 'has parts that were folded on the page and were not copied; open them, copy again',
  doubtful_article: 'may hold another article than the one that was kept: look at what was removed',
};

/** Why an input is not read, and the line to type. */
export const refusal = {
  binary: 'looks like no text; if it is one, name its encoding: tanqih {command} --encoding UTF-16LE {file}',
  pdf: 'is a PDF; open it in the page, or make a text of it: pdftotext {file} - | tanqih clean',
  word: 'is a Word document; open it in the page, or make a page of it: pandoc {file} -f docx -t html | tanqih clean --html',
  zip: 'is a zip, as .odt, .pages and archives are; unpack it, or save it as text',
  old_word: 'is an old Word file, or a password locks it; save it as text',
  rtf: 'is RTF; make a page of it: pandoc {file} -f rtf -t html | tanqih clean --html',
  parquet: 'is Parquet; make lines of it, whose text is one of its columns: duckdb -c "COPY (FROM {file}) TO \'/dev/stdout\' (FORMAT json)" | tanqih clean --ndjson --field text',
  json_lines: 'is JSON, a document a line; write {reads}{behind}',
  json: 'is JSON; make a line of it: jq -c .{behind} | {reads}',
  json_array: 'is an array of JSON; make lines of it: jq -c \'.[]\'{behind} | {reads}',
  lines_by_name: 'is to have a document a line by its name; write {reads}{behind}',
  table: 'is a table; make lines of it: duckdb -c "COPY (FROM read_csv({file}, all_varchar = true)) TO \'/dev/stdout\' (FORMAT json)" | {reads}',
};
