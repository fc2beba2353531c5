// A table of core/data: tab-separated UTF-8, `#` begins a comment line, blank lines are skipped.
#pragma once

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <vector>

namespace tanqih {

/// The rows, as views into `tsv`. A row has as many fields as it has; readers check.
[[nodiscard]] std::vector<std::vector<std::string_view>> table_rows(std::string_view tsv);

/// A field of a row; empty where the row is shorter.
[[nodiscard]] inline std::string_view column(const std::vector<std::string_view>& row,
                                             std::size_t at) {
  return at < row.size() ? row[at] : std::string_view{};
}

/// Calls `use` with each part of a field between bars; not for an empty field.
template <class Use> void each_variant(std::string_view field, Use use) {
  while (!field.empty()) {
    const std::size_t bar = std::min(field.find('|'), field.size());
    use(field.substr(0, bar));
    field.remove_prefix(std::min(bar + 1, field.size()));
  }
}

} // namespace tanqih
