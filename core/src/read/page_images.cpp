// SPDX-License-Identifier: MIT
#include "read/page_images.hpp"

#include <charconv>
#include <string_view>

#include "base/ascii.hpp"
#include "read/html_attribute.hpp"

namespace tanqih {

namespace {

bool is_small(std::string_view length) {
  constexpr int smallest = 64; // px: faces beside a name, icons
  int pixels = smallest;
  std::from_chars(length.data(), length.data() + length.size(), pixels);
  return pixels < smallest && !length.ends_with('%');
}

} // namespace

std::optional<std::string> image_source(const GumboElement& image, const BaseUrl& base) {
  if (is_small(attribute(image, "width")) || is_small(attribute(image, "height")))
    return std::nullopt;
  for (const char* const name : {"data-src", "data-lazy-src", "data-original", "src"}) {
    auto source = base.resolve(attribute(image, name));
    if (source && source->starts_with("http"))
      return source;
  }
  // "a.jpg 640w, b.jpg 1280w"
  for (const char* const name : {"srcset", "data-srcset"}) {
    std::string_view set = trim_ascii(attribute(image, name));
    auto source = base.resolve(set.substr(0, set.find_first_of(" \t\n\r\f,")));
    if (source && source->starts_with("http"))
      return source;
  }
  return std::nullopt;
}

} // namespace tanqih
