// SPDX-License-Identifier: MIT
// The lexicon out of its tables.
#pragma once

#include "base/table.hpp"
#include "lexicon/lexicon.hpp"
#include "tanqih/result.hpp"

namespace tanqih::pack {

/// Parses the tables, and adds ICU's Arabic names of the countries that places.tsv has not.
/// Spellings are folded (text/fold). Error: damaged_data, for a wrong row and for a table that is
/// not there.
[[nodiscard]] Result<Lexicon> load_lexicon(const TableSource& source);

} // namespace tanqih::pack
