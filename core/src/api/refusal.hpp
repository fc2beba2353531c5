// SPDX-License-Identifier: MIT
// Why options are refused: what is out of its range is said, never clamped or passed over.
#pragma once

#include <cstddef>
#include <optional>

#include "tanqih/options.hpp"
#include "tanqih/result.hpp"

namespace tanqih {

/// What of `options` points beyond the text that was read, of so many UTF-16 code units:
/// bad_option. Known only after `read`, as HTML is another text than the paste. What can be said
/// before is said by refusal_of(options).
[[nodiscard]] std::optional<Error> refusal_of_places(const Options& options, std::size_t units);

} // namespace tanqih
