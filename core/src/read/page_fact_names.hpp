// SPDX-License-Identifier: MIT
// The names under which pages say what they are: those of Open Graph (ogp.me), of Dublin Core, of
// citation_… (Google Scholar's), of Twitter's cards, and the properties of schema.org.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

#include "tanqih/enums.hpp"

namespace tanqih {

enum class PageField : std::uint8_t {
  title,
  author,
  date,
  modified,
  site,
  url,
  language,
  description,
  image,
  section,
  tags,
  licence,
};

struct PageFactName {
  std::string_view name; ///< lower case
  PageField field{};
  FieldOrigin origin{};
};

/// Of a <meta> by its name or property, in any case; none: it says nothing that is a field.
[[nodiscard]] std::optional<PageFactName> page_fact_of_meta(std::string_view name);

/// Of an itemprop, a list of names.
[[nodiscard]] std::optional<PageField> page_fact_of_property(std::string_view names);

} // namespace tanqih
