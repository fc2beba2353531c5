// How a date that was read is marked.
#pragma once

#include <cstdint>
#include <string>
#include <utility>

#include "entity/quantity_text.hpp"
#include "tanqih/mention.hpp"

namespace tanqih {

/// From the token `from`, without its proclitics, to the token before `next`.
[[nodiscard]] inline Mention date_mention(const QuantityText& text, std::size_t from,
                                          std::size_t next, std::string value,
                                          std::uint8_t confidence) {
  return {{text.begin(from), text.end_before(from, next)},
          MentionType::date,
          Origin::rule,
          confidence,
          std::move(value)};
}

} // namespace tanqih
