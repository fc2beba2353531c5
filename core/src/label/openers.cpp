// SPDX-License-Identifier: MIT
#include "label/openers.hpp"

#include <algorithm>

#include "base/table.hpp"
#include "tanqih/encode.hpp"
#include "text/fold.hpp"

namespace tanqih {

bool Openers::continues(std::u16string_view line) const {
  const std::size_t first_end = std::min(line.find_first_of(u" ،,:\"«"), line.size());
  const std::u16string_view first = line.substr(0, first_end);
  const std::size_t second_end =
      std::min(line.find_first_of(u" ،,:", std::min(first_end + 1, line.size())), line.size());
  if (continuing.contains(first) || continuing.contains(line.substr(0, second_end)))
    return true;
  // A lead never opens with the conjunction و; what begins with the letter و is listed.
  return first.size() >= 3 && first.front() == u'و' && !leading.contains(first);
}

Result<Openers> load_openers(std::string_view tsv) {
  Openers openers;
  for (const auto& row : table_rows(tsv)) {
    if (row.size() != 2 || row[1].empty())
      return Error{ErrorCode::damaged_data, "openers.tsv: a row needs a group and a word; near: " +
                                                std::string(row.front())};
    std::u16string word = fold(from_utf8(row[1]));
    if (row[0] == "continuing")
      openers.continuing.insert(std::move(word));
    else if (row[0] == "leading")
      openers.leading.insert(std::move(word));
    else if (row[0] == "dating")
      openers.dating.insert(std::move(word));
    else if (row[0] == "month") {
      openers.month.insert(word);
      openers.dating.insert(std::move(word));
    } else if (row[0] == "outlet")
      openers.outlet.insert(std::move(word));
    else if (row[0] == "function")
      openers.function.insert(std::move(word));
    else
      return Error{ErrorCode::damaged_data, "openers.tsv: unknown group " + std::string(row[0])};
  }
  return openers;
}

} // namespace tanqih
