// SPDX-License-Identifier: MIT
// The words of dates, numbers, units and money, from core/data/*.tsv.
#pragma once

#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "lexicon/phrase_trie.hpp"
#include "quantities/number.hpp"
#include "tanqih/result.hpp"

namespace tanqih {

/// What a phrase may do in a date or an amount; a phrase may do several things (ثانية: the second,
/// a second). What `Sense::value` holds stands after each.
enum class QuantityRole : std::uint8_t {
  month,        ///< 1-12
  hijri_month,  ///< 1-12
  weekday,      ///< 1 Monday - 7 Sunday
  relative_day, ///< days from today
  part_of_day,  ///< minutes from midnight that it is near
  moment,       ///< minutes from midnight
  ordinal,      ///< 1-31
  decade,       ///< 20, 30 … 90
  season,       ///< 21-24
  part_of_year, ///< ISO 8601-2 code of the first such part
  direction,    ///< -1 past, 0 current, 1 next
  zone,         ///< minutes east of UTC; no_offset: not known
  hijri_mark,
  ce_mark, ///< 1, or -1: before Christ
  year_word,
  month_word,
  day_word,
  clock_word,
  century_word,
  this_word,
  of_word,
  same_day_word,
  age_word,
  month_lead,
  year_lead,
  span_lead,
  after_word,
  not_date,
  span,        ///< SpanUnit
  span_dual,   ///< SpanUnit
  span_plural, ///< SpanUnit
  numeral,     ///< index into numerals
  currency,    ///< index into currencies
  currency_dual,
  currency_adjective, ///< what Currency::countries knows it by
  unit,               ///< index into units
  unit_dual,
  percent,
  and_word,
  range_word,
  range_of_two,
  except_word,
  fraction_mark,
  decimal_word,
  article,
  label,
  bearer,
  telephone,
  counted,
  uncounted,
  approximately,
};

inline constexpr std::int32_t no_offset = INT32_MIN;

enum class SpanUnit : std::uint8_t {
  day,
  week,
  month,
  year,
  decade,
  century,
  hour,
  minute,
  second
};

struct Sense {
  QuantityRole role{};
  bool ambiguous = false; ///< alone it is another word more often
  bool definite = false;  ///< with the article
  bool inflected = false; ///< a noun whose row has its accusative too: يوم beside يوما
  char16_t letter = 0;    ///< that folding loses: another word without ئ in مئة, آ in آب
  std::int32_t value = 0;
};

struct Numeral {
  Number value;
  bool plural = false;     ///< آلاف: only after a number
  bool part = false;       ///< إحدى: only before a ten
  bool accusative = false; ///< مليونا: one with tanween, or two before the noun that it counts
};

struct Currency {
  std::string code;         ///< ISO 4217; empty: the country, a letter or nobody decides
  std::string other;        ///< the other that it may be, where no letter decides: د.ا
  std::int64_t divisor = 1; ///< 100 for cents
  std::vector<std::pair<std::int32_t, std::string>> countries; ///< adjective and code
  std::vector<std::pair<char16_t, std::string>> letters;       ///< it is written with, and code

  /// Null where no currency of that adjective is so called.
  [[nodiscard]] const std::string* code_of(std::int32_t adjective) const {
    for (const auto& [country, its_code] : countries)
      if (country == adjective)
        return &its_code;
    return nullptr;
  }
};

/// Immutable once loaded.
struct QuantityWords {
  PhraseTrie phrases;
  std::vector<Numeral> numerals;
  std::vector<Currency> currencies;
  std::vector<std::string> units; ///< symbols

  [[nodiscard]] const Numeral& numeral(const Sense& sense) const {
    return numerals[static_cast<std::size_t>(sense.value)];
  }

  /// What the phrase at a node may be; empty for what only begins one.
  [[nodiscard]] std::span<const Sense> senses(PhraseTrie::Node node) const {
    const Range range = ranges[node];
    return {all_senses.data() + range.begin, range.count};
  }

  struct Range {
    std::uint32_t begin = 0;
    std::uint32_t count = 0;
    bool begins = false; ///< one of the senses may begin a quantity
  };
  std::vector<Range> ranges; ///< one a node of `phrases`
  std::vector<Sense> all_senses;
};

/// The text of the tables; core/data tells their columns.
struct QuantityTables {
  std::string_view calendar, numerals, currencies, units, quantity_words, nisba_endings;
};

/// Error: damaged_data, naming the row.
[[nodiscard]] Result<QuantityWords> load_quantity_words(const QuantityTables& tables);

} // namespace tanqih
