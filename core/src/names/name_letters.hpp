// SPDX-License-Identifier: MIT
// name_letters: whether a word's letters are those of a foreign name: غوتيريش and ميركل are,
// الاقتصادية and يقولون are not.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string_view>

#include "base/hash.hpp"
#include "crf/model.hpp"

namespace tanqih {

/// Written into name_letters.model, whose labels are "word" and "name"; change it with the
/// features.
inline constexpr std::string_view letter_feature_set = "letters-1";

/// Words of fewer letters tell nothing; of longer ones the first letters count.
inline constexpr std::size_t least_letters = 3;
inline constexpr std::size_t most_letters = 16;

/// Calls add(hash) with the letters of a folded word by twos and threes, its ends among them, and
/// its length.
template <class Add> void letter_features(std::u16string_view folded, Add&& add) {
  folded = folded.substr(0, most_letters);
  std::uint32_t before = 0;
  std::uint32_t last = u'^';
  const auto next = [&](char16_t letter) {
    const std::uint32_t pair = last << 16 | letter;
    add(mix(pair));
    if (before != 0)
      add(combine(before, pair));
    before = last;
    last = letter;
  };
  for (const char16_t letter : folded)
    next(letter);
  next(u'$');
  add(combine(1, static_cast<std::uint32_t>(std::min<std::size_t>(folded.size(), 10))));
}

/// From 1, an Arabic word by all its letters, to `foreign_steps`, a foreign name by all of them; 0:
/// too short to tell.
inline constexpr std::uint8_t foreign_steps = 9;
[[nodiscard]] std::uint8_t foreign_step(const crf::Model& letters, std::u16string_view folded);

} // namespace tanqih
