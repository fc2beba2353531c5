// SPDX-License-Identifier: MIT
// What a page says of itself: in its head, and in the microdata of its body.
#pragma once

#include <string>

namespace tanqih {

/// Empty where the page does not say. As the page has it, but for white space.
struct PageFacts {
  std::u16string title; ///< og:title, else headline, else <title> with the site's name in it
  std::u16string author;
  std::u16string
      date; ///< ISO 8601 by the page's word: article:published_time, datePublished, <time datetime>
  std::u16string site; ///< og:site_name
  std::u16string url;  ///< canonical, else og:url
  std::u16string base; ///< <base>: what addresses are relative to
  friend bool operator==(const PageFacts&, const PageFacts&) = default;
};

} // namespace tanqih
