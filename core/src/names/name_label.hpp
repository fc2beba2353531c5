// SPDX-License-Identifier: MIT
// name_label: the labels of words that the name model gives.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "tanqih/mention.hpp"

namespace tanqih {

/// No name, then the first and the further words of each type.
enum NameLabel : std::uint8_t {
  label_none,
  label_person,
  label_in_person,
  label_place,
  label_in_place,
  label_organisation,
  label_in_organisation,
  label_misc,
  label_in_misc,
};
inline constexpr std::size_t name_label_count = 9;

/// As the model's file and NER corpora write them.
inline constexpr std::array<std::string_view, name_label_count> name_labels = {
    "O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-MISC", "I-MISC"};

/// label_none for what is no name: dates, amounts.
[[nodiscard]] constexpr std::uint8_t name_label(MentionType type, bool first) {
  const std::uint8_t further = first ? 0 : 1;
  switch (type) {
  case MentionType::person:
    return label_person + further;
  case MentionType::place:
    return label_place + further;
  case MentionType::organisation:
    return label_organisation + further;
  case MentionType::misc:
    return label_misc + further;
  default:
    return label_none;
  }
}

/// Of a label that is not label_none.
[[nodiscard]] constexpr MentionType type_of(std::uint8_t label) {
  constexpr std::array<MentionType, 4> types = {MentionType::person, MentionType::place,
                                                MentionType::organisation, MentionType::misc};
  return types[(label - 1U) / 2];
}

[[nodiscard]] constexpr bool begins_name(std::uint8_t label) {
  return label % 2 == 1;
}

} // namespace tanqih
