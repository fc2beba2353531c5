// What the library knows of the language, read once.
#pragma once

#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "tanqih/result.hpp"

namespace tanqih {

/// The language tables of core/data, parsed. Immutable; share one between threads and calls.
struct Knowledge;
using KnowledgePtr = std::shared_ptr<const Knowledge>;

/// Reads the built-in tables that all cleaning needs, in a millisecond; those for names are read
/// when they are first asked for. Error: damaged_data.
[[nodiscard]] Result<KnowledgePtr> load_knowledge();

/// Trained weights that are built in.
struct ModelVersion {
  std::string_view name;      ///< "lines", "names": of core/data/lines.model, core/data/names.model
  std::uint32_t checksum = 0; ///< that the file carries: 0x94d259e1
};
[[nodiscard]] std::vector<ModelVersion> model_versions();

} // namespace tanqih
