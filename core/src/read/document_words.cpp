// SPDX-License-Identifier: MIT
#include "read/document_words.hpp"

#include "base/table.hpp"
#include "tanqih/encode.hpp"
#include "text/fold.hpp"

namespace tanqih {

Result<DocumentWords> load_document_words(std::string_view tsv) {
  DocumentWords words;
  for (const auto& row : table_rows(tsv)) {
    WordSet* group = row.front() == "hanging"     ? &words.hanging
                     : row.front() == "proclitic" ? &words.proclitic
                     : row.front() == "page"      ? &words.page
                     : row.front() == "of"        ? &words.of
                     : row.front() == "forward"   ? &words.forward
                     : row.front() == "in_haa"    ? &words.in_haa
                                                  : nullptr;
    if (row.size() != 2 || row[1].empty() || group == nullptr)
      return Error{ErrorCode::damaged_data,
                   "document_words.tsv: a row needs a group and a word; near: " +
                       std::string(row.front())};
    group->insert(fold(from_utf8(row[1])));
  }
  return words;
}

} // namespace tanqih
