// SPDX-License-Identifier: MIT
// What cuts ask of names: the same as the lexicon would say, out of one small table that is read
// where it lies, packed. A clean article needs no other table of names, and waits for none.
#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

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

/// core/data/cut_names.tsv, packed (cmake/pack_cut_names.cmake). The table has a row a phrase,
/// folded and in the order of bytes, with its classes behind a tab. Here a phrase is a byte that
/// says how many bytes it has of the phrase before, its other bytes, and its classes as a byte
/// below 0x20:
///   0 القاهره 1 | 6 ي 2   stands for القاهره and, with six letters of that, القاهري
/// Every 64 phrases a block begins with 0xFF, and its first phrase has nothing of the one before.
struct PackedCutNames {
  std::u16string_view letters; ///< those from 0x80 on, in the order of their bytes
  std::string_view classes; ///< sets of letters of classes with spaces between: of bytes 1, 2, …
  std::string_view bytes;
};

/// Nothing of the table is read before it is asked for but where its blocks begin: a question is a
/// binary search for the block, and a walk through it.
class CutNames {
public:
  explicit CutNames(const PackedCutNames& table);

  /// The phrase as a whole, in any spelling; 0: unknown.
  [[nodiscard]] CutClasses find(std::u16string_view phrase) const;

private:
  PackedCutNames table_;
  std::vector<CutClasses> classes_;
  std::vector<std::string_view> blocks_; ///< from the first phrase up to the next block
};

} // namespace tanqih
