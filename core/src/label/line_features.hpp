// SPDX-License-Identifier: MIT
// What the learned labeller is told of each line: its shape, its neighbours, its place, its cue and
// what the rules took it for; as features, the hashes of templates and their answers.
#pragma once

#include <cstdint>
#include <functional>
#include <span>
#include <string_view>

#include "crf/features.hpp"
#include "label/line_context.hpp"

namespace tanqih {

/// Changes with every change of what is extracted; a model of another set is refused.
inline constexpr std::string_view line_feature_set = "lines-2";

/// Calls `use` with the place and the features of each line that is `wanted`, in order; they hold
/// until it returns, as those of a long text would fill the memory. Linear in the text.
void each_line_features(
    const LineReading& reading, const std::function<bool(std::size_t)>& wanted,
    const std::function<void(std::size_t, std::span<const std::uint32_t>)>& use);

/// The same kept, one item a line.
void extract_line_features(const LineReading& reading, crf::Features& features);

} // namespace tanqih
