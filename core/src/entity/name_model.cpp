#include "entity/name_model.hpp"

#include <algorithm>

#include "entity/name_features.hpp"
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
  default:
    return 0;
  }
}

} // namespace

Result<NameModel> load_name_model(std::span<const std::byte> classes,
                                  std::span<const std::byte> model) {
  auto words = WordClasses::read(classes);
  if (!words)
    return words.error();
  auto weights = learn::Model::read(model);
  if (!weights)
    return weights.error();
  if (weights.value().feature_set() != name_feature_set ||
      !std::equal(weights.value().labels().begin(), weights.value().labels().end(),
                  name_labels.begin(), name_labels.end()))
    return Error{ErrorCode::damaged_data,
                 "The model of names is for other features than this library's; train it again."};
  return NameModel{std::move(words).value(), std::move(weights).value()};
}

NameLabels label_names(const NameModel& names, const Facts& facts) {
  NameLabels result;
  result.labels.reserve(facts.words.size());
  result.confidences.reserve(facts.words.size());
  learn::Features features;
  learn::Decoder decoder;
  for (std::size_t begin = 0; begin < facts.words.size();) {
    std::size_t end = begin + 1;
    while (end < facts.words.size() && !facts.words[end].sentence_begin)
      ++end;
    features.clear();
    for (std::size_t at = begin; at < end; ++at) {
      features.begin_item();
      name_features(facts, begin, end, at,
                    [&](FeatureGroup, std::uint32_t hash) { features.add(hash); });
    }
    const auto labels = decoder.decode(names.model, features);
    result.labels.insert(result.labels.end(), labels.begin(), labels.end());
    for (const std::int32_t margin : decoder.margins(names.model))
      result.confidences.push_back(learn::percent(margin, names.model.units()));
    begin = end;
  }
  return result;
}

std::vector<Mention> tag_names_by_model(const NameModel& names, std::u16string_view text,
                                        const std::vector<Token>& tokens, const Lookup& lookup,
                                        const std::vector<Mention>& rules) {
  const Facts facts = word_facts(names.classes, text, tokens, lookup, rules);
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
