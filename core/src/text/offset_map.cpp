// SPDX-License-Identifier: MIT
#include "text/offset_map.hpp"

#include <algorithm>

namespace tanqih {

OffsetMap::OffsetMap(const std::vector<Edit>& edits) {
  pieces_.reserve(edits.size());
  std::uint32_t grown = 0; // modulo 2^32: texts may shrink as well
  for (const Edit& edit : edits) {
    const std::uint32_t begin = edit.span.begin + grown;
    const auto size = static_cast<std::uint32_t>(edit.text.size());
    pieces_.push_back({edit.span, {begin, begin + size}});
    grown += size - edit.span.size();
  }
}

// In each direction: the last piece that ends at or before the position (begins) or that begins
// before it (ends) tells the shift; a position strictly inside a piece goes to its near side.

std::uint32_t OffsetMap::begin_to_source(std::uint32_t at) const {
  const auto after = std::partition_point(pieces_.begin(), pieces_.end(), [at](const Piece& piece) {
    return piece.repaired.end <= at;
  });
  if (after != pieces_.end() && after->repaired.begin <= at)
    return after->source.begin;
  return after == pieces_.begin() ? at : (after - 1)->source.end + (at - (after - 1)->repaired.end);
}

std::uint32_t OffsetMap::end_to_source(std::uint32_t at) const {
  const auto after = std::partition_point(pieces_.begin(), pieces_.end(), [at](const Piece& piece) {
    return piece.repaired.begin < at;
  });
  if (after == pieces_.begin())
    return at;
  const Piece& last = *(after - 1);
  return last.repaired.end >= at ? last.source.end : last.source.end + (at - last.repaired.end);
}

std::uint32_t OffsetMap::begin_to_repaired(std::uint32_t at) const {
  const auto after = std::partition_point(
      pieces_.begin(), pieces_.end(), [at](const Piece& piece) { return piece.source.end <= at; });
  if (after != pieces_.end() && after->source.begin <= at)
    return after->repaired.begin;
  return after == pieces_.begin() ? at : (after - 1)->repaired.end + (at - (after - 1)->source.end);
}

std::uint32_t OffsetMap::end_to_repaired(std::uint32_t at) const {
  const auto after = std::partition_point(
      pieces_.begin(), pieces_.end(), [at](const Piece& piece) { return piece.source.begin < at; });
  if (after == pieces_.begin())
    return at;
  const Piece& last = *(after - 1);
  return last.source.end >= at ? last.repaired.end : last.repaired.end + (at - last.source.end);
}

Span OffsetMap::to_source(Span repaired) const {
  const std::uint32_t begin = begin_to_source(repaired.begin);
  return repaired.empty() ? Span{begin, begin} : Span{begin, end_to_source(repaired.end)};
}

Span OffsetMap::to_repaired(Span source) const {
  const std::uint32_t begin = begin_to_repaired(source.begin);
  return {begin, source.empty() ? begin : std::max(begin, end_to_repaired(source.end))};
}

} // namespace tanqih
