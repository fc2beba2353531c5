// SPDX-License-Identifier: MIT
// A name in a line that a person is to type.
#pragma once

#include <string>
#include <string_view>

namespace tanqih::cli {

/// As a shell has to be given it: news.txt, 'my news.txt', ./-x. Control and format characters are
/// shown as spaces, as in every message.
[[nodiscard]] std::string shell_word(std::string_view word);
/// The same inside double quotation marks, as a string of SQL: 'news.csv'.
[[nodiscard]] std::string sql_word(std::string_view word);

} // namespace tanqih::cli
