// SPDX-License-Identifier: MIT
#include "read/paste_language.hpp"

#include <algorithm>

#include "base/characters.hpp"
#include "repair/language.hpp"
#include "text/line_break.hpp"

namespace tanqih {

namespace {

struct Counts {
  std::size_t arabic = 0;  ///< letters that Arabic has
  std::size_t adopted = 0; ///< other letters of the script
  std::size_t other = 0;   ///< of other scripts

  void add(char16_t unit) {
    if (unit >= 0x0620 && unit <= 0x064A)
      ++arabic;
    else if (is_arabic_letter(unit))
      ++(unit < 0xFB50 ? adopted : arabic);
    else if (is_ascii_letter(unit) || (unit >= 0xC0 && u_isalpha(unit) != 0))
      ++other;
  }
  [[nodiscard]] std::size_t all() const { return arabic + adopted + other; }
};

/// Every `step`th unit.
Counts count(std::u16string_view text, std::size_t step) {
  Counts counts;
  for (std::size_t at = 0; at < text.size(); at += step)
    counts.add(text[at]);
  return counts;
}

} // namespace

bool is_in_another_language(std::u16string_view text, const Letters& letters) {
  constexpr std::size_t samples = 128;
  constexpr std::size_t fewest_letters = 40;
  const Counts seen = count(text, text.size() / samples + 1);
  const bool other_script = seen.other * 4 > seen.all() * 3;
  const bool other_letters = seen.adopted * 40 > seen.all();
  if (!other_script && !other_letters)
    return false;
  std::size_t arabic = 0; // letters of lines in Arabic
  std::size_t other = 0;
  each_line(text, [&](std::size_t, std::u16string_view line) {
    const Counts of_line = count(line, 1);
    if (of_line.other > of_line.arabic + of_line.adopted)
      other += of_line.other;
    else if (of_line.adopted ==
             0) // as most lines of Arabic; Persian has ی or ک in all but short ones
      arabic += of_line.arabic;
    else if (const Language language = language_of(line, letters); language != Language::unknown)
      (language == Language::arabic ? arabic : other) += of_line.all();
  });
  return other >= fewest_letters && other > 9 * arabic;
}

} // namespace tanqih
