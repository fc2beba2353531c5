// SPDX-License-Identifier: MIT
// chain: the kinds of all lines at once, by the learned weights.
#pragma once

#include <cstdint>
#include <vector>

#include "crf/model.hpp"
#include "label/line_features.hpp"
#include "tanqih/block.hpp"

namespace tanqih {

struct ChainLabel {
  BlockKind kind{};
  /// By how much the decision to keep or to remove beats its contrary, in the model's units.
  std::int32_t margin = 0;
};

/// One a line. `balance` as in Options.
[[nodiscard]] std::vector<ChainLabel> label_by_chain(const crf::Model& model,
                                                     const LineReading& reading, int balance);

} // namespace tanqih
