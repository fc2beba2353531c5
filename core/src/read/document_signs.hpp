// SPDX-License-Identifier: MIT
// One look at a text: where its lines are, and what may be wrong with one that came out of a
// document.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

#include "tanqih/span.hpp"

namespace tanqih {

/// Flags; each says that a step has something to look at. Nearly no text has any.
enum DocumentSign : std::uint16_t {
  embedded_sign = 1u << 0,      ///< U+202B
  backward_sign = 1u << 1,      ///< a word that begins with what ends words
  lam_alef_sign = 1u << 2,      ///< two alefs of any kind, lam
  filler_sign = 1u << 3,        ///< ## or ""
  detached_mark_sign = 1u << 4, ///< a vowel sign that does not stand on a letter
  turned_word_sign = 1u << 5,   ///< the letters of «اهلل»
  leading_mark_sign =
      1u << 6,                ///< a mark that closes a sentence, at a line's begin or after a space
  quoted_mail_sign = 1u << 7, ///< > at a line's begin
  form_feed_sign = 1u << 8,   ///< the end of a page
  form_sign = 1u << 9,        ///< a presentation form of a letter
  number_glued_sign = 1u << 10, ///< a digit right behind a letter
  scan_sign = 1u << 11, ///< a hamza behind a closing mark, ه ا ء, ه ه, a mark of direction
  lone_alef_sign = 1u << 13, ///< an alef between spaces
  run_sign =
      1u << 12, ///< a bracket that opens between a word and a space, a closing mark or % before one
};

struct DocumentScan {
  std::uint16_t signs = 0;
  std::vector<Span> lines; ///< without their breaks; CR LF is one; empty lines too

  [[nodiscard]] bool has(DocumentSign sign) const { return (signs & sign) != 0; }
};

[[nodiscard]] DocumentScan scan_document(std::u16string_view text);

} // namespace tanqih
