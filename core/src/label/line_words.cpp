// SPDX-License-Identifier: MIT
#include "label/line_words.hpp"

#include "base/table.hpp"
#include "tanqih/encode.hpp"
#include "text/fold.hpp"

namespace tanqih {

Result<LineWords> load_line_words(std::string_view tsv) {
  LineWords words;
  for (const auto& row : table_rows(tsv)) {
    const std::uint8_t group = row.size() != 2         ? 0
                               : row[0] == "particle"  ? particle_word
                               : row[0] == "predicate" ? predicate_word
                               : row[0] == "ago"       ? ago_word
                                                       : 0;
    if (group == 0)
      return Error{ErrorCode::damaged_data,
                   "line_words.tsv: a row needs particle|predicate|ago and a word; near: " +
                       std::string(row.front())};
    words[fold(from_utf8(row[1]))] |= group;
  }
  return words;
}

} // namespace tanqih
