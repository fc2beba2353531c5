// SPDX-License-Identifier: MIT
#include "commands/document.hpp"

#include "commands/explain.hpp"
#include "io/failure.hpp"
#include "io/file_names.hpp"

namespace tanqih::cli {

CleanDocument clean_document(const Knowledge& knowledge, const Input& input,
                             const CleanOptions& clean, Options options, bool explained) {
  const std::string name = name_of_input(input.path);
  options.format = is_html(input) ? InputFormat::html : InputFormat::text;
  Decoded decoded = read_input(input);
  CleanDocument document;
  if (!explained) // which tells of every issue
    document.messages = warnings(input, decoded.issues);
  auto result = analyse_taken(knowledge, std::move(decoded.text), options);
  if (!result.ok())
    throw failure_of(result.error(), name);
  Article article = std::move(result).value();
  article.issues.insert(article.issues.begin(), decoded.issues.begin(), decoded.issues.end());
  if (const auto skip = left_out(article, clean.selection)) {
    document.counters.count(*skip, 1);
    document.wanted = false;
    return document;
  }
  document.counters.count(article);
  if (clean.deduplicate)
    document.signature = signature_of(article.clean);
  if (explained)
    document.messages = explain(knowledge, article, name, language_of_environment());
  document.article = std::move(article);
  return document;
}

} // namespace tanqih::cli
