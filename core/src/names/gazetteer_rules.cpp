// SPDX-License-Identifier: MIT
#include "names/gazetteer_rules.hpp"

#include "base/confidence.hpp"

namespace tanqih {

namespace {

using confidence::name::by_context;
using confidence::name::listed;
using confidence::name::listed_alone;

/// ب before the name, in or as the whole of its proclitics: بمالي, وبمالي.
bool has_place_preposition(const RuleText& text, const Match& match) {
  return match.stem > 0 && text.text[text.tokens[match.token].span.begin + match.stem - 1U] == u'ب';
}

LexicalClasses classes_before(const RuleText& text, std::size_t token) {
  return token > 0 && text.follows(token) ? text.words[token - 1].classes : 0;
}

/// Whether the phrase is told better without its first word (مدينة غزة, شركة غوغل, الملك عبد الله)
/// or its last (حزب الله اللبناني): what is left names the same thing.
bool has_shorter_name(const RuleText& text, const Match& match, MentionType type) {
  if (match.count == 1)
    return false;
  const Word& first = text.words[match.token];
  const std::size_t rest = match.token + 1;
  if (type == MentionType::organisation) {
    if (first.is(is_generic_head))
      for (const Match& shorter : text.lookup.at(rest))
        if (shorter.stem == 0 && shorter.count + 1 == match.count &&
            shorter.entry->organisation == match.entry->organisation)
          return true;
    if (text.words[match.token + match.count - 1U].is(is_nisba))
      for (const Match& shorter : text.lookup.at(match.token))
        if (shorter.stem == match.stem && shorter.count + 1 == match.count &&
            shorter.entry->organisation == match.entry->organisation)
          return true;
  }
  if (type == MentionType::place && first.is(is_place_word))
    for (const Match& shorter : text.lookup.at(rest))
      if (shorter.stem == 0 && shorter.count + 1 == match.count &&
          shorter.entry->is(is_place | is_common_place))
        return true;
  return false;
}

/// The confidence that a match is a name of `type`; 0: it is not.
std::uint8_t confidence_of(const RuleText& text, const Match& match, MentionType type) {
  const LexicalEntry& entry = *match.entry;
  const LexicalClasses before = classes_before(text, match.token);
  const bool plain = entry.is(is_plain_word);
  switch (type) {
  case MentionType::person:
    if (entry.is(is_person))
      return match.count > 1 ? listed : listed_alone;
    return entry.is(is_known_as) && !plain ? listed_alone : 0;
  case MentionType::organisation:
    if (entry.is(is_organisation))
      return plain ? 0 : listed;
    if (entry.is(is_common_organisation) &&
        (before & (is_organisation_head | is_generic_head)) != 0 &&
        !text.words[match.token - 1U].definite) // not المبادرة العربية
      return plain ? 0 : by_context;
    return 0;
  case MentionType::place: {
    if (entry.is(is_place) && !plain)
      return listed;
    if (!entry.is(is_common_place))
      return 0;
    if ((before & (is_place_head | is_place_word)) != 0)
      return by_context;
    // في مالي, but not في الشمال: a definite word is too often no name.
    const bool definite = text.words[match.token].definite && match.count == 1;
    const bool cued = (before & is_place_cue) != 0 || has_place_preposition(text, match);
    return cued && !plain && !definite ? by_context : 0;
  }
  case MentionType::misc:
    return entry.is(is_other_name) && !plain ? listed : 0;
  default:
    return 0;
  }
}

/// The Match without a title that begins it: the name of الملك محمد السادس is محمد السادس.
Match without_title(const RuleText& text, Match match) {
  const Word& first = text.words[match.token];
  if (match.count > 1 && first.is(is_honorific) && first.definite) {
    ++match.token;
    --match.count;
    match.stem = 0;
    match.article = false;
  }
  return match;
}

} // namespace

void propose_known_names(const RuleText& text, std::vector<Candidate>& candidates) {
  for (const Match& match : text.lookup.matches) {
    // Fewer proclitics off is the better reading: لبنان is not ل + بنان.
    if (const Word& word = text.words[match.token];
        match.count == 1 && (match.stem != word.stem || match.article != word.article))
      continue;
    for (const MentionType type :
         {MentionType::person, MentionType::organisation, MentionType::place, MentionType::misc}) {
      const std::uint8_t percent = confidence_of(text, match, type);
      const std::u16string_view word = slice(text.text, text.tokens[match.token].span);
      if (percent == 0 || !may_begin(word, match.stem, match.article, type) ||
          has_shorter_name(text, match, type))
        continue;
      const Match name = type == MentionType::person ? without_title(text, match) : match;
      candidates.push_back(
          {name.token, name.token + name.count, name.stem, type, Origin::gazetteer, percent});
    }
  }
}

} // namespace tanqih
