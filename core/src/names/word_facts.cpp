// SPDX-License-Identifier: MIT
#include "names/word_facts.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <functional>
#include <numeric>

namespace tanqih {

namespace {

/// Which class tells most of a word that has several: what it is for certain before what it may be.
constexpr std::array<LexicalClasses, 25> most_telling = {is_person,
                                                         is_place,
                                                         is_organisation,
                                                         is_other_name,
                                                         is_term,
                                                         is_honorific,
                                                         is_office,
                                                         is_profession,
                                                         is_speech_verb,
                                                         is_organisation_head,
                                                         is_place_word,
                                                         is_place_head,
                                                         is_generic_head,
                                                         is_other_head,
                                                         is_nisba,
                                                         is_given_name,
                                                         is_family_name,
                                                         is_known_as,
                                                         is_name_opener,
                                                         is_family_particle,
                                                         is_common_given_name,
                                                         is_common_family_name,
                                                         is_common_place,
                                                         is_common_organisation,
                                                         is_common_other_name};

constexpr LexicalClasses any_telling =
    std::accumulate(most_telling.begin(), most_telling.end(), LexicalClasses{0}, std::bit_or<>());

std::uint8_t lexical_number(LexicalClasses begins, LexicalClasses inside) {
  if (((begins | inside) & any_telling) == 0) // as of most words
    return 0;
  for (std::size_t i = 0; i < most_telling.size(); ++i) {
    if (begins & most_telling[i])
      return static_cast<std::uint8_t>(2 * i + 1);
    if (inside & most_telling[i])
      return static_cast<std::uint8_t>(2 * i + 2);
  }
  return 0;
}

/// One past the sentence that `at` is in or begins.
std::size_t next_sentence(const std::vector<Token>& tokens, std::size_t at) {
  while (at < tokens.size() && !tokens[at].sentence_begin)
    ++at;
  return at;
}

} // namespace

FactReader::FactReader(const WordModels& models, std::u16string_view text,
                       const std::vector<Token>& tokens, const Lookup& lookup,
                       const std::vector<Mention>& rules)
    : text_(text), tokens_(tokens), lookup_(lookup), rules_(rules), kinds_(models, tokens.size()),
      repetitions_(tokens.size()) {}

bool FactReader::next(std::size_t words) {
  forget();
  const std::size_t begin = first_ + window_.end;
  if (begin == tokens_.size())
    return false;
  const std::size_t end =
      words < tokens_.size() - begin ? next_sentence(tokens_, begin + words) : tokens_.size();
  // No phrase and no name of the rules goes on into another sentence.
  const std::size_t ahead = repetition_reach + 1;
  read(ahead < tokens_.size() - end ? next_sentence(tokens_, end + ahead) : tokens_.size());
  window_ = {window_.end, end - first_};
  repetitions_.tell(facts_.words, window_);
  tell_topic(facts_.words, window_);
  return true;
}

void FactReader::forget() {
  const std::size_t behind = repetition_reach + 1;
  if (window_.end > behind) {
    const std::size_t gone = window_.end - behind;
    facts_.words.erase(facts_.words.begin(),
                       facts_.words.begin() + static_cast<std::ptrdiff_t>(gone));
    first_ += gone;
    window_.end = behind;
  }
  if (kinds_.size() < most_kinds)
    return;
  kinds_.clear();
  facts_.letters.clear();
  ++facts_.numbering;
  for (std::size_t at = window_.end; at < facts_.words.size(); ++at) {
    const WordFacts& known = known_of(tokens_[first_ + at]);
    facts_.words[at].kind = known.kind;
    facts_.words[at].letters = known.letters;
  }
}

void FactReader::read(std::size_t end) {
  const std::size_t begin = first_ + facts_.words.size();
  for (std::size_t at = begin; at < end; ++at) {
    facts_.words.push_back(known_of(tokens_[at]));
    facts_.words.back().sentence_begin = tokens_[at].sentence_begin;
  }
  for (std::size_t at = begin; at < end; ++at)
    for (const Match& match : lookup_.at(at)) {
      WordFacts* const word = &facts_.words[at - first_];
      const LexicalClasses found = match.entry->classes;
      word->begins |= found;
      if (match.count > 1)
        word->begins_long |= found;
      for (std::size_t k = 1; k < match.count; ++k)
        word[k].inside |= found;
    }
  std::size_t at = begin;
  for (; rule_ < rules_.size() && rules_[rule_].span.begin < tokens_[end - 1].span.end; ++rule_) {
    const Mention& mention = rules_[rule_];
    while (at < end && tokens_[at].span.end <= mention.span.begin)
      ++at;
    for (bool first = true; at < end && tokens_[at].span.begin < mention.span.end;
         ++at, first = false)
      facts_.words[at - first_].rule = name_label(mention.type, first);
  }
  for (at = begin; at < end; ++at) {
    WordFacts& word = facts_.words[at - first_];
    word.lexical = lexical_number(word.begins, word.inside);
  }
}

Facts word_facts(const WordModels& models, std::u16string_view text,
                 const std::vector<Token>& tokens, const Lookup& lookup,
                 const std::vector<Mention>& rules) {
  FactReader reader(models, text, tokens, lookup, rules);
  return reader.next(tokens.size()) ? std::move(reader.facts()) : Facts{};
}

} // namespace tanqih
