// The words that give a block's kind away.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "tanqih/block.hpp"
#include "tanqih/result.hpp"

namespace tanqih {

struct Cues {};

/// Reads core/data/cues.tsv.
[[nodiscard]] Result<Cues> load_cues(std::string_view tsv);

} // namespace tanqih
