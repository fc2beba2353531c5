// SPDX-License-Identifier: MIT
// The site's name glued to a title: "CNNArabic.com - العنوان", "العنوان | صحيفة الواحة".
#pragma once

#include <cstddef>
#include <string_view>

#include "cut/cut_tables.hpp"

namespace tanqih {

/// What of the title stays: from `begin` to `end` of the line.
struct TitleAlone {
  std::size_t begin = 0;
  std::size_t end = 0;
};

[[nodiscard]] TitleAlone find_title_alone(const CutTables& tables, std::u16string_view title,
                                          const OwnName& own_name);

} // namespace tanqih
