// SPDX-License-Identifier: MIT
// What the caller asks for, as the core has it.
#pragma once

#include <emscripten/val.h>

#include "tanqih/tanqih.hpp"

namespace tanqih {

/// Reads what the wrapper (options.js) has checked for types; names are checked here, by the core's
/// own tables. What is undefined or null is left as Options has it. Error: bad_option.
[[nodiscard]] Result<Options> read_options(const Knowledge& tables, const emscripten::val& given);

} // namespace tanqih
