// SPDX-License-Identifier: MIT
#include "read/line_breaks.hpp"

#include "base/table.hpp"
#include "tanqih/encode.hpp"
#include "text/fold.hpp"

namespace tanqih {

Result<LineBreaks> load_line_breaks(std::string_view tsv) {
  LineBreaks breaks;
  for (const auto& row : table_rows(tsv)) {
    const std::string_view group = row.front();
    if (row.size() != 2 || row[1].empty() || (group != "hanging" && group != "proclitic"))
      return Error{ErrorCode::damaged_data,
                   "line_breaks.tsv: a row needs hanging or proclitic, and a word; near: " +
                       std::string(group)};
    (group == "hanging" ? breaks.hanging : breaks.proclitic).insert(fold(from_utf8(row[1])));
  }
  return breaks;
}

} // namespace tanqih
