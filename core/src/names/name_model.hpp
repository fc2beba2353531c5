// SPDX-License-Identifier: MIT
// name_model: the learned tagger of people, places, organisations and other names.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

#include "base/mention.hpp"
#include "crf/model.hpp"
#include "lexicon/look_up.hpp"
#include "names/word_facts.hpp"
#include "tanqih/result.hpp"

namespace tanqih {

/// Made by training, as its model card tells. Immutable once loaded.
struct NameModel {
  WordModels words;
  crf::Model model;
};

/// Reads core/data/word_classes.model and core/data/name_letters.model. Error: damaged_data.
[[nodiscard]] Result<WordModels> load_word_models(std::span<const std::byte> classes,
                                                  std::span<const std::byte> letters);

/// Those and core/data/names.model. Error: damaged_data.
[[nodiscard]] Result<NameModel> load_name_model(std::span<const std::byte> classes,
                                                std::span<const std::byte> letters,
                                                std::span<const std::byte> model);

/// How sure a name is, in percent, by how far its labels are ahead, in units of a nat: how many of
/// those that were so far ahead were right, in sentences of news that the model had not learnt from
/// (core/data/MODEL_CARD.md).
[[nodiscard]] std::uint8_t name_confidence(std::int32_t margin, std::int32_t scale);

/// One label a token, and how sure it is in percent.
struct NameLabels {
  std::vector<std::uint8_t> labels; ///< NameLabel
  std::vector<std::uint8_t> confidences;
};
/// Each sentence is read twice: by itself, and by help of how words like its own were read
/// elsewhere (token_majority.hpp).
[[nodiscard]] NameLabels label_names(const NameModel& names, Facts facts);

/// Mentions in order, not overlapping, without proclitics. `lookup` and the names that the rules
/// found are those of the same tokens.
[[nodiscard]] std::vector<Mention>
tag_names_by_model(const NameModel& names, std::u16string_view text,
                   const std::vector<Token>& tokens, const Lookup& lookup,
                   const std::vector<Mention>& rules, Taste taste);

} // namespace tanqih
