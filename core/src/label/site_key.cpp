// SPDX-License-Identifier: MIT
#include "label/site_key.hpp"

#include <cstdint>

#include "base/characters.hpp"
#include "text/word_units.hpp"

namespace tanqih {

namespace {

/// "24h" is two words.
enum UnitClass : std::uint8_t { separator, letter, digit };
UnitClass class_of(char16_t unit) {
  return is_ascii_digit(unit) ? digit : is_word_unit(unit) ? letter : separator;
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
  each_word(folded, class_of, [&](std::u16string_view word) {
    const bool digits = class_of(word.front()) == digit;
    append_word(key.words, word);
    if (digits || openers.is_dating(word)) {
      append_word(run, word);
      number_in_run = number_in_run || digits;
      dates += !digits;
    } else {
      end_run();
      append_word(key.pattern, word);
      ++key.count;
    }
  });
  end_run();
  return key;
}

} // namespace tanqih
