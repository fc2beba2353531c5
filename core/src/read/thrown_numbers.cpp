// SPDX-License-Identifier: MIT
#include "read/thrown_numbers.hpp"

#include <algorithm>
#include <string>
#include <unordered_set>
#include <vector>

#include "base/characters.hpp"
#include "read/word_ends.hpp"
#include "text/line_break.hpp"

namespace tanqih {

namespace {

constexpr std::size_t shortest_word = 2; ///< «في4500», not «ب10»

/// How many units of a word end at `at`.
std::size_t word_before(std::u16string_view text, std::size_t at) {
  return at - word_begin(text, at);
}

bool is_first_digit(std::u16string_view text, std::size_t at) {
  return is_digit(text[at]) && (at == 0 || !is_digit(text[at - 1]));
}

bool is_glued(std::u16string_view text, std::size_t at) {
  return is_first_digit(text, at) && word_before(text, at) >= shortest_word;
}

/// A comma or a stop behind a space or at a line's begin.
bool stands_apart(std::u16string_view text, std::size_t at) {
  const char16_t unit = text[at];
  if (unit != u'،' && unit != u'.')
    return false;
  const bool before = at == 0 || is_line_space(text[at - 1]) || is_line_break(text[at - 1]);
  return before && at + 1 < text.size() && text[at + 1] != unit; // ...
}

bool is_arabic_indic(char16_t unit) {
  return unit >= u'٠' && unit <= u'٩';
}

/// The next number of such digits from `at`, with the marks inside it; empty at the text's end.
Span next_arabic_indic(std::u16string_view text, std::size_t at) {
  constexpr std::u16string_view inside = u"./٫٬";
  while (at < text.size() && !is_arabic_indic(text[at]))
    ++at;
  std::size_t end = at;
  while (end < text.size() &&
         (is_arabic_indic(text[end]) ||
          (end + 1 < text.size() && inside.find(text[end]) != std::u16string_view::npos &&
           is_arabic_indic(text[end + 1]))))
    ++end;
  return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(end)};
}

bool is_year(std::u16string_view number) {
  return number.starts_with(u"١٩") || number.starts_with(u"٢٠");
}

} // namespace

std::optional<Span> find_thrown_numbers(std::u16string_view text) {
  constexpr std::size_t few = 3;
  std::unordered_set<std::u16string_view> words;
  std::size_t glued = 0;
  std::size_t numbers = 0;
  std::size_t apart = 0;
  std::size_t first = text.size();
  for (std::size_t at = 0; at < text.size(); ++at) {
    apart += stands_apart(text, at) ? 1U : 0U;
    if (!is_first_digit(text, at))
      continue;
    ++numbers;
    const std::size_t word = word_before(text, at);
    if (word < shortest_word)
      continue;
    ++glued;
    words.insert(text.substr(at - word, word));
    first = std::min(first, at);
  }
  if (words.size() < few || glued * 3 < numbers || apart < 2)
    return std::nullopt;
  const auto begin = static_cast<std::uint32_t>(line_begin(text, first));
  return Span{begin, static_cast<std::uint32_t>(std::min(text.find(u'\n', first), text.size()))};
}

void separate_thrown_numbers(Rewrite& rewrite) {
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::visual_order);
  for (std::size_t at = 0; at < text.size(); ++at)
    if (is_glued(text, at))
      pass.insert(at, u' ');
}

void turn_arabic_indic_numbers(Rewrite& rewrite) {
  constexpr std::size_t digits_of_year = 4;
  const std::u16string_view text = rewrite.text();
  std::vector<Span> numbers;
  std::size_t turned_years = 0;
  for (Span at = next_arabic_indic(text, 0); !at.empty(); at = next_arabic_indic(text, at.end)) {
    numbers.push_back(at);
    const std::u16string_view number = slice(text, at);
    if (number.size() != digits_of_year ||
        !std::all_of(number.begin(), number.end(), is_arabic_indic))
      continue;
    if (is_year(number) || !is_year(std::u16string(number.rbegin(), number.rend())))
      return;
    ++turned_years;
  }
  if (turned_years == 0)
    return;
  Rewrite::Pass pass(rewrite, RepairRule::visual_order);
  for (const Span at : numbers) {
    const std::u16string_view number = slice(text, at);
    if (number.size() > 1)
      pass.replace(at.begin, at.end, std::u16string(number.rbegin(), number.rend()));
  }
}

} // namespace tanqih
