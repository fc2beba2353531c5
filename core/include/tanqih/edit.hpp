// A repair of the text: what stands in the paste, and what replaces it.
#pragma once

#include <string>

#include "tanqih/span.hpp"

namespace tanqih {

/// The repairs, each with a switch of its own. Names in JSON and on the command line are these
/// words.
enum class RepairRule {
  line_endings, ///< CR LF, CR, NEL, LS, PS -> LF
  spaces,       ///< runs of spaces, NBSP and kin -> one space; none at a line's ends
  blank_lines,  ///< runs of blank lines (also of spaces or NBSP only) -> one
  invisible,    ///< zero-width, bidi control and other default-ignorable characters; ZWNJ/ZWJ stay
                ///< where they join or separate letters
  tatweel,      ///< kashida inside or around a word: كـتـاب -> كتاب
  presentation_forms, ///< ﻛﺘﺎﺏ -> كتاب
  letters, ///< Persian and Urdu yeh, kaf, heh inside Arabic words: علی -> على/علي by place
  entities,           ///< HTML entities pasted as text: &quot; &nbsp; &#1575;
  punctuation,        ///< Latin , ; ? between Arabic words -> ، ؛ ؟
  punctuation_spaces, ///< space before a mark, none after it: "لا"،مضيفا -> "لا"، مضيفا
  repeated_marks,     ///< ،، -> ،   !!!! -> !
  bullets,            ///< • ● ▪ ◦ - * … at a line's start -> "• "
  mojibake, ///< text that was read in the wrong encoding: Ø§Ù„Ø³Ù„Ø§Ù…, ÇáÓáÇã -> السلام
  conjunction, ///< قال و أضاف -> قال وأضاف
  quotes,      ///< to the style that Options::style asks for, as the three below
  dashes,
  ellipses,
  digits,
};
inline constexpr int repair_rule_count = 18;

/// A repair: what stands in the paste, and what replaces it. Edits of one Article are sorted and do
/// not overlap. An empty span is an insertion, empty `text` a deletion.
struct Edit {
  Span span;           ///< in the pasted text
  RepairRule rule{};   ///< which repair it is
  std::u16string text; ///< in its place
};

} // namespace tanqih
