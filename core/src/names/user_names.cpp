// SPDX-License-Identifier: MIT
#include "names/user_names.hpp"

#include <algorithm>

#include "base/confidence.hpp"
#include "lexicon/look_up.hpp"
#include "lexicon/phrase_filler.hpp"
#include "names/candidates.hpp"

namespace tanqih {

namespace {

LexicalClasses class_of(std::optional<MentionType> type) {
  if (!type)
    return is_plain_word;
  switch (*type) {
  case MentionType::person:
    return is_person;
  case MentionType::organisation:
    return is_organisation;
  case MentionType::place:
    return is_place;
  default:
    return is_known_as;
  }
}

std::optional<MentionType> type_of(const LexicalEntry& entry) {
  if (entry.is(is_plain_word))
    return std::nullopt;
  return entry.is(is_person)         ? MentionType::person
         : entry.is(is_organisation) ? MentionType::organisation
         : entry.is(is_place)        ? MentionType::place
                                     : MentionType::misc;
}

/// The last that the user says of a name holds.
Lexicon lexicon_of(const std::vector<UserName>& names) {
  Lexicon lexicon;
  for (const UserName& name : names) {
    PhraseTrie::Node node = PhraseTrie::root;
    for (const std::u16string& word : words_of(name.name))
      node = lexicon.phrases.add_child(node, lexicon.phrases.add_word(word));
    lexicon.entries.resize(lexicon.phrases.size());
    if (node != PhraseTrie::root)
      lexicon.entries[node].classes = class_of(name.type);
  }
  lexicon.entries.resize(lexicon.phrases.size());
  return lexicon;
}

struct Marked {
  Span span;
  std::optional<MentionType> type; ///< none: never to be marked
};

/// The user's names in the text, in order, not overlapping.
std::vector<Marked> marked(const Lexicon& lexicon, std::u16string_view text,
                           const std::vector<Token>& tokens) {
  const Lookup lookup = look_up(lexicon, text, tokens);
  std::vector<Marked> all;
  for (std::size_t i = 0; i < tokens.size();) {
    std::size_t next = i + 1;
    for (const Match& match : lookup.at(i)) {
      const std::optional<MentionType> type = type_of(*match.entry);
      if (!may_begin(slice(text, tokens[i].span), match.stem, match.article,
                     type.value_or(MentionType::misc)))
        continue;
      next = i + match.count;
      all.push_back({{tokens[i].span.begin + match.stem, tokens[next - 1].span.end}, type});
      break;
    }
    i = next;
  }
  return all;
}

} // namespace

std::vector<Mention> with_user_names(std::vector<Mention> found, const std::vector<UserName>& names,
                                     std::u16string_view text, const std::vector<Token>& tokens) {
  if (names.empty())
    return found;
  std::vector<Mention> all;
  auto next = found.begin();
  for (const Marked& name : marked(lexicon_of(names), text, tokens)) {
    for (; next != found.end() && next->span.end <= name.span.begin; ++next)
      all.push_back(std::move(*next));
    if (name.type) {
      while (next != found.end() && next->span.begin < name.span.end)
        ++next;
      all.push_back({name.span, *name.type, Origin::user, confidence::name::asked_for, {}});
      continue;
    }
    // القدس is never to be marked; جامعة القدس is another name.
    while (next != found.end() && next->span.begin >= name.span.begin &&
           next->span.end <= name.span.end)
      ++next;
  }
  std::move(next, found.end(), std::back_inserter(all));
  return all;
}

} // namespace tanqih
