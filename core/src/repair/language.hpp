// SPDX-License-Identifier: MIT
// Which language the lines of a text are in, and what is quoted in another, as far as the letters
// of the Arabic script tell: Persian, Urdu, Kurdish are to be left as they are.
#pragma once

#include <algorithm>
#include <string_view>
#include <vector>

#include "repair/unit_class.hpp"
#include "tanqih/span.hpp"
#include "text/letters.hpp"
#include "text/line_break.hpp"

namespace tanqih {

enum class Language : unsigned char { unknown, arabic, other };

/// What a stretch tells. A name with a letter that Arabic does not have (گلالة, پيرمام) makes no
/// Arabic line another; words of which many have one do, or as many common words of such a language
/// (است) as there are letters and beginnings that only Arabic has.
[[nodiscard]] Language language_of(std::u16string_view stretch, const Letters& letters);

/// A line and the quotations in it («کتاب و قلم») that are in another language than Arabic.
struct LineLanguage {
  Language language = Language::unknown;
  std::vector<Span> foreign; ///< in the line, in order

  /// Is the place in a quotation in another language?
  [[nodiscard]] bool is_foreign(std::size_t at) const;
};
[[nodiscard]] LineLanguage line_language(std::u16string_view line, const Letters& letters);

/// Calls each(begin, end, language) for the lines with a letter that Arabic does not have and that
/// is `wanted`; `language` counts from `begin`.
template <class Wanted, class Each>
void each_line_with(std::u16string_view text, const Letters& letters, Wanted wanted, Each each) {
  const UnitClasses& classes = UnitClasses::get();
  for (std::size_t at = classes.find(text, 0, other_letter); at < text.size();
       at = classes.find(text, at, other_letter)) {
    if (!wanted(text[at])) {
      ++at;
      continue;
    }
    const std::size_t begin = line_begin(text, at);
    const std::size_t end = std::min(text.find(u'\n', at), text.size());
    each(begin, end, line_language(text.substr(begin, end - begin), letters));
    at = end;
  }
}

} // namespace tanqih
