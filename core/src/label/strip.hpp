// SPDX-License-Identifier: MIT
// strip: which blocks stay, from their labels and a person's decisions.
#pragma once

#include <vector>

#include "base/block.hpp"
#include "tanqih/options.hpp"
#include "text/offset_map.hpp"

namespace tanqih {

struct Decision {
  Label label; ///< with the kind that a person gave, if one did
  bool keep = true;
  bool overridden = false;
  friend bool operator==(const Decision& a, const Decision& b) {
    return a.keep == b.keep && a.overridden == b.overridden && a.label.kind == b.label.kind;
  }
};

/// title, body and subheading stay, and the kinds in `keep`; overrides win. `map` is that of the
/// repaired text, which the blocks' spans count in. `keep` and `overrides` as in Options.
[[nodiscard]] std::vector<Decision> strip(const std::vector<Block>& blocks,
                                          const std::vector<Label>& labels, const OffsetMap& map,
                                          const std::vector<BlockKind>& keep = {},
                                          const std::vector<Override>& overrides = {});

} // namespace tanqih
