// SPDX-License-Identifier: MIT
#include "text/letters.hpp"

#include <charconv>

#include "base/table.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {

namespace {

bool read_row(const TableRow& row, Letters& letters) {
  if (row.size() < 2)
    return false;
  const std::string_view group = row[0];
  const std::u16string word = from_utf8(row[1]);
  if (word.empty())
    return false;
  if (group == "foreign_word") {
    letters.foreign_words.insert(word);
    return true;
  }
  if (group == "in_alef") {
    letters.words_in_alef.insert(word);
    return word.ends_with(u'ى');
  }
  if (group == "turned") {
    letters.turned_words.emplace_back(word, from_utf8(column(row, 2)));
    return row.size() == 3;
  }
  if (group == "arabic_sign" && word.size() > 1) {
    letters.arabic_beginnings.push_back(word);
    return true;
  }
  const std::size_t place = static_cast<std::size_t>(word[0] - Letters::first);
  if (word.size() != 1 || place >= letters.letters.size())
    return false;
  Letter& letter = letters.letters[place];
  if (group == "foreign") {
    letter.foreign = true;
  } else if (group == "arabic_sign") {
    letter.arabic_sign = true;
  } else if (group == "arabic" && (row.size() == 3 || (row.size() == 4 && row[3] == "last"))) {
    letter.last_only = row.size() == 4;
    const auto read = std::from_chars(row[2].data(), row[2].data() + row[2].size(), letter.share);
    return read.ec == std::errc() && letter.share > 0;
  } else if (group == "in_arabic" && row.size() == 4) {
    const std::u16string inside = from_utf8(row[2]);
    const std::u16string at_end = from_utf8(row[3]);
    if (inside.size() != 1 || at_end.size() != 1)
      return false;
    letter.inside = inside[0];
    letter.at_end = at_end[0];
  } else {
    return false;
  }
  return true;
}

} // namespace

Result<Letters> load_letters(std::string_view tsv) {
  Letters letters;
  for (const auto& row : table_rows(tsv))
    if (!read_row(row, letters))
      return Error{ErrorCode::damaged_data,
                   "letters.tsv: a row needs arabic, in_arabic, foreign, foreign_word, in_alef, "
                   "turned or arabic_sign, and what the table's head says; near: " +
                       std::string(row.back())};
  return letters;
}

} // namespace tanqih
