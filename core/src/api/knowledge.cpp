// SPDX-License-Identifier: MIT
#include "api/knowledge.hpp"

#include "cut_names_data.hpp"
#include "data.hpp"
#include "label/page_features.hpp"
#include "lexicon/packed_lexicon.hpp"
#include "models.hpp"
#include "packed_names.hpp"
#include "tanqih/knowledge.hpp"

namespace tanqih {

Result<Lexicon> built_in_lexicon() {
  return unpack_lexicon(data::lexicon);
}

Result<QuantityWords> built_in_quantities() {
  return load_quantity_words({.calendar = data::calendar,
                              .numerals = data::numerals,
                              .currencies = data::currencies,
                              .units = data::units,
                              .quantity_words = data::quantity_words,
                              .nisba_endings = data::nisba_endings});
}

Result<NameModel> built_in_names() {
  return load_name_model(models::word_classes, models::name_letters, models::names);
}

Result<LamAlefContexts> built_in_lam_alef() {
  return LamAlefContexts::load(data::lam_alef);
}

Result<LatinNames> built_in_latin_names() {
  return load_latin_names(data::latin_names);
}

std::optional<Error> Knowledge::damage() const {
  for (const auto& damage : {lam_alef.damage(), lexicon.damage(), quantities.damage(),
                             names.damage(), latin_names.damage()})
    if (damage)
      return damage;
  return std::nullopt;
}

Result<KnowledgePtr> load_knowledge() {
  auto letters = load_letters(data::letters);
  if (!letters)
    return letters.error();
  auto cues = load_cues(data::cues);
  if (!cues)
    return cues.error();
  auto openers = load_openers(data::openers);
  if (!openers)
    return openers.error();
  auto classes = load_class_words(data::class_words);
  if (!classes)
    return classes.error();
  auto document_words = load_document_words(data::document_words);
  if (!document_words)
    return document_words.error();
  auto words = load_line_words(data::line_words);
  if (!words)
    return words.error();
  auto lines = load_paste_models(models::lines, page_feature_names(classes.value().names()));
  if (!lines)
    return lines.error();
  auto link_marks = load_link_marks(data::link_marks);
  if (!link_marks)
    return link_marks.error();
  auto frames = load_frame_signs(data::frames);
  if (!frames)
    return frames.error();
  auto bylines = load_byline_words(data::byline_words);
  if (!bylines)
    return bylines.error();
  auto reasons = load_reasons(data::reasons);
  if (!reasons)
    return reasons.error();
  return KnowledgePtr(new Knowledge{
      std::move(cues).value(), std::move(classes).value(), std::move(document_words).value(),
      std::move(link_marks).value(), std::move(words).value(), std::move(openers).value(),
      std::move(frames).value(), std::move(lines).value(), std::move(reasons).value(),
      std::move(letters).value(), CutNames(data::cut_names), std::move(bylines).value()});
}

} // namespace tanqih
