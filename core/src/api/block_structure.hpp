// SPDX-License-Identifier: MIT
// What a page says of its blocks beside their form, for who reads the Article.
#pragma once

#include "api/pipeline.hpp"
#include "tanqih/article.hpp"

namespace tanqih {

/// Gives the blocks of `article`, which are those of `a` in order, their places in lists and tables
/// and what their words are set in, and the article its pictures. Of the blocks of an item the
/// first that is kept bears the mark. Pictures of what is removed are left out. Linear.
void add_structure(const Analysis& a, Article& article);

} // namespace tanqih
