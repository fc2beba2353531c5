// SPDX-License-Identifier: MIT
// Which mentions of dates and amounts say the same.
#pragma once

#include <string_view>
#include <vector>

#include "base/mention.hpp"

namespace tanqih {

/// Whether a mention is of a date, a time or an amount, not of a name.
[[nodiscard]] constexpr bool is_quantity(MentionType type) {
  return !is_name(type);
}

/// Appends the entities of the mentions that are quantities, in order of first mention: one for all
/// of one type and value; where there is no value, of one type and wording.
void link_quantities(std::u16string_view text, const std::vector<Mention>& mentions,
                     std::vector<Entity>& entities);

} // namespace tanqih
