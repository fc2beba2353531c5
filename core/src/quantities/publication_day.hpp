// The day that an article came out.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/block.hpp"
#include "label/label.hpp"
#include "quantities/calendar_date.hpp"

namespace tanqih {

struct Knowledge;

/// The first date that a dateline says in full, else a byline; none where none does. The blocks'
/// spans count in `text`.
[[nodiscard]] std::optional<CivilDate> find_published(const Knowledge& knowledge,
                                                      std::u16string_view text,
                                                      const std::vector<Block>& blocks,
                                                      const std::vector<Label>& labels);

} // namespace tanqih
