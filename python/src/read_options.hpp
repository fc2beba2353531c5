// SPDX-License-Identifier: MIT
// What the caller asks for, as the core has it.
#pragma once

#include <nanobind/nanobind.h>

#include <string>

#include "tanqih/tanqih.hpp"

namespace tanqih::python {

/// What the core refuses: `tanqih.Error`, a ValueError.
struct Failure : std::runtime_error {
  using std::runtime_error::runtime_error;
};

/// A text of Python's, lone surrogates and all.
[[nodiscard]] std::u16string units_of(nanobind::handle text);

/// The options that a dictionary names, as cleaner.py hands them over, with every name that the
/// core has not as a Failure.
[[nodiscard]] Options read_options(const Knowledge& knowledge, const nanobind::dict& given);

} // namespace tanqih::python
