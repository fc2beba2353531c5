// SPDX-License-Identifier: MIT
#pragma once

#include "crf/byte_writer.hpp"
#include "latin_tables.hpp"
#include "tanqih/result.hpp"

namespace tanqih::pack {

/// What LatinForms reads. Error: damaged_data, where the Arabic has more letters than the format
/// has room for.
[[nodiscard]] Result<crf::Bytes> pack_forms(const LatinTable& table);

/// What load_latin_names reads: the packed forms of each list behind their size. Error: the same.
[[nodiscard]] Result<crf::Bytes> pack_latin_names(const LatinTables& tables);

} // namespace tanqih::pack
