// SPDX-License-Identifier: MIT
// author: who wrote the article, as a name; the words around it ("كتبت", "آخر تحديث") are left out.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "author/byline_words.hpp"
#include "cut/cut_names.hpp"
#include "label/openers.hpp"

namespace tanqih {

struct AuthorTables {
  const BylineWords& words;
  const Openers& openers; ///< for the words of dates
  const CutNames& names;
};

/// Who wrote an article.
struct Author {
  std::u16string name;             ///< as it is written
  std::optional<std::size_t> said; ///< which of what the page says it is of; none: of a line
};

/// The name of who wrote the article. `said` is what the page says, the likeliest first; `lines`
/// those of the text that may say it, in their order.
///   "كتبت أسماء نصار", "بقلم: أسماء نصار - آخر تحديث: 24 مارس"  ->  أسماء نصار
///   "رئيس مجلس الإدارة: أحمد جلال", "5 دقائق قراءة"               ->  none
/// An address is no name. The head comes first, then who wrote, then a name that stands alone, then
/// who edited; of these the first line.
[[nodiscard]] std::optional<Author> find_author(const AuthorTables& tables,
                                                const std::vector<std::u16string_view>& said,
                                                const std::vector<std::u16string_view>& lines);

} // namespace tanqih
