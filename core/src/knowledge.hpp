// The language tables of core/data, parsed once and shared.
#pragma once

#include "entity/lexicon.hpp"
#include "entity/name_model.hpp"
#include "entity/quantity_words.hpp"
#include "entity/transliterate.hpp"
#include "layout/cues.hpp"
#include "layout/openers.hpp"
#include "layout/reasons.hpp"
#include "learn/model.hpp"
#include "text/letters.hpp"

namespace tanqih {

struct Knowledge {
  Cues cues;                       ///< label
  Openers openers;                 ///< label
  learn::Model lines;              ///< label
  Reasons reasons;                 ///< render
  Lexicon lexicon;                 ///< tag, link
  QuantityWords quantities;        ///< tag
  Letters letters;                 ///< repair
  NameModel names;                 ///< tag
  Transliteration transliteration; ///< describe
};

/// The lexicon alone, which the trainer of the models needs before there are any.
[[nodiscard]] Result<Lexicon> built_in_lexicon();

} // namespace tanqih
