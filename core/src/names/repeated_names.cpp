// SPDX-License-Identifier: MIT
#include "names/repeated_names.hpp"

#include "base/confidence.hpp"
#include "text/fold.hpp"

namespace tanqih {

namespace {

std::uint32_t class_of(MentionType type) {
  switch (type) {
  case MentionType::person:
    return is_known_as;
  case MentionType::place:
    return is_place;
  case MentionType::misc:
    return is_other_name;
  default:
    return is_organisation;
  }
}

/// The names that the text itself tells, as a lexicon.
class TextNames {
public:
  TextNames() { resize(); }

  void add(const RuleText& text, std::size_t begin, std::size_t end, std::uint8_t stem,
           MentionType type, bool guess = false) {
    PhraseTrie::Node node = PhraseTrie::root;
    for (std::size_t i = begin; i < end; ++i) {
      Span span = text.tokens[i].span;
      span.begin += i == begin ? stem : 0U;
      node =
          lexicon_.phrases.add_child(node, lexicon_.phrases.add_word(fold(slice(text.text, span))));
    }
    resize();
    lexicon_.entries[node].classes |= class_of(type);
    ++told_[node];
    sure_[node] = sure_[node] || !guess;
  }

  [[nodiscard]] const Lexicon& lexicon() const { return lexicon_; }
  [[nodiscard]] std::size_t index_of(const LexicalEntry& entry) const {
    return static_cast<std::size_t>(&entry - lexicon_.entries.data());
  }
  /// How often the text tells that the phrase is a name.
  [[nodiscard]] std::size_t told(std::size_t index) const { return told_[index]; }
  /// Whether more than a guess tells it.
  [[nodiscard]] bool is_sure(std::size_t index) const { return sure_[index]; }
  [[nodiscard]] std::size_t size() const { return told_.size(); }

private:
  void resize() {
    lexicon_.entries.resize(lexicon_.phrases.size());
    told_.resize(lexicon_.phrases.size());
    sure_.resize(lexicon_.phrases.size());
  }

  Lexicon lexicon_;
  std::vector<std::uint32_t> told_; ///< one a node
  std::vector<bool> sure_;          ///< the same
};

/// A word that can be a person's or thing's only by chance: it needs its context each time.
bool is_too_plain(const Word& word) {
  return word.is(is_plain_word | is_speech_verb | title_classes | is_nisba | is_organisation_head |
                 is_place_word | is_place_head);
}

void add_person(TextNames& names, const RuleText& text, const Candidate& name) {
  constexpr std::uint32_t shortest_surname = 3; // code units
  names.add(text, name.begin, name.end, name.stem, name.type);
  // The last part, of one word or more: محفوظ, نصر الله, but not the الله of عبد الله.
  std::size_t last = name.end - 1;
  for (std::size_t back = 2; back <= 3 && name.begin + back < name.end; ++back)
    if (const Match* part = text.lookup.longest(name.end - back, name_classes);
        part != nullptr && part->count == back)
      last = name.end - back;
  if (last == name.end - 1U && text.words[last - 1].is(is_name_opener))
    return;
  const Word& word = text.words[last];
  if (last == name.begin || is_too_plain(word) || word.is(is_place | is_organisation) ||
      text.tokens[last].span.size() < shortest_surname)
    return;
  if (word.out_of_vocabulary() || word.is(is_family_name | is_common_family_name | is_known_as))
    names.add(text, last, name.end, 0, name.type);
}

TextNames names_of(const RuleText& text, const std::vector<Candidate>& chosen,
                   const std::vector<Candidate>& guesses) {
  TextNames names;
  for (const Candidate& name : chosen)
    if (name.type == MentionType::person && name.end - name.begin > 1)
      add_person(names, text, name);
    else if (name.origin == Origin::rule &&
             (name.end - name.begin > 1 || text.words[name.begin].out_of_vocabulary()))
      names.add(text, name.begin, name.end, name.stem, name.type);
  for (const Candidate& guess : guesses)
    if (guess.confidence < confidence::name::least)
      names.add(text, guess.begin, guess.end, guess.stem, guess.type, true);
  return names;
}

/// A word that stands alone far more often than a full name tells of it is an ordinary word, and
/// the full name a mistake or chance; sooner so for a word that is known to be ordinary too.
std::size_t most_alone(const LexicalEntry& entry, const Word& word, std::size_t told) {
  constexpr std::size_t surname = 10;
  constexpr std::size_t other = 4;
  constexpr std::size_t ordinary = 2;
  if (!entry.is(is_known_as))
    return told * other;
  const bool common =
      word.is(is_common_family_name | is_common_given_name) && !word.is(is_family_name);
  return told * (common && word.definite ? ordinary : surname);
}

} // namespace

void propose_repeated_names(const RuleText& text, const std::vector<Candidate>& chosen,
                            std::vector<Candidate>& candidates) {
  const TextNames names = names_of(text, chosen, candidates);
  const Lookup lookup = look_up(names.lexicon(), text.text, text.tokens);
  std::vector<std::size_t> met(names.size());
  for (const Match& match : lookup.matches)
    ++met[names.index_of(*match.entry)];
  for (const Match& match : lookup.matches) {
    const std::size_t index = names.index_of(*match.entry);
    const Word& first = text.words[match.token];
    if (met[index] > most_alone(*match.entry, first, names.told(index)) ||
        (met[index] == 1 && !names.is_sure(index)))
      continue;
    // Known words keep their reading: كمال is not ك + مال, however often مال is a name here.
    if (match.count == 1 && first.entry != nullptr && match.stem != first.stem)
      continue;
    for (const MentionType type :
         {MentionType::person, MentionType::place, MentionType::organisation, MentionType::misc})
      if (match.entry->is(class_of(type)) &&
          may_begin(slice(text.text, text.tokens[match.token].span), match.stem, match.article,
                    type))
        candidates.push_back({match.token, match.token + match.count, match.stem, type,
                              Origin::rule,
                              type == MentionType::person ? confidence::name::part_of_full_name
                                                          : confidence::name::again});
  }
}

} // namespace tanqih
