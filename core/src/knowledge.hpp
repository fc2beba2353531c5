// The language tables of core/data, parsed once and shared.
#pragma once

#include <mutex>
#include <optional>

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

/// The largest table, which cleaning does without: read when it is first asked for, by whichever
/// thread asks.
class LazyNameModel {
public:
  /// Error: damaged_data.
  [[nodiscard]] const Result<NameModel>& get() const;

private:
  mutable std::once_flag asked_;
  mutable std::optional<Result<NameModel>> model_;
};

struct Knowledge {
  Cues cues;                       ///< label
  Openers openers;                 ///< label
  learn::Model lines;              ///< label
  Reasons reasons;                 ///< render
  Lexicon lexicon;                 ///< tag, link
  QuantityWords quantities;        ///< tag
  Letters letters;                 ///< repair
  Transliteration transliteration; ///< describe
  LazyNameModel names{};           ///< tag
};

/// The lexicon alone, which the trainer of the models needs before there are any.
[[nodiscard]] Result<Lexicon> built_in_lexicon();

} // namespace tanqih
