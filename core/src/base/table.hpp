// SPDX-License-Identifier: MIT
// A table of core/data: tab-separated UTF-8, `#` begins a comment line, blank lines are skipped.
#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <optional>
#include <string_view>
#include <vector>

namespace tanqih {

/// The fields of a row, as views into the table. A row has as many as it has; readers check.
using TableRow = std::vector<std::string_view>;

/// The rows of a table in order, read one at a time: a row holds until the next one is read.
class TableRows {
public:
  explicit TableRows(std::string_view tsv) : rest_(tsv) { next(); }

  class Iterator {
  public:
    explicit Iterator(TableRows* rows) : rows_(rows) {}
    [[nodiscard]] const TableRow& operator*() const { return rows_->row_; }
    Iterator& operator++() {
      rows_->next();
      return *this;
    }
    /// Is there another row?
    [[nodiscard]] bool operator!=(std::nullptr_t) const { return !rows_->row_.empty(); }

  private:
    TableRows* rows_;
  };
  [[nodiscard]] Iterator begin() { return Iterator(this); }
  [[nodiscard]] static std::nullptr_t end() { return nullptr; }

private:
  void next();

  std::string_view rest_;
  TableRow row_; ///< empty: after the last
};

[[nodiscard]] inline TableRows table_rows(std::string_view tsv) {
  return TableRows(tsv);
}

/// The text of a table by its name: "places" gives that of core/data/places.tsv; none: there is no
/// such table.
using TableSource = std::function<std::optional<std::string_view>(std::string_view name)>;

/// A field of a row; empty where the row is shorter.
[[nodiscard]] inline std::string_view column(const TableRow& row, std::size_t at) {
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
