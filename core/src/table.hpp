// A table of core/data: tab-separated UTF-8, `#` begins a comment line, blank lines are skipped.
#pragma once

#include <string_view>
#include <vector>

namespace tanqih {

/// The rows, as views into `tsv`. A row has as many fields as it has; readers check.
[[nodiscard]] std::vector<std::vector<std::string_view>> table_rows(std::string_view tsv);

} // namespace tanqih
