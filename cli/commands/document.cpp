// SPDX-License-Identifier: MIT
#include "commands/document.hpp"

#include "commands/explain.hpp"
#include "io/failure.hpp"
#include "io/file_names.hpp"

namespace tanqih::cli {

namespace {

/// What decoding found, before what reading found. In HTML its spans would count in the source,
/// which nothing else does: there the issue is of the whole.
void add_decoding_issues(Article& article, std::vector<Issue> issues, bool html) {
  if (html)
    for (Issue& issue : issues)
      issue.span = {};
  article.issues.insert(article.issues.begin(), issues.begin(), issues.end());
}

} // namespace

CleanDocument clean_document(const Knowledge& knowledge, const Input& input, Options options,
                             Format format, bool explained) {
  const std::string name = name_of_input(input.path);
  const bool html = is_html(input);
  options.format = html ? InputFormat::html : InputFormat::text;
  Decoded decoded = read_input(input);
  CleanDocument document;
  if (!explained) // which tells of every issue
    document.messages = warnings(input, decoded.issues);
  auto result = analyse_taken(knowledge, std::move(decoded.text), options);
  if (!result.ok())
    throw failure_of(result.error(), name);
  Article article = std::move(result).value();
  add_decoding_issues(article, std::move(decoded.issues), html);
  document.counters.count(article);
  if (explained)
    document.messages = explain(knowledge, article, name, language_of_environment());
  document.file = file_of(knowledge, article, format);
  return document;
}

} // namespace tanqih::cli
