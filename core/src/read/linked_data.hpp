// SPDX-License-Identifier: MIT
// JSON-LD: what a page says of its article in the words of schema.org, in a <script> for machines.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "read/page_fact_names.hpp"

namespace tanqih {

struct LinkedFact {
  PageField field{};
  std::string text; ///< UTF-8, as it is written there
};

/// Of the first node that is an article (NewsArticle, BlogPosting …), in the order of importance;
/// then, of what that leaves out, of the page (WebPage). An author is a person: the publisher's own
/// name is none. `json` is UTF-8; control characters in its strings, which are common, are read as
/// spaces. Nothing where it is damaged, or longer than a megabyte.
[[nodiscard]] std::vector<LinkedFact> read_linked_data(std::string_view json);

} // namespace tanqih
