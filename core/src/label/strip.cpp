// SPDX-License-Identifier: MIT
#include "label/strip.hpp"

#include <algorithm>

namespace tanqih {

namespace {

bool kept_by_kind(BlockKind kind, const std::vector<BlockKind>& keep) {
  return is_kept(kind) || std::find(keep.begin(), keep.end(), kind) != keep.end();
}

} // namespace

std::vector<Decision> strip(const std::vector<Block>& blocks, const std::vector<Label>& labels,
                            const OffsetMap& map, const std::vector<BlockKind>& keep,
                            const std::vector<Override>& overrides) {
  std::vector<Decision> decisions;
  decisions.reserve(blocks.size());
  for (const Label& label : labels)
    decisions.push_back({label, kept_by_kind(label.kind, keep), false});

  for (const Override& wish : overrides) {
    // A person names a block by where it begins in the paste.
    const auto at = std::lower_bound(blocks.begin(), blocks.end(), wish.begin,
                                     [&](const Block& block, std::uint32_t begin) {
                                       return map.to_source(block.span).begin < begin;
                                     });
    if (at == blocks.end() || map.to_source(at->span).begin != wish.begin)
      continue;
    Decision& decision = decisions[static_cast<std::size_t>(at - blocks.begin())];
    decision.overridden = true;
    if (wish.kind) {
      decision.label.kind = *wish.kind;
      decision.keep = kept_by_kind(*wish.kind, keep);
    }
    if (wish.keep)
      decision.keep = *wish.keep;
  }
  return decisions;
}

} // namespace tanqih
