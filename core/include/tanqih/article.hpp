// SPDX-License-Identifier: MIT
// The answer of the core. Spans and offsets count UTF-16 code units, unless Options::offsets asks
// for code points; a span those of `Article::text`. Strings are UTF-16, a std::string is UTF-8. An
// index is a place in one of the Article's own lists.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "tanqih/block.hpp"
#include "tanqih/edit.hpp"
#include "tanqih/issue.hpp"
#include "tanqih/mention.hpp"
#include "tanqih/span.hpp"
#include "tanqih/structure.hpp"

namespace tanqih {

/// A block as a person sees it. Nothing is lost: the removed ones are here too.
struct ArticleBlock {
  Span span;               ///< with what is cut
  std::u16string text;     ///< repaired, without what is cut
  Layout layout;           ///< its units count in the repaired line, with what is cut
  Label label;             ///< what it is, and why
  bool keep = true;        ///< it is in Article::clean
  bool overridden = false; ///< a person decided, not the label
  std::optional<std::uint32_t>
      clean_begin; ///< where `text` begins in Article::clean, code units; none: removed
  // HTML only:
  std::optional<ListPlace> list;   ///< the item of a list that it is in; none: in none
  std::optional<TablePlace> table; ///< the row of a table that it is in; none: in none
  std::vector<InlineMark> inlines; ///< by where they begin; those of two kinds may overlap
};

/// What was glued to a kept line and is none of the article: "القاهرة - رويترز:" before the first
/// word, tags after the last. Left in where `options.undo` has its span.
struct ArticleCut {
  Span span;               ///< at one end of the block's; with the marks up to what stays
  std::uint32_t block = 0; ///< index into blocks
  std::u16string text;     ///< repaired
  Label label;             ///< what it is: dateline, byline, tags, share, source …
};

/// One thing that is said of the article, and where.
struct Field {
  std::u16string text;
  FieldOrigin origin{};
  friend bool operator==(const Field&, const Field&) = default;
};

/// What the page or the text says of the article; none: not said.
struct Fields {
  std::optional<Field> title;       ///< its headline
  std::optional<Field> byline;      ///< who wrote it: a name alone, of the head or of a byline
  std::optional<Field> date;        ///< of publication, ISO 8601
  std::optional<Field> modified;    ///< of the last change, ISO 8601
  std::optional<Field> site;        ///< the name of the site
  std::optional<Field> url;         ///< canonical, as the page has it
  std::optional<Field> language;    ///< as the page has it, BCP 47: "ar-EG"
  std::optional<Field> description; ///< in a sentence or two
  std::optional<Field> image;       ///< of the whole article: http: or https:, absolute
  std::optional<Field> section;     ///< of the site: "اقتصاد"
  std::optional<Field> licence;     ///< its address, absolute
  std::vector<Field> tags;          ///< all of one origin
};

/// An amount of money with its currency apart.
struct Money {
  std::string currency; ///< ISO 4217; empty: not said, or it may be two
  std::string amount;   ///< as a decimal: 1500000, 12.5; empty: not clear, or it may be two
};

/// A stretch of the text that names something.
struct ArticleMention {
  Span span; ///< without proclitics: القاهرة in والقاهرة, بلينكن in لبلينكن
  std::uint32_t block = 0;     ///< index into blocks
  std::uint32_t offset = 0;    ///< where `text` begins in the block's text, code units
  std::u16string text;         ///< repaired
  std::uint32_t entity = 0;    ///< index into entities
  MentionType type{};          ///< what is named
  Origin origin{};             ///< where the knowledge came from that it is a name
  std::uint8_t confidence = 0; ///< percent
  /// Normalised, by type; empty where the text does not say enough. A name has none, or the code of
  /// its country.
  ///   date      ISO 8601: 2023-10-07, 2023-10, 2023; an interval: 2023-05-03/2023-05-05,
  ///             2016/2020; a week: 2023-W40; 500 BC: -0499. No year said: --10-07, --10, or the
  ///             year of the dateline's date where that is within three months.
  ///             ISO 8601-2: the decade 199X, the century 18XX, seasons 2023-21 (spring) to
  ///             2023-24, quarters 2023-33 to 2023-36, halves 2023-40 and 2023-41.
  ///             What is told from the day of publication (أمس, الأربعاء الماضي, هذا الأسبوع) is
  ///             such a date where a dateline or the page's head says that day. Where none does:
  ///             -W-3 is some Wednesday (ISO 8601:2000), and P0D, -P1D, -P1Y are the way from that
  ///             day: today, yesterday, last year. The hijri calendar is kept: hijri:1445-09-15,
  ///             hijri:--09, hijri:1445, hijri:09XX.
  ///   time      T10:30, T19:00; T10:30Z, T12:00+03:00 where the zone is said
  ///   duration  P3M, PT48H, P1Y6M; decades and centuries in years
  ///   number    1500000, 12.5
  ///   percent   12.5, -3
  ///   money     ISO 4217 and the amount: USD 1500000; the amount alone where neither the text nor
  ///             the currencies before it say whose it is (ريال)
  ///   quantity  the number and the unit's symbol: 15 km
  std::string value;
  /// Where the text may mean two things, which it does not settle, `value` is empty and these are
  /// what it may be, as `value` has it: USD 1350 and USD 1.35 of 1.350 دولار. Else empty.
  std::vector<std::string> readings{};
  std::optional<Money> money{}; ///< of money
};

/// What somebody said.
struct ArticleQuotation {
  Span span;                ///< without quotation marks
  std::uint32_t block = 0;  ///< index into blocks
  std::uint32_t offset = 0; ///< where `text` begins in the block's text, code units
  std::u16string text;      ///< repaired
  bool direct = false;      ///< in quotation marks; else reported: what follows "قال … إن"
  std::optional<std::uint32_t> speaker; ///< index into entities
  std::optional<std::uint32_t> mention; ///< index into mentions: where the speaker is named
};

/// Counts of an article.
struct Statistics {
  std::uint32_t words = 0;      ///< of the clean text
  std::uint32_t characters = 0; ///< code points of the clean text
  std::uint32_t kept = 0;       ///< blocks
  std::uint32_t removed = 0;    ///< blocks
};

/// The answer for one paste.
struct Article {
  OffsetUnit offsets = OffsetUnit::code_units; ///< what all that counts code units counts
  std::u16string text;  ///< the paste; for HTML the text that was read out of it, a line a block
  std::u16string clean; ///< the kept blocks, repaired, one blank line between them
  std::vector<ArticleBlock> blocks; ///< in order
  std::vector<Edit> edits;          ///< in order, not overlapping
  std::vector<ArticleCut> cuts;     ///< of kept blocks, in order
  Fields fields;                    ///< what the page or the text says of the article
  /// Percent: of answers so sure so many are right, which is an F1 of .95 over the words. Where it
  /// is too low to rely on, `issues` has doubtful_article (core/data/LINES_MODEL_CARD.md).
  std::uint8_t confidence = 100;
  std::optional<Span> other; ///< removed paragraphs that are the next best article; none: no such
  std::vector<ArticleMention> mentions;     ///< of kept blocks, in order
  std::vector<Entity> entities;             ///< in order of first mention
  std::vector<ArticleQuotation> quotations; ///< of kept blocks, in order
  std::vector<ArticleImage> images;         ///< HTML only: of the article, in order
  std::vector<Issue> issues;                ///< of reading, of repairing, of labelling
  Statistics statistics;                    ///< counts
  std::optional<std::u16string> html;       ///< if asked for
  std::optional<std::u16string> markdown;   ///< if asked for
};

} // namespace tanqih
