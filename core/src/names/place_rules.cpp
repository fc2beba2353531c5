// SPDX-License-Identifier: MIT
#include "names/place_rules.hpp"

#include "base/confidence.hpp"

namespace tanqih {

namespace {

constexpr LexicalClasses places = is_place | is_common_place;

struct PlaceName {
  std::size_t length = 0; ///< in tokens; 0: none
  bool known = false;     ///< as a place
};

/// أنيشة, but not the adjective in مقبرة بيزنطية.
bool looks_like_place(std::u16string_view word) {
  const bool feminine = word.ends_with(u'ة') && !word.ends_with(u"ية");
  return feminine || looks_like_name(word, false);
}

/// The name that begins at `token` after `head`.
PlaceName name_at(const RuleText& text, const Word& head, std::size_t token) {
  if (!text.follows(token))
    return {};
  if (const Match* known = text.lookup.longest(token, places); known != nullptr && known->stem == 0)
    return {known->count, true};
  // المحافظة ستتحمل: a word that has the article already needs no name.
  const std::u16string_view word = slice(text.text, text.tokens[token].span);
  if (head.definite || word.size() < 3 || !text.words[token].is_word)
    return {};
  if (const Match* person = text.lookup.longest(token, is_person | is_known_as);
      person != nullptr && person->stem == 0 && head.is(is_place_head))
    return {person->count, false}; // ملعب محمد الخامس
  const Word& name = text.words[token];
  if (name.out_of_vocabulary() && !name.definite && looks_like_place(word))
    return {1, false};
  return {name.stem == 0 && name.is(is_given_name | is_family_name) ? 1U : 0U, false};
}

} // namespace

void propose_places(const RuleText& text, std::vector<Candidate>& candidates) {
  namespace place = confidence::name::place;
  for (std::size_t i = 0; i + 1 < text.tokens.size(); ++i) {
    const Word& head = text.words[i];
    if (!head.is(is_place_head | is_place_word))
      continue;
    const PlaceName name = name_at(text, head, i + 1);
    if (name.length == 0)
      continue;
    const auto end = static_cast<std::uint32_t>(i + 1 + name.length);
    if (head.is(is_place_head)) {
      candidates.push_back({static_cast<std::uint32_t>(i), end, head.stem, MentionType::place,
                            Origin::rule,
                            name.known ? place::head_and_known : place::head_and_unknown});
    } else {
      candidates.push_back({static_cast<std::uint32_t>(i + 1), end, 0, MentionType::place,
                            Origin::rule,
                            name.known ? place::known_after_word : place::unknown_after_word});
    }
  }
}

} // namespace tanqih
