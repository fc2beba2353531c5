// SPDX-License-Identifier: MIT
// The lists of a Word document: each that counts has its own numbering, which paragraphs name.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "tanqih/structure.hpp"

namespace tanqih {

/// Word has nine levels, from 0.
inline constexpr std::uint8_t deepest_word_list = 8;

class WordNumbering {
public:
  /// Of all lists with bullets.
  static constexpr std::size_t bullets = 1;

  /// Whether Word counts as the page does; another mark is text.
  [[nodiscard]] static bool counts(const ListPlace& place);
  /// The numbering of a list that counts, whose first item this is, or another after it.
  std::size_t number_of(const ListPlace& place, std::uint8_t level);
  /// The part word/numbering.xml, without its declaration.
  [[nodiscard]] std::u16string part(std::string_view namespaces) const;

private:
  struct Counting {
    std::string_view form;
    std::int32_t first;
    std::uint8_t level;
  };
  std::vector<Counting> counting_;
  std::map<std::uint32_t, std::size_t> by_list_; ///< of the page: index into counting_
};

} // namespace tanqih
