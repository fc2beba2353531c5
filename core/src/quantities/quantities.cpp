// SPDX-License-Identifier: MIT
#include "quantities/quantities.hpp"

#include "quantities/amounts.hpp"
#include "quantities/codes.hpp"
#include "quantities/dates.hpp"
#include "quantities/quantity_text.hpp"
#include "quantities/times.hpp"

namespace tanqih {

std::vector<Mention> find_quantities(const QuantityWords& words, std::u16string_view text,
                                     const std::vector<Token>& tokens,
                                     std::optional<CivilDate> published) {
  const QuantityText read(words, text, tokens);
  std::vector<Mention> mentions;
  LastDate last_date;
  SaidCurrencies said(words.currencies.size());
  for (std::size_t at = 0; at < tokens.size();) {
    std::size_t next = at;
    if (!read.is_plain(at)) {
      if (read.is_number(at))
        next = read_code(read, at);
      else if (read.sense(at, QuantityRole::not_date))
        next = read.after(at);
      if (next == at)
        next = read_date(read, at, published, last_date, mentions);
      if (next == at)
        next = read_time(read, at, mentions);
      if (next == at)
        next = read_amount(read, at, said, mentions);
      if (next == QuantityText::no_token)
        next = read.sentence_end(at);
    }
    if (next == at)
      next = read.after(at) == QuantityText::no_token ? read.sentence_end(at) : read.after(at);
    at = next;
  }
  return mentions;
}

} // namespace tanqih
