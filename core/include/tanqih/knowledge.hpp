// SPDX-License-Identifier: MIT
// What the library knows of the language, read once.
#pragma once

#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "tanqih/result.hpp"

namespace tanqih {

/// The language tables of core/data, parsed. Immutable; share one between threads and calls.
struct Knowledge;
/// As it is shared.
using KnowledgePtr = std::shared_ptr<const Knowledge>;

/// Reads the built-in tables that all cleaning needs, in a millisecond; those for names are read
/// when they are first asked for. Error: damaged_data.
[[nodiscard]] Result<KnowledgePtr> load_knowledge();

/// Trained weights that are built in.
struct ModelVersion {
  std::string_view name; ///< "lines", "names": of core/data/lines.model, core/data/names.model
  std::string checksum;  ///< that the file carries, in eight hexadecimal digits: "94d259e1"
};
/// All of them, as an article's JSON names them under `models`.
[[nodiscard]] std::vector<ModelVersion> model_versions();

} // namespace tanqih
