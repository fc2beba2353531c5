// SPDX-License-Identifier: MIT
#include "author/byline_words.hpp"

#include <algorithm>

#include "base/table.hpp"
#include "tanqih/encode.hpp"
#include "text/fold.hpp"

namespace tanqih {

Result<BylineWords> load_byline_words(std::string_view tsv) {
  BylineWords words;
  for (const auto& row : table_rows(tsv)) {
    const std::string_view role = row.front();
    const bool named = role == "author" || role == "editor" || role == "other";
    if (row.size() != 2 || row[1].empty() || (!named && role != "end"))
      return Error{ErrorCode::damaged_data,
                   "byline_words.tsv: a row needs a role and a phrase; near: " + std::string(role)};
    std::u16string phrase = fold(from_utf8(row[1]));
    if (!named) {
      words.ends.insert(std::move(phrase));
      continue;
    }
    const auto spaces = std::count(phrase.begin(), phrase.end(), u' ');
    words.longest = std::max(words.longest, static_cast<std::size_t>(spaces) + 1);
    words.roles.emplace(std::move(phrase), role == "author"   ? BylineRole::author
                                           : role == "editor" ? BylineRole::editor
                                                              : BylineRole::other);
  }
  return words;
}

} // namespace tanqih
