// SPDX-License-Identifier: MIT
// translate_organisation: names of organisations that are put together of known words, in English.
#pragma once

#include <string>
#include <string_view>

#include "entities/latin_names.hpp"
#include "lexicon/lexicon.hpp"

namespace tanqih {

/// The name in English (UTF-8), by core/data/organisation_words.tsv: a head; adjectives of its own,
/// which go before it; what it governs, a place or words of the table, joined by و, or behind ل;
/// and a nisba, which goes before all. Empty where a word of it is not known.
///   وزارة الصحة المصرية       Egyptian Ministry of Health
///   جامعة القاهرة             Cairo University
///   الحزب الشيوعي الصيني      Chinese Communist Party
///   المركز الوطني للبحوث       National Center for Research
/// Linear.
[[nodiscard]] std::string translate_organisation(const LatinNames& table, const Lexicon& lexicon,
                                                 std::u16string_view name);

} // namespace tanqih
