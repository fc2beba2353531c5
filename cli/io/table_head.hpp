// SPDX-License-Identifier: MIT
// The beginning of a table of text: CSV, TSV.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace tanqih::cli {

/// The first two records; a cell without its quotation marks, as far as the bytes go.
struct TableHead {
  std::vector<std::string> names;
  std::vector<std::string> first;
};

/// Known by its names, which are ASCII words without spaces, no two alike, and by a first record of
/// as many cells; `named` a table, any names will do, and there need be no record. No names: it is
/// no table.
[[nodiscard]] TableHead table_head_of(std::string_view bytes, bool named);

} // namespace tanqih::cli
