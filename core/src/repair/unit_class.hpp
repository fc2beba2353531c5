// SPDX-License-Identifier: MIT
// What the rules of repair look for, as one table over the code units: a rule finds its next place
// in a few instructions a unit, and is not run at all where the text has nothing for it.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <string_view>

#include "base/unit_lanes.hpp"

namespace tanqih {

/// Flags; a unit may be of several classes. Where a rule has more to ask, the class is the first
/// sieve.
enum UnitClass : std::uint16_t {
  escape = 1u << 0,   ///< & and the backslash
  misread = 1u << 1,  ///< what nearly every word of misread Arabic holds: Ø Ç § „ † Ш ╪
  line_end = 1u << 2, ///< CR, NEL, LS, PS: line ends that are no LF
  presentation_form = 1u << 3, ///< FB50–FEFC, and hamza or madda apart from its letter
  unseen = 1u << 4,            ///< zero-width, bidi control and other control characters
  other_letter = 1u << 5,      ///< letters of the script that Arabic does not have
  tatweel = 1u << 6,
  line_space = 1u << 7,     ///< white space inside a line
  latin_mark = 1u << 8,     ///< , ; ?
  spaced_mark = 1u << 9,    ///< ، ؛ ؟ ! : .
  repeated_mark = 1u << 10, ///< ، ؛ ؟ ! . …
  quote = 1u << 11,
  dash = 1u << 12,
  digit = 1u << 13,   ///< Latin, Arabic-Indic, Persian
  bullet = 1u << 14,  ///< • and kin
  bracket = 1u << 15, ///< ( ) [ ]
};

class UnitClasses {
public:
  /// The table, made at the first call.
  static const UnitClasses& get();

  [[nodiscard]] std::uint32_t of(char16_t unit) const { return classes_[unit]; }
  [[nodiscard]] bool is(char16_t unit, std::uint32_t wanted) const {
    return (classes_[unit] & wanted) != 0;
  }
  /// All classes that occur in `text`.
  [[nodiscard]] std::uint32_t in(std::u16string_view text) const;
  /// The first unit from `at` that is of one of the `wanted` classes; text.size() where none is.
  [[nodiscard]] std::size_t find(std::u16string_view text, std::size_t at,
                                 std::uint32_t wanted) const {
    const bool spaces = (wanted & line_space) != 0;
    for (; at + unit_step <= text.size(); at += unit_step)
      for (unsigned left = marked(text.data() + at, spaces); left != 0; left &= left - 1) {
        const auto i = static_cast<std::size_t>(std::countr_zero(left));
        if ((classes_[text[at + i]] & wanted) != 0)
          return at + i;
      }
    while (at < text.size() && (classes_[text[at]] & wanted) == 0)
      ++at;
    return at;
  }

private:
  UnitClasses();
  /// Which of 16 units may be of a class: not letters from hamza to yeh, nor SPACE where `spaces`
  /// are not asked for.
  static unsigned marked(const char16_t* units, bool spaces) {
    const UnitLanes space = all_lanes(spaces ? u'ا' : u' ');
    return step_bits(units, [&](UnitLanes lanes) {
      return ~(lanes_within(lanes, u'ء', 0x063F) | lanes_within(lanes, u'ف', u'ي') |
               reinterpret_cast<UnitLanes>(lanes == space));
    });
  }

  std::array<std::uint16_t, 0x10000> classes_{};
};

} // namespace tanqih
