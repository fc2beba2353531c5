// SPDX-License-Identifier: MIT
#include "names/person_rules.hpp"

#include <algorithm>

#include "base/confidence.hpp"

namespace tanqih {

namespace {

constexpr LexicalClasses given = is_given_name | is_common_given_name;
constexpr LexicalClasses family = is_family_name | is_common_family_name;
constexpr std::size_t most_parts = 6;
constexpr std::size_t most_complement = 7; ///< words between a title and the name

/// Why a name is expected at a token.
enum class Expectation {
  none,
  speech,
  title,     ///< after a title and its complement: وزير الخارجية …
  honorific, ///< right after one, or its nisba: الملك …, الرئيس المصري …
};

class PersonRules {
public:
  PersonRules(const RuleText& text, std::vector<Candidate>& candidates)
      : text_(text), words_(text.words), candidates_(candidates) {}

  void propose() {
    std::size_t titled = text_.tokens.size(); // where a title that has been read ends
    for (std::size_t i = 0; i < text_.tokens.size(); ++i) {
      if (i != titled)
        propose_at(i, i > 0 && text_.follows(i) && words_[i - 1].is(is_speech_verb)
                          ? Expectation::speech
                          : Expectation::none);
      if (const std::size_t end = title_end(text_, i); end > i && text_.follows(end)) {
        propose_at(end, is_honorific_at(i, end) ? Expectation::honorific : Expectation::title);
        titled = end;
      }
    }
  }

private:
  [[nodiscard]] bool is_honorific_at(std::size_t begin, std::size_t end) const {
    const Match* title = text_.lookup.longest(begin, title_classes);
    if (title == nullptr || !title->entry->is(is_honorific))
      return false;
    for (std::size_t at = begin + title->count; at < end; ++at)
      if (text_.lookup.longest(at, is_nisba) == nullptr)
        return false;
    return true;
  }

  /// A chain in the making.
  struct Chain {
    std::size_t end = 0;
    std::size_t parts = 0;
    std::size_t sure = 0;              ///< parts that are names and no ordinary words
    std::size_t common = 0;            ///< parts that are both
    std::size_t out_of_vocabulary = 0; ///< parts that the lexicon does not have
    bool family_last = false;
  };

  [[nodiscard]] bool inner(std::size_t token) const {
    return text_.follows(token) && words_[token].is_word;
  }

  /// The longest given name of several words at `token`: عز الدين.
  [[nodiscard]] std::size_t compound(std::size_t token) const {
    const Match* match = text_.lookup.longest(token, given | family);
    return match != nullptr && match->count > 1 ? match->count : 0;
  }

  void propose_at(std::size_t begin, Expectation expected) {
    const Word& first = words_[begin];
    if (!first.is_word || first.is(is_plain_word) || begins_title(begin) ||
        !may_begin(slice(text_.text, text_.tokens[begin].span), first.stem, first.article,
                   MentionType::person))
      return;
    Chain chain = {begin, 0, 0, 0, 0, false};
    std::uint8_t stem = first.is(name_classes | is_name_opener) ? first.stem : 0;
    while (chain.parts < most_parts && extend(chain, begin, expected)) {
    }
    if (chain.parts == 0)
      return;
    if (const std::uint8_t percent = confidence(chain, begin, expected); percent != 0)
      candidates_.push_back({static_cast<std::uint32_t>(begin),
                             static_cast<std::uint32_t>(chain.end), stem, MentionType::person,
                             Origin::rule, percent});
  }

  /// الأمين العام is no person called الأمين, nor أمين one in أمين المجلس; but أمين معلوف is.
  [[nodiscard]] bool begins_title(std::size_t token) const {
    const Match* title = text_.lookup.longest(token, title_classes);
    if (title == nullptr || title->stem != words_[token].stem)
      return false;
    return title->count > 1 || !words_[token].is(given | family) || !inner(token + 1) ||
           !words_[token + 1].is(name_classes) || words_[token + 1].is(is_plain_word);
  }

  /// Takes the next part of the name, of one word or more.
  bool extend(Chain& chain, std::size_t begin, Expectation expected) const {
    const std::size_t at = chain.end;
    if (at != begin && !inner(at))
      return false;
    if (at >= text_.tokens.size())
      return false;
    const Word& word = words_[at];
    if (at != begin && (word.stem != 0 || word.is(is_plain_word) || begins_title(at)))
      return extend_out_of_vocabulary(chain, at, begin, expected);
    if (const std::size_t count = compound(at); count != 0) {
      chain.end += count;
      ++chain.parts;
      ++chain.sure;
      return true;
    }
    if (const std::size_t end = opened(at); end != at) {
      chain.end = end;
      ++chain.parts;
      ++chain.sure;
      chain.family_last = false;
      return true;
    }
    // What stands after بن or فان is a name, whatever else it is: خليفة in حمد بن خليفة.
    if (word.is(is_family_particle) && inner(at + 1) && words_[at + 1].is_word &&
        (at != begin || words_[at + 1].is(is_family_name | is_known_as))) {
      const std::size_t end = opened(at + 1);
      chain.end = end == at + 1 ? at + 2 : end;
      ++chain.parts;
      ++chain.sure;
      chain.family_last = false;
      return true;
    }
    if (word.is(is_given_name | is_family_name | is_known_as) && !(at == begin && nisba_only(at))) {
      chain.family_last = word.is(is_family_name | is_known_as);
      ++chain.end;
      ++chain.parts;
      ++chain.sure;
      return true;
    }
    if (word.is(is_common_given_name | is_common_family_name) && !(at == begin && nisba_only(at)) &&
        (at == begin ? expected != Expectation::none || follows_name(at) : !chain.family_last)) {
      chain.family_last = word.is(family);
      ++chain.end;
      ++chain.parts;
      ++chain.common;
      return true;
    }
    return extend_out_of_vocabulary(chain, at, begin, expected);
  }

  /// One past the compound that begins at `at`; `at`: none. عبد and أبو take any word that is not
  /// plain, or another compound: عبد المهدي, أبو قتادة, أبو عبد الله.
  [[nodiscard]] std::size_t opened(std::size_t at) const {
    std::size_t last = at;
    while (words_[last].is(is_name_opener) && last - at < 2 && inner(last + 1))
      ++last;
    const Word& word = words_[last];
    const bool plain = word.is(is_plain_word | is_speech_verb | title_classes | is_name_opener) &&
                       !word.is(name_classes);
    // ابن الجبال is a man of the mountains.
    const bool by_chance = last > at && words_[last - 1].is(is_kunya_opener) && word.definite &&
                           !word.is(name_classes);
    return last == at || plain || by_chance ? at : last + 1;
  }

  /// المصري begins no name, though it ends many: الرئيس المصري حسني مبارك.
  [[nodiscard]] bool nisba_only(std::size_t at) const {
    return words_[at].definite && !words_[at].is(is_known_as) &&
           text_.lookup.longest(at, is_nisba) != nullptr;
  }

  /// A common given name alone begins a chain where a family name comes next: سعيد الحريري.
  [[nodiscard]] bool follows_name(std::size_t at) const {
    return words_[at].is(is_common_given_name) && inner(at + 1) && words_[at + 1].stem == 0 &&
           words_[at + 1].is(is_family_name | is_given_name | is_known_as);
  }

  /// A word that the lexicon has not, after a name or where one is expected.
  bool extend_out_of_vocabulary(Chain& chain, std::size_t at, std::size_t begin,
                                Expectation expected) const {
    const Word& word = words_[at];
    // السعدي is known as سعدي.
    const bool name_with_article = word.definite && word.stem == 2 && at != begin &&
                                   word.is(name_classes) && !word.is(is_plain_word);
    if ((!word.out_of_vocabulary() && !name_with_article) || chain.out_of_vocabulary == 2 ||
        !looks_like_name(slice(text_.text, text_.tokens[at].span), word.definite))
      return false;
    // After a given name, one; the definite one only as the last part: محمد البرادعي.
    const bool after_name = chain.sure + chain.common > 0 && !chain.family_last;
    const bool expected_here = at == begin ? expected == Expectation::title && !word.definite
                                           : chain.out_of_vocabulary > 0 &&
                                                 expected == Expectation::title && !word.definite;
    if ((!after_name && !expected_here) || begins_title(at))
      return false;
    ++chain.end;
    ++chain.parts;
    ++chain.out_of_vocabulary;
    chain.family_last = word.definite;
    return true;
  }

  [[nodiscard]] std::uint8_t confidence(const Chain& chain, std::size_t begin,
                                        Expectation expected) const {
    const bool titled = expected >= Expectation::title;
    const bool said = expected == Expectation::speech;
    const Word& first = words_[begin];
    namespace person = confidence::name::person;
    constexpr std::uint8_t no_name = 0;
    if (chain.parts >= 2) {
      if (chain.sure >= 2)
        return person::two_names;
      if (chain.sure == 1 && chain.common > 0)
        return person::name_and_common;
      if (chain.sure == 1)
        return first.is(is_given_name) || titled ? person::name_and_unknown
                                                 : person::unknown_and_name;
      if (chain.common > 0 && (titled || said))
        return person::expected_common;
      return titled ? person::titled_unknown : no_name;
    }
    if (chain.out_of_vocabulary == 1)
      return titled ? person::titled_word : no_name;
    if (chain.sure == 1)
      return titled                                 ? person::titled_name
             : said                                 ? person::saying_name
             : first.is(is_place | is_organisation) ? no_name
                                                    : person::name_alone;
    return expected == Expectation::honorific && !first.definite ? person::after_honorific
                                                                 : no_name;
  }

  const RuleText& text_;
  const std::vector<Word>& words_;
  std::vector<Candidate>& candidates_;
};

/// The word after a title that belongs to it, where no name begins: الخارجية, الأمريكي, وزارة.
bool is_complement(const RuleText& text, std::size_t token) {
  const Word& word = text.words[token];
  if (!word.is_word)
    return false;
  if (word.is(is_nisba | is_organisation_head | is_generic_head | is_place_word | is_place_head |
              is_organisation | is_place | is_common_organisation | title_classes))
    return true;
  return word.definite && !word.is(name_classes);
}

} // namespace

std::size_t title_end(const RuleText& text, std::size_t token) {
  const Match* title = text.lookup.longest(token, title_classes);
  if (title == nullptr || (title->count == 1 && title->stem != text.words[token].stem))
    return token;
  std::size_t end = token + title->count;
  for (std::size_t words = 0; words < most_complement && text.follows(end); ++words) {
    if (!is_complement(text, end))
      break;
    const Match* longest = text.lookup.longest(end, is_organisation | is_place |
                                                        is_common_organisation | title_classes);
    const Match* person = text.lookup.longest(end, is_person | is_known_as);
    if (person != nullptr)
      break;
    end += longest == nullptr ? 1 : longest->count;
  }
  return end;
}

void propose_people(const RuleText& text, std::vector<Candidate>& candidates) {
  PersonRules(text, candidates).propose();
}

} // namespace tanqih
