// SPDX-License-Identifier: MIT
// An attribute of an element.
#pragma once

#include <gumbo.h>

#include <string_view>

namespace tanqih {

/// Its value, UTF-8; empty: it has none, or no such attribute.
[[nodiscard]] inline std::string_view attribute(const GumboElement& element, const char* name) {
  const GumboAttribute* const found = gumbo_get_attribute(&element.attributes, name);
  return found ? std::string_view(found->value) : std::string_view{};
}

} // namespace tanqih
