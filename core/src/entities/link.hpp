// link: mentions of one thing become one entity.
#pragma once

#include <string_view>
#include <vector>

#include "base/mention.hpp"

namespace tanqih {

struct Knowledge;

/// Entities in order of first mention; each mention belongs to exactly one.
[[nodiscard]] std::vector<Entity> link(const Knowledge& knowledge, std::u16string_view text,
                                       const std::vector<Mention>& mentions);

} // namespace tanqih
