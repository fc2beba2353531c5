// SPDX-License-Identifier: MIT
// The facts that a parsed page tells of itself.
#pragma once

#include "read/html_node.hpp"
#include "read/page_facts.hpp"
#include "read/url.hpp"

namespace tanqih {

[[nodiscard]] PageFacts read_page_facts(const HtmlNode& root);

/// What the addresses of the page are relative to: by its <base>, which may be relative itself.
[[nodiscard]] BaseUrl base_of(const PageFacts& facts);

} // namespace tanqih
