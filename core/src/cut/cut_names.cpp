// SPDX-License-Identifier: MIT
#include "cut/cut_names.hpp"

#include <algorithm>
#include <string>

#include "lexicon/phrase_filler.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {

namespace {

/// The line of the table that the byte at `at` lies in.
std::string_view line_at(std::string_view table, std::size_t at) {
  const std::size_t before = at == 0 ? std::string_view::npos : table.rfind('\n', at - 1);
  const std::size_t begin = before == std::string_view::npos ? 0 : before + 1;
  return table.substr(begin, std::min(table.find('\n', at), table.size()) - begin);
}

CutClasses classes_of(std::string_view letters) {
  CutClasses classes = 0;
  for (const char letter : letters)
    classes |= static_cast<CutClasses>(1U << cut_class_letters.find(letter));
  return classes;
}

} // namespace

CutClasses CutNames::find(std::u16string_view phrase) const {
  std::string wanted;
  for (const std::u16string& word : words_of(phrase)) {
    if (!wanted.empty())
      wanted += ' ';
    wanted += to_utf8(word);
  }
  for (std::string_view rest = table_; !rest.empty();) {
    const std::string_view line = line_at(rest, rest.size() / 2);
    const std::string_view known = line.substr(0, line.find('\t'));
    const auto begin = static_cast<std::size_t>(line.data() - rest.data());
    if (wanted == known)
      return known.size() < line.size() ? classes_of(line.substr(known.size() + 1)) : 0;
    rest = wanted < known ? rest.substr(0, begin)
                          : rest.substr(std::min(begin + line.size() + 1, rest.size()));
  }
  return 0;
}

} // namespace tanqih
