// SPDX-License-Identifier: MIT
#include "read/document_signs.hpp"

#include "read/word_ends.hpp"

namespace tanqih {

namespace {

/// Roughly: every letter, and marks, digits and signs of the script among them.
constexpr unsigned is_letter(char16_t unit) {
  return static_cast<unsigned>((unit >= 0x0621) & (unit <= 0x0652)) |
         static_cast<unsigned>(unit >= 0xFB50);
}

/// ا أ إ آ, which stand among ؤ and ئ.
constexpr unsigned is_alef(char16_t unit) {
  return static_cast<unsigned>((unit >= u'آ') & (unit <= u'ا') & (unit != u'ؤ') & (unit != u'ئ'));
}

constexpr unsigned either(char16_t unit, char16_t one, char16_t other) {
  return static_cast<unsigned>(unit == one) | static_cast<unsigned>(unit == other);
}

} // namespace

// Without a branch, so that a compiler takes many units at once: every paste pays for it.
DocumentSigns document_signs(std::u16string_view text) {
  unsigned embedded = 0;
  unsigned backward = 0;
  unsigned lam_alef = 0;
  unsigned filler = 0;
  unsigned detached = 0;
  unsigned turned = 0;
  const auto look = [&](char16_t before, char16_t unit, char16_t after) {
    embedded |= static_cast<unsigned>(unit == 0x202B);
    backward |= static_cast<unsigned>(ends_words(unit)) & ~is_letter(before) & is_letter(after);
    lam_alef |= static_cast<unsigned>(after == u'ل') & is_alef(before) & is_alef(unit);
    filler |= static_cast<unsigned>(unit == before) & either(unit, u'#', u'"');
    detached |= static_cast<unsigned>((unit >= 0x064B) & (unit <= 0x0652)) & ~is_letter(before);
    turned |= static_cast<unsigned>((before == u'ه') & (unit == u'ل') & (after == u'ل'));
  };
  for (std::size_t at = 1; at + 1 < text.size(); ++at)
    look(text[at - 1], text[at], text[at + 1]);
  if (!text.empty()) { // the ends
    look(0, text.front(), text.size() > 1 ? text[1] : u'\0');
    look(text.size() > 1 ? text[text.size() - 2] : u'\0', text.back(), 0);
  }
  return {embedded != 0,      (backward & 1U) != 0, (lam_alef & 1U) != 0,
          (filler & 1U) != 0, (detached & 1U) != 0, (turned & 1U) != 0};
}

} // namespace tanqih
