// SPDX-License-Identifier: MIT
#include "latin_tables.hpp"

#include <algorithm>
#include <optional>
#include <string_view>
#include <vector>

#include "tanqih/encode.hpp"
#include "text/fold.hpp"

namespace tanqih::pack {

namespace {

std::vector<std::string_view> words(std::string_view text) {
  std::vector<std::string_view> parts;
  while (!text.empty()) {
    const std::size_t space = std::min(text.find(' '), text.size());
    parts.push_back(text.substr(0, space));
    text.remove_prefix(std::min(space + 1, text.size()));
  }
  return parts;
}

/// In the order of SpellingHabit.
constexpr std::array<std::string_view, spelling_habits> habits = {"arab", "foreign", "maghreb",
                                                                  "persian"};

std::optional<std::size_t> habit_of(std::string_view word) {
  const auto at = std::find(habits.begin(), habits.end(), word);
  return at == habits.end() ? std::nullopt
                            : std::optional(static_cast<std::size_t>(at - habits.begin()));
}

class Loader {
public:
  explicit Loader(const TableSource& source) : source_(source) {}

  Result<LatinTables> load() {
    each_row("transliteration", 2, [&](const TableRow& row) { return letter_or_word(row); });
    each_row("given_names", 1, [&](const TableRow& row) { return word(row, 3, 3); });
    each_row("family_names", 1, [&](const TableRow& row) { return word(row, 2, 3); });
    each_row("people", 1, [&](const TableRow& row) { return person(row); });
    each_row("places", 1, [&](const TableRow& row) { return whole(row, 5, LatinList::places); });
    each_row("organisations", 1,
             [&](const TableRow& row) { return whole(row, 4, LatinList::organisations); });
    each_row("organisation_words", 3, [&](const TableRow& row) { return organisation_word(row); });
    each_row("spelling_habits", 2, [&](const TableRow& row) { return country(row); });
    each_row("spelling_rules", 3, [&](const TableRow& row) { return rule(row); });
    if (error_)
      return *error_;
    return std::move(tables_);
  }

private:
  template <class Read> void each_row(std::string_view table, std::size_t columns, Read read) {
    if (error_)
      return;
    const std::optional<std::string_view> tsv = source_(table);
    if (!tsv) {
      error_ = Error{ErrorCode::damaged_data, std::string(table) + ".tsv: there is no such table"};
      return;
    }
    for (const TableRow& row : table_rows(*tsv))
      if (row.size() < columns || row[0].empty() || !read(row)) {
        error_ = Error{ErrorCode::damaged_data, std::string(table) +
                                                    ".tsv: a column is missing or unknown; near: " +
                                                    std::string(row.front())};
        return;
      }
  }

  LatinTable& table(LatinList list) { return tables_.at(static_cast<std::size_t>(list)); }

  /// Of two with the same letters the first counts.
  void put(LatinList list, std::string_view arabic, std::string_view latin) {
    table(list).emplace(fold(from_utf8(arabic)), latin);
  }

  bool letter_or_word(const TableRow& row) {
    const std::u16string arabic = from_utf8(row[0]);
    if (arabic.size() == 1)
      table(LatinList::letters).emplace(arabic, row[1]);
    else
      put(LatinList::words, row[0], row[1]);
    return !row[1].empty();
  }

  /// `variants`, `at`: the columns of its other forms and of its Latin letters; equal: it has none.
  bool word(const TableRow& row, std::size_t variants, std::size_t at) {
    const std::string_view latin = column(row, at);
    if (latin.empty())
      return true;
    put(LatinList::words, row[0], latin);
    if (variants != at)
      each_variant(column(row, variants), [&](std::string_view form) {
        if (words(form).size() == words(row[0]).size()) // ردينة is not all of أبو ردينة
          put(LatinList::words, form, latin);
      });
    return true;
  }

  bool whole(const TableRow& row, std::size_t at, LatinList list) {
    const std::string_view latin = column(row, at);
    if (latin.empty())
      return true;
    put(list, row[0], latin);
    each_variant(column(row, 1), [&](std::string_view form) { put(list, form, latin); });
    return true;
  }

  /// A short form is the end of the full one in both scripts, where both have as many words.
  bool person(const TableRow& row) {
    const std::string_view latin = column(row, 2);
    if (latin.empty())
      return true;
    put(LatinList::people, row[0], latin);
    const std::vector<std::string_view> arabic = words(row[0]);
    const std::vector<std::string_view> spelled = words(latin);
    const bool even = arabic.size() == spelled.size();
    for (std::size_t i = 0; even && i < arabic.size(); ++i)
      put(LatinList::words, arabic[i], spelled[i]);
    each_variant(column(row, 1), [&](std::string_view form) {
      const std::size_t size = words(form).size();
      if (size == arabic.size())
        put(LatinList::people, form, latin);
      else if (even && size < arabic.size() && row[0].ends_with(form))
        put(LatinList::people, form,
            latin.substr(
                static_cast<std::size_t>(spelled[arabic.size() - size].data() - latin.data())));
    });
    return true;
  }

  bool organisation_word(const TableRow& row) {
    const bool head = row[1] == "head";
    const bool known = head || row[1] == "of" || row[1] == "adjective";
    if (known)
      put(head             ? LatinList::organisation_heads
          : row[1] == "of" ? LatinList::organisation_parts
                           : LatinList::organisation_adjectives,
          row[0], row[2]);
    else if (row[1] == "country")
      table(LatinList::country_adjectives).emplace(from_utf8(row[0]), row[2]);
    return (known || row[1] == "country") && !row[2].empty() &&
           head == (row[2].find_first_of("*@") != std::string_view::npos);
  }

  bool country(const TableRow& row) {
    const auto habit = habit_of(row[1]);
    if (habit)
      table(LatinList::countries)
          .emplace(from_utf8(row[0]),
                   static_cast<char>('0' + *habit) + std::string(column(row, 2)));
    return habit.has_value();
  }

  bool rule(const TableRow& row) {
    const auto habit = habit_of(row[0]);
    if (habit)
      tables_.at(static_cast<std::size_t>(LatinList::rules) + *habit)
          .emplace(from_utf8(row[1]), row[2] == "-" ? std::string_view{} : row[2]);
    return habit.has_value();
  }

  const TableSource& source_;
  LatinTables tables_;
  std::optional<Error> error_;
};

} // namespace

Result<LatinTables> load_latin_tables(const TableSource& source) {
  return Loader(source).load();
}

} // namespace tanqih::pack
