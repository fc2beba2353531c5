// SPDX-License-Identifier: MIT
#include "stream/selection.hpp"

#include <algorithm>

#include "stream/known_fields.hpp"

namespace tanqih::cli {

std::optional<Skip> left_out(const Article& article, const Selection& selection) {
  const bool other_language =
      std::any_of(article.issues.begin(), article.issues.end(),
                  [](const Issue& issue) { return issue.code == IssueCode::not_arabic; });
  if (selection.arabic && *selection.arabic == other_language)
    return Skip::language;
  if (article.statistics.words < selection.min_words)
    return Skip::few_words;
  if (selection.with_metadata && (title_of(article).empty() || !article.fields.date))
    return Skip::no_metadata;
  return std::nullopt;
}

} // namespace tanqih::cli
