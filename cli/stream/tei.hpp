// SPDX-License-Identifier: MIT
// An article as TEI P5 (https://tei-c.org/release/doc/tei-p5-doc/en/html/), valid against tei_all.
#pragma once

#include <string>

#include "stream/origin.hpp"
#include "tanqih/tanqih.hpp"

namespace tanqih::cli {

/// A document of its own. The header has title, author, site, date and address; the body a division
/// for each heading, since in TEI a heading stands first: paragraphs, lists, tables, links, bold
/// and italic words.
[[nodiscard]] std::u16string tei_of(const Article& article, const Origin& origin);

} // namespace tanqih::cli
