// SPDX-License-Identifier: MIT
#include "read/page_mark.hpp"

#include <unicode/uchar.h>

#include "base/characters.hpp"
#include "base/hash.hpp"
#include "repair/unit_class.hpp"
#include "text/fold.hpp"

namespace tanqih {

namespace {

constexpr std::u16string_view bars = u"|-–—·•"; ///< between a page's number and a name
constexpr std::u16string_view brackets = u"()[]<>~_:،,";
constexpr int least_leaders = 4; ///< dots before the number of a line of contents
constexpr int most_digits = 4;

bool is_any_of(char16_t unit, std::u16string_view set) {
  return set.find(unit) != std::u16string_view::npos;
}

/// What a line is made of, in order.
struct Parts {
  int numbers = 0;
  int words = 0;
  int of_words = 0;
  int slashes = 0;
  int last_dots = 0; ///< right before the last number
  bool strange = false;
  bool number_first = false;
  bool number_last = false;
  bool page_word_first = false;
  bool bar_after_first = false;
  bool bar_before_last = false;
  std::uint32_t first = 0; ///< number
  std::uint32_t last = 0;  ///< number
};

class Reader {
public:
  Reader(std::u16string_view line, const DocumentWords& words) : line_(line), words_(words) {}

  Parts read() {
    while (at_ < line_.size()) {
      const char16_t unit = line_[at_];
      if (UnitClasses::get().is(unit, line_space | unseen))
        ++at_;
      else if (is_digit(unit))
        number();
      else if (u_isalpha(unit) != 0)
        word();
      else
        mark(unit);
    }
    parts_.number_last = last_ == Last::number;
    return parts_;
  }

private:
  enum class Last : std::uint8_t { nothing, number, word, bar, mark };

  void number() {
    std::uint32_t value = 0;
    int digits = 0;
    for (; at_ < line_.size() && is_digit(line_[at_]); ++at_, ++digits)
      value = value * 10 + static_cast<std::uint32_t>(u_charDigitValue(line_[at_]));
    parts_.strange = parts_.strange || digits > most_digits ||
                     (at_ < line_.size() && u_isalpha(line_[at_]) != 0);
    if (parts_.numbers == 0) {
      parts_.first = value;
      parts_.number_first = last_ == Last::nothing;
    }
    ++parts_.numbers;
    parts_.last = value;
    parts_.bar_before_last = last_ == Last::bar;
    parts_.last_dots = dots_;
    last_ = Last::number;
    dots_ = 0;
  }

  void word() {
    const std::size_t begin = at_;
    while (at_ < line_.size() && is_word_unit(line_[at_]))
      ++at_;
    at_ += at_ == begin;
    constexpr std::size_t longest = 8; // of the words that are asked for, with vowel signs
    if (at_ - begin <= longest && (parts_.page_word_first || parts_.words + parts_.numbers == 0)) {
      const std::u16string folded = fold(line_.substr(begin, at_ - begin));
      if (parts_.words + parts_.numbers == 0)
        parts_.page_word_first = words_.page.contains(folded);
      parts_.of_words += words_.of.contains(folded);
    }
    ++parts_.words;
    last_ = Last::word;
    dots_ = 0;
  }

  void mark(char16_t unit) {
    ++at_;
    if (unit == u'.' || unit == u'…') {
      dots_ += unit == u'.' ? 1 : 3;
    } else {
      dots_ = 0;
      parts_.slashes += unit == u'/';
      parts_.strange =
          parts_.strange || !(is_any_of(unit, bars) || is_any_of(unit, brackets) || unit == u'/');
    }
    if (is_any_of(unit, bars)) {
      parts_.bar_after_first =
          parts_.bar_after_first || (last_ == Last::number && parts_.numbers == 1);
      last_ = Last::bar;
    } else if (last_ != Last::nothing) {
      last_ = Last::mark;
    }
  }

  static bool is_word_unit(char16_t unit) {
    return u_isalpha(unit) != 0 || is_arabic_mark(unit) || unit == u'ـ';
  }

  std::u16string_view line_;
  const DocumentWords& words_;
  Parts parts_;
  std::size_t at_ = 0;
  Last last_ = Last::nothing;
  int dots_ = 0;
};

} // namespace

PageMark page_mark(std::u16string_view line, const DocumentWords& words) {
  using Form = PageMark::Form;
  const Parts parts = Reader(line, words).read();
  if (parts.number_last && parts.words > 0 && parts.last_dots >= least_leaders)
    return {Form::contents, parts.last};
  if (parts.strange || parts.numbers == 0 || parts.numbers > 2 || parts.last_dots > 0)
    return {};
  const bool of_all = parts.numbers == 2 && parts.first <= parts.last;
  if (parts.words == 0 && (parts.numbers == 1 || (of_all && parts.slashes == 1)))
    return {Form::bare, parts.first};
  if (parts.page_word_first &&
      ((parts.numbers == 1 && parts.words == 1) ||
       (of_all && parts.words - parts.of_words == 1 && parts.of_words + parts.slashes == 1)))
    return {Form::worded, parts.first};
  constexpr int most_words = 10;
  if (parts.numbers == 1 && parts.words > 0 && parts.words <= most_words && parts.slashes == 0 &&
      ((parts.number_first && parts.bar_after_first) ||
       (parts.number_last && parts.bar_before_last)))
    return {Form::headed, parts.first};
  return {};
}

std::uint32_t letters_hash(std::u16string_view line) {
  std::uint32_t hash = 0;
  for (const char16_t unit : line)
    if (u_isalpha(unit) != 0)
      hash = fnv_step(hash == 0 ? fnv_basis_32 : hash, unit);
  return hash;
}

} // namespace tanqih
