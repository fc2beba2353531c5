// The answer of the core. Spans count UTF-16 code units of the pasted text, `Article::text`.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "tanqih/block.hpp"
#include "tanqih/edit.hpp"
#include "tanqih/issue.hpp"
#include "tanqih/mention.hpp"

namespace tanqih {

/// A block as a person sees it. Nothing is lost: the removed ones are here too.
struct ArticleBlock {
  Span span;           ///< in the pasted text
  std::u16string text; ///< repaired, without what is cut
  Layout layout;
  Label label;
  bool keep = true;
  bool overridden = false; ///< a person decided, not the label
  std::optional<std::uint32_t>
      clean_begin; ///< where `text` begins in Article::clean; none: removed
};

/// What was glued to a kept line and is none of the article: "القاهرة - رويترز:" before the first
/// word, tags after the last. Left in where `options.undo` has its span.
struct ArticleCut {
  Span span;               ///< in the pasted text
  std::uint32_t block = 0; ///< index into blocks
  std::u16string text;     ///< repaired
  Label label;             ///< what it is: dateline, byline, tags, share, source …
};

/// What the page or the text says of the article; none: not said.
struct Fields {
  std::optional<std::u16string> title;
  std::optional<std::u16string> byline;
  std::optional<std::u16string> date; ///< of publication, ISO 8601
  std::optional<std::u16string> site;
  std::optional<std::u16string> url; ///< canonical
};

struct ArticleMention {
  Span span;                ///< in the pasted text
  std::uint32_t block = 0;  ///< index into blocks
  std::uint32_t offset = 0; ///< where `text` begins in the block's text
  std::u16string text;      ///< repaired
  std::uint32_t entity = 0; ///< index into entities
  MentionType type{};
  Origin origin{};
  std::uint8_t confidence = 0;
  std::string value;
};

/// What somebody said.
struct ArticleQuotation {
  Span span;                ///< in the pasted text, without quotation marks
  std::uint32_t block = 0;  ///< index into blocks
  std::uint32_t offset = 0; ///< where `text` begins in the block's text
  std::u16string text;      ///< repaired
  bool direct = false;      ///< in quotation marks; else reported: what follows "قال … إن"
  std::optional<std::uint32_t> speaker; ///< index into entities
  std::optional<std::uint32_t> mention; ///< index into mentions: where the speaker is named
};

struct Statistics {
  std::uint32_t words = 0;      ///< of the clean text
  std::uint32_t characters = 0; ///< code points of the clean text
  std::uint32_t kept = 0;       ///< blocks
  std::uint32_t removed = 0;    ///< blocks
};

struct Article {
  std::u16string text;  ///< the paste; for HTML the text that was read out of it, a line a block
  std::u16string clean; ///< the kept blocks, repaired, one blank line between them
  std::vector<ArticleBlock> blocks;
  std::vector<Edit> edits;
  std::vector<ArticleCut> cuts; ///< of kept blocks, in order
  Fields fields;
  std::vector<ArticleMention> mentions;     ///< of kept blocks, in order
  std::vector<Entity> entities;             ///< in order of first mention
  std::vector<ArticleQuotation> quotations; ///< of kept blocks, in order
  std::vector<Issue> issues;
  Statistics statistics;
  std::optional<std::u16string> html;     ///< if asked for
  std::optional<std::u16string> markdown; ///< if asked for
};

} // namespace tanqih
