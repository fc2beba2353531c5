// SPDX-License-Identifier: MIT
// What leaves the core with words of its tables.
#include "tanqih/render.hpp"

#include "api/knowledge.hpp"
#include "output/article_json.hpp"

namespace tanqih {

std::u16string to_json(const Knowledge& knowledge, const Article& article) {
  return article_json(knowledge.reasons, model_versions(), article);
}

void write_json(const Knowledge& knowledge, const Article& article, const TextSink& sink) {
  write_article_json(knowledge.reasons, model_versions(), article, sink);
}

std::u16string reason_in_words(const Knowledge& knowledge, const Label& label, Language language) {
  ReasonWords reason = knowledge.reasons.in_words(label.reason, label.cue);
  return std::move(language == Language::arabic ? reason.arabic : reason.english);
}

} // namespace tanqih
