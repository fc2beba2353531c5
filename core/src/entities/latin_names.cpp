// SPDX-License-Identifier: MIT
#include "entities/latin_names.hpp"

#include <algorithm>

#include "base/table.hpp"
#include "crf/byte_reader.hpp"
#include "tanqih/encode.hpp"

namespace tanqih {

namespace {

std::string_view text_of(std::span<const std::byte> bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

Error damaged() {
  return Error{
      ErrorCode::damaged_data,
      "The packed names in Latin letters are damaged; build the library again from a clean "
      "checkout."};
}

} // namespace

SpellingRules::SpellingRules(const LatinForms& forms) {
  forms.each([&](std::u16string_view context, std::string_view latin) {
    contexts_.add(context);
    latin_.push_back(latin);
  });
}

std::optional<std::string_view> SpellingRules::find(std::u16string_view context) const {
  const WordTable::Word known = contexts_.find(context);
  return known == WordTable::no_word ? std::nullopt : std::optional(latin_[known]);
}

Result<LatinNames> load_latin_names(std::span<const std::byte> packed) {
  crf::ByteReader reader(packed);
  std::array<LatinForms, latin_lists> lists;
  for (LatinForms& list : lists)
    list = LatinForms(text_of(reader.take(reader.packed())));
  if (!reader.ok() || !reader.at_end())
    return damaged();
  const auto list = [&](LatinList which) -> LatinForms& {
    return lists[static_cast<std::size_t>(which)];
  };
  LatinNames names;
  names.people = std::move(list(LatinList::people));
  names.places = std::move(list(LatinList::places));
  names.organisations = std::move(list(LatinList::organisations));
  names.words = std::move(list(LatinList::words));
  names.organisation_heads = std::move(list(LatinList::organisation_heads));
  names.organisation_parts = std::move(list(LatinList::organisation_parts));
  names.organisation_adjectives = std::move(list(LatinList::organisation_adjectives));
  names.country_adjectives = std::move(list(LatinList::country_adjectives));
  list(LatinList::letters).each([&](std::u16string_view letter, std::string_view latin) {
    names.letters.emplace(letter.front(), latin);
  });
  bool sound = true;
  list(LatinList::countries).each([&](std::u16string_view code, std::string_view spelling) {
    sound = sound && spelling.front() >= '0' && spelling.front() < '0' + char{spelling_habits};
    names.countries.emplace(
        to_utf8(code),
        CountrySpelling{static_cast<SpellingHabit>(spelling.front() - '0'), spelling.substr(1)});
  });
  for (std::size_t habit = 0; habit < spelling_habits; ++habit)
    names.rules[habit] = SpellingRules(lists[static_cast<std::size_t>(LatinList::rules) + habit]);
  return sound ? Result<LatinNames>(std::move(names)) : damaged();
}

std::string_view spelling_of(std::string_view field, std::string_view country) {
  std::string_view found = field.substr(0, field.find('|'));
  if (country.size() == 2 && found.size() < field.size())
    each_variant(field.substr(found.size() + 1), [&](std::string_view part) {
      const std::size_t colon = part.find(':');
      const std::size_t at = part.find(country);
      if (colon != std::string_view::npos && at < colon)
        found = part.substr(colon + 1);
    });
  return found;
}

} // namespace tanqih
