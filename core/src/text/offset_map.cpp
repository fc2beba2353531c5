#include "text/offset_map.hpp"

namespace tanqih {

OffsetMap::OffsetMap(const std::vector<Edit>&) {}
Span OffsetMap::to_source(Span repaired) const {
  return repaired;
}
Span OffsetMap::to_repaired(Span source) const {
  return source;
}

} // namespace tanqih
