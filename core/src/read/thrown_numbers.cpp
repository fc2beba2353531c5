// SPDX-License-Identifier: MIT
#include "read/thrown_numbers.hpp"

#include <algorithm>
#include <unordered_set>

#include "base/characters.hpp"
#include "text/line_break.hpp"

namespace tanqih {

namespace {

constexpr std::size_t shortest_word = 2; ///< «في4500», not «ب10»

/// How many units of a word end at `at`.
std::size_t word_before(std::u16string_view text, std::size_t at) {
  std::size_t begin = at;
  while (begin > 0 && is_letter_or_mark(text[begin - 1]))
    --begin;
  return at - begin;
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

} // namespace tanqih
