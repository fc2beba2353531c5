// SPDX-License-Identifier: MIT
// label_by_model: the kinds of all lines at once, by the learned weights.
#pragma once

#include <cstdint>
#include <vector>

#include "crf/model.hpp"
#include "label/line_features.hpp"
#include "tanqih/block.hpp"

namespace tanqih {

struct ModelLabel {
  BlockKind kind{};
  /// By how much the decision to keep or to remove beats its contrary, in the model's units.
  std::int32_t margin = 0;
};

/// One a line. `balance` as in Options.
[[nodiscard]] std::vector<ModelLabel> label_by_model(const crf::Model& model,
                                                     const LineReading& reading, int balance);

} // namespace tanqih
