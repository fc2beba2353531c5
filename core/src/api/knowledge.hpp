// SPDX-License-Identifier: MIT
// The language tables of core/data, parsed once and shared.
#pragma once

#include <optional>

#include "author/byline_words.hpp"
#include "base/lazy.hpp"
#include "cut/cut_names.hpp"
#include "entities/latin_names.hpp"
#include "label/cues.hpp"
#include "label/frame_signs.hpp"
#include "label/line_words.hpp"
#include "label/openers.hpp"
#include "label/paste_models.hpp"
#include "lexicon/lexicon.hpp"
#include "names/name_model.hpp"
#include "output/reasons.hpp"
#include "quantities/quantity_words.hpp"
#include "read/class_words.hpp"
#include "read/document_words.hpp"
#include "read/link_marks.hpp"
#include "repair/lam_alef.hpp"
#include "text/letters.hpp"

namespace tanqih {

/// The tables that are compiled in. Error: damaged_data.
[[nodiscard]] Result<Lexicon> built_in_lexicon();
[[nodiscard]] Result<QuantityWords> built_in_quantities();
[[nodiscard]] Result<NameModel> built_in_names();
[[nodiscard]] Result<LamAlefContexts> built_in_lam_alef();
[[nodiscard]] Result<LatinNames> built_in_latin_names();

struct Knowledge {
  Cues cues;                                           ///< label
  ClassWords classes;                                  ///< read
  DocumentWords document_words;                        ///< read
  LinkMarks link_marks;                                ///< read
  LineWords words;                                     ///< label
  Openers openers;                                     ///< label
  FrameSigns frames;                                   ///< label
  PasteModels lines;                                   ///< label
  Reasons reasons;                                     ///< render
  Letters letters;                                     ///< repair
  CutNames cut_names;                                  ///< find_cuts, find_author
  BylineWords bylines;                                 ///< find_author
  Lazy<LamAlefContexts> lam_alef{built_in_lam_alef};   ///< read
  Lazy<Lexicon> lexicon{built_in_lexicon};             ///< tag, link
  Lazy<QuantityWords> quantities{built_in_quantities}; ///< find_published, tag
  Lazy<NameModel> names{built_in_names};               ///< tag
  Lazy<LatinNames> latin_names{built_in_latin_names};  ///< describe

  /// What is wrong with the tables that were asked for so far; see Lazy.
  [[nodiscard]] std::optional<Error> damage() const;
};

} // namespace tanqih
