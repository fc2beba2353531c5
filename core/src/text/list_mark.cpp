// SPDX-License-Identifier: MIT
#include "text/list_mark.hpp"

#include <unicode/uchar.h>

#include "base/characters.hpp"

namespace tanqih {

namespace {

bool is_any_of(char16_t unit, std::u16string_view set) {
  return set.find(unit) != std::u16string_view::npos;
}

/// What a bullet looks like; "-", "*" and "–" count only with a space after them.
constexpr std::u16string_view bullets = u"•●▪◦■□○◆◇▶►‣⁃∙·";
constexpr std::u16string_view typed_bullets = u"-–—*";
/// The letters that number paragraphs: أ ب ج د ه و.
constexpr std::u16string_view abjad = u"أابجدهو";

} // namespace

bool has_list_mark(std::u16string_view line) {
  if (line.size() < 3)
    return false;
  if (is_any_of(line[0], bullets))
    return true;
  if (is_any_of(line[0], typed_bullets))
    return line[1] == u' ' || line[1] == u'\t' || line[1] == u'\u00A0';

  const bool opened = line[0] == u'(';
  std::size_t at = opened ? 1 : 0;
  std::u16string_view closers = u")";
  if (is_digit(line[at])) {
    const std::size_t first = at;
    while (at < line.size() && at - first <= 3 && is_digit(line[at]))
      ++at;
    if (at - first > 3)
      return false;
    if (!opened)
      closers = u").-–ـ";
  } else if (is_any_of(line[at], abjad)) {
    ++at;
    if (!opened)
      closers = u")-–ـ";
  } else {
    return false;
  }
  if (at + 1 >= line.size() || !is_any_of(line[at], closers))
    return false;
  const char16_t after = line[at + 1];
  // "1-كذا" is an item, "3-1" a score, "1.5" a number; a letter glued to another is a word
  // ("و-هو").
  if (is_digit(line[at - 1]))
    return after == u' ' || after == u'\u00A0' || after == u'\t' || (u_isalpha(after) != 0);
  return after == u' ' || after == u'\u00A0' || after == u'\t';
}

} // namespace tanqih
