#include "text/repair_punctuation.hpp"

#include <algorithm>

#include <unicode/uchar.h>

#include "text/letters.hpp"

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
  return is_arabic_letter(unit) || is_arabic_mark(unit) || unit == 0x0640;
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

/// Is `at` inside a URL, an e-mail address or the like? Looks at the word between spaces.
bool in_address(std::u16string_view text, std::size_t at) {
  constexpr std::size_t reach = 300; // longer words are not looked through: linear time
  std::size_t begin = at;
  while (begin > 0 && at - begin < reach && !is_break(text[begin - 1]))
    --begin;
  std::size_t end = at;
  while (end < text.size() && end - at < reach && !is_break(text[end]))
    ++end;
  const std::u16string_view word = text.substr(begin, end - begin);
  return word.find(u"://") != std::u16string_view::npos ||
         word.find(u"www.") != std::u16string_view::npos ||
         word.find(u'@') != std::u16string_view::npos;
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

bool is_spaced_mark(char16_t unit) {
  return unit == u'،' || unit == u'؛' || unit == u'؟' || unit == u'!' || unit == u':' ||
         unit == u'.';
}

/// Does no space belong before the mark at `at`? Not before ".." (a headline's own style), ".5" or
/// ":)".
bool takes_no_space_before(std::u16string_view text, std::size_t at) {
  const char16_t mark = text[at];
  const char16_t next = at + 1 < text.size() ? text[at + 1] : u'\0';
  if (mark == u'،' || mark == u'؛' || mark == u'؟')
    return true;
  if (mark == u'.' || mark == u':' || mark == u'!')
    return next == u'\0' || is_break(next) || (is_arabic_letter(next) && mark != u'.') ||
           next == u'"' || next == u'»';
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

} // namespace

void repair_punctuation(Rewrite& rewrite) {
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite);
  while (pass.at() < text.size()) {
    const std::size_t at = text.find_first_of(u",;?", pass.at());
    if (at == std::u16string_view::npos)
      break;
    pass.keep_until(at);
    const char16_t before = word_before(text, at);
    const char16_t after = word_after(text, at + 1);
    const bool digit_before = at > 0 && is_decimal_digit(text[at - 1]);
    const bool spaced = at + 1 == text.size() || is_break(text[at + 1]);
    const bool ends = after == u'\0' && text[at] != u',';
    // «2020, قال» is a comma; 1,500 and «10, 20» are numbers.
    const bool after_word =
        is_arabic(before) || (digit_before && spaced && is_arabic_letter(after));
    if (after_word && (is_arabic_letter(after) || ends) && !in_address(text, at)) {
      const char16_t mark = text[at] == u',' ? u'،' : text[at] == u';' ? u'؛' : u'؟';
      pass.replace(1, {&mark, 1}, RepairRule::punctuation);
    } else {
      pass.keep();
    }
  }
}

void repair_repeated_marks(Rewrite& rewrite) {
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite);
  while (pass.at() < text.size()) {
    const std::size_t begin = pass.at();
    const char16_t mark = text[begin];
    if (mark != u'،' && mark != u'؛' && mark != u'؟' && mark != u'!' && mark != u'.' &&
        mark != u'…') {
      pass.keep();
      continue;
    }
    // "، ،" is the same slip; a point after a space is left ("كلمة . . .").
    std::size_t end = begin + 1;
    for (std::size_t i = end;
         i < text.size() && (text[i] == mark || (text[i] == u' ' && mark != u'.' && mark != u'…'));
         ++i)
      if (text[i] == mark)
        end = i + 1;
    const std::size_t allowed = mark == u'.' ? 3 : 1;
    const bool latin =
        mark == u'!' && begin > 0 && text[begin - 1] < 0x80 && u_isalpha(text[begin - 1]);
    if (end - begin <= allowed || latin) {
      pass.keep_until(end);
    } else {
      pass.keep_until(begin + allowed);
      pass.drop_until(end, RepairRule::repeated_marks);
    }
  }
}

void repair_punctuation_spaces(Rewrite& rewrite) {
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite);
  while (pass.at() < text.size()) {
    const std::size_t at = pass.at();
    if (text[at] == u' ' && at > 0 && at + 1 < text.size() && is_spaced_mark(text[at + 1]) &&
        (is_arabic(text[at - 1]) || is_decimal_digit(text[at - 1]) || is_closer(text[at - 1])) &&
        takes_no_space_before(text, at + 1)) {
      pass.drop(RepairRule::punctuation_spaces);
      continue;
    }
    const bool mark = is_spaced_mark(text[at]);
    pass.keep();
    if (mark && takes_space_after(text, at) && !in_address(text, at))
      pass.insert(u' ', RepairRule::punctuation_spaces);
  }
}

} // namespace tanqih
