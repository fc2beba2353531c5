// SPDX-License-Identifier: MIT
#include "tanqih/analyse.hpp"

#include <utility>

#include "api/article_builder.hpp"
#include "api/pipeline.hpp"
#include "output/code_points.hpp"

namespace tanqih {

Result<Article> analyse(const Knowledge& knowledge, std::u16string_view text,
                        const Options& options, const Progress& progress) {
  Result<Analysis> analysis = run_pipeline(knowledge, text, options, progress);
  if (!analysis)
    return analysis.error();
  Article article = build_article(std::move(analysis).value(), options);
  if (options.offsets == OffsetUnit::code_points)
    count_in_code_points(article);
  return article;
}

} // namespace tanqih
