// SPDX-License-Identifier: MIT
// clang-format off
// The enumerations of the library, with the words that JSON, options and the command line have for
// them.
// Generated from core/enums.tsv and core/data/reasons.tsv by npm run generate: do not change it here.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace tanqih {

/// The words for the values of Enum, in their order.
template <class Enum> inline constexpr std::array<std::string_view, 0> enum_names{};

/// What a block is.
enum class BlockKind : std::uint8_t {
  title, ///< the article's headline
  /// a place, an outlet, a date: «السومرية نيوز – دوليات», «الثلاثاء 11 يونيو 2024 - 10:14 ص»
  dateline,
  byline, ///< who wrote it: «كتب: أحمد محمد»
  body, ///< a paragraph, an item of a list, a row of a table of the article
  subheading, ///< a heading inside the article, a line under its title
  caption, ///< what stands under a picture
  source, ///< whom the text is from: «المصدر: رويترز»
  read_also, ///< an insert in the article: its heading, its line, or the whole other article
  related, ///< a list of other headlines, with its heading
  tags, ///< key words
  share, ///< buttons to share, print, save
  navigation, ///< menus, paths, sections of the site
  promo, ///< subscriptions, applications, channels, advertisements
  comments, ///< readers' comments and their form
  legal, ///< rights and terms
  other, ///< any other part of the page
};
/// How many there are.
inline constexpr int block_kind_count = 16;
/// Their words, in order.
template <> inline constexpr std::array<std::string_view, block_kind_count> enum_names<BlockKind>{{
    "title", "dateline", "byline", "body", "subheading", "caption", "source", "read_also",
    "related", "tags", "share", "navigation", "promo", "comments", "legal", "other"}};
/// Is it the article's, which stays without being asked for?
[[nodiscard]] constexpr bool is_kept(BlockKind kind) {
  return kind == BlockKind::title ||
         kind == BlockKind::body ||
         kind == BlockKind::subheading;
}

/// What the source tells of a block's form.
enum class BlockShape : std::uint8_t {
  paragraph, ///< a line or paragraph
  heading, ///< h1 to h6
  list_item, ///< an item of a list
  table_row, ///< a row of a table, its cells separated by tabs
  preformatted, ///< spaces and line breaks count
};
/// How many there are.
inline constexpr int block_shape_count = 5;
/// Their words, in order.
template <> inline constexpr std::array<std::string_view, block_shape_count> enum_names<BlockShape>{{
    "paragraph", "heading", "list_item", "table_row", "preformatted"}};

/// What of a page a block stood in (HTML only; a set of bits).
enum Container : std::uint16_t {
  in_nothing = 0,
  in_article = 1 << 0, ///< article
  in_main = 1 << 1, ///< main
  in_header = 1 << 2, ///< header
  in_footer = 1 << 3, ///< footer
  in_nav = 1 << 4, ///< nav
  in_aside = 1 << 5, ///< aside
  in_figure = 1 << 6, ///< figure
  in_figcaption = 1 << 7, ///< figcaption
  in_time = 1 << 8, ///< time
  in_button = 1 << 9, ///< button, label, form controls
  in_quote = 1 << 10, ///< blockquote
  in_hidden = 1 << 11, ///< hidden, aria-hidden, display:none
  in_table = 1 << 12, ///< table
  in_list = 1 << 13, ///< ul, ol, dl: a heading or a link in an item is not a `list_item` itself
};
/// How many there are.
inline constexpr int container_count = 14;
/// Their words, from the lowest bit.
inline constexpr std::array<std::string_view, container_count> container_names{{
    "article", "main", "header", "footer", "nav", "aside", "figure", "figcaption", "time", "button",
    "quote", "hidden", "table", "list"}};

/// How an item of a list is marked.
enum class ListStyle : std::uint8_t {
  bullet, ///< a bullet: no number
  decimal, ///< 1. 2. 3.
  arabic_indic, ///< ١. ٢. ٣.
  lower_alpha, ///< a. b. c.
  upper_alpha, ///< A. B. C.
  lower_roman, ///< i. ii. iii.
  upper_roman, ///< I. II. III.
  other, ///< any other mark, as it was typed: أ- 2.1.
};
/// How many there are.
inline constexpr int list_style_count = 8;
/// Their words, in order.
template <> inline constexpr std::array<std::string_view, list_style_count> enum_names<ListStyle>{{
    "bullet", "decimal", "arabic_indic", "lower_alpha", "upper_alpha", "lower_roman", "upper_roman",
    "other"}};

/// The part of a table that a row stands in.
enum class TablePart : std::uint8_t {
  caption, ///< no row: the table's caption
  head, ///< thead
  body, ///< tbody
  foot, ///< tfoot
};
/// How many there are.
inline constexpr int table_part_count = 4;
/// Their words, in order.
template <> inline constexpr std::array<std::string_view, table_part_count> enum_names<TablePart>{{
    "caption", "head", "body", "foot"}};

/// What words of a block are set in.
enum class InlineKind : std::uint8_t {
  link, ///< a link
  strong, ///< b, strong, a bold style
  emphasis, ///< i, em, an italic style
  superscript, ///< what is raised and has no character of its own: 21<sup>st</sup>
  subscript, ///< the same, lowered
};
/// How many there are.
inline constexpr int inline_kind_count = 5;
/// Their words, in order.
template <> inline constexpr std::array<std::string_view, inline_kind_count> enum_names<InlineKind>{{
    "link", "strong", "emphasis", "superscript", "subscript"}};

/// A repair of the text, with a switch of its own.
enum class RepairRule : std::uint8_t {
  line_endings, ///< CR LF, CR, NEL, LS, PS become LF
  spaces, ///< runs of spaces, NBSP and kin become one space; none is left at a line's ends
  blank_lines, ///< runs of blank lines (also of spaces or NBSP only) become one
  /// zero-width, bidi control and other default-ignorable characters go; ZWNJ and ZWJ stay where
  /// they join or separate letters
  invisible,
  tatweel, ///< kashida inside or around a word goes: كـتـاب, كتاب
  presentation_forms, ///< ﻛﺘﺎﺏ becomes كتاب
  /// Persian and Urdu yeh, kaf, heh inside Arabic words: علی becomes على or علي by its place
  letters,
  entities, ///< HTML entities that were pasted as text: &quot; &nbsp; &#1575;
  punctuation, ///< Latin , ; ? between Arabic words become ، ؛ ؟
  punctuation_spaces, ///< a space before a mark, none after it: "لا"،مضيفا becomes "لا"، مضيفا
  repeated_marks, ///< ،، becomes ، and !!!! becomes !
  bullets, ///< • ● ▪ ◦ - * at a line's start become one bullet and a space
  mojibake, ///< text that was read in the wrong encoding: Ø§Ù„Ø³Ù„Ø§Ù…, ÇáÓáÇã become السلام
  conjunction, ///< قال و أضاف becomes قال وأضاف
  wrapped_lines, ///< lines that a PDF, a mail or a program broke become one paragraph again
  /// what a document's pages have beside the text goes: running heads and feet, page numbers, lines
  /// of contents
  page_furniture,
  mail_quotes, ///< > at the lines' starts of a mail that was answered or forwarded goes
  /// what stands for a link of the page: دجلة[1] becomes دجلة, التاريخ[عدل] becomes التاريخ; and
  /// pic.twitter.com/… behind the last word
  link_marks,
  leading_marks, ///< a mark before its line, as in subtitles: ؟هل وصلت becomes هل وصلت؟
  /// marks of Markdown, and a messenger's or subtitles', where the text has them: ## أهداف
  /// **المركز** becomes the heading أهداف المركز
  markdown,
  /// letters, words and numbers that a PDF gives as they are seen, from left to right, are turned
  /// into the order of reading
  visual_order,
  lam_alef, ///< the letters of lam-alef that a PDF gives in turned order: االقتصاد becomes الاقتصاد
  /// what a PDF gives for a stretch between two letters: وزي##ر, م""ؤتمر become وزير, مؤتمر
  filler,
  /// vowel signs that a PDF gives apart from their letter, behind a space or on a line of their own
  detached_marks,
  quotes, ///< to the style that is asked for
  dashes, ///< to the style that is asked for
  ellipses, ///< to the style that is asked for
  digits, ///< to the style that is asked for
};
/// How many there are.
inline constexpr int repair_rule_count = 28;
/// Their words, in order.
template <> inline constexpr std::array<std::string_view, repair_rule_count> enum_names<RepairRule>{{
    "line_endings", "spaces", "blank_lines", "invisible", "tatweel", "presentation_forms",
    "letters", "entities", "punctuation", "punctuation_spaces", "repeated_marks", "bullets",
    "mojibake", "conjunction", "wrapped_lines", "page_furniture", "mail_quotes", "link_marks",
    "leading_marks", "markdown", "visual_order", "lam_alef", "filler", "detached_marks", "quotes",
    "dashes", "ellipses", "digits"}};

/// What a mention names.
enum class MentionType : std::uint8_t {
  person, ///< a person
  organisation, ///< an organisation
  place, ///< a place
  misc, ///< any other name: a nationality, an event, a work
  date, ///< a date, an interval, a season
  time, ///< a time of day
  duration, ///< «ثلاثة أشهر»
  number, ///< a number of things
  percent, ///< a share of a hundred
  money, ///< an amount with its currency
  quantity, ///< a number with its unit: «15 كيلومترا»
};
/// How many there are.
inline constexpr int mention_type_count = 11;
/// Their words, in order.
template <> inline constexpr std::array<std::string_view, mention_type_count> enum_names<MentionType>{{
    "person", "organisation", "place", "misc", "date", "time", "duration", "number", "percent",
    "money", "quantity"}};
/// A name, and not a date or an amount?
[[nodiscard]] constexpr bool is_name(MentionType type) {
  return type == MentionType::person ||
         type == MentionType::organisation ||
         type == MentionType::place ||
         type == MentionType::misc;
}

/// Where the knowledge that this is a name came from.
enum class Origin : std::uint8_t {
  gazetteer, ///< the lists of names
  rule, ///< the words around it
  model, ///< learned weights
  user, ///< the caller's own names
};
/// How many there are.
inline constexpr int origin_count = 4;
/// Their words, in order.
template <> inline constexpr std::array<std::string_view, origin_count> enum_names<Origin>{{
    "gazetteer", "rule", "model", "user"}};

/// How a name came to its Latin letters.
enum class LatinOrigin : std::uint8_t {
  listed, ///< a table has how the press spells this name
  spelled, ///< a guess: word by word, and by the letters where a word is in no table
  told, ///< the text has the acronym in brackets: منظمة الصحة العالمية (WHO)
  translated, ///< a guess: an organisation's name word by word, where every word is known
};
/// How many there are.
inline constexpr int latin_origin_count = 4;
/// Their words, in order.
template <> inline constexpr std::array<std::string_view, latin_origin_count> enum_names<LatinOrigin>{{
    "listed", "spelled", "told", "translated"}};

/// What the offsets of an article count.
enum class OffsetUnit : std::uint8_t {
  code_units, ///< UTF-16 code units, as strings of JavaScript, Java and C# do
  code_points, ///< Unicode code points, as strings of Python and SQL do
};
/// How many there are.
inline constexpr int offset_unit_count = 2;
/// Their words, in order.
template <> inline constexpr std::array<std::string_view, offset_unit_count> enum_names<OffsetUnit>{{
    "code_units", "code_points"}};

/// Something about the input that a person should know, and that did not stop the work.
enum class IssueCode : std::uint8_t {
  encoding, ///< the bytes were not UTF-8; `detail` names the charset they were read as
  ill_formed, ///< bytes that the encoding does not allow, replaced by U+FFFD
  binary, ///< the bytes look like no text at all (many NUL or control bytes)
  /// a direction override (U+202A–E, U+2066–9): it can make text read as something else
  bidi_override,
  too_deep, ///< HTML nested deeper than is read; what is below is kept as text
  from_pdf, ///< it looks like the text of a PDF; look at order and letters
  wrapped, ///< its lines were broken at a width; they were joined to paragraphs
  /// lines or words stood in the order in which they are seen, not read; they were turned
  visual_order,
  /// words or numbers stand where they do not belong or are spelled backwards, and cannot be put
  /// right; no names and amounts are read there. The span is the first such line
  order_lost,
  ocr, ///< it looks like the text of a scan that a program read; look at letters and numbers
  mail, ///< it looks like a mail, answered or forwarded
  /// it is in a language other than Arabic; its letters are left as they are, and no names are read
  not_arabic,
  /// parts of the page were folded, and the browser did not copy them: questions without their
  /// answers
  folded,
  /// what stays may not be the article: the span is where another candidate stands, empty where
  /// there is none
  doubtful_article,
};
/// How many there are.
inline constexpr int issue_code_count = 14;
/// Their words, in order.
template <> inline constexpr std::array<std::string_view, issue_code_count> enum_names<IssueCode>{{
    "encoding", "ill_formed", "binary", "bidi_override", "too_deep", "from_pdf", "wrapped",
    "visual_order", "order_lost", "ocr", "mail", "not_arabic", "folded", "doubtful_article"}};

/// Why there is no answer.
enum class ErrorCode : std::uint8_t {
  too_large, ///< more input than the offsets can count (see max_input_units)
  unknown_encoding, ///< ICU knows no converter of that name
  bad_option, ///< an option has a name or a value that does not exist
  too_few_pages, ///< to learn a site from
  bad_site, ///< what is read is no file of a site
  cancelled, ///< who called asked for no answer any more
  damaged_data, ///< a table built into the library does not parse: the build is broken
};
/// How many there are.
inline constexpr int error_code_count = 7;
/// Their words, in order.
template <> inline constexpr std::array<std::string_view, error_code_count> enum_names<ErrorCode>{{
    "too_large", "unknown_encoding", "bad_option", "too_few_pages", "bad_site", "cancelled",
    "damaged_data"}};

/// The stages of the pipeline, in order.
enum class Stage : std::uint8_t {
  read, ///< what the source tells, and one text
  repair, ///< edits of the text
  segment, ///< blocks
  label, ///< what each block is
  strip, ///< what is kept, and what is cut out of kept lines
  tokenise, ///< words
  tag, ///< mentions
  link, ///< entities
};
/// How many there are.
inline constexpr int stage_count = 8;
/// Their words, in order.
template <> inline constexpr std::array<std::string_view, stage_count> enum_names<Stage>{{
    "read", "repair", "segment", "label", "strip", "tokenise", "tag", "link"}};

/// What a paste is.
enum class InputFormat : std::uint8_t {
  text, ///< plain text
  html, ///< HTML
};
/// How many there are.
inline constexpr int input_format_count = 2;
/// Their words, in order.
template <> inline constexpr std::array<std::string_view, input_format_count> enum_names<InputFormat>{{
    "text", "html"}};

/// The form of double quotation marks, in Arabic lines.
enum class QuoteStyle : std::uint8_t {
  as_is, ///< no change
  guillemets, ///< « »
  curly, ///< “ ”
  straight, ///< " "
};
/// How many there are.
inline constexpr int quote_style_count = 4;
/// Their words, in order.
template <> inline constexpr std::array<std::string_view, quote_style_count> enum_names<QuoteStyle>{{
    "as_is", "guillemets", "curly", "straight"}};

/// The form of dashes between spaces.
enum class DashStyle : std::uint8_t {
  as_is, ///< no change
  hyphen, ///< -
  en, ///< –
  em, ///< —
};
/// How many there are.
inline constexpr int dash_style_count = 4;
/// Their words, in order.
template <> inline constexpr std::array<std::string_view, dash_style_count> enum_names<DashStyle>{{
    "as_is", "hyphen", "en", "em"}};

/// The form of an ellipsis.
enum class EllipsisStyle : std::uint8_t {
  as_is, ///< no change
  character, ///< …
  dots, ///< ...
};
/// How many there are.
inline constexpr int ellipsis_style_count = 3;
/// Their words, in order.
template <> inline constexpr std::array<std::string_view, ellipsis_style_count> enum_names<EllipsisStyle>{{
    "as_is", "character", "dots"}};

/// The form of numbers that are not part of a Latin word.
enum class DigitStyle : std::uint8_t {
  as_is, ///< no change
  latin, ///< 1.5
  arabic_indic, ///< ١٫٥
};
/// How many there are.
inline constexpr int digit_style_count = 3;
/// Their words, in order.
template <> inline constexpr std::array<std::string_view, digit_style_count> enum_names<DigitStyle>{{
    "as_is", "latin", "arabic_indic"}};

/// Where a field of the article is said; of two the one that stands first is believed, but where
/// the field says otherwise.
enum class FieldOrigin : std::uint8_t {
  text, ///< in the article's own lines
  open_graph, ///< in the page's head for sharing: og:title, article:published_time
  json_ld, ///< in the page's JSON-LD: a NewsArticle of schema.org
  microdata, ///< in the page's elements: itemprop
  meta, ///< in another meta of the head: author, dc.date, citation_author
  html, ///< in HTML itself: title, html lang, link rel=canonical, time
};
/// How many there are.
inline constexpr int field_origin_count = 6;
/// Their words, in order.
template <> inline constexpr std::array<std::string_view, field_origin_count> enum_names<FieldOrigin>{{
    "text", "open_graph", "json_ld", "microdata", "meta", "html"}};

/// Why a block or a cut is what it is; a row of core/data/reasons.tsv.
enum class Reason : std::uint8_t {
  cue, ///< The words “{cue}” say so
  repeats_on_site, ///< A line that the site’s pages have in common
  in_section, ///< It stands under the heading “{cue}”
  other_article, ///< Another text under “{cue}”
  body, ///< A paragraph of the article
  short_paragraph, ///< A short line inside the article
  list, ///< A list of the article
  title, ///< A headline whose words come back in the article
  title_again, ///< The title once more
  first_line, ///< The first line before the article
  subheading, ///< A short heading with paragraphs under it
  subtitle, ///< The line right under the title
  standfirst, ///< A standfirst between title and article
  under_title, ///< A short line between title and article
  photo_credit, ///< It ends with a photo credit
  date_line, ///< A date or a time and nothing else
  date_first, ///< It begins with a date or a time
  place_agency, ///< A place or an outlet between dashes
  signed_off, ///< A credit in brackets
  above_article, ///< A line above the article
  after_article, ///< A line after the article's end
  headline_after_article, ///< Another headline after the article's end
  headlines_inside, ///< Headlines of other texts under “{cue}” inside the article
  link_line, ///< The whole line is a link
  in_figcaption, ///< A figure's caption in the page
  in_navigation, ///< From the page's navigation
  in_footer, ///< From the page's footer
  in_controls, ///< A button or a hidden part of the page
  no_prose, ///< The paste has no paragraphs; every line stays
  glued_before, ///< Glued to the begin of the line, and none of it
  glued_after, ///< Glued to the end of the line, and none of it
  seems_title, ///< In form and place like a title
  seems_dateline, ///< In form and place like a date or a place
  seems_byline, ///< In form and place like an author
  seems_body, ///< In form and place like a paragraph of the article
  seems_subheading, ///< In form and place like a subheading
  seems_caption, ///< In form and place like a caption
  seems_source, ///< In form and place like a source credit
  seems_read_also, ///< In form and place like an insert
  seems_related, ///< In form and place like another headline
  seems_tags, ///< In form and place like a tag
  seems_share, ///< In form and place like a share button
  seems_navigation, ///< In form and place like navigation
  seems_promo, ///< In form and place like a promotion
  seems_comments, ///< In form and place like readers’ comments
  seems_legal, ///< In form and place like a legal line
  seems_other, ///< In form and place like a part of the page
  mail_frame, ///< A part of a mail around the text
  subtitle_time, ///< A number or a time in a file of subtitles
  spoken, ///< Spoken words in a file of subtitles
  printed_page, ///< Of a printed page: its number, or the contents
  references, ///< Of an encyclopedia’s notes or references
  message_frame, ///< Of the frame of a post or a message
  player_line, ///< Of a player, an embed or a screen reader
  reader_comments, ///< Among readers’ comments
  copy_tail, ///< Added by the site when it was copied
};
/// How many there are.
inline constexpr int reason_count = 56;
/// Their words, in order.
template <> inline constexpr std::array<std::string_view, reason_count> enum_names<Reason>{{
    "cue", "repeats_on_site", "in_section", "other_article", "body", "short_paragraph", "list",
    "title", "title_again", "first_line", "subheading", "subtitle", "standfirst", "under_title",
    "photo_credit", "date_line", "date_first", "place_agency", "signed_off", "above_article",
    "after_article", "headline_after_article", "headlines_inside", "link_line", "in_figcaption",
    "in_navigation", "in_footer", "in_controls", "no_prose", "glued_before", "glued_after",
    "seems_title", "seems_dateline", "seems_byline", "seems_body", "seems_subheading",
    "seems_caption", "seems_source", "seems_read_also", "seems_related", "seems_tags",
    "seems_share", "seems_navigation", "seems_promo", "seems_comments", "seems_legal",
    "seems_other", "mail_frame", "subtitle_time", "spoken", "printed_page", "references",
    "message_frame", "player_line", "reader_comments", "copy_tail"}};

} // namespace tanqih
