// SPDX-License-Identifier: MIT
#include "repair/filler.hpp"

#include "base/characters.hpp"
#include "text/joining.hpp"

namespace tanqih {

namespace {

/// A run of one sign between two letters that join.
struct Filler {
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The first from `at`; empty at the text's end where there is none.
Filler next_filler(std::u16string_view text, std::size_t at) {
  while (at < text.size()) {
    const std::size_t begin = text.find_first_of(u"#\"", at);
    if (begin == std::u16string_view::npos)
      break;
    std::size_t end = begin;
    while (end < text.size() && text[end] == text[begin])
      ++end;
    std::size_t base = begin; // what marks stand on
    while (base > 0 && is_arabic_mark(text[base - 1]))
      --base;
    if (base > 0 && end < text.size() && is_arabic_letter(text[base - 1]) &&
        is_arabic_letter(text[end]) && join(text[base - 1], text[end]))
      return {begin, end};
    at = end;
  }
  return {text.size(), text.size()};
}

} // namespace

void repair_filler(Rewrite& rewrite) {
  constexpr std::size_t few = 3;
  const std::u16string_view text = rewrite.text();
  std::size_t certain = 0;
  for (Filler filler = next_filler(text, 0); filler.begin < text.size();
       filler = next_filler(text, filler.end))
    certain += filler.end - filler.begin > 1 ? 1u : 0u;
  Rewrite::Pass pass(rewrite, RepairRule::filler);
  for (Filler filler = next_filler(text, 0); filler.begin < text.size();
       filler = next_filler(text, filler.end))
    if (certain >= few || filler.end - filler.begin > 1)
      pass.erase(filler.begin, filler.end);
}

} // namespace tanqih
