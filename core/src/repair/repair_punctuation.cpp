// SPDX-License-Identifier: MIT
#include "repair/repair_punctuation.hpp"

#include <algorithm>

#include <unicode/uchar.h>

#include "base/characters.hpp"
#include "base/unit_lanes.hpp"
#include "repair/language.hpp"
#include "repair/unit_class.hpp"
#include "text/addresses.hpp"
#include "text/line_break.hpp"

namespace tanqih {

namespace {

bool is_closer(char16_t unit) {
  return unit == u'"' || unit == u'»' || unit == u'”' || unit == u'’' || unit == u')' ||
         unit == u']' || unit == u'\'';
}
bool is_opener(char16_t unit) {
  return unit == u'"' || unit == u'«' || unit == u'“' || unit == u'‘' || unit == u'(' ||
         unit == u'[' || unit == u'\'';
}
bool is_arabic(char16_t unit) {
  return is_letter_or_mark(unit) || unit == u'ـ';
}
bool is_break(char16_t unit) {
  return unit == u'\n' || unit == u' ' || is_line_space(unit);
}

/// The last unit before `at` that is no space and no closer; 0 at a line's start.
char16_t word_before(std::u16string_view text, std::size_t at) {
  while (at > 0 && (is_line_space(text[at - 1]) || is_closer(text[at - 1])))
    --at;
  return at > 0 && text[at - 1] != u'\n' ? text[at - 1] : u'\0';
}

/// The first unit from `at` that is no space, opener or closer; 0 at a line's end.
char16_t word_after(std::u16string_view text, std::size_t at) {
  while (at < text.size() &&
         (is_line_space(text[at]) || is_opener(text[at]) || is_closer(text[at])))
    ++at;
  return at < text.size() && text[at] != u'\n' ? text[at] : u'\0';
}

std::size_t letters_before(std::u16string_view text, std::size_t at) {
  std::size_t count = 0;
  while (at > count && is_arabic(text[at - count - 1]) && count < 4)
    ++count;
  return count;
}
std::size_t letters_after(std::u16string_view text, std::size_t at) {
  std::size_t count = 0;
  while (at + count < text.size() && is_arabic(text[at + count]) && count < 4)
    ++count;
  return count;
}

/// Does no space belong before the mark at `at`? Not before ".." (a headline's own style), ".5" or
/// ":)".
bool takes_no_space_before(std::u16string_view text, std::size_t at) {
  const char16_t mark = text[at];
  const char16_t next = at + 1 < text.size() ? text[at + 1] : u'\0';
  if (mark == u'،' || mark == u'؛' || mark == u'؟')
    return true;
  if (mark == u'.' && next == u' ' && at + 2 < text.size() && text[at + 2] == u'.')
    return false; // . . .
  if (mark == u'.' || mark == u':' || mark == u'!')
    return next == u'\0' || is_break(next) || (is_arabic_letter(next) && mark != u'.') ||
           next == u'"' || next == u'»' || (mark == u':' && is_opener(next));
  return false;
}

/// Does a space belong after the mark at `at`, right before the next unit?
bool takes_space_after(std::u16string_view text, std::size_t at) {
  const char16_t mark = text[at];
  const char16_t next = at + 1 < text.size() ? text[at + 1] : u'\0';
  if (mark == u'.') // أ.ف.ب and د.محمد stay; …المدينة.وقال is certain
    return is_arabic_letter(next) && letters_before(text, at) >= 3 &&
           letters_after(text, at + 1) >= 3;
  const bool opens = next == u'«' || next == u'“' || next == u'(';
  if (mark == u'،' || mark == u'؛')
    return is_arabic_letter(next) || opens;
  if (mark == u'؟' || mark == u'!')
    return is_arabic_letter(next);
  return mark == u':' && (is_arabic_letter(next) || opens) && at > 0 && is_arabic(text[at - 1]);
}

/// Letters of the word that ends at `at`, up to two.
std::size_t letters_of_word_before(std::u16string_view text, std::size_t at) {
  std::size_t count = 0;
  for (; at > 0 && count < 2 && is_arabic(text[at - 1]); --at)
    count += is_arabic_letter(text[at - 1]) ? 1u : 0u;
  return count;
}

} // namespace

void repair_punctuation(Rewrite& rewrite) {
  const UnitClasses& classes = UnitClasses::get();
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::punctuation);
  AddressFinder addresses(text);
  for (std::size_t at = classes.find(text, 0, latin_mark); at < text.size();
       at = classes.find(text, at + 1, latin_mark)) {
    const char16_t before = word_before(text, at);
    const char16_t after = word_after(text, at + 1);
    const bool digit_before = at > 0 && is_digit(text[at - 1]);
    const bool spaced = at + 1 == text.size() || is_break(text[at + 1]);
    const bool ends = after == u'\0' && text[at] != u',';
    // «2020, قال» is a comma; 1,500 and «10, 20» are numbers.
    const bool after_word =
        is_arabic(before) || (digit_before && spaced && is_arabic_letter(after));
    if (after_word && (is_arabic_letter(after) || ends) && !addresses.covers(at)) {
      const char16_t mark = text[at] == u',' ? u'،' : text[at] == u';' ? u'؛' : u'؟';
      pass.replace(at, at + 1, {&mark, 1});
    }
  }
}

void repair_repeated_marks(Rewrite& rewrite) {
  const UnitClasses& classes = UnitClasses::get();
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::repeated_marks);
  AddressFinder addresses(text);
  std::size_t end = 0;
  for (std::size_t begin = classes.find(text, 0, repeated_mark); begin < text.size();
       begin = classes.find(text, end, repeated_mark)) {
    const char16_t mark = text[begin];
    // "، ،" is the same slip; a point after a space is left ("كلمة . . .").
    end = begin + 1;
    const bool through_spaces = mark != u'.' && mark != u'…';
    for (std::size_t i = end;
         i < text.size() && (text[i] == mark || (text[i] == u' ' && through_spaces)); ++i)
      if (text[i] == mark)
        end = i + 1;
    const std::size_t allowed = mark == u'.' ? 3 : 1;
    const bool latin = mark == u'!' && begin > 0 && is_ascii_letter(text[begin - 1]);
    if (end - begin > allowed && !latin && !addresses.covers(begin))
      pass.erase(begin + allowed, end);
  }
}

void repair_punctuation_spaces(Rewrite& rewrite) {
  const UnitClasses& classes = UnitClasses::get();
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::punctuation_spaces);
  AddressFinder addresses(text);
  for (std::size_t at = classes.find(text, 0, spaced_mark); at < text.size();
       at = classes.find(text, at + 1, spaced_mark)) {
    if (at >= 2 && text[at - 1] == u' ' &&
        (is_arabic(text[at - 2]) || is_digit(text[at - 2]) || is_closer(text[at - 2])) &&
        takes_no_space_before(text, at))
      pass.erase(at - 1, at);
    if (takes_space_after(text, at) && !addresses.covers(at))
      pass.insert(at + 1, u' ');
  }
}

void repair_conjunction(Rewrite& rewrite, const Letters& letters, bool mixed,
                        bool arabic_by_default) {
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::conjunction);
  LineLanguage line;
  std::size_t line_from = 0;
  std::size_t line_end = 0; // of the line that `line` tells of
  const auto is_arabic = [&](std::size_t at) {
    if (!mixed)
      return true;
    if (at >= line_end) {
      line_from = line_begin(text, at);
      line_end = std::min(text.find(u'\n', at), text.size());
      line = line_language(text.substr(line_from, line_end - line_from), letters);
    }
    return line.language != Language::other && !line.is_foreign(at - line_from) &&
           (line.language == Language::arabic || arabic_by_default);
  };
  for (std::size_t at = find_pair_of(text, 0, u'و', u' '); at + 2 < text.size();
       at = find_pair_of(text, at + 1, u'و', u' ')) {
    if (at > 0 && !is_break(text[at - 1]))
      continue;
    // The word before may be a letter of a list, as the word after may.
    const bool listed =
        at > 0 && text[at - 1] != u'\n' && letters_of_word_before(text, at - 1) == 1;
    if (!listed && letters_after(text, at + 2) >= 2 && is_arabic(at))
      pass.erase(at + 1, at + 2);
  }
}

} // namespace tanqih
