// SPDX-License-Identifier: MIT
#include "repair/detached_marks.hpp"

#include <algorithm>

#include "base/characters.hpp"

namespace tanqih {

namespace {

/// Fathatan to sukun, and shadda among them: what a typesetter sets apart. Not the signs of the
/// Qur'an, which stand alone there.
bool is_vowel_sign(char16_t unit) {
  return unit >= 0x064B && unit <= 0x0652;
}

constexpr char16_t fathatan = 0x064B;

bool is_line_edge(std::u16string_view text, std::size_t at) {
  return at >= text.size() || text[at] == u'\n' || text[at] == u'\r';
}

/// May the letter bear the mark? ة ى and alef bear no shadda.
bool bears(char16_t letter, char16_t mark) {
  const bool shadda = mark == 0x0651;
  return is_arabic_letter(letter) &&
         !(shadda && (letter == u'ة' || letter == u'ى' || letter == u'ا' || letter == u'ء'));
}

/// What is done with marks that stand behind a space or at a line's begin.
class Marks {
public:
  Marks(std::u16string_view text, Rewrite::Pass& pass) : text_(text), pass_(pass) {}

  /// The run of marks that begins at `at`; gives where to go on.
  std::size_t mend(std::size_t at) {
    std::size_t begin = at; // of the spaces before, that are still there
    while (begin > gone_ && is_space(text_[begin - 1]))
      --begin;
    std::size_t end = at;
    while (end < text_.size() && is_vowel_sign(text_[end]))
      ++end;
    std::size_t after = end; // of the spaces behind
    while (after < text_.size() && is_space(text_[after]))
      ++after;
    const bool first =
        begin == 0 || is_line_edge(text_, begin - 1) || (gone_first_ && begin == gone_);
    const bool alone = is_line_edge(text_, after) || after > end;
    if (first && alone) {
      erase(begin, after);
      gone_first_ = true;
      return after;
    }
    if (first || begin == at)
      return end;
    const char16_t letter = text_[begin - 1];
    if (text_[at] == fathatan && is_line_edge(text_, after) && is_single_letter(begin)) {
      const std::size_t next = rest_of_word(after);
      if (next != after) {
        erase(begin, next);
        return next;
      }
    }
    const bool goes_on = is_end_of_word(at, end);
    if (!alone && !goes_on)
      return end; // ( ُ )
    if (is_letter_or_mark(letter) && !bears(base_before(begin), text_[at]) && alone)
      erase(begin, end);
    else if (is_letter_or_mark(letter) && bears(base_before(begin), text_[at]))
      erase(begin, at);
    return end;
  }

private:
  void erase(std::size_t begin, std::size_t end) {
    pass_.erase(begin, end);
    gone_ = end;
    gone_first_ = false;
  }

  [[nodiscard]] char16_t base_before(std::size_t at) const {
    while (at > 0 && is_arabic_mark(text_[at - 1]))
      --at;
    return at > 0 ? text_[at - 1] : u'\0';
  }

  /// Is what follows the marks [at, end) the end of the word before them? No word begins with a
  /// shadda («المرجو ّة»), and an alef alone is the seat of a tanween («شكر ًا»); but «كان َلها» is a
  /// mark before its letter.
  [[nodiscard]] bool is_end_of_word(std::size_t at, std::size_t end) const {
    if (end >= text_.size() || !is_arabic_letter(text_[end]))
      return false;
    const bool alone = end + 1 == text_.size() || !is_letter_or_mark(text_[end + 1]);
    return text_[at] == 0x0651 || (alone && (text_[end] == u'ا' || text_[end] == u'ى'));
  }

  /// Where the word that broke at its fathatan goes on behind the line break at `at`: a word that
  /// ends in the alef that bears it; `at` where there is none.
  [[nodiscard]] std::size_t rest_of_word(std::size_t at) const {
    std::size_t next = at;
    while (next < text_.size() && (is_line_edge(text_, next) || is_space(text_[next])))
      ++next;
    std::size_t end = next;
    while (end < text_.size() && is_letter_or_mark(text_[end]))
      ++end;
    return end > next + 1 && text_[end - 1] == u'ا' ? next : at;
  }

  /// Does a word of one letter end at `at`, one that no word is: «ل», not «و»?
  [[nodiscard]] bool is_single_letter(std::size_t at) const {
    return at > 0 && is_arabic_letter(text_[at - 1]) &&
           (at == 1 || !is_letter_or_mark(text_[at - 2])) && text_[at - 1] != u'و';
  }

  std::u16string_view text_;
  Rewrite::Pass& pass_;
  std::size_t gone_ = 0;    ///< the end of what was erased last
  bool gone_first_ = false; ///< it began its line
};

} // namespace

void repair_detached_marks(Rewrite& rewrite) {
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::detached_marks);
  Marks marks(text, pass);
  for (std::size_t at = 0; at < text.size();) {
    const bool apart = is_vowel_sign(text[at]) &&
                       (at == 0 || is_space(text[at - 1]) || is_line_edge(text, at - 1));
    at = apart ? marks.mend(at) : at + 1;
  }
}

std::size_t count_lines_of_marks(std::u16string_view text, std::size_t most) {
  std::size_t lines = 0;
  for (std::size_t at = 0; at < text.size() && lines < most; ++at)
    lines += is_vowel_sign(text[at]) && (at == 0 || is_line_edge(text, at - 1)) ? 1U : 0U;
  return lines;
}

} // namespace tanqih
