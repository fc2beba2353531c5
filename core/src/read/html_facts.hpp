// SPDX-License-Identifier: MIT
// The facts that a parsed page tells of itself.
#pragma once

#include "read/html_node.hpp"
#include "read/page_facts.hpp"

namespace tanqih {

[[nodiscard]] PageFacts read_page_facts(const HtmlNode& root);

} // namespace tanqih
