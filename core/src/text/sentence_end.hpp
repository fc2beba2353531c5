// SPDX-License-Identifier: MIT
// How a line ends: what closes a sentence.
#pragma once

#include <cstdint>
#include <string_view>

namespace tanqih {

/// The marks that close a sentence.
inline constexpr std::u16string_view closing_marks = u".!؟?";

/// One of those, or … which breaks a sentence off.
[[nodiscard]] constexpr bool ends_or_breaks_off(char16_t unit) {
  return unit == u'…' || closing_marks.find(unit) != std::u16string_view::npos;
}

/// Without the spaces, quotation marks and brackets that close it: «… الحرب.» ends with a full
/// stop.
[[nodiscard]] constexpr std::u16string_view without_closers(std::u16string_view text) {
  constexpr std::u16string_view closers = u" \"'”’»)]}*";
  while (!text.empty() && closers.find(text.back()) != std::u16string_view::npos)
    text.remove_suffix(1);
  return text;
}

enum class SentenceEnd : std::uint8_t {
  none,
  full_stop,
  exclamation,
  question,
  broken_off, ///< … or ..: a headline that was cut short, seldom a sentence
};

/// Behind its closers.
[[nodiscard]] constexpr SentenceEnd sentence_end(std::u16string_view text) {
  text = without_closers(text);
  if (text.empty())
    return SentenceEnd::none;
  switch (text.back()) {
  case u'…':
    return SentenceEnd::broken_off;
  case u'.':
    return text.ends_with(u"..") ? SentenceEnd::broken_off : SentenceEnd::full_stop;
  case u'!':
    return SentenceEnd::exclamation;
  case u'؟':
  case u'?':
    return SentenceEnd::question;
  default:
    return SentenceEnd::none;
  }
}

/// Closed, not broken off.
[[nodiscard]] constexpr bool ends_sentence(SentenceEnd end) {
  return end != SentenceEnd::none && end != SentenceEnd::broken_off;
}
[[nodiscard]] constexpr bool ends_sentence(std::u16string_view text) {
  return ends_sentence(sentence_end(text));
}

} // namespace tanqih
