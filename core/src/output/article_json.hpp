// SPDX-License-Identifier: MIT
// The canonical JSON of an Article.
#pragma once

#include <string>
#include <vector>

#include "output/reasons.hpp"
#include "tanqih/article.hpp"
#include "tanqih/knowledge.hpp"
#include "tanqih/render.hpp"

namespace tanqih {

/// As to_json(knowledge, article) of tanqih/render.hpp tells.
[[nodiscard]] std::u16string article_json(const Reasons& reasons,
                                          const std::vector<ModelVersion>& models,
                                          const Article& article);
/// As write_json() of the same.
void write_article_json(const Reasons& reasons, const std::vector<ModelVersion>& models,
                        const Article& article, const TextSink& sink);

} // namespace tanqih
