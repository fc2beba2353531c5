// SPDX-License-Identifier: MIT
// The tables of what is glued to a line, and names that are or are not the site's.
#pragma once

#include "cut/cut_tables.hpp"
#include "knowledge.hpp"

namespace tanqih {

inline CutTables cut_tables() {
  return {knowledge().cues, knowledge().openers, knowledge().cut_names};
}

inline bool no_own_name(std::u16string_view) {
  return false;
}

} // namespace tanqih
