// SPDX-License-Identifier: MIT
// A table that is read when it is first asked for.
#pragma once

#include <atomic>
#include <mutex>
#include <optional>
#include <utility>

#include "tanqih/result.hpp"

namespace tanqih {

/// Read by whichever thread asks first. What is asked deep inside a stage (cut/dateline, of a line
/// that begins like a dateline) gives a table, not a Result: every question would hand an error up
/// that only a broken build can have. A damaged table is empty, and who hands tables out asks for
/// damage() at the end of the work (run_pipeline), which is then the answer.
template <class Table> class Lazy {
public:
  explicit Lazy(Result<Table> (*load)()) : load_(load) {}

  /// Empty where it is damaged.
  [[nodiscard]] const Table& operator*() const {
    std::call_once(asked_, [this] {
      Result<Table> loaded = load_();
      if (!loaded)
        damage_ = loaded.error();
      table_.emplace(loaded ? std::move(loaded).value() : Table{});
      read_ = true;
    });
    return *table_;
  }
  [[nodiscard]] const Table* operator->() const { return &**this; }

  /// None where nobody has asked yet.
  [[nodiscard]] std::optional<Error> damage() const { return read_ ? damage_ : std::nullopt; }

private:
  Result<Table> (*load_)();
  mutable std::once_flag asked_;
  mutable std::atomic<bool> read_ = false;
  mutable std::optional<Table> table_;
  mutable std::optional<Error> damage_;
};

} // namespace tanqih
