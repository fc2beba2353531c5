// SPDX-License-Identifier: MIT
// What is known of names in Latin letters, out of its tables.
#pragma once

#include <array>
#include <map>
#include <string>

#include "base/table.hpp"
#include "entities/latin_names.hpp"
#include "tanqih/result.hpp"

namespace tanqih::pack {

/// Latin letters by the folded Arabic.
using LatinTable = std::map<std::u16string, std::string>;
/// One a LatinList.
using LatinTables = std::array<LatinTable, latin_lists>;

/// Error: damaged_data.
[[nodiscard]] Result<LatinTables> load_latin_tables(const TableSource& source);

} // namespace tanqih::pack
