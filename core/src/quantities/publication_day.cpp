// SPDX-License-Identifier: MIT
#include "quantities/publication_day.hpp"

#include "quantities/dates.hpp"

namespace tanqih {

namespace {

std::optional<CivilDate> first_date(const QuantityWords& words, std::u16string_view text,
                                    Span line) {
  const std::vector<Token> tokens = tokenise(text, {line});
  const QuantityText read(words, text, tokens);
  for (std::size_t at = 0; at < tokens.size(); ++at)
    if (!read.is_plain(at))
      if (const auto date = read_full_date(read, at))
        return date;
  return std::nullopt;
}

} // namespace

std::optional<CivilDate> find_published(const Lazy<QuantityWords>& words, std::u16string_view text,
                                        const std::vector<Span>& lines) {
  for (const Span line : lines)
    if (const auto date = first_date(*words, text, line))
      return date;
  return std::nullopt;
}

} // namespace tanqih
