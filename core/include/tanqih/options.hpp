// SPDX-License-Identifier: MIT
// What a caller may ask for.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "tanqih/block.hpp"
#include "tanqih/edit.hpp"
#include "tanqih/enums.hpp"
#include "tanqih/mention.hpp"
#include "tanqih/result.hpp"
#include "tanqih/site.hpp"
#include "tanqih/span.hpp"

namespace tanqih {

/// Offsets are 32-bit; a longer text is refused with ErrorCode::too_large. 256 Mi code units.
inline constexpr std::size_t max_input_units = std::size_t{1} << 28;

/// A person's decision on one block, which wins over the labels.
struct Override {
  /// Of the block's span, in code units of the pasted text: less than it has. Where no block begins
  /// it is passed over.
  std::uint32_t begin = 0;
  std::optional<bool> keep;      ///< none: as the kind tells
  std::optional<BlockKind> kind; ///< none: as it was labelled
};

/// One form for what an author may write in several; by default nothing is changed.
struct TextStyle {
  QuoteStyle quotes = QuoteStyle::as_is;         ///< of double quotation marks, in Arabic lines
  DashStyle dashes = DashStyle::as_is;           ///< of dashes between spaces
  EllipsisStyle ellipses = EllipsisStyle::as_is; ///< of three dots, outside addresses
  DigitStyle digits = DigitStyle::as_is;         ///< of numbers that are not part of a Latin word
};

/// By RepairRule: is that repair made?
using RepairSwitches = std::array<bool, repair_rule_count>;
/// All on.
[[nodiscard]] constexpr RepairSwitches every_repair() {
  RepairSwitches on{};
  for (bool& rule : on)
    rule = true;
  return on;
}

/// A name of the user's own dictionary. It wins over what the core finds; its mentions have
/// Origin::user. Spelling is folded; a word of more than 40 code units is never met.
struct UserName {
  std::u16string name; ///< at least one word
  /// person, organisation, place or misc; none: never to be marked
  std::optional<MentionType> type;
};

/// What HTML and Markdown keep of a page's own marks, beside its headings, lists and tables.
struct RenderedMarks {
  bool links = true;    ///< that lead to http:, https: or mailto:
  bool emphasis = true; ///< bold and italic words of the text; headings have none
  /// With their description and caption. Not kept unless asked for: whoever opens the text loads
  /// them from where the page has them.
  bool images = false;
};

/// What may be asked for. What is out of its range is answered by ErrorCode::bad_option.
struct Options {
  InputFormat format = InputFormat::text; ///< of the paste
  RepairSwitches repair = every_repair(); ///< all are made
  TextStyle style;                        ///< of marks and digits
  /// Edits and cuts not to be made, by their span in the pasted text, within which it lies. One
  /// that is none of them is passed over.
  std::vector<Span> undo;
  /// Where keeping and removing are in doubt: from -100 (remove: precision) to 100 (keep: recall).
  int balance = 0;
  std::vector<BlockKind> keep;     ///< kinds kept beside title, body and subheading
  std::vector<Override> overrides; ///< decisions on single blocks
  std::vector<UserName> names;     ///< of two that are equal the last holds
  SiteIndexPtr site;               ///< lines that all pages of the site have; null: none known
  OffsetUnit offsets =
      OffsetUnit::code_units;   ///< what the article's count; those of options: UTF-16
  bool entities = true;         ///< false: stop after strip
  bool render_html = false;     ///< fill Article::html
  bool render_markdown = false; ///< fill Article::markdown
  RenderedMarks marks;          ///< what both keep of a page's own marks
};

/// Why options are refused whatever the text (bad_option): a number out of its range, a name
/// without a word. None: they are not. `analyse` says the same of them; this is for who would know
/// before.
[[nodiscard]] std::optional<Error> refusal_of(const Options& options);
[[nodiscard]] std::optional<Error> refusal_of(const UserName& name); ///< the same of one name

} // namespace tanqih
