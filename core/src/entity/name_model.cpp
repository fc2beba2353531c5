#include "entity/name_model.hpp"

#include <algorithm>
#include <array>
#include <bit>
#include <string>
#include <utility>

#include "entity/name_features.hpp"
#include "entity/name_letters.hpp"
#include "learn/decode.hpp"

namespace tanqih {

namespace {

/// What the lexicon calls a name of `type`.
std::uint32_t classes_of(MentionType type) {
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
  auto weights = learn::Model::read(letters);
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
  auto weights = learn::Model::read(model);
  if (!weights)
    return weights.error();
  if (weights.value().feature_set() != name_feature_set ||
      !std::equal(weights.value().labels().begin(), weights.value().labels().end(),
                  name_labels.begin(), name_labels.end()))
    return other_features("names");
  return NameModel{std::move(words).value(), std::move(weights).value()};
}

namespace {

/// Sums of what a word's own features weigh, for itself and for the words near it, kept for when
/// the word comes again. A place holds the last word that fell on it.
class OwnScores {
public:
  OwnScores(const learn::Model& model, std::size_t words)
      : model_(model), slots_(std::bit_ceil(std::clamp<std::size_t>(words, 16, most_slots))) {}

  /// In 16 bits, as Model::score sums.
  using Sums = std::array<std::int16_t, 16>;
  static_assert(name_labels.size() <= std::tuple_size_v<Sums>);
  using Reach = std::array<Sums, 2 * reach + 1>; ///< by reach + distance
  const Reach& operator()(const Facts& facts, const WordFacts& word) {
    // Beyond a sentence there are two: before it and behind it.
    const std::uint64_t identity =
        word.identity != 0 ? word.identity : 2 * std::uint64_t{word.form};
    Slot& slot = slots_[(identity ^ identity >> 32) & (slots_.size() - 1)];
    if (slot.identity != identity) {
      slot.identity = identity;
      for (int distance = -reach; distance <= reach; ++distance) {
        features_.clear();
        own_features(facts, word, distance,
                     [&](FeatureGroup, std::uint32_t hash) { features_.push_back(hash); });
        learn::Scores scores{};
        model_.score(features_, scores);
        Sums& sums = slot.scores[static_cast<std::size_t>(reach + distance)];
        for (std::size_t label = 0; label < sums.size(); ++label)
          sums[label] = static_cast<std::int16_t>(scores[label]);
      }
    }
    return slot.scores;
  }

private:
  static constexpr std::size_t most_slots = std::size_t{1} << 12;
  struct Slot {
    std::uint64_t identity = 0;
    Reach scores;
  };
  const learn::Model& model_;
  std::vector<Slot> slots_;
  std::vector<std::uint32_t> features_;
};

/// So many words in Latin letters in a row are a text in another language, where this model knows
/// no names.
constexpr std::size_t foreign_run = 6;

/// What stands before a clause is part of no name but a title: وأكدت المنظمة أن الطريق سيفتح. But
/// سي أن أن and آن هاثاواي, which the tables know whole.
bool opens_clause(const WordFacts& word) {
  constexpr std::uint32_t names = name_classes | is_place | is_common_place | is_organisation |
                                  is_common_organisation | is_other_name | is_common_other_name;
  return (word.begins & is_report_particle) != 0 && ((word.begins_long | word.inside) & names) == 0;
}

/// Fills `allowed` with what each word of the sentence may be; empty: anything.
void constrain(std::span<const WordFacts> sentence, std::vector<learn::LabelSet>& allowed) {
  allowed.clear();
  for (std::size_t i = 0; i < sentence.size(); ++i)
    if (opens_clause(sentence[i])) {
      allowed.resize(sentence.size(), learn::any_label);
      allowed[i] = 1U << label_none | 1U << label_misc | 1U << label_in_misc;
    }
  std::size_t run = 0;
  for (std::size_t i = 0; i < sentence.size(); ++i) {
    run = sentence[i].latin() ? run + 1 : sentence[i].edges & 4 ? run : 0;
    if (run < foreign_run)
      continue;
    allowed.resize(sentence.size(), learn::any_label);
    for (std::size_t back = i + 1;
         back-- > 0 && (sentence[back].latin() || sentence[back].edges & 4);)
      if (std::exchange(allowed[back], 1U << label_none) != learn::any_label)
        break;
  }
}

} // namespace

NameLabels label_names(const NameModel& names, const Facts& facts) {
  NameLabels result;
  result.labels.reserve(facts.words.size());
  result.confidences.reserve(facts.words.size());
  OwnScores own(names.model, facts.words.size());
  std::vector<std::uint32_t> features;
  std::vector<learn::Scores> scores;
  std::vector<learn::LabelSet> allowed;
  learn::Decoder decoder;
  for (std::size_t begin = 0; begin < facts.words.size();) {
    std::size_t end = begin + 1;
    while (end < facts.words.size() && !facts.words[end].sentence_begin)
      ++end;
    scores.assign(end - begin, learn::Scores{});
    for (std::size_t at = begin; at < end; ++at) {
      learn::Scores& sums = scores[at - begin];
      for (int distance = -reach; distance <= reach; ++distance) {
        const OwnScores::Sums& part =
            own(facts, word_near(facts, begin, end, at,
                                 distance))[static_cast<std::size_t>(reach + distance)];
        for (std::size_t label = 0; label < part.size(); ++label)
          sums[label] += part[label];
      }
      features.clear();
      joint_features(facts, begin, end, at,
                     [&](FeatureGroup, std::uint32_t hash) { features.push_back(hash); });
      names.model.score(features, sums);
    }
    constrain(std::span(facts.words).subspan(begin, end - begin), allowed);
    const auto best = decoder.decode(names.model, scores, allowed);
    result.labels.insert(result.labels.end(), best.begin(), best.end());
    if (std::all_of(best.begin(), best.end(), [](std::uint8_t label) { return label == 0; }))
      result.confidences.resize(end, 100); // of no name; nobody asks
    else
      for (const std::int32_t margin : decoder.margins(names.model))
        result.confidences.push_back(learn::percent(margin, names.model.units()));
    begin = end;
  }
  return result;
}

std::vector<Mention> tag_names_by_model(const NameModel& names, std::u16string_view text,
                                        const std::vector<Token>& tokens, const Lookup& lookup,
                                        const std::vector<Mention>& rules) {
  if (names.model.label_count() == 0)
    return {}; // damaged, which is told elsewhere
  const Facts facts = word_facts(names.words, text, tokens, lookup, rules);
  const NameLabels found = label_names(names, facts);
  std::vector<Mention> mentions;
  for (std::size_t begin = 0; begin < tokens.size();) {
    if (!begins_name(found.labels[begin])) {
      ++begin;
      continue;
    }
    std::size_t end = begin + 1;
    std::uint8_t confidence = found.confidences[begin];
    for (; end < tokens.size() && !tokens[end].sentence_begin &&
           found.labels[end] == found.labels[begin] + 1;
         ++end)
      confidence = std::min(confidence, found.confidences[end]);
    const MentionType type = type_of(found.labels[begin]);
    std::uint32_t stem = 0;
    if (const Match* const match = lookup.longest(begin, classes_of(type)))
      stem = match->stem;
    mentions.push_back({{tokens[begin].span.begin + stem, tokens[end - 1].span.end},
                        type,
                        Origin::model,
                        confidence,
                        {}});
    begin = end;
  }
  return mentions;
}

} // namespace tanqih
