// SPDX-License-Identifier: MIT
// The tables that ship, for the tests of the units that read them.
#pragma once

#include "api/knowledge.hpp"
#include "tanqih/knowledge.hpp"

namespace tanqih {

/// Loaded once for all tests of a program.
inline const Knowledge& knowledge() {
  static const KnowledgePtr loaded = load_knowledge().value();
  return *loaded;
}

} // namespace tanqih
