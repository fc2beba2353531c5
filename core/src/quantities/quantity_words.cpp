// SPDX-License-Identifier: MIT
#include "quantities/quantity_words.hpp"

#include <algorithm>
#include <charconv>
#include <optional>

#include "base/table.hpp"
#include "lexicon/nisba_forms.hpp"
#include "lexicon/phrase_filler.hpp"
#include "tanqih/encode.hpp"
#include "text/fold.hpp"

namespace tanqih {

namespace {

using Role = QuantityRole;
using Row = TableRow;

/// How the value of a row is written.
enum class Written : std::uint8_t { whole, clock, span, zone };

struct Kind {
  std::string_view name;
  Role role;
  Written written = Written::whole;
};

constexpr Kind calendar_kinds[] = {
    {"month_gregorian", Role::month},
    {"month_levant", Role::month},
    {"month_maghreb", Role::month},
    {"month_hijri", Role::hijri_month},
    {"weekday", Role::weekday},
    {"relative", Role::relative_day},
    {"part_of_day", Role::part_of_day, Written::clock},
    {"moment", Role::moment, Written::clock},
    {"ordinal", Role::ordinal},
    {"decade", Role::decade},
    {"season", Role::season},
    {"part_of_year", Role::part_of_year},
    {"direction", Role::direction},
    {"zone", Role::zone, Written::zone},
    {"hijri_mark", Role::hijri_mark},
    {"ce_mark", Role::ce_mark},
    {"year_word", Role::year_word},
    {"month_word", Role::month_word},
    {"day_word", Role::day_word},
    {"clock_word", Role::clock_word},
    {"century_name", Role::century_word},
    {"this", Role::this_word},
    {"date_of", Role::of_word},
    {"same_day", Role::same_day_word},
    {"age", Role::age_word},
    {"month_lead", Role::month_lead},
    {"year_lead", Role::year_lead},
    {"span_lead", Role::span_lead},
    {"after", Role::after_word},
    {"not_date", Role::not_date},
    {"span_word", Role::span, Written::span},
    {"span_dual", Role::span_dual, Written::span},
    {"span_plural", Role::span_plural, Written::span},
};

constexpr Kind context_kinds[] = {
    {"and", Role::and_word},
    {"range", Role::range_word},
    {"range_of_two", Role::range_of_two},
    {"except", Role::except_word},
    {"fraction_mark", Role::fraction_mark},
    {"decimal", Role::decimal_word},
    {"article", Role::article},
    {"label", Role::label},
    {"bearer", Role::bearer},
    {"telephone", Role::telephone},
    {"counted", Role::counted},
    {"uncounted", Role::uncounted},
    {"approximately", Role::approximately},
};

constexpr std::string_view span_names[] = {"D", "W", "M", "Y", "10Y", "100Y", "h", "min", "s"};

template <class Kinds> const Kind* kind_named(const Kinds& kinds, std::string_view name) {
  const auto* const at = std::find_if(std::begin(kinds), std::end(kinds),
                                      [&](const Kind& kind) { return kind.name == name; });
  return at == std::end(kinds) ? nullptr : at;
}

std::optional<std::int64_t> whole(std::string_view digits) {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  if (error != std::errc{} || end != digits.data() + digits.size())
    return std::nullopt;
  return value;
}

std::optional<std::int64_t> value_of(std::string_view field, Written written) {
  switch (written) {
  case Written::whole:
    return whole(field);
  case Written::zone:
    return field == "local" ? std::optional<std::int64_t>(no_offset) : whole(field);
  case Written::clock: {
    if (field.size() != 5 || field[2] != ':')
      return std::nullopt;
    const auto hours = whole(field.substr(0, 2));
    const auto minutes = whole(field.substr(3));
    return hours && minutes ? std::optional(*hours * 60 + *minutes) : std::nullopt;
  }
  case Written::span: {
    const auto* const at = std::find(std::begin(span_names), std::end(span_names), field);
    return at == std::end(span_names) ? std::nullopt
                                      : std::optional<std::int64_t>(at - std::begin(span_names));
  }
  }
  return std::nullopt;
}

/// Whether a date, a time or an amount may begin with a phrase of that role.
bool begins_quantity(Role role) {
  switch (role) {
  case Role::month:
  case Role::hijri_month:
  case Role::weekday:
  case Role::relative_day:
  case Role::part_of_day:
  case Role::moment:
  case Role::ordinal:
  case Role::decade:
  case Role::season:
  case Role::part_of_year:
  case Role::year_word:
  case Role::month_word:
  case Role::day_word:
  case Role::clock_word:
  case Role::century_word:
  case Role::this_word:
  case Role::not_date:
  case Role::span:
  case Role::span_dual:
  case Role::span_plural:
  case Role::numeral:
  case Role::currency:
  case Role::currency_dual:
  case Role::unit:
  case Role::unit_dual:
  case Role::percent:
    return true;
  default: // what stands before, between and behind
    return false;
  }
}

class Loader {
public:
  /// The first wrong row of any table, in words.
  std::optional<std::string> wrong;

  void calendar(std::string_view tsv) {
    rows("calendar", tsv, 4, [&](const Row& row) {
      const Kind* const kind = kind_named(calendar_kinds, row[0]);
      const auto value = kind ? value_of(row[3], kind->written) : std::nullopt;
      if (!value)
        return false;
      const Sense sense{.role = kind->role,
                        .ambiguous = !column(row, 4).empty(),
                        .value = static_cast<std::int32_t>(*value)};
      add_forms(row[1], row[2], sense);
      return true;
    });
  }

  void context(std::string_view tsv) {
    rows("quantity_words", tsv, 2, [&](const Row& row) {
      const Kind* const kind = kind_named(context_kinds, row[0]);
      if (!kind)
        return false;
      const Sense sense{.role = kind->role};
      add(row[1], sense);
      each_variant(column(row, 2), [&](std::string_view form) { add(form, sense); });
      return true;
    });
  }

  void numerals(std::string_view tsv) {
    rows("numerals", tsv, 3, [&](const Row& row) {
      const std::size_t bar = std::min(row[2].find('/'), row[2].size());
      const auto numerator = whole(row[2].substr(0, bar));
      const auto denominator =
          bar == row[2].size() ? std::optional<std::int64_t>(1) : whole(row[2].substr(bar + 1));
      if (!numerator || !denominator)
        return false;
      words_.numerals.push_back({{*numerator, *denominator},
                                 column(row, 3) == "plural",
                                 column(row, 3) == "part",
                                 column(row, 3) == "accusative"});
      const Sense sense{.role = Role::numeral, .value = index(words_.numerals)};
      add(row[0], sense);
      each_variant(row[1], [&](std::string_view form) { add(form, sense); });
      return true;
    });
  }

  void units(std::string_view tsv) {
    rows("units", tsv, 3, [&](const Row& row) {
      const bool percent = row[2] == "%";
      if (!percent)
        words_.units.emplace_back(row[2]);
      const Sense sense{.role = percent ? Role::percent : Role::unit, .value = index(words_.units)};
      add_forms(row[0], row[1], sense);
      each_variant(column(row, 3), [&](std::string_view form) {
        add(form, {.role = Role::unit_dual, .value = sense.value});
      });
      return !row[2].empty();
    });
  }

  void currencies(std::string_view tsv, std::string_view endings) {
    endings_.emplace_back();
    rows("nisba_endings", endings, 1, [&](const Row& row) {
      endings_.push_back(fold(from_utf8(row[0])));
      return true;
    });
    rows("currencies", tsv, 3, [&](const Row& row) {
      Currency currency;
      const std::size_t bar = std::min(row[2].find('/'), row[2].size());
      const std::size_t other = std::min(row[2].find('|'), bar);
      if (row[2].substr(0, bar) != "-")
        currency.code = row[2].substr(0, other);
      if (other < bar)
        currency.other = row[2].substr(other + 1, bar - other - 1);
      const auto divisor =
          bar == row[2].size() ? std::optional<std::int64_t>(1) : whole(row[2].substr(bar + 1));
      currency.divisor = divisor.value_or(0);
      each_variant(column(row, 3), [&](std::string_view country) {
        const std::size_t equals = std::min(country.find('='), country.size());
        const std::string_view code = country.substr(std::min(equals + 1, country.size()));
        if (const std::u16string name = from_utf8(country.substr(0, equals)); name.size() == 1)
          currency.letters.emplace_back(name.front(), code);
        else
          currency.countries.emplace_back(adjective(country.substr(0, equals)), code);
      });
      const auto is_code = [](const std::string& code) { return code.empty() || code.size() == 3; };
      const bool sound = divisor.has_value() && is_code(currency.code) && is_code(currency.other);
      words_.currencies.push_back(std::move(currency));
      const std::int32_t number = index(words_.currencies);
      add_forms(row[0], row[1], {.role = Role::currency, .value = number});
      each_variant(column(row, 4), [&](std::string_view form) {
        add(form, {.role = Role::currency_dual, .value = number});
      });
      return sound;
    });
  }

  [[nodiscard]] QuantityWords take() && {
    words_.ranges.resize(words_.phrases.size());
    words_.all_senses.reserve(told_.size() - 1);
    for (std::size_t node = 0; node < first_of_.size(); ++node) {
      const std::size_t begin = words_.all_senses.size();
      bool begins = false;
      for (std::uint32_t at = first_of_[node]; at != 0; at = told_[at].next) {
        words_.all_senses.push_back(told_[at].sense);
        begins = begins || begins_quantity(told_[at].sense.role);
      }
      words_.ranges[node] = {static_cast<std::uint32_t>(begin),
                             static_cast<std::uint32_t>(words_.all_senses.size() - begin), begins};
    }
    return std::move(words_);
  }

private:
  /// Calls `read` with every row; it says whether the row is right.
  template <class Read>
  void rows(const char* name, std::string_view tsv, std::size_t columns, Read read) {
    for (const Row& row : table_rows(tsv))
      if (!wrong && (row.size() < columns || row[0].empty() || !read(row)))
        wrong = std::string(name) + ".tsv: a column is missing or unknown; near: " +
                std::string(row.size() > 1 ? row[1] : row.front());
  }

  template <class Items> static std::int32_t index(const Items& items) {
    return static_cast<std::int32_t>(items.size()) - 1;
  }

  void add_forms(std::string_view word, std::string_view variants, Sense sense) {
    const auto add_one = [&](std::string_view form) {
      const std::string accusative = '|' + std::string(form) + "ا|";
      sense.inflected = all_.find(accusative) != std::string::npos;
      add(form, sense);
    };
    all_.assign(1, '|').append(variants).append(1, '|');
    add_one(word);
    each_variant(variants, add_one);
  }

  void add(std::string_view form, Sense sense) {
    // As it is written, not folded: ألف has no article.
    sense.definite = form.starts_with("ال") && from_utf8(form).size() > 3;
    if (form.find("ئ") != std::string_view::npos)
      sense.letter = u'ئ';
    if (form.find("آ") != std::string_view::npos)
      sense.letter = u'آ';
    if (const std::u16string sign = from_utf8(form); sign.size() == 1) // ﷼, which fold spells out
      add(PhraseFiller::add_folded(words_.phrases, std::u16string(1, fold_unit(sign.front()))),
          sense);
    else
      add(filler_.add(words_.phrases, form), sense);
  }

  void add(PhraseTrie::Node node, const Sense& sense) {
    first_of_.resize(words_.phrases.size());
    std::uint32_t* last = &first_of_[node];
    for (; *last != 0; last = &told_[*last].next)
      if (told_[*last].sense.role == sense.role)
        return; // two spellings of one row, or the same name from two countries
    *last = static_cast<std::uint32_t>(told_.size());
    told_.push_back({sense});
  }

  /// The number of an adjective of a currency, with all its forms: جنوب سوداني, كورية جنوبية,
  /// اللبنانية (of لبنانية).
  std::int32_t adjective(std::string_view utf8) {
    std::u16string stem;
    for (const std::u16string& word : words_of(from_utf8(utf8)))
      stem.append(word, 0, word.size() - (word.ends_with(u"يه") ? 1 : 0)) += u' ';
    const auto known = std::find(adjectives_.begin(), adjectives_.end(), stem);
    if (known != adjectives_.end())
      return static_cast<std::int32_t>(known - adjectives_.begin());
    adjectives_.push_back(stem);
    const Sense sense{.role = Role::currency_adjective, .value = index(adjectives_)};
    each_nisba_form(stem, endings_, [&](std::u16string_view form) {
      add(PhraseFiller::add_folded(words_.phrases, form), sense);
    });
    return sense.value;
  }

  /// The senses of a node are a chain, in the order of the tables.
  struct Told {
    Sense sense;
    std::uint32_t next = 0; ///< in told_; 0: the last
  };

  QuantityWords words_;
  PhraseFiller filler_;
  std::vector<std::uint32_t> first_of_;    ///< of each node, in told_; 0: none
  std::vector<Told> told_ = {{}};          ///< the first is nobody's
  std::vector<std::u16string> adjectives_; ///< folded, masculine
  std::vector<std::u16string> endings_;
  std::string all_; ///< variants of the row in hand, a bar around each
};

} // namespace

Result<QuantityWords> load_quantity_words(const QuantityTables& tables) {
  Loader loader;
  loader.calendar(tables.calendar);
  loader.context(tables.quantity_words);
  loader.numerals(tables.numerals);
  loader.units(tables.units);
  loader.currencies(tables.currencies, tables.nisba_endings);
  if (loader.wrong)
    return Error{ErrorCode::damaged_data, *loader.wrong};
  return std::move(loader).take();
}

} // namespace tanqih
