// SPDX-License-Identifier: MIT
#include "tanqih/analyse.hpp"

#include <utility>

#include "api/article_builder.hpp"
#include "api/pipeline.hpp"
#include "output/code_points.hpp"

namespace tanqih {

namespace {

Result<Article> analyse_paste(const Knowledge& knowledge, PasteText paste, const Options& options,
                              const Progress& progress, const Cancelled& cancelled) {
  Result<Analysis> analysis = run_pipeline(knowledge, paste, options, {&progress, &cancelled});
  if (!analysis)
    return analysis.error();
  Article article = build_article(std::move(analysis).value(), options);
  if (options.offsets == OffsetUnit::code_points)
    count_in_code_points(article);
  return article;
}

} // namespace

Result<Article> analyse(const Knowledge& knowledge, std::u16string_view text,
                        const Options& options, const Progress& progress,
                        const Cancelled& cancelled) {
  return analyse_paste(knowledge, text, options, progress, cancelled);
}

Result<Article> analyse_taken(const Knowledge& knowledge, std::u16string&& text,
                              const Options& options, const Progress& progress,
                              const Cancelled& cancelled) {
  return analyse_paste(knowledge, std::move(text), options, progress, cancelled);
}

} // namespace tanqih
