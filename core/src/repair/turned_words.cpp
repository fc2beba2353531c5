// SPDX-License-Identifier: MIT
#include "repair/turned_words.hpp"

#include <algorithm>

#include "base/characters.hpp"

namespace tanqih {

void repair_turned_words(Rewrite& rewrite, const Letters& letters) {
  const std::u16string_view text = rewrite.text();
  Rewrite::Pass pass(rewrite, RepairRule::visual_order);
  for (std::size_t at = 0; at < text.size();) {
    if (!is_letter_or_mark(text[at])) {
      ++at;
      continue;
    }
    const auto turned = std::find_if(letters.turned_words.begin(), letters.turned_words.end(),
                                     [&](const auto& words) {
                                       const std::size_t end = at + words.first.size();
                                       return text.substr(at).starts_with(words.first) &&
                                              (end == text.size() || !is_letter_or_mark(text[end]));
                                     });
    if (turned != letters.turned_words.end()) {
      pass.replace(at, at + turned->first.size(), turned->second);
      at += turned->first.size();
    }
    while (at < text.size() && is_letter_or_mark(text[at]))
      ++at;
  }
}

} // namespace tanqih
