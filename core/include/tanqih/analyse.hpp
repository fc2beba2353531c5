// SPDX-License-Identifier: MIT
// The one call: a paste in, an Article out.
#pragma once

#include <string>
#include <string_view>

#include "tanqih/article.hpp"
#include "tanqih/knowledge.hpp"
#include "tanqih/options.hpp"
#include "tanqih/result.hpp"
#include "tanqih/stage.hpp"

namespace tanqih {

/// Reads a paste. Any text of at most max_input_units has an answer, be it empty, in another
/// language or broken (lone surrogates, NUL). Error:
///   too_large     the text is longer;
///   bad_option    an option is out of its range, or tells of a place that the text does not have;
///   damaged_data  a table that was asked for on the way is not as it was built;
///   cancelled     `cancelled` said so.
///
/// Threads: any number may call at the same time, with the same knowledge, options and site; what
/// one reads no other changes. `progress` and `cancelled` are called in the thread of their call
/// alone.
[[nodiscard]] Result<Article> analyse(const Knowledge& knowledge, std::u16string_view text,
                                      const Options& options = {}, const Progress& progress = {},
                                      const Cancelled& cancelled = {});

/// The same of a text that is not needed any more: its memory becomes the article's, and what is
/// left of it is not told.
[[nodiscard]] Result<Article> analyse_taken(const Knowledge& knowledge, std::u16string&& text,
                                            const Options& options = {},
                                            const Progress& progress = {},
                                            const Cancelled& cancelled = {});

} // namespace tanqih
