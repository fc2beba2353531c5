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

Reason Reasons::in_words(std::string_view id, std::u16string_view cue) const {
  const auto found = by_id_.find(id);
  if (found == by_id_.end())
    return {};
  return {filled(found->second.arabic, cue), filled(found->second.english, cue)};
}

Result<Reasons> load_reasons(std::string_view tsv) {
  std::map<std::string, Reason, std::less<>> by_id;
  for (const auto& row : table_rows(tsv)) {
    if (row.size() != 3)
      return Error{ErrorCode::damaged_data,
                   "reasons.tsv: a row needs id, Arabic, English: " + std::string(row.front())};
    by_id.emplace(row[0], Reason{from_utf8(row[1]), from_utf8(row[2])});
  }
  return Reasons(std::move(by_id));
}

} // namespace tanqih
