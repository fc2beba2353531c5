// SPDX-License-Identifier: MIT
#include "read/page_images.hpp"

#include <charconv>
#include <string_view>

#include "base/ascii.hpp"

namespace tanqih {

namespace {

bool is_small(std::string_view length) {
  constexpr int smallest = 64; // px: faces beside a name, icons
  int pixels = smallest;
  std::from_chars(length.data(), length.data() + length.size(), pixels);
  return pixels < smallest && !length.ends_with('%');
}

} // namespace

std::optional<std::string> image_source(const HtmlNode& image, const BaseUrl& base) {
  if (is_small(attribute(image, AttributeName::width)) ||
      is_small(attribute(image, AttributeName::height)))
    return std::nullopt;
  for (const AttributeName name : {AttributeName::data_src, AttributeName::data_lazy_src,
                                   AttributeName::data_original, AttributeName::src}) {
    auto source = base.resolve(attribute(image, name));
    if (source && source->starts_with("http"))
      return source;
  }
  // "a.jpg 640w, b.jpg 1280w"
  for (const AttributeName name : {AttributeName::srcset, AttributeName::data_srcset}) {
    std::string_view set = trim_ascii(attribute(image, name));
    auto source = base.resolve(set.substr(0, set.find_first_of(" \t\n\r\f,")));
    if (source && source->starts_with("http"))
      return source;
  }
  return std::nullopt;
}

} // namespace tanqih
