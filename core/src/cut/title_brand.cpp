// SPDX-License-Identifier: MIT
#include "cut/title_brand.hpp"

#include <algorithm>

#include "base/characters.hpp"
#include "cut/line_words.hpp"
#include "text/fold.hpp"

namespace tanqih {

namespace {

/// How far into a title a name in front reaches; code units.
constexpr std::size_t longest_brand = 120;
constexpr std::size_t most_words = 4;
constexpr std::size_t most_latin = 2;
/// What is left of a title has at least this many words.
constexpr std::size_t fewest_left = 3;

bool is_separator(std::u16string_view title, std::size_t at) {
  return at > 0 && at + 1 < title.size() && is_blank(title[at - 1]) && is_blank(title[at + 1]) &&
         (is_dash_or_tatweel(title[at]) || title[at] == u'|' || title[at] == u'»' ||
          title[at] == u'«');
}

/// With a word of outlets, of a few Latin words, or, behind a bar, no person: a column has its
/// author there, "وداعا أيها الميناء | الكعبي".
bool is_brand(const CutTables& tables, std::u16string_view part, bool behind_bar) {
  const auto words = words_in(part);
  if (words.empty() || words.size() > most_words)
    return false;
  if (std::any_of(words.begin(), words.end(), [&](std::u16string_view word) {
        return tables.openers.outlet.contains(fold(word));
      }))
    return true;
  if (std::all_of(words.begin(), words.end(),
                  [](std::u16string_view word) { return is_ascii_letter(word.front()); }))
    return words.size() <= most_latin;
  if (!behind_bar)
    return false;
  return (tables.names.find(words.front()) & may_be_name) == 0;
}

} // namespace

TitleAlone find_title_alone(const CutTables& tables, std::u16string_view title,
                            const OwnName& own_name) {
  TitleAlone alone{0, title.size()};
  for (std::size_t i = title.size(); i-- > 1;)
    if (is_separator(title, i)) {
      const std::u16string_view part = without_marks(title.substr(i + 1));
      const std::size_t words = words_in(part).size();
      const bool own = words >= 2 && words <= most_words && own_name(fold(part));
      if ((own || is_brand(tables, part, title[i] == u'|')) &&
          words_in(title.substr(0, i)).size() >= fewest_left)
        alone.end = i;
      break;
    }
  if (alone.end < title.size())
    return alone;
  for (std::size_t i = 1; i < std::min(title.size(), longest_brand); ++i)
    if (is_separator(title, i)) {
      if (is_brand(tables, title.substr(0, i), false) &&
          words_in(title.substr(i + 1)).size() >= fewest_left)
        alone.begin = i + 2;
      break;
    }
  return alone;
}

} // namespace tanqih
