// SPDX-License-Identifier: MIT
// The day that an article came out.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/lazy.hpp"
#include "quantities/calendar_date.hpp"
#include "quantities/quantity_words.hpp"
#include "tanqih/span.hpp"

namespace tanqih {

/// The first date that one of `lines`, stretches of `text`, says in full; none where none does. The
/// words are not asked for where there is no line.
[[nodiscard]] std::optional<CivilDate> find_published(const Lazy<QuantityWords>& words,
                                                      std::u16string_view text,
                                                      const std::vector<Span>& lines);

} // namespace tanqih
