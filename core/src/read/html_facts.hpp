// SPDX-License-Identifier: MIT
// The facts that a parsed page tells of itself.
#pragma once

#include <gumbo.h>

#include "read/page_facts.hpp"

namespace tanqih {

[[nodiscard]] PageFacts read_page_facts(const GumboNode& root);

} // namespace tanqih
