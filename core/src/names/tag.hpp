// SPDX-License-Identifier: MIT
// tag: which stretches of the text name something.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "base/mention.hpp"
#include "lexicon/look_up.hpp"
#include "names/name_model.hpp"
#include "quantities/calendar_date.hpp"
#include "quantities/quantity_words.hpp"
#include "text/tokenise.hpp"

namespace tanqih {

/// The tables that it reads.
struct TagTables {
  const Lexicon& lexicon;
  const QuantityWords& quantities;
  const NameModel& names;
};

/// Mentions in order, not overlapping; spans in `text`, which the tokens' spans count in. `lookup`
/// is the lexicon's of the same tokens. `published`: the day that the article came out, where it
/// says so.
[[nodiscard]] std::vector<Mention> tag(const TagTables& tables, std::u16string_view text,
                                       const std::vector<Token>& tokens, const Lookup& lookup,
                                       std::optional<CivilDate> published = std::nullopt);

/// Names alone, as NER corpora label them: ANERcorp calls no ministry, army or government an
/// organisation (وزارة, الجيش, حكومة), which a journalist does, and `tag` with him.
[[nodiscard]] std::vector<Mention> tag_as_corpora(const Lexicon& lexicon, const NameModel& names,
                                                  std::u16string_view text,
                                                  const std::vector<Token>& tokens);

} // namespace tanqih
