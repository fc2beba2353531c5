// name_profile: in what names a word stands, as one number.
#pragma once

#include <array>
#include <cstdint>

#include "entity/name_label.hpp"

namespace tanqih::train {

/// How often a word had each NameLabel.
using LabelCounts = std::array<std::uint32_t, name_label_count>;

/// WordClass::profile. 0: too rare to tell; 1: no name, ever or nearly; else the type of name that
/// it stands in most, how much of its occurrences that is (under 10 %, 35 %, 70 %, more), and
/// whether it begins the name, goes on in it, or both.
[[nodiscard]] std::uint8_t profile_of(const LabelCounts& counts);

/// Whether a word that has no class is kept for its profile: it is a name at least every third
/// time.
[[nodiscard]] bool worth_a_row(std::uint8_t profile);

} // namespace tanqih::train
