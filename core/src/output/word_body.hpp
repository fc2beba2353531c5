// SPDX-License-Identifier: MIT
// The kept blocks as the body of a Word document.
#pragma once

#include <string>
#include <vector>

#include "output/word_numbering.hpp"
#include "tanqih/article.hpp"
#include "tanqih/options.hpp"

namespace tanqih {

struct WordBody {
  std::u16string xml; ///< paragraphs and tables
  /// Where the links lead that `xml` names link0, link1, …
  std::vector<std::u16string_view> links;
  WordNumbering numbering;
};

/// Each paragraph and each table with its direction, which word processors do not take over from
/// what stands around. `article` must live as long.
[[nodiscard]] WordBody word_body_of(const Article& article, const RenderedMarks& marks);

} // namespace tanqih
