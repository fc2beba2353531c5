// SPDX-License-Identifier: MIT
// All that training has learnt of pastes: core/data/lines.model.
#pragma once

#include <cstddef>
#include <span>
#include <string>

#include "label/doubt.hpp"
#include "label/line_model.hpp"
#include "tanqih/result.hpp"

namespace tanqih {

/// Plain text tells less than a page with its tree: each has a model of lines of its own.
struct PasteModels {
  LineModel text;
  LineModel page;
  DoubtModel doubt;
};

// The file: "TQLN" | u32 checksum of all that follows (FNV-1a) | u16 version | the model of text |
// the model of pages | the model of doubt.
/// `features` are page_feature_names. Error: damaged_data.
[[nodiscard]] Result<PasteModels> load_paste_models(std::span<const std::byte> bytes,
                                                    std::span<const std::string> features);

} // namespace tanqih
