// SPDX-License-Identifier: MIT
#include "names/name_rules.hpp"

#include "names/candidates.hpp"
#include "names/gazetteer_rules.hpp"
#include "names/organisation_rules.hpp"
#include "names/other_rules.hpp"
#include "names/person_rules.hpp"
#include "names/place_rules.hpp"
#include "names/repeated_names.hpp"

namespace tanqih {

std::vector<Mention> tag_names_by_rules(const Lexicon& lexicon, std::u16string_view text,
                                        const std::vector<Token>& tokens, const Lookup& lookup) {
  const std::vector<Word> words = read_words(lexicon, text, tokens, lookup);
  const RuleText rule_text = {text, tokens, lookup, words};
  std::vector<Candidate> candidates;
  propose_known_names(rule_text, candidates);
  propose_people(rule_text, candidates);
  propose_places(rule_text, candidates);
  propose_organisations(rule_text, candidates);
  propose_other_names(rule_text, candidates);

  // What stands in one place without doubt is looked for in all others.
  propose_repeated_names(rule_text, choose(candidates, tokens.size()), candidates);

  std::vector<Mention> mentions;
  for (const Candidate& name : choose(candidates, tokens.size()))
    mentions.push_back({{tokens[name.begin].span.begin + name.stem, tokens[name.end - 1].span.end},
                        name.type,
                        name.origin,
                        name.confidence,
                        {}});
  return mentions;
}

} // namespace tanqih
