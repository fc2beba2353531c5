// SPDX-License-Identifier: MIT
// Errors are values: a Result holds what was asked for, or an Error that tells a person what to do.
#pragma once

#include <cassert>
#include <string>
#include <utility>
#include <variant>

#include "tanqih/enums.hpp"

namespace tanqih {

/// Why there is no answer.
struct Error {
  ErrorCode code;      ///< for a program
  std::string message; ///< UTF-8, English, one sentence with the remedy
};

/// A value or an Error. (std::expected is C++23; Debian's compilers do not have it.)
template <class T> class [[nodiscard]] Result {
public:
  /// What was asked for.
  Result(T value) : held_(std::in_place_index<0>, std::move(value)) {} // NOLINT: implicit by design
  /// Why it is not there.
  Result(Error error)
      : held_(std::in_place_index<1>, std::move(error)) {} // NOLINT: implicit by design

  /// Is there a value?
  [[nodiscard]] bool ok() const { return held_.index() == 0; }
  /// The same.
  explicit operator bool() const { return ok(); }
  /// Of a Result that is ok; else std::bad_variant_access is thrown.
  [[nodiscard]] const T& value() const& { return std::get<0>(held_); }
  /// The same, to be moved from.
  [[nodiscard]] T&& value() && { return std::get<0>(std::move(held_)); }
  /// Of one that is not; else std::bad_variant_access is thrown.
  [[nodiscard]] const Error& error() const { return std::get<1>(held_); }

private:
  std::variant<T, Error> held_;
};

} // namespace tanqih
