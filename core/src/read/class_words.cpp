// SPDX-License-Identifier: MIT
#include "read/class_words.hpp"

#include <algorithm>

#include "base/ascii.hpp"
#include "base/table.hpp"

namespace tanqih {

namespace {

constexpr std::size_t longest_word = 24;

constexpr bool is_small(char unit) {
  return unit >= 'a' && unit <= 'z';
}
constexpr bool is_capital(char unit) {
  return unit >= 'A' && unit <= 'Z';
}

constexpr char small(char unit) {
  return is_capital(unit) ? static_cast<char>(unit - 'A' + 'a') : unit;
}

ClassRole role_named(std::string_view name) {
  constexpr std::string_view names[] = {"=none",     "=unseen", "=mark", "=caption",
                                        "=comments", "=notes",  "=box",  "=infobox"};
  for (std::size_t i = 1; i < std::size(names); ++i)
    if (names[i] == name)
      return static_cast<ClassRole>(i);
  return ClassRole::none;
}

} // namespace

ClassRole ClassWords::role_of(std::string_view classes) const {
  std::string letters;
  for (std::size_t at = 0; at <= classes.size() && !roles_.empty(); ++at) {
    if (at < classes.size() && !is_ascii_space(classes[at])) {
      if (is_small(classes[at]) || is_capital(classes[at]))
        letters += small(classes[at]);
      continue;
    }
    if (const auto found = roles_.find(letters); found != roles_.end())
      return found->second;
    for (const auto& [prefix, role] : role_prefixes_)
      if (letters.starts_with(prefix))
        return role;
    letters.clear();
  }
  return ClassRole::none;
}

std::uint64_t ClassWords::groups_of(std::string_view attribute) const {
  std::uint64_t groups = 0;
  std::string word;
  const auto ask = [&] {
    if (word.size() < 2 || word.size() > longest_word) {
      word.clear();
      return;
    }
    if (const auto found = words_.find(word); found != words_.end())
      groups |= found->second;
    if (word.back() == 's') {
      word.pop_back();
      if (const auto found = words_.find(word); found != words_.end())
        groups |= found->second;
    }
    word.clear();
  };
  bool after_small = false;
  for (const char unit : attribute) {
    if (is_capital(unit) && after_small)
      ask();
    if (is_small(unit) || is_capital(unit))
      word += small(unit);
    else
      ask();
    after_small = is_small(unit);
  }
  ask();
  return groups;
}

Result<ClassWords> load_class_words(std::string_view tsv) {
  ClassWords words;
  for (const auto& row : table_rows(tsv)) {
    if (row.size() != 2 || row[0].empty() || row[1].empty())
      return Error{ErrorCode::damaged_data,
                   "class_words.tsv: a row needs a group and a word; near: " +
                       std::string(row.front())};
    if (row[0].front() == '=') {
      const ClassRole role = role_named(row[0]);
      if (role == ClassRole::none)
        return Error{ErrorCode::damaged_data,
                     "class_words.tsv: there is no such role: " + std::string(row[0])};
      if (row[1].back() == '*')
        words.role_prefixes_.emplace_back(row[1].substr(0, row[1].size() - 1), role);
      else
        words.roles_.emplace(row[1], role);
      continue;
    }
    auto group = std::find(words.groups_.begin(), words.groups_.end(), row[0]);
    if (group == words.groups_.end()) {
      if (words.groups_.size() == ClassWords::most)
        return Error{ErrorCode::damaged_data, "class_words.tsv: more than 64 groups"};
      group = words.groups_.emplace(words.groups_.end(), row[0]);
    }
    words.words_[std::string(row[1])] |= std::uint64_t{1} << (group - words.groups_.begin());
  }
  return words;
}

} // namespace tanqih
