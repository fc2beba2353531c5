// SPDX-License-Identifier: MIT
// The definite article ال at the front of a word.
#pragma once

#include <cstddef>
#include <string_view>

namespace tanqih {

inline constexpr std::u16string_view definite_article = u"ال";

/// Letters that are at least behind it: الفيل is فيل with its article, ألفا (Alpha) a word by
/// itself. Transliteration takes two, as it is no matter of two words being one there: الحق is
/// al-Haq.
inline constexpr std::size_t least_behind_article = 3;

[[nodiscard]] constexpr bool has_article(std::u16string_view word,
                                         std::size_t least = least_behind_article) {
  return word.size() >= definite_article.size() + least && word.starts_with(definite_article);
}

/// The word, without its article where it has one.
[[nodiscard]] constexpr std::u16string_view
without_article(std::u16string_view word, std::size_t least = least_behind_article) {
  return has_article(word, least) ? word.substr(definite_article.size()) : word;
}

} // namespace tanqih
