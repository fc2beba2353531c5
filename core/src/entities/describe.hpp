// SPDX-License-Identifier: MIT
// describe: what the text says of those it names, beside their names.
#pragma once

#include <vector>

#include "base/lazy.hpp"
#include "base/mention.hpp"
#include "entities/transliterate.hpp"
#include "lexicon/lexicon.hpp"
#include "names/candidates.hpp"

namespace tanqih {

/// The tables that it reads.
struct DescribeTables {
  const Lexicon& lexicon;
  const Lazy<Transliteration>& transliteration; ///< where the text names a person or a place
};

/// Fills in of the entities
///   roles: the titles that stand before a person's name (وزير الخارجية الأمريكي أنتوني بلينكن) or
///     after it (حسن نصر الله، الأمين العام لحزب الله);
///   country: of a place, the one that it is or lies in; of an organisation, what the nisba in its
///     name says (الجيش الإسرائيلي); of a person, what the nisba or the country in the role says;
///   latin: people and places in Latin letters; a country's is ICU's English name. (An organisation
///   is
///     translated, not transliterated, which a table cannot do.)
/// `mentions` are those of the entities. Linear.
void describe(const DescribeTables& tables, const RuleText& text,
              const std::vector<Mention>& mentions, std::vector<Entity>& entities);

} // namespace tanqih
