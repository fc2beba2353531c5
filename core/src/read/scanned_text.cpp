// SPDX-License-Identifier: MIT
#include "read/scanned_text.hpp"

#include <algorithm>

#include "base/characters.hpp"
#include "read/word_ends.hpp"
#include "text/fold.hpp"

namespace tanqih {

namespace {

constexpr char16_t hamza = u'ء';

bool ends_word(std::u16string_view text, std::size_t at) {
  return at == text.size() || (!is_letter_or_mark(text[at]) && text[at] != u'ـ');
}

/// «جهتهاء», whose hamza is at `at`: no word of Arabic ends so but a few. None has one behind ة.
bool is_comma_at_word(std::u16string_view text, std::size_t at, const DocumentWords& words) {
  constexpr std::size_t shortest = 5;
  if (at < 2 || text[at] != hamza || !ends_word(text, at + 1))
    return false;
  if (text[at - 1] == u'ة')
    return true;
  if (text[at - 1] != u'ا' || text[at - 2] != u'ه')
    return false;
  const std::size_t begin = word_begin(text, at);
  if (at + 1 - begin < shortest)
    return false;
  std::u16string word = fold(text.substr(begin, at + 1 - begin));
  for (const std::u16string_view proclitic : {u"و", u"ف", u"ب", u"ل", u"ك", u"ال", u"لل"}) {
    if (words.in_haa.contains(word))
      return false;
    if (word.starts_with(proclitic))
      word.erase(0, proclitic.size());
  }
  return !words.in_haa.contains(word);
}

/// «1445 هه»: a year of the Hijra, and a comma; the first letter is at `at`.
bool is_hijri_comma(std::u16string_view text, std::size_t at) {
  return text.compare(at, 2, u"هه") == 0 && ends_word(text, at + 2) && at >= 2 &&
         is_space(text[at - 1]) && is_digit(text[at - 2]);
}

bool is_closer(char16_t unit) {
  return unit == u')' || unit == u'»' || unit == u'"' || unit == u']' || unit == u'”';
}

bool is_direction_mark(char16_t unit) {
  return unit == 0x200E || unit == 0x200F;
}

/// One of the two digits that the model has, alone between marks of direction.
bool is_lone_digit(std::u16string_view text, std::size_t at) {
  return (text[at] == u'٠' || text[at] == u'١') && at > 0 && at + 1 < text.size() &&
         is_direction_mark(text[at - 1]) && is_direction_mark(text[at + 1]);
}

} // namespace

bool seems_scanned(std::u16string_view text, const DocumentWords& words) {
  constexpr std::size_t enough = 2; // a slip of the finger is one
  std::size_t signs = 0;
  for (std::size_t at = 0; at < text.size() && signs < enough; ++at) {
    const char16_t unit = text[at];
    if (unit == hamza)
      signs += (at > 0 && is_closer(text[at - 1]) && ends_word(text, at + 1)) ||
                       is_comma_at_word(text, at, words)
                   ? 1U
                   : 0U;
    else if (unit == u'ه')
      signs += is_hijri_comma(text, at) ? 1U : 0U;
    else
      signs += is_lone_digit(text, at) ? 1U : 0U;
  }
  return signs >= enough;
}

void repair_scanned_commas(Rewrite& rewrite, const DocumentWords& words) {
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::punctuation);
  const auto goes_on = [&](std::size_t at) {
    return at + 1 < text.size() && is_line_space(text[at]) && is_arabic_letter(text[at + 1]);
  };
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (is_comma_at_word(text, at, words))
      pass.replace(at, at + 1, u"،");
    else if (text[at] == u'ه' && is_hijri_comma(text, at))
      pass.replace(at, at + 2, goes_on(at + 2) ? u"هـ،" : u"هـ");
  }
}

} // namespace tanqih
