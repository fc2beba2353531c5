// SPDX-License-Identifier: MIT
#include "read/document_words.hpp"

#include "base/table.hpp"
#include "tanqih/encode.hpp"
#include "text/fold.hpp"

namespace tanqih {

Result<DocumentWords> load_document_words(std::string_view tsv) {
  DocumentWords words;
  for (const auto& row : table_rows(tsv)) {
    const std::string_view group = row.front();
    if (row.size() != 2 || row[1].empty() || (group != "hanging" && group != "proclitic"))
      return Error{ErrorCode::damaged_data,
                   "document_words.tsv: a row needs a group and a word; near: " +
                       std::string(group)};
    (group == "hanging" ? words.hanging : words.proclitic).insert(fold(from_utf8(row[1])));
  }
  return words;
}

} // namespace tanqih
