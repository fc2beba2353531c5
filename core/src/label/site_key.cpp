#include "label/site_key.hpp"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include "base/characters.hpp"

namespace tanqih {

namespace {

bool is_word_unit(char16_t unit) {
  return is_ascii_word(unit) || is_arabic_letter(unit) ||
         (unit >= 0x80 && !U16_IS_SURROGATE(unit) && u_isalnum(unit) != 0);
}

bool is_dating(const Openers& openers, const std::u16string& word) {
  return openers.dating.contains(word) ||
         (word.size() > 3 && word.starts_with(u"ال") && openers.dating.contains(word.substr(2)));
}

void append_word(std::u16string& text, std::u16string_view word) {
  if (!text.empty())
    text += u' ';
  text += word;
}

} // namespace

SiteKey site_key(std::u16string_view folded, const Openers& openers) {
  SiteKey key;
  std::u16string run; // words of dates and numbers in a row
  std::uint32_t dates = 0;
  bool number_in_run = false;
  const auto end_run = [&] {
    if (number_in_run) {
      append_word(key.pattern, u"#");
      key.numbers = true;
    } else if (!run.empty()) {
      append_word(key.pattern, run);
      key.count += dates;
    }
    run.clear();
    dates = 0;
    number_in_run = false;
  };
  std::u16string word;
  for (std::size_t at = 0; at < folded.size();) {
    if (!is_word_unit(folded[at])) {
      ++at;
      continue;
    }
    const std::size_t begin = at;
    const bool digits = is_ascii_digit(folded[begin]); // "24h" is two words
    while (at < folded.size() && is_word_unit(folded[at]) && is_ascii_digit(folded[at]) == digits)
      ++at;
    word.assign(folded.substr(begin, at - begin));
    append_word(key.words, word);
    if (digits || is_dating(openers, word)) {
      append_word(run, word);
      number_in_run = number_in_run || digits;
      dates += !digits;
    } else {
      end_run();
      append_word(key.pattern, word);
      ++key.count;
    }
  }
  end_run();
  return key;
}

} // namespace tanqih
