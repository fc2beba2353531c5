// SPDX-License-Identifier: MIT
// What a word of a folded line is by itself, found out once for each different word of a paste.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "label/cues.hpp"
#include "label/line_words.hpp"
#include "label/openers.hpp"

namespace tanqih {

/// What a word is to dates, a set.
enum DateSign : std::uint8_t {
  number_sign = 1,     ///< digits alone
  dating_sign = 2,     ///< Openers::is_dating
  month_sign = 4,      ///< of Openers::month
  other_date_sign = 8, ///< of the rest of Openers::dating
};

struct WordSigns {
  std::uint32_t stem = 0;  ///< content_stem's
  std::uint8_t groups = 0; ///< line_word's
  std::uint8_t dates = 0;  ///< a set of DateSign
  bool opens_cue = false;  ///< Cues::opens
  bool of_two_kinds =
      false; ///< units beside those of stems: "24ساعة"; its stems are content_stems'
};

/// Remembers the words that came last: most words of a text come again. Longer words than it holds
/// are looked up each time.
class WordSignsCache {
public:
  /// `units`: how long the text is, for its own size.
  WordSignsCache(const LineWords& words, const Cues& cues, const Openers& openers,
                 std::size_t units);

  /// `word`: of is_word_unit.
  [[nodiscard]] WordSigns of(std::u16string_view word);

private:
  /// All units of a word of up to twelve: the first four, the last four, and those between.
  struct Key {
    std::uint64_t first = 0;
    std::uint64_t last = 0;
    std::uint64_t middle = 0;
    std::uint32_t size = 0; ///< 0: a free place
    bool operator==(const Key&) const = default;
  };
  struct Place {
    Key key;
    WordSigns signs;
  };
  static constexpr std::size_t longest = 12;

  [[nodiscard]] static Key key_of(std::u16string_view word);
  [[nodiscard]] std::size_t place_of(const Key& key) const;
  [[nodiscard]] WordSigns look_up(std::u16string_view word) const;

  const LineWords& words_;
  const Cues& cues_;
  const Openers& openers_;
  std::vector<Place> places_; ///< a power of two; the last word that fell on each
};

} // namespace tanqih
