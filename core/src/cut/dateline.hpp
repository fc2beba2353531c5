// SPDX-License-Identifier: MIT
// What is glued to the first word of a paragraph: a dateline, an author, a brand.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>

#include "cut/cut_tables.hpp"
#include "tanqih/block.hpp"

namespace tanqih {

struct HeadCut {
  std::size_t end = 0; ///< where the paragraph itself begins in the line
  BlockKind kind{};
  std::uint8_t confidence = 0; ///< percent
};

/// `first`: it is the article's first paragraph, where one place or name before a dash is enough.
///   "القاهرة - رويترز: قال الوزير"       "القاهرة - رويترز: "
///   "طرابلس - التي تبعد ثمانين كيلومترا - تأثرت"   nothing: a sentence
[[nodiscard]] std::optional<HeadCut> find_head_cut(const CutTables& tables,
                                                   std::u16string_view line, bool first,
                                                   const OwnName& own_name);

} // namespace tanqih
