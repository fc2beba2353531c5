// SPDX-License-Identifier: MIT
// clang-format off
// What the command says of an input; {words} are filled in (filled.hpp).
// Generated from cli/messages.tsv by npm run generate: do not change it here.
#pragma once

#include <array>
#include <string_view>

#include "tanqih/enums.hpp"

namespace tanqih::cli {

/// What the issues mean and what to do, in the order of IssueCode.
inline constexpr std::array<std::string_view, issue_code_count> issue_words{{
    "is not UTF-8 and was read as {detail}; if that is wrong, name its encoding with --encoding", // encoding
    "has bytes that its encoding does not allow, U+FFFD stands for them; if the encoding is another, name it with --encoding", // ill_formed
    "looks like no text; give a text, or a page with --html", // binary
    "turns the direction of letters around: it may not say what it shows", // bidi_override
    "is HTML nested deeper than is read; what is below was kept as text", // too_deep
    "looks like the text of a PDF; look at the order of its words and letters", // from_pdf
    "had its lines broken at a width; they were joined to paragraphs", // wrapped
    "had lines or words in the order in which they are seen; they were turned to be read", // visual_order
    "has words or numbers whose order is lost; no names were read there", // order_lost
    "looks like the text of a scan; look at its letters and numbers", // ocr
    "looks like a mail that was answered or forwarded", // mail
    "is in a language other than Arabic; it was left as it is", // not_arabic
    "has parts that were folded on the page and were not copied; open them, copy again", // folded
    "may hold another article than the one that was kept: look at what was removed", // doubtful_article
}};

/// Why an input is not read, and the line to type.
namespace refusal {
inline constexpr std::string_view binary =
    "looks like no text; if it is one, name its encoding: tanqih {command} --encoding UTF-16LE {file}";
inline constexpr std::string_view pdf =
    "is a PDF; open it in the page, or make a text of it: pdftotext {file} - | tanqih clean";
inline constexpr std::string_view word =
    "is a Word document; open it in the page, or make a page of it: pandoc {file} -f docx -t html | tanqih clean --html";
inline constexpr std::string_view zip =
    "is a zip, as .odt, .pages and archives are; unpack it, or save it as text";
inline constexpr std::string_view old_word =
    "is an old Word file, or a password locks it; save it as text";
inline constexpr std::string_view rtf =
    "is RTF; make a page of it: pandoc {file} -f rtf -t html | tanqih clean --html";
inline constexpr std::string_view parquet =
    "is Parquet; make lines of it, whose text is one of its columns: duckdb -c \"COPY (FROM {file}) TO '/dev/stdout' (FORMAT json)\" | tanqih clean --ndjson --field text";
inline constexpr std::string_view json_lines =
    "is JSON, a document a line; write {reads}{behind}";
inline constexpr std::string_view json =
    "is JSON; make a line of it: jq -c .{behind} | {reads}";
inline constexpr std::string_view json_array =
    "is an array of JSON; make lines of it: jq -c '.[]'{behind} | {reads}";
inline constexpr std::string_view lines_by_name =
    "is to have a document a line by its name; write {reads}{behind}";
inline constexpr std::string_view table =
    "is a table; make lines of it: duckdb -c \"COPY (FROM read_csv({file}, all_varchar = true)) TO '/dev/stdout' (FORMAT json)\" | {reads}";
} // namespace refusal

} // namespace tanqih::cli
