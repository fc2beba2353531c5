// SPDX-License-Identifier: MIT
// What cuts ask of names: the same as the lexicon would say, out of one small table that is read
// where it lies. A clean article needs no other table of names, and waits for none.
#pragma once

#include <cstdint>
#include <string_view>

namespace tanqih {

/// What a phrase may be at the end of a line; a phrase can be several things.
enum CutClass : std::uint8_t {
  may_be_place = 1U << 0,    ///< not where it is an ordinary word or a person's name more often
  may_be_city = 1U << 1,     ///< the same, but there too
  may_be_outlet = 1U << 2,   ///< an agency, a paper, a station
  may_be_body = 1U << 3,     ///< any organisation; one word
  may_be_given = 1U << 4,    ///< a given name; one word
  may_be_name = 1U << 5,     ///< a given, family or known person's name; one word
  may_open_name = 1U << 6,   ///< أبو, عبد; one word
  may_be_speaking = 1U << 7, ///< a speech verb; one word
};
using CutClasses = std::uint8_t;

/// The letter of each class in core/data/cut_names.tsv, from the lowest bit.
inline constexpr std::string_view cut_class_letters = "pcogfnav";

/// A view of core/data/cut_names.tsv: a row a phrase, folded and in UTF-8, in the order of their
/// bytes, then a tab and its letters. Nothing is read before it is asked for: a question is a
/// binary search in the text of the table.
class CutNames {
public:
  explicit CutNames(std::string_view table) : table_(table) {}

  /// The phrase as a whole, in any spelling; 0: unknown.
  [[nodiscard]] CutClasses find(std::u16string_view phrase) const;

private:
  std::string_view table_;
};

} // namespace tanqih
