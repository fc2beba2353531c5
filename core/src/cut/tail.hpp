// SPDX-License-Identifier: MIT
// What is glued to the last word of a paragraph: hashtags and keywords, a credit, initials, a call
// to share or to read on, a reading time.
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

#include "cut/cut_tables.hpp"
#include "tanqih/block.hpp"

namespace tanqih {

struct TailCut {
  std::size_t begin = 0; ///< where it begins in the line
  BlockKind kind{};
  std::uint8_t confidence = 0; ///< percent
  std::u16string cue;          ///< the words that told
};

/// Is a share of these folded words of the article's?
using Familiar = std::function<bool(std::u16string_view folded, std::size_t begin)>;

/// `familiar` is asked, for the article's last paragraph only, whether a row of words without a
/// sentence in it are the article's keywords; elsewhere it is empty.
[[nodiscard]] std::optional<TailCut>
find_tail_cut(const CutTables& tables, std::u16string_view line, const Familiar& familiar);

} // namespace tanqih
