// SPDX-License-Identifier: MIT
// describe: what the text says of those it names, beside their names.
#pragma once

#include <vector>

#include "base/lazy.hpp"
#include "base/mention.hpp"
#include "entities/latin_names.hpp"
#include "lexicon/lexicon.hpp"
#include "names/candidates.hpp"

namespace tanqih {

/// The tables that it reads.
struct DescribeTables {
  const Lexicon& lexicon;
  const Lazy<LatinNames>& latin_names; ///< where the text names a person, place or organisation
};

/// Fills in of the entities
///   roles: the titles that stand before a person's name (وزير الخارجية الأمريكي أنتوني بلينكن) or
///     after it (حسن نصر الله، الأمين العام لحزب الله), with what belongs to them (الخبير في الشؤون
///     المالية), across a comma (المدير، سالم العلي، …) and وهو;
///   country: of a place, the one that it is or lies in, where no other has a place of that name or
///     the line says from where the article is, or the text speaks of one of them alone
///     (core/data/shared_places.tsv), of ريف القنيطرة that of
///     القنيطرة, of مانيبور الهندية what the nisba says; of an organisation, what
///     the nisba in its name says (الجيش الإسرائيلي); of a person, what the nisba or the country in
///     the role says;
///   latin, latin_origin: a listed person, place or organisation as its table has it, a country by
///     ICU's English name; other people and places by their words and letters, which is a guess.
///     Other organisations have the acronym that stands in brackets after them, or are translated
///     where all their words are known, which is a guess too (وزارة الخارجية is elsewhere a State
///     Department).
///   key: of a name its key_words (entities/name_key), of an amount or a date its value, or what is
///     written, folded.
/// `mentions` are those of the entities; `datelines` stretches of the text that say from where the
/// article is: الرباط (أ ف ب). Linear.
void describe(const DescribeTables& tables, const RuleText& text,
              const std::vector<Mention>& mentions, const std::vector<Span>& datelines,
              std::vector<Entity>& entities);

} // namespace tanqih
