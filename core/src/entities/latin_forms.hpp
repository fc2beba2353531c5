// SPDX-License-Identifier: MIT
// LatinForms: Latin letters by the Arabic ones.
#pragma once

#include <string_view>
#include <vector>

#include "lexicon/word_table.hpp"

namespace tanqih {

/// Forms of Latin letters by the folded Arabic. The views are into the tables.
class LatinForms {
public:
  LatinForms() : LatinForms(500) {}
  /// For about so many forms; it grows as it must.
  explicit LatinForms(std::size_t expected) : arabic_(expected), latin_(1) {}

  /// Of two with the same letters the first counts.
  void add(std::u16string_view arabic, std::string_view latin) {
    if (arabic_.add(arabic) == latin_.size())
      latin_.push_back(latin);
  }
  /// Null: there is none.
  [[nodiscard]] const std::string_view* find(std::u16string_view arabic) const {
    const WordTable::Word word = arabic_.find(arabic);
    return word == WordTable::no_word ? nullptr : &latin_[word];
  }

private:
  WordTable arabic_;
  std::vector<std::string_view> latin_; ///< of each
};

} // namespace tanqih
