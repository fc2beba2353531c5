// SPDX-License-Identifier: MIT
// The user's own dictionary, as a file.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <CLI/CLI.hpp>

#include "tanqih/options.hpp"

namespace tanqih::cli {

/// --names FILE.
void add_names_option(CLI::App& command, std::string& path);

/// Rows of name<TAB>type: person, organisation, place or misc; none: never to be marked. `#` begins
/// a comment line. Throws Failure, which says the number of the row of `file`.
[[nodiscard]] std::vector<UserName> user_names_of(std::u16string_view text,
                                                  const std::string& file);
/// An empty path: no names.
[[nodiscard]] std::vector<UserName> read_user_names(const std::string& path);

} // namespace tanqih::cli
