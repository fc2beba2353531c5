// SPDX-License-Identifier: MIT
// fields: what the page or the text says of the article, and where it says so.
#pragma once

#include <optional>

#include "author/author.hpp"
#include "quantities/calendar_date.hpp"
#include "read/page_facts.hpp"
#include "tanqih/article.hpp"

namespace tanqih {

/// The title as the article's own blocks show it, else as the page's head does; the rest from the
/// head, else from the blocks. `published` is what the datelines say, `author` who wrote it.
[[nodiscard]] Fields read_fields(const Article& article, const PageFacts& page,
                                 std::optional<CivilDate> published, std::optional<Author> author);

} // namespace tanqih
