// SPDX-License-Identifier: MIT
// Words of a table, asked for by what stands in a text: no string is made to ask.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>

namespace tanqih {

struct WordHash {
  using is_transparent = void;
  std::size_t operator()(std::u16string_view word) const {
    return std::hash<std::u16string_view>()(word);
  }
};

using WordSet = std::unordered_set<std::u16string, WordHash, std::equal_to<>>;
template <class Value>
using WordMap = std::unordered_map<std::u16string, Value, WordHash, std::equal_to<>>;

} // namespace tanqih
