// SPDX-License-Identifier: MIT
#include "repair/repair_characters.hpp"

#include <algorithm>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include "base/characters.hpp"
#include "repair/unit_class.hpp"
#include "text/addresses.hpp"

namespace tanqih {

namespace {

bool is_bidi_control(char16_t unit) {
  return (unit >= 0x202A && unit <= 0x202E) || (unit >= 0x2066 && unit <= 0x2069);
}

bool is_emoji_part(char16_t unit) {
  return U16_IS_SURROGATE(unit) || unit == 0xFE0F || (unit >= 0x2600 && unit <= 0x2790);
}

/// The letters that a presentation form stands for; empty for what is a sign of its own.
icu::UnicodeString letters_of(char16_t unit, const icu::Normalizer2& nfkc) {
  const bool form = (unit >= 0xFB50 && unit <= 0xFDEF && unit != 0xFD3E && unit != 0xFD3F) ||
                    (unit >= 0xFE70 && unit <= 0xFEFC);
  UErrorCode status = U_ZERO_ERROR;
  const icu::UnicodeString letters =
      form ? nfkc.normalize(icu::UnicodeString(unit), status) : icu::UnicodeString();
  if (U_FAILURE(status) || letters == icu::UnicodeString(unit))
    return {};
  // ﳲ and the spacing marks decompose to a space: they are not letters.
  for (std::int32_t i = 0; i < letters.length(); ++i)
    if (!is_letter_or_mark(letters[i]))
      return {};
  return letters;
}

/// The letter that `letter` and the hamza or madda at `at` are together; 0 where they are none.
char16_t composed(char16_t letter, std::u16string_view text, std::size_t at) {
  if (at >= text.size() || text[at] < 0x0653 || text[at] > 0x0655)
    return 0;
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  const UChar32 whole = U_SUCCESS(status) ? nfc->composePair(letter, text[at]) : U_SENTINEL;
  return whole > 0 ? static_cast<char16_t>(whole) : u'\0';
}

UJoiningType joining_type(char16_t unit) {
  return static_cast<UJoiningType>(u_getIntPropertyValue(unit, UCHAR_JOINING_TYPE));
}

/// The last unit before `at` that is no mark; 0 where there is none.
char16_t base_before(std::u16string_view text, std::size_t at) {
  while (at > 0 && joining_type(text[at - 1]) == U_JT_TRANSPARENT)
    --at;
  return at > 0 ? text[at - 1] : u'\0';
}

/// Letters of Indic scripts choose their shape by ZWJ and ZWNJ.
bool is_shaped_by_joiners(char16_t unit) {
  return unit >= 0x0700 && unit < 0x2000 &&
         (U_GET_GC_MASK(unit) & (U_GC_L_MASK | U_GC_M_MASK)) != 0;
}

/// Would `before` and `after` join if nothing stood between them?
bool join(char16_t before, char16_t after) {
  const UJoiningType left = joining_type(before);
  const UJoiningType right = joining_type(after);
  return (left == U_JT_DUAL_JOINING || left == U_JT_LEFT_JOINING || left == U_JT_JOIN_CAUSING) &&
         (right == U_JT_DUAL_JOINING || right == U_JT_RIGHT_JOINING || right == U_JT_JOIN_CAUSING);
}

/// Which language a line is in, as far as its letters tell.
enum class Script : unsigned char { unknown, arabic, other };

Script script_of(std::u16string_view line, const Letters& letters) {
  std::size_t arabic = 0;
  std::size_t other = 0;
  for (std::size_t at = 0; at < line.size();) {
    if (!is_letter_or_mark(line[at])) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    for (; at < line.size() && is_letter_or_mark(line[at]); ++at) {
      const Letter& letter = letters.of(line[at]);
      if (letter.foreign)
        return Script::other;
      arabic += letter.arabic_sign ? 1u : 0u;
    }
    const std::u16string_view whole = line.substr(begin, at - begin);
    for (const std::u16string& beginning : letters.arabic_beginnings)
      arabic += whole.size() > beginning.size() && whole.starts_with(beginning) ? 1u : 0u;
    other += letters.foreign_words.contains(whole) ? 1u : 0u;
  }
  if (arabic == other)
    return Script::unknown;
  return arabic > other ? Script::arabic : Script::other;
}

/// Calls each(begin, end, script) for the lines with letters that an Arabic line would write
/// otherwise, from the first of them.
template <class Each>
void for_each_mixed_line(std::u16string_view text, const Letters& letters, Each each) {
  const UnitClasses& classes = UnitClasses::get();
  for (std::size_t at = classes.find(text, 0, other_letter); at < text.size();
       at = classes.find(text, at, other_letter)) {
    if (letters.of(text[at]).inside == 0) {
      ++at;
      continue;
    }
    const std::size_t line_feed = text.rfind(u'\n', at);
    const std::size_t begin = line_feed == std::u16string_view::npos ? 0 : line_feed + 1;
    const std::size_t end = std::min(text.find(u'\n', at), text.size());
    each(at, end, script_of(text.substr(begin, end - begin), letters));
    at = end;
  }
}

} // namespace

void repair_line_endings(Rewrite& rewrite) {
  const UnitClasses& classes = UnitClasses::get();
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::line_endings);
  for (std::size_t at = classes.find(text, 0, line_end); at < text.size();
       at = classes.find(text, at + 1, line_end)) {
    const bool before_line_feed =
        text[at] == u'\r' && at + 1 < text.size() && text[at + 1] == u'\n';
    if (before_line_feed)
      pass.erase(at, at + 1);
    else
      pass.replace(at, at + 1, u"\n");
  }
}

void repair_presentation_forms(Rewrite& rewrite) {
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfkc = icu::Normalizer2::getNFKCInstance(status);
  if (U_FAILURE(status))
    return;
  const UnitClasses& classes = UnitClasses::get();
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::presentation_forms);
  AddressFinder addresses(text);
  for (std::size_t at = classes.find(text, 0, presentation_form); at < text.size();
       at = classes.find(text, at + 1, presentation_form)) {
    if (addresses.covers(at))
      continue;
    if (text[at] < 0xFB50) {
      const char16_t whole = at > 0 ? composed(text[at - 1], text, at) : u'\0';
      if (whole != 0)
        pass.replace(at - 1, at + 1, {&whole, 1});
      continue;
    }
    icu::UnicodeString letters = letters_of(text[at], *nfkc);
    if (letters.isEmpty())
      continue;
    const std::size_t begin = at;
    const std::int32_t last = letters.length() - 1;
    if (const char16_t whole = composed(letters[last], text, at + 1)) {
      letters.setCharAt(last, whole);
      ++at;
    }
    pass.replace(begin, at + 1, {letters.getBuffer(), static_cast<std::size_t>(letters.length())});
  }
}

void repair_invisible(Rewrite& rewrite, std::vector<Issue>& issues) {
  const UnitClasses& classes = UnitClasses::get();
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::invisible);
  std::size_t gone = 0; // the end of what was erased
  std::size_t next = 0; // the end of the run of unseen units
  char16_t before = 0;  // the last unit that stayed
  for (std::size_t at = classes.find(text, 0, unseen); at < text.size();
       at = classes.find(text, at + 1, unseen)) {
    const char16_t unit = text[at];
    if (at > gone)
      before = text[at - 1];
    if (unit == 0x200C || unit == 0x200D) {
      next = std::max(next, at);
      while (next < text.size() && classes.is(text[next], unseen))
        ++next;
      const char16_t after = next < text.size() ? text[next] : u'\0';
      const char16_t base =
          at > gone && joining_type(before) == U_JT_TRANSPARENT ? base_before(text, at) : before;
      const bool separates = unit == 0x200C && join(base, after);
      const bool joins = unit == 0x200D && (is_letter_or_mark(before) || is_arabic_letter(after) ||
                                            (is_emoji_part(before) && is_emoji_part(after)));
      if (separates || joins || is_shaped_by_joiners(before)) {
        before = unit;
        gone = at + 1; // what follows is to see this one before it
        continue;
      }
    }
    if (is_bidi_control(unit))
      issues.push_back({IssueCode::bidi_override, rewrite.source(at), {}});
    pass.erase(at, at + 1);
    gone = at + 1;
  }
}

void repair_tatweel(Rewrite& rewrite) {
  constexpr char16_t mark = u'ـ';
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::tatweel);
  AddressFinder addresses(text);
  std::size_t end = 0;
  std::size_t letters = 0; // of the word before, through other tatweels
  for (std::size_t begin = text.find(mark); begin != std::u16string_view::npos;
       begin = text.find(mark, end)) {
    std::size_t word = begin;
    while (word > end && is_letter_or_mark(text[word - 1]))
      --word;
    if (word > end || end == 0)
      letters = 0;
    letters += static_cast<std::size_t>(
        std::count_if(text.begin() + static_cast<std::ptrdiff_t>(word),
                      text.begin() + static_cast<std::ptrdiff_t>(begin), is_arabic_letter));
    end = begin;
    while (end < text.size() && text[end] == mark)
      ++end;
    const char16_t after = end < text.size() ? text[end] : u'\0';
    if (addresses.covers(begin))
      continue;
    if (letters == 0 && !is_arabic_letter(after)) {
      // A dash, a line of them; or what carries a vowel sign that is shown alone: ـَ
      if (is_arabic_mark(after))
        pass.erase(begin, end - 1);
      continue;
    }
    const bool joined_to_none =
        !is_letter_or_mark(after) &&
        ((letters <= 3 && after != u'\0' && after != u'\n') || letters == 1); // 1445هـ
    pass.erase(begin + (joined_to_none ? 1 : 0), end);
  }
}

bool reads_as_arabic(std::u16string_view text, const Letters& letters) {
  std::ptrdiff_t balance = 0;
  for_each_mixed_line(text, letters, [&](std::size_t, std::size_t, Script script) {
    balance += script == Script::arabic ? 1 : script == Script::other ? -1 : 0;
  });
  return balance >= 0;
}

void repair_letters(Rewrite& rewrite, const Letters& letters, bool arabic_by_default) {
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::letters);
  AddressFinder addresses(text);
  for_each_mixed_line(text, letters, [&](std::size_t begin, std::size_t end, Script script) {
    if (script == Script::other || (script == Script::unknown && !arabic_by_default))
      return;
    for (std::size_t at = begin; at < end; ++at) {
      const Letter& letter = letters.of(text[at]);
      if (letter.inside == 0 || addresses.covers(at))
        continue;
      const bool last = at + 1 >= text.size() || !is_letter_or_mark(text[at + 1]);
      if (const char16_t whole = composed(letter.inside, text, at + 1)) { // شیٔ -> شئ
        pass.replace(at, at + 2, {&whole, 1});
        ++at;
      } else {
        pass.replace(at, at + 1, {last ? &letter.at_end : &letter.inside, 1});
      }
    }
  });
}

} // namespace tanqih
