// SPDX-License-Identifier: MIT
// What a page says of itself: in its head, in its JSON-LD, and in the microdata of its body.
#pragma once

#include <string>
#include <vector>

#include "tanqih/enums.hpp"

namespace tanqih {

/// As the page has it, but for white space and character references. Empty: the page does not say.
struct PageFact {
  std::u16string text;
  FieldOrigin origin{};
  friend bool operator==(const PageFact&, const PageFact&) = default;
};

/// Of two places that say the same the one is believed that stands first in FieldOrigin, but for
/// `language` and `url`, which HTML itself says best, and `authors`.
struct PageFacts {
  PageFact title;
  std::u16string whole_title;    ///< <title>, which often has the site's name in it
  std::vector<PageFact> authors; ///< the likeliest first: JSON-LD knows a person from a profile
  PageFact date;                 ///< of publication, ISO 8601; what has another form is not said
  PageFact modified;             ///< the same, of the last change
  PageFact site;                 ///< its name
  PageFact url;                  ///< canonical
  PageFact language;             ///< BCP 47: "ar", "ar-EG"
  PageFact description;
  PageFact image;   ///< http: or https:, absolute
  PageFact section; ///< "اقتصاد"
  PageFact licence; ///< an address, absolute
  std::vector<std::u16string> tags;
  FieldOrigin tags_origin{};
  std::u16string base; ///< <base>: what addresses are relative to
  friend bool operator==(const PageFacts&, const PageFacts&) = default;
};

} // namespace tanqih
