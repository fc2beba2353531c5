// SPDX-License-Identifier: MIT
#include "repair/repair_characters.hpp"

#include <algorithm>

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include "base/characters.hpp"
#include "repair/language.hpp"
#include "repair/unit_class.hpp"
#include "text/addresses.hpp"
#include "text/joining.hpp"

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
  icu::UnicodeString letters =
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

/// The last unit before `at` that is no mark; 0 where there is none.
char16_t base_before(std::u16string_view text, std::size_t at) {
  while (at > 0 && joining_type(text[at - 1]) == U_JT_TRANSPARENT)
    --at;
  return at > 0 ? text[at - 1] : u'\0';
}

/// Do the marks at `at` hold a hamza or a dagger alef, whose seat the tatweel before them is? In
/// the Qur'an: شَيْـًٔا, فَـَٔامِنُوا.
bool bear_letter(std::u16string_view text, std::size_t at) {
  for (; at < text.size() && is_arabic_mark(text[at]); ++at)
    if (text[at] == 0x0654 || text[at] == 0x0655 || text[at] == 0x0670)
      return true;
  return false;
}

/// Letters of Indic scripts choose their shape by ZWJ and ZWNJ.
bool is_shaped_by_joiners(char16_t unit) {
  return unit >= 0x0700 && unit < 0x2000 &&
         (U_GET_GC_MASK(unit) & (U_GC_L_MASK | U_GC_M_MASK)) != 0;
}

/// Calls each(begin, end, language) for the lines with letters that an Arabic line would write
/// otherwise; `language` counts from `begin`.
template <class Each>
void for_each_mixed_line(std::u16string_view text, const Letters& letters, Each each) {
  each_line_with(
      text, letters, [&](char16_t unit) { return letters.of(unit).inside != 0; }, each);
}

/// Has the word a letter that no Arabic word is spelt with? Then it is not Arabic: پیشمرگە.
bool is_spelt_foreign(std::u16string_view word, const Letters& letters) {
  return std::any_of(word.begin(), word.end(),
                     [&](char16_t unit) { return letters.of(unit).foreign; });
}

/// Is it a word that ends in ى, with or without proclitics: «على», «والمستشفى»?
bool ends_in_alef(std::u16string_view word, const Letters& letters) {
  constexpr std::u16string_view proclitics = u"وفبكلا";
  std::u16string asked(word);
  asked.back() = u'ى';
  for (std::u16string_view rest = asked; rest.size() > 1; rest.remove_prefix(1)) {
    if (letters.words_in_alef.contains(rest))
      return true;
    if (proclitics.find(rest.front()) == std::u16string_view::npos)
      return false;
  }
  return false;
}

/// Does the line write a yeh inside a word with the letter that its words end with as well? Then
/// its keyboard has one key for ي and ى, and the last letter is ي: «العراقی یدعو». Else the look of
/// the last letter is all that is known.
bool has_one_yeh(std::u16string_view line, const Letters& letters) {
  for (std::size_t at = 0; at + 1 < line.size(); ++at) {
    const Letter& letter = letters.of(line[at]);
    if (letter.inside != letter.at_end && is_letter_or_mark(line[at + 1]))
      return true;
  }
  return false;
}

/// Repairs the letters of the words of one text.
class WordLetters {
public:
  WordLetters(std::u16string_view text, const Letters& letters, Rewrite::Pass& pass)
      : text_(text), letters_(letters), pass_(pass), addresses_(text) {}

  /// The word [begin, end). `one_yeh`: see has_one_yeh.
  void repair(std::size_t begin, std::size_t end, bool one_yeh) {
    const std::u16string_view word = text_.substr(begin, end - begin);
    if (is_spelt_foreign(word, letters_))
      return;
    for (std::size_t at = begin; at < end; ++at) {
      const Letter& letter = letters_.of(text_[at]);
      if (letter.inside == 0 || addresses_.covers(at))
        continue;
      const bool last = at + 1 == end;
      const bool as_inside =
          !last || (one_yeh && letter.inside != letter.at_end && !ends_in_alef(word, letters_));
      if (const char16_t whole = composed(letter.inside, text_, at + 1)) { // شیٔ -> شئ
        pass_.replace(at, at + 2, {&whole, 1});
        ++at;
      } else {
        pass_.replace(at, at + 1, {as_inside ? &letter.inside : &letter.at_end, 1});
      }
    }
  }

private:
  std::u16string_view text_;
  const Letters& letters_;
  Rewrite::Pass& pass_;
  AddressFinder addresses_;
};

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
    if (bear_letter(text, end)) {
      pass.erase(begin, end - 1);
      continue;
    }
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
  for_each_mixed_line(text, letters, [&](std::size_t, std::size_t, const LineLanguage& line) {
    balance += line.language == Language::arabic ? 1 : line.language == Language::other ? -1 : 0;
  });
  return balance >= 0;
}

void repair_letters(Rewrite& rewrite, const Letters& letters, bool arabic_by_default) {
  const std::u16string_view text = rewrite.text();
  const auto is_arabic = [&](const LineLanguage& line) {
    return line.language == Language::arabic ||
           (line.language == Language::unknown && arabic_by_default);
  };
  bool one_yeh = false;
  for_each_mixed_line(
      text, letters, [&](std::size_t begin, std::size_t end, const LineLanguage& line) {
        one_yeh = one_yeh || (is_arabic(line) && line.foreign.empty() &&
                              has_one_yeh(text.substr(begin, end - begin), letters));
      });
  Rewrite::Pass pass(rewrite, RepairRule::letters);
  WordLetters words(text, letters, pass);
  for_each_mixed_line(text, letters,
                      [&](std::size_t begin, std::size_t end, const LineLanguage& line) {
                        if (!is_arabic(line))
                          return;
                        for (std::size_t at = begin; at < end; ++at) {
                          const std::size_t word = at;
                          while (at < end && is_letter_or_mark(text[at]))
                            ++at;
                          if (at > word && !line.is_foreign(word - begin))
                            words.repair(word, at, one_yeh);
                        }
                      });
}

} // namespace tanqih
