// SPDX-License-Identifier: MIT
#include "output/reasons.hpp"

#include "base/table.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {

namespace {

std::u16string filled(std::u16string words, std::u16string_view cue) {
  constexpr std::u16string_view slot = u"{cue}";
  if (const std::size_t at = words.find(slot); at != std::u16string::npos)
    words.replace(at, slot.size(), cue);
  return words;
}

} // namespace

ReasonWords Reasons::in_words(Reason reason, std::u16string_view cue) const {
  const ReasonWords& words = words_.at(static_cast<std::size_t>(reason));
  return {filled(words.arabic, cue), filled(words.english, cue)};
}

Result<Reasons> load_reasons(std::string_view tsv) {
  std::array<ReasonWords, reason_count> words;
  std::size_t read = 0;
  for (const auto& row : table_rows(tsv)) {
    if (row.size() != 3)
      return Error{ErrorCode::damaged_data,
                   "reasons.tsv: a row needs id, Arabic, English: " + std::string(row.front())};
    if (read == words.size() || row[0] != enum_names<Reason>.at(read))
      return Error{ErrorCode::damaged_data, "reasons.tsv: " + std::string(row[0]) +
                                                " is not the next Reason of tanqih/enums.hpp"};
    words.at(read++) = {from_utf8(row[1]), from_utf8(row[2])};
  }
  if (read < words.size())
    return Error{ErrorCode::damaged_data,
                 "reasons.tsv: no row for " + std::string(enum_names<Reason>.at(read))};
  return Reasons(std::move(words));
}

} // namespace tanqih
