// SPDX-License-Identifier: MIT
// label_by_model: the classes of all lines, by what was learnt.
#pragma once

#include <vector>

#include "label/line_class.hpp"
#include "label/line_model.hpp"
#include "label/page_features.hpp"

namespace tanqih {

struct ModelLabel {
  LineClass kind{};
  float kept = 0;  ///< how sure it is, from 0 to 1, that the line stays
  float title = 0; ///< and that it is a title
};

/// One a line: between what a line is by itself and what the chain makes of it, half and half, as
/// the chain prevents a wrong block and blurs an article's edges (core/data/LINES_MODEL_CARD.md).
/// `balance` as in Options.
[[nodiscard]] std::vector<ModelLabel> label_by_model(const LineModel& model,
                                                     const PageReading& reading, int balance);

} // namespace tanqih
