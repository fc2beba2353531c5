// SPDX-License-Identifier: MIT
// The lines of a paste, with what tells whether a program broke them.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "read/document_words.hpp"
#include "tanqih/span.hpp"

namespace tanqih {

/// How a line ends.
enum class LineEnding : std::uint8_t {
  open,    ///< with a word, or with a mark after which a sentence goes on
  hanging, ///< with a word that no line of its own ends with, or in the middle of one
  colon,
  closed, ///< with a mark that closes a sentence
  other,  ///< with a mark that sentences do not have there: ; { |
};

/// A line with a visible character. Widths count code units without those that are not seen.
struct DocumentLine {
  Span span;               ///< without the spaces at its ends, and what is not seen there
  std::uint32_t width = 0; ///< with its indent
  std::uint32_t first = 0; ///< width of its first word
  std::uint32_t first_letters =
      0;                    ///< hash of its letters up to another character: "http" of an address
  std::uint32_t indent = 0; ///< spaces before it
  std::uint32_t breaks = 0; ///< line breaks between it and the line before; 0: the first line
  char16_t last_letter = 0; ///< of its last word; 0: it ends with no letter
  LineEnding ending = LineEnding::open;
  bool number_last = false; ///< its last character is a digit
  bool counts = false;      ///< its last word is a number that is no year: «بناء 4500»
  bool begins = false;      ///< with what may go on a sentence, not with the mark of a list
  bool goes_on = false;     ///< with a mark that goes on one: ، ) »
  std::uint32_t words = 0;  ///< spaces between words, and one
  std::uint32_t stops = 0;  ///< marks in it that close a sentence, before another word
  bool cells = false;       ///< it has cells: tabs or wide gaps
  bool new_page = false;    ///< a form feed stands before it
};

/// What is longer was broken by nobody: it ends a run of lines.
inline constexpr std::uint32_t longest_broken_line = 160;

struct DocumentLines {
  std::vector<DocumentLine> lines; ///< those with a visible character, in order
  bool measured = false;           ///< all is told of some of them
};

/// `spans`: all lines of `text`, as scan_document gives them. Of those in a stretch between longer
/// lines in which hardly any may be broken only place, breaks, indent and form feed are told, and
/// the size for the width: they seem not to go on one another.
[[nodiscard]] DocumentLines document_lines(std::u16string_view text, const std::vector<Span>& spans,
                                           const DocumentWords& words);

/// Tells all of the lines from `begin` on, but the longest.
void measure_lines(std::u16string_view text, const DocumentWords& words, DocumentLines& lines,
                   std::size_t begin = 0);

} // namespace tanqih
