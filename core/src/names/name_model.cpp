// SPDX-License-Identifier: MIT
#include "names/name_model.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "crf/narrow_viterbi.hpp"
#include "names/name_letters.hpp"
#include "names/sentence_scores.hpp"
#include "names/token_majority.hpp"

namespace tanqih {

namespace {

/// What the lexicon calls a name of `type`.
LexicalClasses classes_of(MentionType type) {
  switch (type) {
  case MentionType::person:
    return name_classes;
  case MentionType::place:
    return is_place | is_common_place | is_place_head;
  case MentionType::organisation:
    return is_organisation | is_common_organisation | is_organisation_head | is_generic_head;
  case MentionType::misc:
    return is_other_name | is_common_other_name | is_term | is_other_head;
  default:
    return 0;
  }
}

/// What the tables call any name, or the head of one.
constexpr LexicalClasses any_name = name_classes | is_place | is_common_place | is_place_head |
                                    is_place_word | is_organisation | is_common_organisation |
                                    is_organisation_head | is_generic_head | is_other_name |
                                    is_common_other_name | is_other_head;

Error other_features(std::string_view what) {
  return {ErrorCode::damaged_data,
          "The model of " + std::string(what) +
              " is for other features than this library's; train it again."};
}

} // namespace

Result<WordModels> load_word_models(std::span<const std::byte> classes,
                                    std::span<const std::byte> letters) {
  auto words = WordClasses::read(classes);
  if (!words)
    return words.error();
  auto weights = crf::Model::read(letters);
  if (!weights)
    return weights.error();
  if (weights.value().feature_set() != letter_feature_set || weights.value().label_count() != 2)
    return other_features("names' letters");
  return WordModels{std::move(words).value(), std::move(weights).value()};
}

Result<NameModel> load_name_model(std::span<const std::byte> classes,
                                  std::span<const std::byte> letters,
                                  std::span<const std::byte> model) {
  auto words = load_word_models(classes, letters);
  if (!words)
    return words.error();
  auto weights = crf::Model::read(model);
  if (!weights)
    return weights.error();
  if (weights.value().feature_set() != name_feature_set ||
      !std::equal(weights.value().labels().begin(), weights.value().labels().end(),
                  name_labels.begin(), name_labels.end()))
    return other_features("names");
  return NameModel{std::move(words).value(), std::move(weights).value()};
}

namespace {

/// So many words in Latin letters in a row are a text in another language, where this model knows
/// no names.
constexpr std::size_t foreign_run = 6;

/// What stands before a clause is part of no name but a title: وأكدت المنظمة أن الطريق سيفتح. But
/// سي أن أن and آن هاثاواي, which the tables know whole.
bool opens_clause(const WordFacts& word) {
  constexpr LexicalClasses names = name_classes | is_place | is_common_place | is_organisation |
                                   is_common_organisation | is_other_name | is_common_other_name;
  return (word.begins & is_report_particle) != 0 && ((word.begins_long | word.inside) & names) == 0;
}

/// Fills `allowed` with what each word of the sentence may be; empty: anything.
void constrain(std::span<const WordFacts> sentence, std::vector<crf::LabelSet>& allowed) {
  allowed.clear();
  for (std::size_t i = 0; i < sentence.size(); ++i)
    if (opens_clause(sentence[i])) {
      allowed.resize(sentence.size(), crf::any_label);
      allowed[i] = 1U << label_none | 1U << label_misc | 1U << label_in_misc;
    }
  std::size_t run = 0;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    run = sentence[i].latin() ? run + 1 : sentence[i].only_marks() ? run : 0;
    if (run < foreign_run)
      continue;
    allowed.resize(sentence.size(), crf::any_label);
    for (std::size_t back = i + 1;
         back-- > 0 && (sentence[back].latin() || sentence[back].only_marks());)
      if (std::exchange(allowed[back], 1U << label_none) != crf::any_label)
        break;
  }
}

/// Units of the token before the name: 1 in والقاهرة. The article is the name's (الشركة التونسية),
/// but what is written after لل is without it.
std::uint32_t proclitics_before(const WordModels& models, std::u16string_view text,
                                const Token& token, const Lookup& lookup, std::size_t at,
                                MentionType type) {
  const std::u16string_view word = slice(text, token.span);
  const Match* match = lookup.longest(at, classes_of(type));
  if (match == nullptr)
    match = lookup.longest(at, any_name);
  if (match != nullptr) {
    const std::uint32_t stem = match->stem;
    return stem >= 2 && word.substr(stem - 2, 2) == u"ال" ? stem - 2 : stem;
  }
  // A name that no table has: its first letter is the name's where the whole is a known word, and a
  // conjunction or preposition where the rest is one. وسمالينج: of two strangers the و is none.
  if (word.size() < 4 || (token.stems >> 1 & 1U) == 0)
    return 0;
  const auto known = [&](std::u16string_view part) {
    std::u16string form;
    append_form(part, form);
    return models.classes.find(text_hash(std::u16string_view(form))).fine != 0;
  };
  if (known(word))
    return 0;
  const bool conjunction = word.front() == u'و';
  const bool place_in = word.front() == u'ب' && type == MentionType::place;
  return conjunction || place_in || known(word.substr(1)) ? 1 : 0;
}

} // namespace

std::uint8_t name_confidence(std::int32_t margin, std::int32_t scale) {
  // At 0, 1/2, 1 … 10 nats.
  static constexpr std::array<std::uint8_t, 21> right = {47, 49, 52, 56, 61, 67, 73, 76, 80, 85, 88,
                                                         89, 91, 94, 96, 97, 97, 97, 98, 98, 98};
  const std::int64_t step = std::int64_t{margin} * 2 / scale;
  return right[static_cast<std::size_t>(std::clamp<std::int64_t>(step, 0, 20))];
}

namespace {

/// Labels the sentences of a text one by one.
class Labeller {
public:
  /// Of a text of so many words.
  Labeller(const crf::Model& model, std::size_t words)
      : model_(model), scores_of_(model, words), decoder_(model) {}

  /// Of the words of a window, one a word.
  void operator()(Facts& facts, WordRange window, NameLabels& found) {
    const std::size_t words = window.end - window.begin;
    found.labels.resize(words);
    found.confidences.resize(words);
    sums_.clear();
    each_sentence(facts, window, [&](WordRange sentence, WordRange place) {
      const std::span<const Sums> sums = scores_of_(facts, sentence);
      sums_.insert(sums_.end(), sums.begin(), sums.end());
      decode(facts, sentence, sums, place, found);
    });
    tell_majorities(std::span(facts.words).subspan(window.begin, words), found.labels,
                    found.confidences);
    each_sentence(facts, window, [&](WordRange sentence, WordRange place) {
      const auto sums = std::span(sums_).subspan(place.begin, place.end - place.begin);
      if (scores_of_.add_majorities(facts, sentence, sums))
        decode(facts, sentence, sums, place, found);
    });
  }

private:
  /// Calls use(sentence, place) with its words among all and among the window's.
  template <class Use> static void each_sentence(const Facts& facts, WordRange window, Use use) {
    for (std::size_t begin = window.begin, end = 0; begin < window.end; begin = end) {
      end = sentence_end(facts, begin);
      use(WordRange{begin, end}, WordRange{begin - window.begin, end - window.begin});
    }
  }

  void decode(const Facts& facts, WordRange sentence, std::span<const Sums> sums, WordRange place,
              NameLabels& found) {
    constrain(std::span(facts.words).subspan(sentence.begin, sentence.end - sentence.begin),
              allowed_);
    const auto best = decoder_.decode(sums, allowed_);
    std::copy(best.begin(), best.end(),
              found.labels.begin() + static_cast<std::ptrdiff_t>(place.begin));
    const auto confidences =
        std::span(found.confidences).subspan(place.begin, place.end - place.begin);
    std::fill(confidences.begin(), confidences.end(), std::uint8_t{100}); // of no name nobody asks
    if (std::all_of(best.begin(), best.end(), [](std::uint8_t label) { return label == 0; }))
      return;
    const auto margins = decoder_.margins();
    for (std::size_t at = 0; at < best.size(); ++at)
      if (best[at] != label_none)
        confidences[at] = name_confidence(margins[at], model_.scale());
  }

  const crf::Model& model_;
  SentenceScores scores_of_;
  std::vector<Sums> sums_; ///< of the words of a window
  std::vector<crf::LabelSet> allowed_;
  crf::NarrowDecoder decoder_;
};

/// Adds the names of a window whose first word is token `first`.
void add_mentions(const WordModels& models, std::u16string_view text,
                  const std::vector<Token>& tokens, const Lookup& lookup, std::size_t first,
                  const NameLabels& found, std::vector<Mention>& mentions) {
  const std::size_t words = found.labels.size();
  for (std::size_t begin = 0; begin < words;) {
    if (!begins_name(found.labels[begin])) {
      ++begin;
      continue;
    }
    std::size_t end = begin + 1;
    std::uint8_t confidence = found.confidences[begin];
    for (; end < words && !tokens[first + end].sentence_begin &&
           found.labels[end] == found.labels[begin] + 1;
         ++end)
      confidence = std::min(confidence, found.confidences[end]);
    const MentionType type = type_of(found.labels[begin]);
    const Token& token = tokens[first + begin];
    mentions.push_back(
        {{token.span.begin + proclitics_before(models, text, token, lookup, first + begin, type),
          tokens[first + end - 1].span.end},
         type,
         Origin::model,
         confidence,
         {}});
    begin = end;
  }
}

} // namespace

NameLabels label_names(const NameModel& names, Facts facts) {
  Labeller label(names.model, facts.words.size());
  NameLabels all;
  NameLabels found;
  for (std::size_t begin = 0, end = 0; begin < facts.words.size(); begin = end) {
    end = majority_window_end(facts.words, begin);
    label(facts, {begin, end}, found);
    all.labels.insert(all.labels.end(), found.labels.begin(), found.labels.end());
    all.confidences.insert(all.confidences.end(), found.confidences.begin(),
                           found.confidences.end());
  }
  return all;
}

std::vector<Mention> tag_names_by_model(const NameModel& names, std::u16string_view text,
                                        const std::vector<Token>& tokens, const Lookup& lookup,
                                        const std::vector<Mention>& rules, Taste taste) {
  if (names.model.label_count() == 0)
    return {}; // a damaged table, see base/lazy.hpp
  FactReader reader(names.words, text, tokens, lookup, rules);
  reader.facts().taste = taste;
  Labeller label(names.model, tokens.size());
  NameLabels found;
  std::vector<Mention> mentions;
  while (reader.next(majority_words)) {
    label(reader.facts(), reader.window(), found);
    add_mentions(names.words, text, tokens, lookup, reader.first_token(), found, mentions);
  }
  return mentions;
}

} // namespace tanqih
