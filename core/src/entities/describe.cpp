// SPDX-License-Identifier: MIT
#include "entities/describe.hpp"

#include <algorithm>

#include <unicode/locid.h>

#include "entities/link_quantities.hpp"
#include "entities/name_key.hpp"
#include "entities/transliterate.hpp"
#include "lexicon/phrase_filler.hpp"
#include "names/candidates.hpp"
#include "names/person_rules.hpp"
#include "tanqih/encode.hpp"
#include "text/fold.hpp"

namespace tanqih {

namespace {

constexpr std::uint32_t none = ~std::uint32_t{0};

class Descriptions {
public:
  Descriptions(const RuleText& text, const std::vector<Mention>& mentions,
               std::vector<Entity>& entities)
      : text_(text), mentions_(mentions), entities_(entities), entity_of_(mentions.size(), none),
        begins_(text.tokens.size(), none), ends_(mentions.size()) {
    for (std::uint32_t e = 0; e < entities.size(); ++e)
      for (const std::uint32_t m : entities[e].mentions)
        entity_of_[m] = e;
    std::size_t token = 0;
    for (std::uint32_t m = 0; m < mentions.size(); ++m) {
      while (token < begins_.size() && text.tokens[token].span.end <= mentions[m].span.begin)
        ++token;
      if (token < begins_.size())
        begins_[token] = m;
      ends_[m] = token;
      while (ends_[m] < begins_.size() && text.tokens[ends_[m]].span.begin < mentions[m].span.end)
        ++ends_[m];
    }
  }

  void find() {
    for (std::size_t i = 0; i < begins_.size();) {
      const std::size_t end = title_end(text_, i);
      if (end > i && end < begins_.size() && text_.follows(end) && is_person(begins_[end]))
        add_role(begins_[end], i, end);
      i = std::max(i + 1, end);
    }
    for (std::uint32_t m = 0; m < mentions_.size(); ++m)
      if (is_person(m))
        find_apposition(m);
      else if (mentions_[m].type == MentionType::organisation)
        add_country(m, begin_of(m), ends_[m], false);
  }

private:
  [[nodiscard]] bool is_person(std::uint32_t mention) const {
    return mention != none && mentions_[mention].type == MentionType::person;
  }

  [[nodiscard]] std::size_t begin_of(std::uint32_t mention) const {
    std::size_t token = ends_[mention];
    while (token > 0 && text_.tokens[token - 1].span.end > mentions_[mention].span.begin)
      --token;
    return token;
  }

  /// بلينكن، وزير الخارجية الأمريكي، but not: بلينكن، والرئيس.
  void find_apposition(std::uint32_t mention) {
    std::size_t at = ends_[mention];
    if (!text_.follows(at))
      return;
    if (text_.text[text_.tokens[at].span.begin] == u'،')
      ++at;
    if (!text_.follows(at))
      return;
    const Match* title = text_.lookup.longest(at, is_office);
    std::size_t end = title_end(text_, at);
    while (end > at && text_.follows(end) && begins_[end] == none &&
           text_.lookup.longest(end, is_nisba) != nullptr)
      ++end; // السوداني is a family name too, but not here
    if (title == nullptr || title->stem != 0 || end - at < 2)
      return;
    if (end < begins_.size() && text_.follows(end) && is_person(begins_[end]))
      return; // the next one's
    add_role(mention, at, end);
  }

  void add_role(std::uint32_t mention, std::size_t begin, std::size_t end) {
    const Match* title = text_.lookup.longest(begin, title_classes);
    const std::u16string_view word = slice(text_.text, text_.tokens[begin].span);
    std::size_t from = title->stem;
    const bool article = from >= 2 && word[from - 1] == u'ل';
    const bool hidden = article && word[from - 2] == u'ل'; // للرئيس: الرئيس
    if (article && word[from - 2] == u'ا')
      from -= 2;
    std::u16string role = hidden ? u"ال" : u"";
    role += slice(text_.text, {text_.tokens[begin].span.begin + static_cast<std::uint32_t>(from),
                               text_.tokens[end - 1].span.end});
    Entity& entity = entities_[entity_of_[mention]];
    constexpr std::size_t most_roles = 8;
    if (entity.roles.size() < most_roles &&
        std::find(entity.roles.begin(), entity.roles.end(), role) == entity.roles.end())
      entity.roles.push_back(std::move(role));
    add_country(mention, begin, end, true);
  }

  /// Of the first nisba, or (`places`) country, in [begin, end).
  void add_country(std::uint32_t mention, std::size_t begin, std::size_t end, bool places) {
    std::string& country = entities_[entity_of_[mention]].country;
    for (std::size_t i = begin; i < end && country.empty(); ++i) {
      if (const Match* nisba = text_.lookup.longest(i, is_nisba))
        country = nisba->entry->nationality.view();
      if (const Match* place = text_.lookup.longest(i, is_place);
          places && country.empty() && place != nullptr &&
          place->entry->place_kind == PlaceKind::country)
        country = place->entry->country.view();
    }
  }

  const RuleText& text_;
  const std::vector<Mention>& mentions_;
  std::vector<Entity>& entities_;
  std::vector<std::uint32_t> entity_of_; ///< of each mention
  std::vector<std::uint32_t> begins_;    ///< of each token: the mention that begins there
  std::vector<std::size_t> ends_;        ///< of each mention, in tokens
};

std::string country_of(const Lexicon& lexicon, const Entity& place) {
  for (const std::u16string& variant : place.variants)
    if (const LexicalEntry* entry = lexicon.find(variant); entry != nullptr && entry->place != 0)
      return std::string(entry->country.view());
  return {};
}

/// ICU's versions do not all name a country alike (Turkey, Türkiye): what is listed goes before.
std::string english_country(const LatinNames& table, const std::string& code) {
  if (const auto listed = table.words.find(fold(from_utf8(code))); listed != table.words.end())
    return std::string(listed->second);
  icu::UnicodeString name;
  icu::Locale("", code.c_str()).getDisplayCountry(icu::Locale::getEnglish(), name);
  return to_utf8({name.getBuffer(), static_cast<std::size_t>(name.length())});
}

/// The name, or another form of it that is listed; null: none is.
const std::string_view* listed(const LatinForms& forms, const Entity& entity) {
  if (const auto at = forms.find(fold(entity.name)); at != forms.end())
    return &at->second;
  for (const std::u16string& variant : entity.variants)
    if (const auto at = forms.find(fold(variant)); at != forms.end())
      return &at->second;
  return nullptr;
}

void put_in_latin(const LatinNames& table, Entity& entity) {
  const bool person = entity.type == MentionType::person;
  const bool place = entity.type == MentionType::place;
  if (!person && !place && entity.type != MentionType::organisation)
    return;
  const LatinForms& forms = person ? table.people : place ? table.places : table.organisations;
  entity.latin_origin = LatinOrigin::listed;
  if (place && !entity.value.empty()) {
    entity.latin = english_country(table, entity.value);
  } else if (const std::string_view* latin = listed(forms, entity)) {
    entity.latin = *latin;
  } else if (person || place) {
    entity.latin = transliterate(table, entity.name, entity.country, place);
    entity.latin_origin = LatinOrigin::spelled;
  }
}

std::u16string key_of(const Lexicon& lexicon, const Entity& entity) {
  if (is_quantity(entity.type) && !entity.value.empty())
    return from_utf8(entity.value);
  std::u16string key;
  for (const std::u16string& word : key_words(lexicon, entity.name))
    key += (key.empty() ? u"" : u" ") + word;
  return key.empty() ? fold(entity.name) : key; // of signs alone
}

} // namespace

void describe(const DescribeTables& tables, const RuleText& text,
              const std::vector<Mention>& mentions, std::vector<Entity>& entities) {
  Descriptions(text, mentions, entities).find();
  for (Entity& entity : entities) {
    entity.key = key_of(tables.lexicon, entity);
    if (is_quantity(entity.type))
      continue;
    if (entity.type == MentionType::place)
      entity.country = country_of(tables.lexicon, entity);
    put_in_latin(*tables.latin_names, entity);
  }
}

} // namespace tanqih
