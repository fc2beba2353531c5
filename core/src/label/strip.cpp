// SPDX-License-Identifier: MIT
#include "label/strip.hpp"

#include <algorithm>

#include "segment/segment.hpp"

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

  if (overrides.empty())
    return decisions;
  const std::vector<Span> origins = origins_of(blocks, map);
  for (const Override& wish : overrides) {
    // A person names a block by where it begins in the paste.
    const auto at =
        std::lower_bound(origins.begin(), origins.end(), wish.begin,
                         [](Span origin, std::uint32_t begin) { return origin.begin < begin; });
    if (at == origins.end() || at->begin != wish.begin)
      continue;
    Decision& decision = decisions[static_cast<std::size_t>(at - origins.begin())];
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
