// SPDX-License-Identifier: MIT
#include "names/tag.hpp"

#include <algorithm>
#include <utility>

#include <unicode/uchar.h>

#include "base/characters.hpp"
#include "base/confidence.hpp"
#include "lexicon/look_up.hpp"
#include "names/merge_mentions.hpp"
#include "names/name_rules.hpp"
#include "quantities/quantities.hpp"

namespace tanqih {

namespace {

/// What corpora of encyclopedias count among the names and a reader of news does not: اليورانيوم,
/// الدولار, الإسلام.
bool is_mere_term(const Lexicon& lexicon, std::u16string_view text, const Mention& mention) {
  if (mention.type != MentionType::misc)
    return false;
  const LexicalEntry* const entry = lexicon.find(slice(text, mention.span));
  return entry != nullptr && entry->is(is_term) && !entry->is(is_other_name);
}

/// A Latin word without a capital is a command or a term, no name: git status. iPhone has one.
bool is_latin_without_capital(std::u16string_view name) {
  bool letters = false;
  for (const char16_t unit : name.substr(0, name.find(u' '))) {
    if (is_arabic_letter(unit) || u_isupper(unit))
      return false;
    letters = letters || u_isalpha(unit);
  }
  return letters;
}

struct Names {
  std::vector<Mention> by_rules;
  std::vector<Mention> by_model; ///< which has read what the rules say
};

Names find_names(const Lexicon& lexicon, const NameModel& model, std::u16string_view text,
                 const std::vector<Token>& tokens, const Lookup& lookup, Taste taste) {
  Names names;
  names.by_rules = tag_names_by_rules(lexicon, text, tokens, lookup);
  names.by_model = tag_names_by_model(model, text, tokens, lookup, names.by_rules, taste);
  return names;
}

/// Of names with the same words and type, what the rules say; null: none.
const Mention* same_by_rules(const std::vector<Mention>& rules, const Mention& mention) {
  const auto found = std::lower_bound(
      rules.begin(), rules.end(), mention.span.begin,
      [](const Mention& rule, std::uint32_t begin) { return rule.span.begin < begin; });
  const bool same =
      found != rules.end() && found->span == mention.span && found->type == mention.type;
  return same ? &*found : nullptr;
}

/// A person whom the rules read whole and the model in pieces is one: رود and نيستلروي of رود فان
/// نيستلروي, whose particle it has not learnt.
void join_people(Names& names) {
  std::size_t first = 0;
  for (const Mention& rule : names.by_rules) {
    if (rule.type != MentionType::person)
      continue;
    while (first < names.by_model.size() && names.by_model[first].span.begin < rule.span.begin)
      ++first;
    std::size_t last = first;
    while (last < names.by_model.size() && names.by_model[last].type == rule.type &&
           names.by_model[last].span.end <= rule.span.end)
      ++last;
    if (last - first < 2 || names.by_model[first].span.begin != rule.span.begin ||
        names.by_model[last - 1].span.end != rule.span.end)
      continue;
    Mention& whole = names.by_model[first];
    whole.span = rule.span;
    for (std::size_t i = first + 1; i < last; ++i) {
      whole.confidence = std::min(whole.confidence, names.by_model[i].confidence);
      names.by_model[i].span.end = names.by_model[i].span.begin;
    }
  }
  std::erase_if(names.by_model, [](const Mention& mention) { return mention.span.empty(); });
}

/// The model has read what the rules say, so that only its names count; but what tells a reader
/// where a name is from is the list that has it, and what the model is not sure of stays where the
/// rules say the same.
void settle(const Lexicon& lexicon, std::u16string_view text, Names& names) {
  for (Mention& mention : names.by_model)
    if (const Mention* const rule = same_by_rules(names.by_rules, mention))
      mention.origin = rule->origin;
  std::erase_if(names.by_model, [&](const Mention& mention) {
    const bool by_itself = mention.origin == Origin::model;
    return (by_itself && (mention.confidence <= confidence::name::even_odds ||
                          is_latin_without_capital(slice(text, mention.span)))) ||
           is_mere_term(lexicon, text, mention);
  });
}

} // namespace

std::vector<Mention> tag(const TagTables& tables, std::u16string_view text,
                         const std::vector<Token>& tokens, const Lookup& lookup,
                         std::optional<CivilDate> published) {
  Names names = find_names(tables.lexicon, tables.names, text, tokens, lookup, Taste::reader);
  join_people(names);
  settle(tables.lexicon, text, names);
  return merge_mentions(find_quantities(tables.quantities, text, tokens, published),
                        std::move(names.by_model));
}

std::vector<Mention> tag_as_corpora(const Lexicon& lexicon, const NameModel& names,
                                    std::u16string_view text, const std::vector<Token>& tokens) {
  return find_names(lexicon, names, text, tokens, look_up(lexicon, text, tokens), Taste::corpora)
      .by_model;
}

} // namespace tanqih
