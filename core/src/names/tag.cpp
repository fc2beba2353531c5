// SPDX-License-Identifier: MIT
#include "names/tag.hpp"

#include <utility>

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

struct Names {
  std::vector<Mention> by_rules;
  std::vector<Mention> by_model; ///< which has read what the rules say
};

Names find_names(const Lexicon& lexicon, const NameModel& model, std::u16string_view text,
                 const std::vector<Token>& tokens, const Lookup& lookup) {
  Names names;
  names.by_rules = tag_names_by_rules(lexicon, text, tokens, lookup);
  names.by_model = tag_names_by_model(model, text, tokens, lookup, names.by_rules);
  return names;
}

} // namespace

// What the rules add to the model's names: organisations and places that the corpora it learnt from
// leave out, and people of whom they are fairly sure.
std::vector<Mention> tag(const TagTables& tables, std::u16string_view text,
                         const std::vector<Token>& tokens, const Lookup& lookup,
                         std::optional<CivilDate> published) {
  Names names = find_names(tables.lexicon, tables.names, text, tokens, lookup);
  std::erase_if(names.by_rules, [](const Mention& mention) {
    return mention.type == MentionType::person &&
           mention.confidence < confidence::name::least_of_person;
  });
  std::erase_if(names.by_model, [&](const Mention& mention) {
    return mention.confidence <= confidence::name::even_odds ||
           is_mere_term(tables.lexicon, text, mention);
  });
  return merge_mentions(find_quantities(tables.quantities, text, tokens, published),
                        merge_mentions(std::move(names.by_model), std::move(names.by_rules)));
}

std::vector<Mention> tag_as_corpora(const Lexicon& lexicon, const NameModel& names,
                                    std::u16string_view text, const std::vector<Token>& tokens) {
  return find_names(lexicon, names, text, tokens, look_up(lexicon, text, tokens)).by_model;
}

} // namespace tanqih
